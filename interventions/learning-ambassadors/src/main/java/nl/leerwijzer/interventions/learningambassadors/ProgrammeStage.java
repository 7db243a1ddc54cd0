// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;

/**
 * One stage of a programme in its situation.
 *
 * @param stage which stage
 * @param from its first day, where that is known
 * @param until the day by which it is over, where that is known and it ends
 * @param status how it stands on the day of the advice
 * @param tasks what is not known to be done
 */
public record ProgrammeStage(
        Stage stage, Optional<LocalDate> from, Optional<LocalDate> until, Status status, List<Task> tasks) {
    public ProgrammeStage {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(status, "status");
        tasks = List.copyOf(tasks);
    }

    /** How a stage stands. */
    public enum Status {
        /** Everything in it is known to be done. */
        DONE,
        /** Its time has come. */
        DUE,
        /** Its time is over, and something in it is known not to be done. */
        BEHIND,
        /** Its time is over, and nobody said whether everything in it is done. */
        UNCONFIRMED,
        /** Its time is still to come, or the programme has not started. */
        AHEAD;

        /** The status in words. */
        Text text() {
            return Text.of(AmbassadorFacts.ID, "status." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether something in it asks for attention now. */
    public boolean isDueNow() {
        return status == Status.DUE || status == Status.BEHIND || status == Status.UNCONFIRMED;
    }

    static ProgrammeStage of(Stage stage, Timetable timetable, Optional<LocalDate> today, List<Task> tasks) {
        Optional<LocalDate> from = timetable.from(stage);
        Optional<LocalDate> until = timetable.until(stage);
        Status status = tasks.isEmpty()
                ? Status.DONE
                : today.filter(day -> timetable.isUnderWay())
                        .map(day -> statusOn(day, from, stage.isLasting() ? Optional.empty() : until, tasks))
                        .orElse(Status.AHEAD);
        return new ProgrammeStage(stage, from, until, status, tasks);
    }

    private static Status statusOn(
            LocalDate day, Optional<LocalDate> from, Optional<LocalDate> until, List<Task> tasks) {
        if (from.isPresent() && day.isBefore(from.get())) {
            return Status.AHEAD;
        }
        if (until.isEmpty() || day.isBefore(until.get())) {
            return Status.DUE;
        }
        return tasks.stream().anyMatch(Task::knownToDo) ? Status.BEHIND : Status.UNCONFIRMED;
    }
}
