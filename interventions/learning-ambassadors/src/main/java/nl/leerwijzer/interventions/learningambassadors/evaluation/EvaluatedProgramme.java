// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a document of counts says of a programme: one conclusion, the effect with its interval, the progress that may be
 * read, the baseline to take, and how many people it takes.
 *
 * <p>It is defined for every document; what cannot be computed is a figure that says why.
 */
public final class EvaluatedProgramme extends TypedOutcome {
    private final Optional<Conclusion> conclusion;
    private final Outcome shown;

    private EvaluatedProgramme(View input) {
        Moment moment = new Moment(input);
        Comparability comparability = Comparability.of(input);
        Registered registered = Registered.in(input);
        StudyPlan plan = new StudyPlan(input);
        OptionalDouble expected =
                input.find(EvaluationFacts.DESIGN).map(plan::expectedEffect).orElseGet(OptionalDouble::empty);
        conclusion = Judgement.of(moment, comparability, registered, expected, plan.level());
        shown = new EvaluationReport(input, moment, comparability, registered, plan, conclusion).outcome();
    }

    static EvaluatedProgramme of(View input) {
        return new EvaluatedProgramme(input);
    }

    /** What the counts allow to conclude; empty as long as something lacks without which no conclusion holds. */
    public Optional<Conclusion> conclusion() {
        return conclusion;
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public String type() {
        return "evaluated-programme/1";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvaluatedProgramme programme
                && conclusion.equals(programme.conclusion)
                && shown.equals(programme.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conclusion, shown);
    }
}
