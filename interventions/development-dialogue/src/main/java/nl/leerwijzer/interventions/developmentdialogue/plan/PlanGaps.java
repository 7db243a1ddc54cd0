// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ActionKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.StepOwner;

/** Finds what a plan as a whole lacks. What cannot be told yet from the answers is not held against it. */
final class PlanGaps {
    private final PersonalPlan plan;
    private final List<GrowthStep> steps;
    private final List<PlanTheme> themes;

    PlanGaps(PersonalPlan plan) {
        this.plan = plan;
        this.steps = plan.steps().orElse(List.of());
        this.themes = plan.themes().orElse(List.of());
    }

    Set<PlanGap> all() {
        Set<PlanGap> gaps = EnumSet.noneOf(PlanGap.class);
        for (PlanGap gap : PlanGap.values()) {
            if (isOpen(gap)) {
                gaps.add(gap);
            }
        }
        return Collections.unmodifiableSet(gaps);
    }

    private boolean isOpen(PlanGap gap) {
        return switch (gap) {
            case NO_PURPOSE -> plan.purpose().orElse(Purpose.NONE) == Purpose.NONE;
            case NO_STEPS -> steps.isEmpty();
            case NO_OWN_STEP ->
                knownOfAll(GrowthStep::owner)
                        .map(owners -> !owners.contains(StepOwner.EMPLOYEE))
                        .orElse(false);
            case COURSES_ONLY ->
                knownOfAll(GrowthStep::action)
                        .map(Set.of(ActionKind.COURSE)::equals)
                        .orElse(false);
            case NO_THEMES -> themes.isEmpty();
            case THEME_WITHOUT_STEP -> !themesWithoutStep().isEmpty();
            case STEP_WITHOUT_THEME -> !stepsWithoutTheme().isEmpty();
            case NO_REVIEW -> plan.review().isEmpty();
        };
    }

    /** What the steps say, as a set; empty where there are none or one of them does not say it. */
    private <T> Optional<Set<T>> knownOfAll(Function<GrowthStep, Optional<T>> column) {
        boolean known = !steps.isEmpty() && steps.stream().map(column).allMatch(Optional::isPresent);
        return known
                ? Optional.of(
                        steps.stream().map(column).flatMap(Optional::stream).collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** The themes on which the two agree to do something and that no step is about; none while that cannot be told. */
    List<ThemeKind> themesWithoutStep() {
        Set<ThemeKind> agreed = themes.stream()
                .filter(PlanTheme::asksForAStep)
                .flatMap(theme -> theme.kind().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return knownOfAll(GrowthStep::theme).stream()
                .flatMap(served -> agreed.stream().filter(kind -> !served.contains(kind)))
                .toList();
    }

    /** The steps about a theme that the two did not talk about; none while that cannot be told. */
    List<Integer> stepsWithoutTheme() {
        boolean known = !themes.isEmpty()
                && themes.stream().allMatch(theme -> theme.kind().isPresent());
        Set<ThemeKind> talkedAbout =
                themes.stream().flatMap(theme -> theme.kind().stream()).collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> known
                        && step.theme()
                                .filter(theme -> !talkedAbout.contains(theme))
                                .isPresent())
                .map(GrowthStep::position)
                .toList();
    }
}
