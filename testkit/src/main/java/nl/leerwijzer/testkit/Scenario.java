// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import java.time.LocalDate;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.law.OnlyThese;

/**
 * A situation told fact by fact, and what one intervention makes of it when it is all that is installed:
 *
 * <pre>{@code
 * Scenario.of(new TrainingVoucher())
 *         .given(COST_HOLDS_BACK, true)
 *         .given(VOUCHERS, 12)
 *         .advise()
 *         .hasStanding(Standing.ADVISED)
 *         .figure("cost").isEqualTo(6000);
 * }</pre>
 *
 * <p>What is not given is unknown. A scenario changes with every call and belongs to one test.
 */
public final class Scenario {
    private final Guidance guidance;
    private final Situation.Builder situation = Situation.builder();
    private final String id;

    private Scenario(Intervention intervention) {
        this.id = intervention.profile().id();
        this.guidance = OnlyThese.guidance(intervention);
    }

    /**
     * A situation of which nothing is known yet.
     *
     * @throws IllegalArgumentException when the engine refuses the intervention
     */
    public static Scenario of(Intervention intervention) {
        return new Scenario(intervention);
    }

    /** The day for which advice is asked. */
    public Scenario asOf(LocalDate day) {
        situation.asOf(day);
        return this;
    }

    /**
     * One fact.
     *
     * @throws IllegalArgumentException when the fact does not take the value
     */
    public <T> Scenario given(Fact<T> fact, T value) {
        situation.set(fact, value);
        return this;
    }

    /** A list, entry by entry. */
    public Scenario given(Fact<List<Entry>> list, Entry... entries) {
        situation.setEntries(list, entries);
        return this;
    }

    /** A fact that does not apply here. */
    public Scenario givenNotApplicable(Fact<?> fact) {
        situation.setNotApplicable(fact);
        return this;
    }

    /** The intervention started, or is planned to start, on this day. */
    public Scenario givenStarted(LocalDate day) {
        situation.started(id, day);
        return this;
    }

    /** The situation as told so far. */
    public Situation situation() {
        return situation.build();
    }

    /** How the intervention stands. */
    public AssessmentAssert assess() {
        Assessment assessment = guidance.assess(situation());
        return new AssessmentAssert(assessment, assessment.interventions().get(0));
    }

    /** How it stands, and what doing it delivers. */
    public AdviceAssert advise() {
        Advice advice = guidance.advise(situation());
        return new AdviceAssert(
                advice, advice.interventions().get(0), guidance.catalogue().texts());
    }
}
