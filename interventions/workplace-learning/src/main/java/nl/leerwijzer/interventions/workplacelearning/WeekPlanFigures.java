// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Schedule;
import nl.leerwijzer.interventions.workplacelearning.schedule.SmallestLimits;
import nl.leerwijzer.interventions.workplacelearning.schedule.Week;

/** The numbers and dates of a week plan. What lacks a fact has no value and says which fact. */
final class WeekPlanFigures {
    static final FigureId SAFETY_SCORE = FigureId.of("safety-score");
    static final FigureId MINUTES_RELEASED = FigureId.of("minutes-released");
    static final FigureId COACH_HOURS_AVAILABLE = FigureId.of("coach-hours-available");
    static final FigureId WEEKS_AVAILABLE = FigureId.of("weeks-available");
    static final FigureId SMALLEST_MINUTES = FigureId.of("smallest-minutes");
    static final FigureId SMALLEST_COACH_HOURS = FigureId.of("smallest-coach-hours");
    static final FigureId SMALLEST_WEEKS = FigureId.of("smallest-weeks");
    static final FigureId MINUTES_MOST = FigureId.of("minutes-most");
    static final FigureId COACH_HOURS_MOST = FigureId.of("coach-hours-most");
    static final FigureId ACTIVITIES = FigureId.of("activities");
    static final FigureId TEAM_HOURS = FigureId.of("team-hours");
    static final FigureId COACH_HOURS_TOTAL = FigureId.of("coach-hours-total");
    static final FigureId COST = FigureId.of("cost");
    static final FigureId FIRST_DAY = FigureId.of("first-day");
    static final FigureId LAST_DAY = FigureId.of("last-day");
    static final FigureId CURRENT_WEEK = FigureId.of("current-week");

    private final PlanInput input;
    private final Optional<Schedule> schedule;
    private final Optional<SmallestLimits> smallest;

    WeekPlanFigures(PlanInput input, Optional<Schedule> schedule, Optional<SmallestLimits> smallest) {
        this.input = input;
        this.schedule = schedule;
        this.smallest = smallest;
    }

    /** What a statement counts for; there only where there is a score. */
    static FigureId safetyItem(SafetyItem item) {
        return FigureId.of("safety-item", new Key(Kind.Choice.id(item)));
    }

    static FigureId weekMinutes(Week week) {
        return FigureId.of("week-minutes", keyOf(week));
    }

    static FigureId weekCoachHours(Week week) {
        return FigureId.of("week-coach-hours", keyOf(week));
    }

    static FigureId weekStart(Week week) {
        return FigureId.of("week-start", keyOf(week));
    }

    static FigureId activityMinutes(Activity activity) {
        return FigureId.of("activity-minutes", activity.key());
    }

