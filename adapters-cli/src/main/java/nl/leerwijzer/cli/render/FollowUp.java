// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Range;

/** Where interventions that are under way have come, by their own time lines: what goes on, what is due, what is next. */
final class FollowUp {
    private final Words words;
    private final Advice advice;

    private record Moment(Text what, LocalDate from, LocalDate until) {}

    FollowUp(Words words, Advice advice) {
        this.words = words;
        this.advice = advice;
    }

    /** Each intervention that is under way, with what there is to do now. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (InterventionAdvice each : advice.interventions()) {
            if (each.assessment().standing() == Standing.UNDER_WAY) {
                List<Item> inner = new ArrayList<>();
                each.outcome().ifPresent(outcome -> inner.add(Item.of(words.of(outcome.summary()))));
                now(each).forEach(text -> inner.add(Item.of(words.line(text))));
                String title = words.line(each.assessment().profile().title());
                items.add(new Item(Mark.BULLET, Rich.strong(title), inner));
            }
        }
        return items;
    }

    /** What goes on, what was due last and what comes next for one intervention. */
    private List<Text> now(InterventionAdvice each) {
        List<Text> now = new ArrayList<>();
        Optional<LocalDate> asOf = advice.assessment().asOf();
        if (asOf.isPresent() && each.outcome().isPresent()) {
            LocalDate today = asOf.get();
            List<Moment> moments = moments(each.outcome().get());
            List<Text> going = moments.stream()
                    .filter(moment -> !moment.from().isAfter(today)
                            && !moment.until().isBefore(today)
                            && moment.from().isBefore(moment.until()))
                    .map(Moment::what)
                    .toList();
            if (!going.isEmpty()) {
                now.add(Words.text("running.now").with("items", Words.series(going)));
            }
            moments.stream()
                    .filter(moment -> moment.from().equals(moment.until())
                            && !moment.from().isAfter(today))
                    .max(Comparator.comparing(Moment::from))
                    .ifPresent(due -> now.add(
                            Words.text("running.since").with("date", due.from()).with("what", due.what())));
            moments.stream()
                    .filter(moment -> moment.from().isAfter(today))
                    .min(Comparator.comparing(Moment::from))
                    .ifPresent(next -> now.add(
                            Words.text("running.next").with("date", next.from()).with("what", next.what())));
        }
        int open = each.assessment().obstacles().size()
                + each.assessment().toPrepare().size();
        if (open > 0) {
            now.add(Words.text("running.arrange").with("count", open));
        }
        return now;
    }

    private List<Moment> moments(Outcome outcome) {
        Figures figures = new Figures(words, outcome);
        return outcome.sections().stream()
                .flatMap(section ->
                        section instanceof Section.Timeline timeline ? timeline.milestones().stream() : Stream.empty())
                .flatMap(milestone -> moment(milestone, figures).stream())
                .toList();
    }

    private static Optional<Moment> moment(Section.Milestone milestone, Figures figures) {
        Optional<Range<LocalDate>> when = figures.days(milestone.when());
        Optional<Range<LocalDate>> until = milestone.until().flatMap(figures::days);
        return when.map(range ->
                new Moment(milestone.what(), range.low(), until.map(Range::high).orElse(range.high())));
    }
}
