// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;

/**
 * When what happens: at least half a year to an implementation plan with concrete interventions, and carrying it out
 * after that. Months are counted from the first day; a day that a month does not have becomes its last.
 */
public final class Timetable {
    static final FigureId START = FigureId.of("start");
    static final FigureId TALK_REPORTED = FigureId.of("talk-reported");
    static final FigureId RESULTS_CHECKED = FigureId.of("results-checked");
    static final FigureId PLAN_EARLIEST = FigureId.of("plan-earliest");
    static final FigureId PLAN_AGREED = FigureId.of("plan-agreed");
    static final FigureId CARRIED_OUT = FigureId.of("carried-out");
    static final FigureId LEAD_TIME = FigureId.of("lead-time");
    static final FigureId LEAD_TIME_IN_ALL = FigureId.of("lead-time-in-all");
    static final FigureId STAGE = FigureId.of("stage");

    /** Where it stands on the day of the advice. */
    public enum Stage {
        /** It has not started. */
        NOT_STARTED,
        /** It is too early for an implementation plan. */
        TOWARDS_PLAN,
        /** There may be an implementation plan by now, and there is time left. */
        PLAN_POSSIBLE,
        /** The day agreed for the implementation plan has come. */
        PLAN_DUE,
        /** The time reserved for carrying the plan out is over. */
        TIME_TO_EVALUATE;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> started;
    private final Optional<Period> timeToPlan;
    private final Optional<Period> implementationTime;

    private Timetable(View situation) {
        asOf = situation.asOf();
        started = situation.find(Fact.started(ID));
        timeToPlan = situation.find(AlignmentFacts.TIME_TO_PLAN);
        implementationTime = situation.find(AlignmentFacts.IMPLEMENTATION_TIME);
    }

    static Timetable of(View situation) {
        return new Timetable(situation);
    }

    /** The first day: when it started or is to start, otherwise the day of the advice, as if it started then. */
    public Optional<LocalDate> start() {
        return started.or(() -> asOf);
    }

    /** Whether it has started; a start without a day of advice counts. */
    public boolean isUnderWay() {
        return started.isPresent() && (asOf.isEmpty() || !started.get().isAfter(asOf.get()));
    }

    /** The first day on which there can be an implementation plan: six months from the start. */
    public Optional<LocalDate> planEarliest() {
        return start().map(GuideFigures.TIME_TO_PLAN::after);
    }

    /** When the talk is held and reported: a third of the way to the implementation plan, which is our own division. */
    public Optional<Range<LocalDate>> talkReported() {
        return onTheWayToThePlan(1);
    }

    /** When the results are checked with the others: two thirds of the way to the implementation plan. */
    public Optional<Range<LocalDate>> resultsChecked() {
        return onTheWayToThePlan(2);
    }

    private Optional<Range<LocalDate>> onTheWayToThePlan(int thirds) {
        return start().flatMap(day -> implementationStart()
                .map(plan -> new Range<>(
                        onTheWay(day, GuideFigures.TIME_TO_PLAN.after(day), thirds), onTheWay(day, plan, thirds))));
    }

