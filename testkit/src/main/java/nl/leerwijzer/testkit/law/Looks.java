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
    /** How many situations are compared with themselves under other labels and traits: over 10,000 pairs. */
    private static final int SITUATIONS = 2_700;

    private static final int RELABELLINGS = 4;
    private static final int MOST_DRAWN = 10 * SITUATIONS;

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
        List<Fact<?>> looks = looks(subject);
        boolean judgedByLooks = isJudgedByLooks(subject);
        return Breach.in(situations(subject, looks), situation -> difference(subject, judgedByLooks, situation, looks));
    }

    /** Everything that could be given and must not count. */
    static List<Fact<?>> looks(Subject subject) {
        return subject.givenFacts().stream().filter(Looks::isLook).toList();
    }

    /** Situations in which there are labels or traits to change. */
    static Stream<Situation> situations(Subject subject, List<Fact<?>> looks) {
        Situations situations = subject.situations().light();
        return IntStream.range(1, MOST_DRAWN)
                .mapToObj(situations::get)
                .filter(situation -> !changed(situation, looks, 0).equals(situation))
                .limit(subject.samples(SITUATIONS));
    }

    /** The same situation under other labels and traits. */
    static List<Situation> relabelled(Situation situation, List<Fact<?>> looks) {
        return IntStream.range(0, RELABELLINGS)
                .mapToObj(relabelling -> changed(situation, looks, relabelling))
                .filter(other -> !other.equals(situation))
                .toList();
    }

    /** A condition sees no other facts than it names, so that most cannot see any label at all. */
    private static boolean isJudgedByLooks(Subject subject) {
        return subject.conditions().stream()
                .flatMap(named -> named.condition().facts().stream())
                .anyMatch(Looks::isLook);
    }

    private static Optional<String> difference(
            Subject subject, boolean judgedByLooks, Situation situation, List<Fact<?>> looks) {
        List<Situation> others = relabelled(situation, looks);
        if (judgedByLooks) {
            Judged judged = subject.judge(situation);
            if (others.stream().anyMatch(other -> !subject.judge(other).equals(judged))) {
                return Optional.of("with other labels and traits it is judged otherwise");
            }
        }
        ReadingView view = new ReadingView(situation);
        Optional<Outcome> outcome = subject.soundOutcome(view);
        // What was made without a look at any of them is the same with others.
        return outcome.isPresent() && view.read().stream().anyMatch(Looks::isLook)
                ? others.stream()
                        .flatMap(other -> difference(outcome.get(), subject.soundOutcome(other)).stream())
                        .findFirst()
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
    private static Situation changed(Situation situation, List<Fact<?>> looks, int relabelling) {
        Situation.Builder builder = situation.toBuilder();
        for (Fact<?> fact : situation.answers().given().keySet()) {
            if (fact.kind() instanceof Kind.Entries) {
                change(builder, situation, fact, looks, relabelling);
            } else if (isLook(fact)) {
                other(fact, relabelling).ifPresent(value -> set(builder, fact, value));
            }
        }
        return builder.faults().isEmpty() ? builder.build() : situation;
    }

    @SuppressWarnings("unchecked") // the kind says that it is a list
    private static void change(
            Situation.Builder builder, Situation situation, Fact<?> fact, List<Fact<?>> looks, int relabelling) {
        Fact<List<Entry>> list = (Fact<List<Entry>>) fact;
        List<Fact<?>> columns = looks.stream()
                .filter(look -> look.list().equals(Optional.of(list.id())))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : situation.find(list).orElse(List.of())) {
            entries.add(changed(entry, columns, relabelling));
        }
        builder.set(list, entries);
    }

    private static Entry changed(Entry entry, List<Fact<?>> columns, int relabelling) {
        AnswerSheet sheet = entry.answers();
        for (Fact<?> column : columns) {
            int chance =
                    Math.floorMod(Objects.hash(entry.key().id(), column.id().name(), relabelling), 5);
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
