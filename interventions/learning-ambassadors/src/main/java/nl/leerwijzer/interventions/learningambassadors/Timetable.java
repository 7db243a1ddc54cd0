// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AmbassadorStep;

/**
 * When what happens: about half a year of start-up, and at least a year in operation before results can be judged.
 *
 * <p>Months are counted from the first day, never from a day that was itself counted: what starts on the 31st does not
 * slip. A day that a month does not have becomes its last.
 */
public final class Timetable {
    static final FigureId START = FigureId.of("start");
    static final FigureId INTRODUCED_BY = FigureId.of("introduced-by");
    static final FigureId SELECTED_BY = FigureId.of("selected-by");
    static final FigureId OPERATION_START = FigureId.of("operation-start");
    static final FigureId EARLIEST_RESULTS = FigureId.of("earliest-results");
    static final FigureId PLANNED_END = FigureId.of("planned-end");
    static final FigureId LEAD_TIME = FigureId.of("lead-time");
    static final FigureId READING_NOW = FigureId.of("reading-now");

    /** What the dates count from. */
    public enum Basis {
        /** The day on which it started. */
        STARTED,
        /** A day to come on which it is to start. */
        PLANNED,
        /** The day of the advice, as if it started then. */
        TODAY,
        /** Nothing: there is no start date and no day of advice, or ambassadors are at work since an unknown start. */
        UNKNOWN
    }

    /** What may be said on some day. */
    public enum Reading {
        /** Ambassadors are not at work yet: only the starting point can be measured. */
        BASELINE,
        /** Ambassadors are at work for less than a year: progress, no results. */
        PROGRESS,
        /** Ambassadors are at work for a year or more. */
        RESULTS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Optional<LocalDate> asOf;
    private final Basis basis;
    private final Optional<LocalDate> start;
    private final Optional<LocalDate> givenOperationStart;
    private final Optional<LocalDate> plannedOperationStart;
    private final int startUpMonths;
    private final Optional<Period> operationTime;
    private final boolean knownUntrained;

    private Timetable(View situation) {
        Optional<LocalDate> started = situation.find(Fact.started(AmbassadorFacts.ID));
        asOf = situation.asOf();
        givenOperationStart = situation.find(AmbassadorFacts.OPERATIONAL_SINCE);
        basis = basis(started);
        start = basis == Basis.TODAY ? asOf : started;
        startUpMonths = situation
                .find(AmbassadorFacts.START_UP_TIME)
                .filter(reserved -> reserved.compareTo(GuideFigures.START_UP) > 0)
                .orElse(GuideFigures.START_UP)
                .amount();
        plannedOperationStart = start.map(day -> day.plusMonths(startUpMonths));
        operationTime = situation.find(AmbassadorFacts.OPERATION_TIME);
        knownUntrained = situation
                .find(AmbassadorFacts.AMBASSADOR_STEPS)
                .map(steps -> !steps.contains(AmbassadorStep.TRAINED))
                .orElse(false);
    }

    /** The timetable that follows from what is known; it reads {@link #facts} and nothing else. */
    public static Timetable of(View situation) {
        return new Timetable(situation);
    }

    /** All facts that a timetable follows from. */
    public static Set<Fact<?>> facts() {
        return Collections.unmodifiableSet(new LinkedHashSet<Fact<?>>(Arrays.asList(
                Fact.started(AmbassadorFacts.ID),
                AmbassadorFacts.OPERATIONAL_SINCE,
                AmbassadorFacts.START_UP_TIME,
                AmbassadorFacts.OPERATION_TIME,
                AmbassadorFacts.AMBASSADOR_STEPS)));
    }

    private Basis basis(Optional<LocalDate> started) {
        if (started.isPresent()) {
            boolean isToCome = asOf.isPresent() && started.get().isAfter(asOf.get());
            return isToCome ? Basis.PLANNED : Basis.STARTED;
        }
        return asOf.isPresent() && givenOperationStart.isEmpty() ? Basis.TODAY : Basis.UNKNOWN;
    }

    public Basis basis() {
        return basis;
    }

    /** The first day of the start-up. */
    public Optional<LocalDate> start() {
        return start;
    }

    /** Whether the programme has started. */
    public boolean isUnderWay() {
        return basis == Basis.STARTED;
    }

    /** The day by which managers and HR know the idea and don't stand in the way: a third of the start-up; ours. */
    public Optional<LocalDate> introducedBy() {
        return startUpThird(1);
    }

    /** The day by which ambassadors are chosen and agreements made: two thirds of the start-up; ours. */
    public Optional<LocalDate> selectedBy() {
        return startUpThird(2);
    }

    /**
     * The day on which ambassadors begin their talks: the given one, or the start and the months of start-up. When that
     * day has passed and the ambassadors are known to be untrained, it is the day after the advice at the earliest.
     */
    public Optional<LocalDate> operationStart() {
        if (givenOperationStart.isPresent()) {
            return givenOperationStart;
        }
        return isDelayed() ? asOf.map(day -> day.plusDays(1)) : plannedOperationStart;
    }

    /**
     * The first day on which results can be judged: twelve months from a given day of operation, otherwise from the
     * start of the start-up its months and twelve more.
     */
    public Optional<LocalDate> earliestResults() {
        int year = GuideFigures.OPERATION_BEFORE_RESULTS.amount();
        return countsFromStart()
                ? start.map(day -> day.plusMonths(startUpMonths + year))
                : operationStart().map(day -> day.plusMonths(year));
    }

