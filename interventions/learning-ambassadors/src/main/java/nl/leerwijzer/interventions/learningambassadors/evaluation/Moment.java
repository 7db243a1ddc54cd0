// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;
import nl.leerwijzer.interventions.learningambassadors.Timetable;
import nl.leerwijzer.interventions.learningambassadors.Timetable.Basis;
import nl.leerwijzer.interventions.learningambassadors.Timetable.Reading;

/**
 * When was counted, against the days of the programme. Days are those of the calendar: no time zone plays a part.
 */
final class Moment {
    private final Timetable timetable;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> countedUntil;

    Moment(View input) {
        timetable = Timetable.of(input);
        asOf = input.asOf();
        countedUntil = input.find(EvaluationFacts.COUNTED_UNTIL);
    }

    /** Whether it is known when the programme starts, or ambassadors do: nothing is counted from a guess. */
    boolean isDated() {
        return timetable.basis() != Basis.TODAY && timetable.earliestResults().isPresent();
    }

    /** The first day of talks. */
    Optional<LocalDate> operationStart() {
        return timetable.operationStart().filter(day -> isDated());
    }

    /** The first day on which results can be judged. */
    Optional<LocalDate> earliestResults() {
        return timetable.earliestResults().filter(day -> isDated());
    }

    /** The day on which a year of counting must begin to end before the first talks. */
    Optional<LocalDate> baselineStart() {
        return operationStart().map(day -> day.minusYears(1));
    }

    /** The day on which the counts are read: the one after the last that was counted, and never one to come. */
    Optional<LocalDate> readOn() {
        return Stream.concat(countedUntil.map(day -> day.plusDays(1)).stream(), asOf.stream())
                .min(LocalDate::compareTo);
    }

    /** What may be read from the counts. */
    Optional<Reading> reading() {
        return isDated() ? readOn().flatMap(timetable::readingOn) : Optional.empty();
    }

    /** The day from which results can be judged, where counting ended before it. */
    Optional<LocalDate> tooEarlyUntil() {
        return reading().filter(reading -> reading != Reading.RESULTS).flatMap(reading -> earliestResults());
    }

    /** Whether ambassadors begin before the programme starts, which cannot be. */
    boolean isContradictory() {
        return timetable.isContradictory();
    }

    /** Whether counting ends only after the day of the advice. */
    boolean isStillCounting() {
        return asOf.isPresent() && countedUntil.filter(asOf.get()::isBefore).isPresent();
    }

    /** The facts for want of which it is not known what may be read. */
    List<Fact<?>> missing() {
        List<Fact<?>> missing = new ArrayList<>();
        if (!isDated()) {
            missing.add(Fact.started(AmbassadorFacts.ID));
        }
        if (readOn().isEmpty()) {
            missing.add(EvaluationFacts.COUNTED_UNTIL);
        }
        return missing;
    }
}