    /** All of them: how safe it is, what there is, what is needed, what the plan takes, when, and the parts week by week. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        figures.add(safetyScore());
        input.safety()
                .scale()
                .items()
                .forEach((item, counts) -> figures.add(
                        draft(safetyItem(item), WorkplaceFacts.POINTS).value(counts)));
        figures.add(given(
                MINUTES_RELEASED,
                Unit.MINUTES_PER_PERSON_PER_WEEK,
                WorkplaceFacts.MINUTES_RELEASED,
                BigDecimal::valueOf));
        figures.add(given(COACH_HOURS_AVAILABLE, Unit.HOURS_PER_WEEK, WorkplaceFacts.COACH_HOURS, Function.identity()));
        figures.add(given(WEEKS_AVAILABLE, Unit.WEEKS, WorkplaceFacts.WEEKS, BigDecimal::valueOf));
        figures.add(smallest(
                SMALLEST_MINUTES,
                Unit.MINUTES_PER_PERSON_PER_WEEK,
                limits -> decimal(limits.minutes(), BigDecimal.ONE)));
        figures.add(smallest(
                SMALLEST_COACH_HOURS, Unit.HOURS_PER_WEEK, limits -> decimal(limits.coachTenths(), BigDecimal.TEN)));
        figures.add(smallest(SMALLEST_WEEKS, Unit.WEEKS, limits -> decimal(limits.weeks(), BigDecimal.ONE)));
        figures.add(planned(
                MINUTES_MOST, Unit.MINUTES_PER_PERSON_PER_WEEK, plan -> BigDecimal.valueOf(plan.mostMinutes())));
        figures.add(planned(COACH_HOURS_MOST, Unit.HOURS_PER_WEEK, plan -> hours(plan.mostCoachMinutes())));
        figures.add(planned(
                ACTIVITIES,
                Unit.NUMBER,
                plan -> BigDecimal.valueOf(plan.activities().size())));
        figures.add(planned(TEAM_HOURS, Unit.HOURS, plan -> hours(peopleMinutes(plan))));
        figures.add(planned(COACH_HOURS_TOTAL, Unit.HOURS, plan -> hours(plan.coachMinutes())));
        figures.add(cost());
        figures.add(day(FIRST_DAY, (start, plan) -> start));
        figures.add(day(
                LAST_DAY, (start, plan) -> start.plusWeeks(plan.weeks().size()).minusDays(1)));
        if (input.start().isPresent()) {
            figures.add(currentWeek());
        }
        schedule.ifPresent(plan -> addParts(plan, figures));
        return figures;
    }

    private void addParts(Schedule plan, List<Figure> figures) {
        for (Week week : plan.weeks()) {
            figures.add(draft(weekMinutes(week), Unit.MINUTES).value(BigDecimal.valueOf(week.minutes())));
            figures.add(draft(weekCoachHours(week), Unit.HOURS).value(hours(week.coachMinutes())));
            input.start()
                    .ifPresent(start -> figures.add(
                            Figure.of(ID, "week-start").about(keyOf(week)).day(start.plusWeeks(week.number() - 1L))));
        }
        for (Activity activity : plan.activities()) {
            figures.add(draft(activityMinutes(activity), Unit.MINUTES)
                    .value(BigDecimal.valueOf(plan.team().minutes(activity))));
        }
    }

    private Figure safetyScore() {
        Figure.Draft draft = draft(SAFETY_SCORE, WorkplaceFacts.POINTS);
        SafetyScale scale = input.safety().scale();
        return switch (scale.state()) {
            case UNKNOWN -> draft.missing(scale.missing());
            case NOT_MEASURED -> draft.undefined("not-measured");
            case SUPPRESSED -> draft.undefined("too-few");
            case INCOMPLETE -> draft.undefined("incomplete");
            case MEASURED -> draft.value(scale.score().orElseThrow());
        };
    }

    private <T> Figure given(FigureId id, Unit unit, Fact<T> fact, Function<T, BigDecimal> number) {
        Figure.Draft draft = draft(id, unit);
        return input.view()
                .find(fact)
                .map(value -> draft.value(number.apply(value)))
                .orElseGet(() -> draft.missing(List.of(FactRef.of(fact))));
    }

    private Figure smallest(FigureId id, Unit unit, Function<SmallestLimits, Optional<BigDecimal>> number) {
        Figure.Draft draft = draft(id, unit);
        return smallest.map(limits -> number.apply(limits).map(draft::value).orElseGet(() -> draft.undefined("none")))
                .orElseGet(() -> draft.missing(input.missing()));
    }

    private Figure planned(FigureId id, Unit unit, Function<Schedule, BigDecimal> number) {
        Figure.Draft draft = draft(id, unit);
        return schedule.map(plan -> draft.value(number.apply(plan))).orElseGet(() -> unplanned(draft));
    }

    private Figure cost() {
        Figure.Draft draft = draft(COST, Unit.EUR);
        Optional<Estimate<Money>> hourlyCost = input.view().find(Organisation.HOURLY_COST);
        if (input.request().isPresent() && schedule.isEmpty()) {
            return unplanned(draft);
        }
        List<FactRef> missing = new ArrayList<>(input.missing());
        if (hourlyCost.isEmpty()) {
            missing.add(FactRef.of(Organisation.HOURLY_COST));
        }
        return missing.isEmpty()
                ? draft.estimate(hourlyCost.orElseThrow().map(rate -> costAt(rate, schedule.orElseThrow())))
                : draft.missing(missing);
    }

    private static BigDecimal costAt(Money hourlyCost, Schedule plan) {
        BigDecimal minutes = BigDecimal.valueOf(peopleMinutes(plan) + plan.coachMinutes());
        return hourlyCost.euros().multiply(minutes).divide(PlanInput.MINUTES_PER_HOUR, MathContext.DECIMAL64);
    }

    /** A day of the plan, counted from its start. */
    private interface DayOfPlan {
        LocalDate of(LocalDate start, Schedule plan);
    }

    private Figure day(FigureId id, DayOfPlan day) {
        Figure.Draft draft = Figure.of(ID, id.name());
        if (input.start().isEmpty()) {
            return draft.undefined("no-start");
        }
        return schedule.map(plan -> draft.day(day.of(input.start().orElseThrow(), plan)))
                .orElseGet(() -> unplanned(draft));
    }

    private Figure currentWeek() {
        Figure.Draft draft = draft(CURRENT_WEEK, Unit.NUMBER);
        if (schedule.isEmpty()) {
            return unplanned(draft);
        }
        Optional<Long> week = input.weekToday();
        if (week.isEmpty()) {
            return draft.undefined("no-today");
        }
        if (week.get() < 1) {
            return draft.undefined("not-started");
        }
        return week.get() > schedule.orElseThrow().weeks().size()
                ? draft.undefined("over")
                : draft.value(BigDecimal.valueOf(week.get()));
    }

    /** There is no schedule: for want of facts, or because none fits. */
    private Figure unplanned(Figure.Draft draft) {
        return input.request().isEmpty()
                ? draft.missing(input.missing())
                : draft.undefined(Text.of(ID, "undefined.infeasible"), List.of());
    }

    private static long peopleMinutes(Schedule plan) {
        return (long) plan.minutesPerPerson() * plan.team().size();
    }

    private static Optional<BigDecimal> decimal(OptionalInt number, BigDecimal perUnit) {
        return number.stream()
                .mapToObj(value -> BigDecimal.valueOf(value).divide(perUnit))
                .findFirst();
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(PlanInput.MINUTES_PER_HOUR, MathContext.DECIMAL64);
    }

    private static Figure.Draft draft(FigureId id, Unit unit) {
        return new Figure.Draft(ID, id, Optional.of(unit));
    }

    private static Key keyOf(Week week) {
        return new Key(String.format(Locale.ROOT, "week-%02d", week.number()));
    }
}
