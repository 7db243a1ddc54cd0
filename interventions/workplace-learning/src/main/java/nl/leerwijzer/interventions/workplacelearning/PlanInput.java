// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.interventions.workplacelearning.schedule.Limits;
import nl.leerwijzer.interventions.workplacelearning.schedule.Team;

/**
 * What a plan is made from.
 *
 * @param view what is known
 * @param safety whether the team is safe to learn in
 * @param own the activities that are added to those of the library
 * @param request what to schedule; empty while something that it takes is unknown
 * @param missing the facts for want of which there is nothing to schedule
 */
record PlanInput(View view, Safety safety, OwnActivities own, Optional<Request> request, List<FactRef> missing) {
    static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private static final int DAYS_PER_WEEK = 7;

    /** What a schedule cannot do without, apart from safety. */
    private static final List<Fact<?>> NEEDED = List.of(
            WorkplaceFacts.TEAM_SIZE,
            WorkplaceFacts.SHIFTS,
            WorkplaceFacts.ON_SITE,
            WorkplaceFacts.CONFIDENCE,
            WorkplaceFacts.MINUTES_RELEASED,
            WorkplaceFacts.COACH_HOURS,
            WorkplaceFacts.WEEKS);

    /** A schedule to make: for whom, and within which limits. */
    record Request(Team team, Limits limits) {}

    static PlanInput read(View view) {
        Safety safety = Safety.read(view);
        OwnActivities own = OwnActivities.read(view);
        List<FactRef> missing = new ArrayList<>(safety.missing());
        NEEDED.stream()
                .filter(fact -> view.find(fact).isEmpty())
                .map(FactRef::of)
                .forEach(missing::add);
        missing.addAll(own.missing());
        Optional<Request> request = missing.isEmpty() ? Optional.of(request(view, safety)) : Optional.empty();
        return new PlanInput(view, safety, own, request, List.copyOf(missing));
    }

    /** The day on which it started or is planned to. */
    Optional<LocalDate> start() {
        return view.find(Fact.started(WorkplaceFacts.ID));
    }

    /** Whether it has started. Without a day of today, a start that is given counts. */
    boolean isUnderWay() {
        return start().filter(
                        day -> view.asOf().map(today -> !day.isAfter(today)).orElse(true))
                .isPresent();
    }

    /** Which week it is today, counted from the start; 0 and less before it. Empty without a start, or today. */
    Optional<Long> weekToday() {
        return start().flatMap(first ->
                view.asOf().map(today -> Math.floorDiv(ChronoUnit.DAYS.between(first, today), DAYS_PER_WEEK) + 1));
    }

    /** Whether more people are said to have answered than the team has. */
    boolean hasTooManyRespondents() {
        return view.find(WorkplaceFacts.SAFETY_RESPONDENTS)
                .filter(respondents -> view.find(WorkplaceFacts.TEAM_SIZE)
                        .filter(size -> size < respondents)
                        .isPresent())
                .isPresent();
    }

    private static Request request(View view, Safety safety) {
        Team team = new Team(
                view.find(WorkplaceFacts.TEAM_SIZE).orElseThrow(),
                view.find(WorkplaceFacts.SHIFTS).orElseThrow(),
                view.find(WorkplaceFacts.ON_SITE).orElseThrow(),
                safety.verdict() == Verdict.MET,
                view.find(WorkplaceFacts.CONFIDENCE).orElseThrow(),
                view.find(WorkplaceFacts.PREFERRED_ROUTES).orElse(Set.of()));
        // Part of a minute of coaching is no use to anybody.
        int coachMinutes = view.find(WorkplaceFacts.COACH_HOURS)
                .orElseThrow()
                .multiply(MINUTES_PER_HOUR)
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
        Limits limits = new Limits(
                view.find(WorkplaceFacts.MINUTES_RELEASED).orElseThrow(),
                coachMinutes,
                view.find(WorkplaceFacts.WEEKS).orElseThrow());
        return new Request(team, limits);
    }
}
