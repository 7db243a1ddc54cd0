// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory;

/**
 * What can be said of one plan: how far it is, which steps of its history were not allowed, what it lacks, who still has
 * to do what, and what to agree on each theme. It holds no words about a person, and steps and themes go by their number.
 *
 * <p>A plan that is also used for rating, demotion or dismissal is not helped along: it says so, and gives neither what to
 * agree nor days to meet on.
 */
public final class PlanCheck extends TypedOutcome {
    static final String TYPE = "development-plan-check/1";

    private final PersonalPlan plan;
    private final PlanGaps planGaps;
    private final Set<PlanGap> gaps;
    private final SortedMap<Integer, List<Gap>> stepGaps = new TreeMap<>();
    private final Optional<List<Duty>> duties;
    private final Outcome shown;

    private PlanCheck(View document) {
        plan = PersonalPlan.in(document);
        planGaps = new PlanGaps(plan);
        gaps = planGaps.all();
        plan.steps().orElse(List.of()).forEach(step -> stepGaps.put(step.position(), Gap.of(step)));
        duties = plan.history().map(history -> Duties.of(plan, history));
        shown = new PlanReport(plan, this, PersonalPlan.missingForHistory(document)).outcome();
    }

    static PlanCheck of(View document) {
        return new PlanCheck(document);
    }

    /** What the plan is for; empty while that is unknown. */
    public Optional<Purpose> purpose() {
        return plan.purpose();
    }

    /** What happened to the plan, and which steps were refused; empty while one of them is unknown. */
    public Optional<PlanHistory> history() {
        return plan.history();
    }

    /** What the plan as a whole lacks. */
    public Set<PlanGap> gaps() {
        return gaps;
    }

    /** The themes on which the two agree to do something and that no step is about. */
    public List<ThemeKind> themesWithoutStep() {
        return planGaps.themesWithoutStep();
    }

    /** The steps, by their position from 1, about a theme that the two did not talk about. */
    public List<Integer> stepsWithoutTheme() {
        return planGaps.stepsWithoutTheme();
    }

    /** What each step lacks, by its position from 1. */
    public SortedMap<Integer, List<Gap>> stepGaps() {
        return new TreeMap<>(stepGaps);
    }

    /** Everything that is lacking, counted. */
    public int missing() {
        return gaps.size() + stepGaps.values().stream().mapToInt(List::size).sum();
    }

    /** Who still has to do what; empty while the history is unknown. */
    public Optional<List<Duty>> duties() {
        return duties;
    }

    /** The themes of the talk; empty while they are unknown. */
    public Optional<List<PlanTheme>> themes() {
        return plan.themes();
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
