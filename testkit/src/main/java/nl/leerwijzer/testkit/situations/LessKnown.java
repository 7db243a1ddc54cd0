// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Situation;

/**
 * Situations of which less is known than of another: the same answers, but some. Entries stay, as a list that is given is
 * complete and one entry fewer is another answer; their fields may become unknown.
 */
public final class LessKnown {
    private LessKnown() {}

    /**
     * Every situation in which one answer of the organisation, or one field of an entry, is unknown that was known.
     *
     * @param mayGo the facts that may become unknown
     */
    public static Stream<Situation> byOne(Situation situation, Predicate<Fact<?>> mayGo) {
        Stream<Situation> answers = facts(situation)
                .filter(mayGo)
                .flatMap(fact -> built(situation.toBuilder().forget(fact)).stream());
        Stream<Situation> fields = lists(situation).flatMap(list -> {
            List<Entry> entries = situation.find(list).orElseThrow();
            return IntStream.range(0, entries.size())
                    .boxed()
                    .flatMap(place -> byOne(entries.get(place), mayGo).map(entry -> with(entries, place, entry)))
                    .flatMap(each -> built(situation.toBuilder().set(list, each)).stream());
        });
        return Stream.concat(answers, fields);
    }

    private static Stream<Entry> byOne(Entry entry, Predicate<Fact<?>> mayGo) {
        AnswerSheet sheet = entry.answers();
        return sheet.given().keySet().stream()
                .filter(mayGo)
                .map(column -> Entry.of(entry.key(), sheet.without(column)));
    }

    /**
     * A situation of which a share is unknown, drawn by chance.
     *
     * @param mayGo the facts that may become unknown
     * @return empty where what is left contradicts itself, such as a reference to a list that went
     */
    public static Optional<Situation> byShare(
            Situation situation, Predicate<Fact<?>> mayGo, double share, SplittableRandom random) {
        Situation.Builder less = situation.toBuilder();
        for (Fact<?> fact : situation.answers().given().keySet()) {
            if (mayGo.test(fact) && random.nextDouble() < share) {
                less.forget(fact);
            }
        }
        lists(situation).filter(list -> less.faults().isEmpty()).forEach(list -> {
            List<Entry> entries = situation.find(list).orElseThrow();
            if (mayGo.test(list) && isKept(less, list)) {
                less.set(
                        list,
                        entries.stream()
                                .map(entry -> byShare(entry, mayGo, share, random))
                                .toList());
            }
        });
        return built(less);
    }

    private static boolean isKept(Situation.Builder builder, Fact<List<Entry>> list) {
        return built(builder).map(situation -> situation.isAnswered(list)).orElse(false);
    }

    private static Entry byShare(Entry entry, Predicate<Fact<?>> mayGo, double share, SplittableRandom random) {
        AnswerSheet sheet = entry.answers();
        for (Fact<?> column : sheet.given().keySet()) {
            sheet = mayGo.test(column) && random.nextDouble() < share ? sheet.without(column) : sheet;
        }
        return Entry.of(entry.key(), sheet);
    }

    /** The facts that are answered. */
    static Stream<Fact<?>> facts(Situation situation) {
        return situation.answers().given().keySet().stream();
    }

    /** The lists that are given. */
    @SuppressWarnings("unchecked") // the kind says that it is a list
    static Stream<Fact<List<Entry>>> lists(Situation situation) {
        return facts(situation)
                .filter(fact -> fact.kind() instanceof Kind.Entries)
                .map(fact -> (Fact<List<Entry>>) fact);
    }

    /** The entries with another one at this place. */
    static List<Entry> with(List<Entry> entries, int place, Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(place, entry);
        return changed;
    }

    /** The situation, where nothing is wrong with it. */
    static Optional<Situation> built(Situation.Builder builder) {
        return builder.faults().isEmpty() ? Optional.of(builder.build()) : Optional.empty();
    }
}
