// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.testkit.situations.Situations;

/** What people and groups are called, and who they are, changes no standing, no verdict, no order and no figure. */
final class Looks implements Law {
    /** How many pairs of situations are compared that differ in labels and traits alone. */
    static final int PAIRS = 10_000;

    private static final int MOST_DRAWN = 4 * PAIRS;

    private static final List<Label> LABELS = Stream.of("Zuid", "aardvarken", "Ploeg 2", "Ω", "Ik heet anders")
            .map(Label::new)
            .toList();

    @Override
    public String name() {
        return "looks at no label and no trait";
    }

    @Override
    public String remedy() {
        return "show a label and nothing more: sort by the order in which entries are given, name figures by the key of an"
                + " entry, and compute with neither.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        List<Fact<?>> looks =
                subject.givenFacts().stream().filter(Looks::isLook).toList();
        Situations situations = subject.situations().light();
        Stream<Situation> changing = IntStream.range(1, MOST_DRAWN)
                .mapToObj(situations::get)
                .filter(situation -> mayChange(situation, looks))
                .limit(subject.samples(PAIRS));
        return Breach.in(changing, situation -> difference(subject, situation, changed(situation, looks)));
    }

    /** Whether it has a label, or entries that may have a trait. */
    private static boolean mayChange(Situation situation, List<Fact<?>> looks) {
        return looks.stream().anyMatch(look -> look.list().isEmpty() && situation.isAnswered(look))
                || situation.answers().given().entrySet().stream()
                        .anyMatch(given -> isChanging(given.getKey(), given.getValue(), looks));
    }

    private static boolean isChanging(Fact<?> fact, Given<?> given, List<Fact<?>> looks) {
        return given.value().filter(value -> value instanceof List<?> entries && !entries.isEmpty()).isPresent()
                && looks.stream().anyMatch(look -> look.isTrait() && look.list().equals(Optional.of(fact.id())));
    }

    private static Optional<String> difference(Subject subject, Situation situation, Situation other) {
        Judged before = subject.judge(situation);
        Judged after = subject.judge(other);
        if (!before.standing().equals(after.standing())) {
            return Optional.of("with other labels and traits it stands otherwise");
        }
        if (!before.verdicts().equals(after.verdicts())) {
            return Optional.of("with other labels and traits a condition is judged otherwise");
        }
        ReadingView view = new ReadingView(situation);
        Optional<Outcome> outcome = subject.soundOutcome(view);
        // What was made without a look at any of them is the same with others.
        return outcome.isPresent() && view.read().stream().anyMatch(Looks::isLook)
                ? difference(outcome.get(), subject.soundOutcome(other))
                : Optional.empty();
    }

    private static Optional<String> difference(Outcome outcome, Optional<Outcome> other) {
        if (other.isEmpty()) {
            return Optional.of("with other labels and traits it has no outcome");
        }
        if (!sections(outcome).equals(sections(other.get()))) {
            return Optional.of("with other labels and traits its sections are others, or in another order");
        }
        List<Figure> figures = outcome.figures();
        List<Figure> others = other.get().figures();
        return figures.equals(others)
                ? Optional.empty()
                : Optional.of("with other labels and traits it has other figures: "
                        + figures.stream()
                                .filter(figure -> !others.contains(figure))
                                .findFirst()
                                .map(figure -> figure.id().name())
                                .orElse("the same in another order"));
    }

    private static List<String> sections(Outcome outcome) {
        return outcome.sections().stream().map(Section::id).toList();
    }

    private static boolean isLook(Fact<?> fact) {
        return fact.isTrait() || fact.kind() instanceof Kind.LabelLine;
    }

    /** The same situation with other labels and traits; which ones follows from facts and entries alone. */
    private static Situation changed(Situation situation, List<Fact<?>> looks) {
        Situation.Builder builder = situation.toBuilder();
        for (Fact<?> fact : situation.answers().given().keySet()) {
            if (fact.kind() instanceof Kind.Entries) {
                change(builder, situation, fact, looks);
            } else if (isLook(fact)) {
                other(fact, 0).ifPresent(value -> set(builder, fact, value));
            }
        }
        return builder.faults().isEmpty() ? builder.build() : situation;
    }

    @SuppressWarnings("unchecked") // the kind says that it is a list
    private static void change(Situation.Builder builder, Situation situation, Fact<?> fact, List<Fact<?>> looks) {
        Fact<List<Entry>> list = (Fact<List<Entry>>) fact;
        List<Fact<?>> columns = looks.stream()
                .filter(look -> look.list().equals(Optional.of(list.id())))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : situation.find(list).orElse(List.of())) {
            entries.add(changed(entry, columns));
        }
        builder.set(list, entries);
    }

    private static Entry changed(Entry entry, List<Fact<?>> columns) {
        AnswerSheet sheet = entry.answers();
        for (Fact<?> column : columns) {
            int chance =
                    Math.floorMod(Objects.hash(entry.key().id(), column.id().name()), 5);
            // A label may not be there at all, as some lists allow one only beside other fields.
            boolean known = sheet.isAnswered(column);
            if (known && chance == 0) {
                sheet = sheet.without(column);
            } else if (known || column.isTrait()) {
                sheet = with(sheet, column, chance);
            }
        }
        return Entry.of(entry.key(), sheet);
    }

    @SuppressWarnings("unchecked") // another answer is of the fact's own type
    private static <T> AnswerSheet with(AnswerSheet sheet, Fact<T> fact, int chance) {
        return other(fact, chance)
                .map(value -> sheet.with(fact, (T) value, Provenance.NONE))
                .orElse(sheet);
    }

    @SuppressWarnings("unchecked") // another answer is of the fact's own type
    private static <T> void set(Situation.Builder builder, Fact<T> fact, Object value) {
        builder.set(fact, (T) value);
    }

    private static Optional<Object> other(Fact<?> fact, int chance) {
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            return Optional.of(choice.choices().get(chance % choice.choices().size()));
        }
        return fact.kind() instanceof Kind.LabelLine ? Optional.of(LABELS.get(chance)) : Optional.empty();
    }
}