    private static LocalDate onTheWay(LocalDate from, LocalDate to, int thirds) {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) * thirds / 3);
    }

    /** The day from which the plan is carried out: the one agreed for the plan, otherwise the first possible. */
    public Optional<LocalDate> implementationStart() {
        return planAgreed().or(this::planEarliest);
    }

    /** The months from start to implementation plan: from six to those agreed, where that is enough. */
    public Range<Period> leadTime() {
        return new Range<>(GuideFigures.TIME_TO_PLAN, agreed().orElse(GuideFigures.TIME_TO_PLAN));
    }

    /** The day that was agreed for the implementation plan; empty when fewer than six months were, or none. */
    public Optional<LocalDate> planAgreed() {
        return start().flatMap(day -> agreed().map(months -> months.after(day)));
    }

    /** The months from start until the plan is carried out; empty while one of the two periods is not agreed. */
    public Optional<Range<Period>> leadTimeInAll() {
        return agreed().flatMap(months -> implementation()
                .map(after -> new Range<>(plus(GuideFigures.TIME_TO_PLAN, after), plus(months, after))));
    }

    /** Between which days the plan is carried out. */
    public Optional<Range<LocalDate>> carriedOut() {
        return start().flatMap(day -> leadTimeInAll()
                .map(months ->
                        new Range<>(months.low().after(day), months.high().after(day))));
    }

    /** Where it stands on the day of the advice; empty without that day. */
    public Optional<Stage> stage() {
        return asOf.map(today -> {
            if (!isUnderWay()) {
                return Stage.NOT_STARTED;
            }
            if (isBefore(today, planEarliest())) {
                return Stage.TOWARDS_PLAN;
            }
            if (planAgreed().isEmpty() || isBefore(today, planAgreed())) {
                return Stage.PLAN_POSSIBLE;
            }
            return carriedOut().isEmpty() || isBefore(today, carriedOut().map(Range::high))
                    ? Stage.PLAN_DUE
                    : Stage.TIME_TO_EVALUATE;
        });
    }

    List<Figure> figures() {
        return List.of(
                start().map(draft(START)::day).orElseGet(() -> undated(START)),
                between(TALK_REPORTED, talkReported()),
                between(RESULTS_CHECKED, resultsChecked()),
                planEarliest().map(draft(PLAN_EARLIEST)::day).orElseGet(() -> undated(PLAN_EARLIEST)),
                planAgreedFigure(),
                carriedOutFigure(),
                months(LEAD_TIME, leadTime()),
                leadTimeInAllFigure(),
                stage().map(stage -> draft(STAGE).term(stage.id()))
                        .orElseGet(() -> draft(STAGE).undefined("no-today")));
    }

    private static Figure between(FigureId id, Optional<Range<LocalDate>> days) {
        return days.map(known -> draft(id).days(known.low(), known.high())).orElseGet(() -> undated(id));
    }

    private Figure planAgreedFigure() {
        if (timeToPlan.isPresent() && agreed().isEmpty()) {
            return draft(PLAN_AGREED).undefined("too-short");
        }
        if (timeToPlan.isEmpty()) {
            return draft(PLAN_AGREED).missing(missingPeriods(timeToPlan, Optional.of(Period.ofMonths(1))));
        }
        return planAgreed().map(draft(PLAN_AGREED)::day).orElseGet(() -> undated(PLAN_AGREED));
    }

    private Figure carriedOutFigure() {
        Optional<Figure> undefined = undefinedPeriods(draft(CARRIED_OUT));
        if (undefined.isPresent()) {
            return undefined.get();
        }
        return between(CARRIED_OUT, carriedOut());
    }

    private Figure leadTimeInAllFigure() {
        Figure.Draft draft = Figure.of(ID, LEAD_TIME_IN_ALL.name(), Unit.MONTHS);
        return undefinedPeriods(draft)
                .orElseGet(() -> months(LEAD_TIME_IN_ALL, leadTimeInAll().orElseThrow()));
    }

    /** Why the way to the end has no length, if it has none. */
    private Optional<Figure> undefinedPeriods(Figure.Draft draft) {
        List<FactRef> missing = missingPeriods(timeToPlan, implementationTime);
        if (!missing.isEmpty()) {
            return Optional.of(draft.missing(missing));
        }
        return leadTimeInAll().isEmpty()
                ? Optional.of(draft.undefined(Text.of(ID, "undefined.time-not-reserved"), List.of()))
                : Optional.empty();
    }

    private static List<FactRef> missingPeriods(Optional<Period> toPlan, Optional<Period> after) {
        List<FactRef> missing = new ArrayList<>();
        if (toPlan.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.TIME_TO_PLAN));
        }
        if (after.isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.IMPLEMENTATION_TIME));
        }
        return missing;
    }

    private Optional<Period> agreed() {
        return timeToPlan.filter(months -> months.compareTo(GuideFigures.TIME_TO_PLAN) >= 0);
    }

    private Optional<Period> implementation() {
        return implementationTime.filter(months -> months.amount() > 0);
    }

    private static Period plus(Period one, Period other) {
        return Period.ofMonths(one.amount() + other.amount());
    }

    private static boolean isBefore(LocalDate today, Optional<LocalDate> day) {
        return day.isPresent() && today.isBefore(day.get());
    }

    private static Figure months(FigureId id, Range<Period> months) {
        return Figure.of(ID, id.name(), Unit.MONTHS)
                .between(
                        BigDecimal.valueOf(months.low().amount()),
                        BigDecimal.valueOf(months.high().amount()));
    }

    private static Figure.Draft draft(FigureId id) {
        return Figure.of(ID, id.name());
    }

    private static Figure undated(FigureId id) {
        return draft(id).undefined(Text.of(ID, "undefined.no-start"), List.of(FactRef.of(Fact.started(ID))));
    }
}
