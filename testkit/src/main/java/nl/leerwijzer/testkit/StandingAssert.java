// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be asserted of how an intervention stands.
 *
 * @param <S> the assertion itself
 * @param <A> what is asserted of
 */
public abstract sealed class StandingAssert<S extends StandingAssert<S, A>, A> extends AbstractAssert<S, A>
        permits AssessmentAssert, AdviceAssert {
    private final Assessment whole;
    private final InterventionAssessment assessment;

    StandingAssert(A actual, Class<S> type, Assessment whole, InterventionAssessment assessment) {
        super(actual, type);
        this.whole = whole;
        this.assessment = assessment;
    }

    /** It stands like this. */
    public S hasStanding(Standing expected) {
        if (assessment.standing() != expected) {
            fail("it should be %s, and is %s".formatted(expected, assessment.standing()));
        }
        return myself;
    }

    /** These facts are among the open questions. */
    public S asks(Fact<?>... facts) {
        List<Fact<?>> missing = new ArrayList<>(List.of(facts));
        missing.removeAll(asked());
        if (!missing.isEmpty()) {
            fail("%s should be asked for; asked is for %s".formatted(missing, asked()));
        }
        return myself;
    }

    /** These facts are not among the open questions. */
    public S doesNotAsk(Fact<?>... facts) {
        for (Fact<?> fact : facts) {
            if (asked().contains(fact)) {
                fail("%s should not be asked for".formatted(fact));
            }
        }
        return myself;
    }

    private List<Fact<?>> asked() {
        List<Fact<?>> asked = new ArrayList<>();
        whole.questions().forEach(question -> asked.add(question.fact()));
        return asked;
    }

    /**
     * This part of a precondition is why it stands as it does: it is not met and blocks the start, or it is open while the
     * standing is undecided.
     */
    public S explains(String precondition, String part) {
        PartAssessment found = part(precondition, part);
        boolean open = assessment.standing() == Standing.UNDECIDED
                && found.part().canBlock()
                && found.verdict() == Verdict.UNKNOWN;
        if (!found.blocks() && !open) {
            fail("%s.%s should explain %s; it is %s and %s"
                    .formatted(
                            precondition,
                            part,
                            assessment.standing(),
                            found.verdict(),
                            found.part().canBlock() ? "can block the start" : "cannot block the start"));
        }
        return myself;
    }

    /** The verdict on this part of a precondition. */
    public S judges(String precondition, String part, Verdict expected) {
        Verdict verdict = part(precondition, part).verdict();
        if (verdict != expected) {
            fail("%s.%s should be %s, and is %s".formatted(precondition, part, expected, verdict));
        }
        return myself;
    }

    private PartAssessment part(String precondition, String part) {
        return assessment
                .parts()
                .filter(each -> each.precondition().name().equals(precondition)
                        && each.part().id().equals(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no part %s.%s".formatted(precondition, part)));
    }

    final void fail(String reason) {
        throw failure("%s", reason);
    }
}