    /** The day on which the time for operation is over, where at least a year is planned. */
    public Optional<LocalDate> plannedEnd() {
        return operationTime
                .filter(Timetable::isLongEnough)
                .flatMap(months -> countsFromStart()
                        ? start.map(day -> day.plusMonths(startUpMonths + months.amount()))
                        : operationStart().map(months::after));
    }

    /** What may be said on a day; empty where it is unknown when ambassadors begin. */
    public Optional<Reading> readingOn(LocalDate day) {
        return operationStart()
                .flatMap(begin -> earliestResults().map(judged -> {
                    if (day.isBefore(begin)) {
                        return Reading.BASELINE;
                    }
                    return day.isBefore(judged) ? Reading.PROGRESS : Reading.RESULTS;
                }));
    }

    /** What may be said on the day of the advice. */
    public Optional<Reading> readingNow() {
        return asOf.flatMap(this::readingOn);
    }

    /** Whether ambassadors begin before the programme starts, which cannot be. */
    public boolean isContradictory() {
        return givenOperationStart.isPresent()
                && start.isPresent()
                && givenOperationStart.get().isBefore(start.get());
    }

    /** Whether the planned day of operation has passed while the ambassadors are known to be untrained. */
    public boolean isDelayed() {
        return knownUntrained && hasPassedPlannedOperation();
    }

    /** Whether the planned day of operation has passed and nobody said when ambassadors began. */
    public boolean isOperationUnconfirmed() {
        return !knownUntrained && hasPassedPlannedOperation();
    }

    /** Whether the time agreed for operation is over on the day of the advice. */
    public boolean isOver() {
        return isUnderWay()
                && asOf.isPresent()
                && plannedEnd().filter(end -> !end.isAfter(asOf.get())).isPresent();
    }

    /** The first day of a stage. */
    public Optional<LocalDate> from(Stage stage) {
        return switch (stage) {
            case COMMITMENT -> Optional.empty();
            case INTRODUCTION, OVERVIEW -> start;
            case AGREEMENTS, RECRUITMENT -> introducedBy();
            case TRAINING -> selectedBy();
            case OPERATION -> operationStart();
            case EVALUATION -> earliestResults();
        };
    }

    /** The day by which a stage is over. */
    public Optional<LocalDate> until(Stage stage) {
        return switch (stage) {
            case COMMITMENT -> start;
            case INTRODUCTION -> introducedBy();
            case OVERVIEW, AGREEMENTS, RECRUITMENT -> selectedBy();
            case TRAINING -> operationStart();
            case OPERATION -> plannedEnd();
            case EVALUATION -> Optional.empty();
        };
    }

    List<Figure> figures() {
        return List.of(
                day(START, start),
                day(INTRODUCED_BY, introducedBy()),
                day(SELECTED_BY, selectedBy()),
                day(OPERATION_START, operationStart()),
                day(EARLIEST_RESULTS, earliestResults()),
                plannedEndFigure(),
                Figure.of(AmbassadorFacts.ID, LEAD_TIME.name(), Unit.MONTHS)
                        .value(startUpMonths + GuideFigures.OPERATION_BEFORE_RESULTS.amount()),
                readingNowFigure());
    }

    private Figure plannedEndFigure() {
        Figure.Draft draft = Figure.of(AmbassadorFacts.ID, PLANNED_END.name());
        if (operationTime.isEmpty()) {
            return draft.missing(List.of(FactRef.of(AmbassadorFacts.OPERATION_TIME)));
        }
        if (!isLongEnough(operationTime.get())) {
            return draft.undefined("too-short");
        }
        return plannedEnd().map(draft::day).orElseGet(() -> withoutStart(draft));
    }

    private Figure readingNowFigure() {
        Figure.Draft draft = Figure.of(AmbassadorFacts.ID, READING_NOW.name());
        if (asOf.isEmpty()) {
            return draft.undefined("no-today");
        }
        return readingNow().map(reading -> draft.term(reading.id())).orElseGet(() -> withoutStart(draft));
    }

    private Figure day(FigureId id, Optional<LocalDate> day) {
        Figure.Draft draft = Figure.of(AmbassadorFacts.ID, id.name());
        return day.map(draft::day).orElseGet(() -> isContradictory() ? contradictory(draft) : withoutStart(draft));
    }

    private static Figure withoutStart(Figure.Draft draft) {
        return draft.undefined(
                Text.of(AmbassadorFacts.ID, "undefined.no-start"),
                List.of(FactRef.of(Fact.started(AmbassadorFacts.ID))));
    }

    private static Figure contradictory(Figure.Draft draft) {
        return draft.undefined(Text.of(AmbassadorFacts.ID, "undefined.operation-before-start"), List.of());
    }

    private static boolean isLongEnough(Period operationTime) {
        return operationTime.compareTo(GuideFigures.OPERATION_BEFORE_RESULTS) >= 0;
    }

    private boolean countsFromStart() {
        return givenOperationStart.isEmpty() && !isDelayed();
    }

    private boolean hasPassedPlannedOperation() {
        return isUnderWay()
                && givenOperationStart.isEmpty()
                && asOf.isPresent()
                && plannedOperationStart.isPresent()
                && plannedOperationStart.get().isBefore(asOf.get());
    }

    private Optional<LocalDate> startUpThird(int thirds) {
        if (isContradictory()) {
            return Optional.empty();
        }
        return start.map(day -> givenOperationStart
                .map(begin -> day.plusDays(ChronoUnit.DAYS.between(day, begin) * thirds / 3))
                .orElseGet(() -> day.plusMonths((long) startUpMonths * thirds / 3)));
    }
}
