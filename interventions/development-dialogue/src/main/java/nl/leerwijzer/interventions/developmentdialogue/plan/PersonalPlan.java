// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.interventions.developmentdialogue.Numbered;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory.DatedEvent;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.PlanUse;

/**
 * What a document says of one plan. What it does not say is empty.
 *
 * @param uses what plan and report are used for
 * @param steps the steps
 * @param themes the themes of the talk
 * @param history what happened; empty while the list of it is unknown, or one step of it
 * @param review when both look back on the whole plan
 * @param today the day of today
 */
record PersonalPlan(
        Optional<Set<PlanUse>> uses,
        Optional<List<GrowthStep>> steps,
        Optional<List<PlanTheme>> themes,
        Optional<PlanHistory> history,
        Optional<LocalDate> review,
        Optional<LocalDate> today) {
    PersonalPlan {
        uses = uses.map(given -> Collections.unmodifiableSet(copyOf(given)));
        steps = steps.map(List::copyOf);
        themes = themes.map(List::copyOf);
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(today, "today");
    }

    private static Set<PlanUse> copyOf(Set<PlanUse> uses) {
        Set<PlanUse> copy = EnumSet.noneOf(PlanUse.class);
        copy.addAll(uses);
        return copy;
    }

    static PersonalPlan in(View document) {
        return new PersonalPlan(
                document.find(PlanFacts.USED_FOR),
                document.find(PlanFacts.STEPS).map(steps -> Numbered.of(steps, GrowthStep::of)),
                document.find(PlanFacts.THEMES).map(themes -> Numbered.of(themes, PlanTheme::of)),
                document.find(PlanFacts.EVENTS).flatMap(events -> history(events, document.asOf())),
                document.find(PlanFacts.REVIEW),
                document.asOf());
    }

    private static Optional<PlanHistory> history(List<Entry> events, Optional<LocalDate> today) {
        List<DatedEvent> known = new ArrayList<>();
        for (Entry event : events) {
            Optional<PlanEvent> what = event.find(PlanFacts.EVENT_WHAT);
            if (what.isEmpty()) {
                return Optional.empty();
            }
            known.add(new DatedEvent(what.get(), event.find(PlanFacts.EVENT_DATE)));
        }
        return Optional.of(PlanHistory.of(known, today));
    }

    /** The answers for want of which the history is unknown. */
    static List<FactRef> missingForHistory(View document) {
        return document.find(PlanFacts.EVENTS)
                .map(events -> Numbered.of(
                                events,
                                (position, event) -> event.find(PlanFacts.EVENT_WHAT)
                                        .map(known -> Optional.<FactRef>empty())
                                        .orElseGet(() -> Optional.of(FactRef.of(PlanFacts.EVENT_WHAT, position))))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList())
                .orElseGet(() -> List.of(FactRef.of(PlanFacts.EVENTS)));
    }

    /** What the plan is for; empty while that is unknown. */
    Optional<Purpose> purpose() {
        return uses.map(Purpose::of);
    }

    /** Whether a declared use can be turned against the employee. */
    boolean breaksSafety() {
        return purpose().filter(Purpose::breaksSafety).isPresent();
    }

    /** The days on which both come back to a step, each once, in order. */
    List<LocalDate> followUps() {
        TreeSet<LocalDate> days = new TreeSet<>();
        steps.orElse(List.of()).forEach(step -> step.followUp().ifPresent(days::add));
        return List.copyOf(days);
    }

    /** Whether a day lies before today; without a today none does. */
    boolean isPast(LocalDate day) {
        return today.filter(day::isBefore).isPresent();
    }

    /** Without what it holds, so that nothing of a plan slips into a log. */
    @Override
    public String toString() {
        return "PersonalPlan[…]";
    }
}
