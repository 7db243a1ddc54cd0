// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.ical;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.text.Text;

/**
 * An event of a timeline.
 *
 * @param owner the plug-in that it comes from
 * @param timeline the id of the timeline
 * @param position its place in the timeline, from 1
 * @param what what happens
 * @param days when; empty while its day is not known
 */
record DatedEvent(String owner, String timeline, int position, Text what, Optional<Days> days) {
    /** From the first to the last day, both included. */
    record Days(LocalDate first, LocalDate last) {}

    /** The events on all timelines of an outcome, in its order. */
    static Stream<DatedEvent> in(Outcome outcome, String owner) {
        return outcome.sections().stream()
                .filter(Section.Timeline.class::isInstance)
                .map(Section.Timeline.class::cast)
                .flatMap(timeline -> on(timeline, outcome, owner));
    }

    private static Stream<DatedEvent> on(Section.Timeline timeline, Outcome outcome, String owner) {
        Stream.Builder<DatedEvent> events = Stream.builder();
        int position = 0;
        for (Milestone milestone : timeline.milestones()) {
            position++;
            events.add(new DatedEvent(owner, timeline.id(), position, milestone.what(), days(milestone, outcome)));
        }
        return events.build();
    }

    /** An uncertain day takes all days on which it may fall, and a phase all of its days. */
    private static Optional<Days> days(Milestone milestone, Outcome outcome) {
        Optional<Days> from = days(milestone.when(), outcome);
        Optional<Days> until = milestone.until().flatMap(end -> days(end, outcome));
        return from.map(start -> new Days(start.first(), until.map(Days::last).orElse(start.last())));
    }

    private static Optional<Days> days(FigureId id, Outcome outcome) {
        FigureValue value = outcome.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(Figure::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a timeline without its figure " + id));
        if (value instanceof FigureValue.Day day) {
            return Optional.of(new Days(day.date(), day.date()));
        }
        if (value instanceof FigureValue.Days days) {
            return Optional.of(new Days(days.range().low(), days.range().high()));
        }
        return Optional.empty();
    }

    /** What makes it another event than any other: where it comes from, when it is, and what it is. */
    String identity(String words) {
        Days when = days.orElseThrow();
        return String.join("\n", owner, timeline, Integer.toString(position), Objects.toString(when), words);
    }
}
