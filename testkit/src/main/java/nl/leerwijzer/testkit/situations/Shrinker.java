// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import static nl.leerwijzer.testkit.situations.LessKnown.built;
import static nl.leerwijzer.testkit.situations.LessKnown.facts;
import static nl.leerwijzer.testkit.situations.LessKnown.lists;
import static nl.leerwijzer.testkit.situations.LessKnown.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Situation;

/**
 * Makes a situation smaller for as long as it still shows something: answers and entries go, values become simpler, until
 * no single step is left that shows it still.
 */
public final class Shrinker {
    /** How many smaller situations are tried at most, so that a slow plug-in still fails within reasonable time. */
    public static final int MOST_TRIES = 3_000;

    private final Predicate<Situation> shows;
    private int triesLeft;

    private Shrinker(Predicate<Situation> shows, int mostTries) {
        this.shows = shows;
        this.triesLeft = mostTries;
    }

    /**
     * The smallest situation that can be reached.
     *
     * @param found one that shows it
     * @param shows whether a situation shows it; asked many times
     */
    public static Situation smallest(Situation found, Predicate<Situation> shows) {
        return smallest(found, shows, MOST_TRIES);
    }

    /** The same with no more than so many tries. */
    public static Situation smallest(Situation found, Predicate<Situation> shows, int mostTries) {
        return new Shrinker(shows, mostTries).shrink(found);
    }

    private Situation shrink(Situation found) {
        Situation smallest = withoutHalves(found);
        Optional<Situation> smaller = Optional.of(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = steps(smallest).filter(this::stillShows).findFirst();
        }
        return smallest;
    }

    private boolean stillShows(Situation situation) {
        return triesLeft-- > 0 && shows.test(situation);
    }

    /** Large parts of the answers first, which takes far fewer tries than one by one. */
    private Situation withoutHalves(Situation found) {
        Situation smallest = found;
        for (int parts = 2; parts <= smallest.answers().given().size(); parts *= 2) {
            for (int part = 0; part < parts; part++) {
                Optional<Situation> smaller = withoutPart(smallest, part, parts);
                if (smaller.isPresent() && stillShows(smaller.get())) {
                    smallest = smaller.get();
                }
            }
        }
        return smallest;
    }

    private static Optional<Situation> withoutPart(Situation situation, int part, int parts) {
        List<Fact<?>> facts = List.copyOf(situation.answers().given().keySet());
        Situation.Builder fewer = situation.toBuilder();
        facts.subList(facts.size() * part / parts, facts.size() * (part + 1) / parts)
                .forEach(fewer::forget);
        return built(fewer);
    }

    /** Every situation that is one step smaller. */
    private static Stream<Situation> steps(Situation situation) {
        return Stream.of(
                        LessKnown.byOne(situation, fact -> true),
                        withoutDayOrSeed(situation),
                        shorterLists(situation),
                        simplerAnswers(situation))
                .flatMap(each -> each)
                .filter(each -> !each.equals(situation));
    }

    private static Stream<Situation> withoutDayOrSeed(Situation situation) {
        Situation.Builder undated = Situation.builder().seed(situation.seed());
        facts(situation).forEach(fact -> copy(situation, fact, undated));
        return Stream.of(undated, situation.toBuilder().seed(0)).flatMap(each -> built(each).stream());
    }

    private static <T> void copy(Situation from, Fact<T> fact, Situation.Builder to) {
        Provenance provenance = from.answers().provenance(fact);
        from.find(fact)
                .ifPresentOrElse(value -> to.set(fact, value, provenance), () -> to.setNotApplicable(fact, provenance));
    }

    private static Stream<Situation> shorterLists(Situation situation) {
        return lists(situation).flatMap(list -> {
            List<Entry> entries = situation.find(list).orElseThrow();
            Stream<List<Entry>> shorter = Stream.concat(
                    Stream.of(
                            entries.subList(0, entries.size() / 2),
                            entries.subList(entries.size() / 2, entries.size())),
                    IntStream.range(0, entries.size()).mapToObj(place -> without(entries, place)));
            return shorter.flatMap(each -> built(situation.toBuilder().set(list, each)).stream());
        });
    }

    private static List<Entry> without(List<Entry> entries, int place) {
        List<Entry> rest = new ArrayList<>(entries);
        rest.remove(place);
        return rest;
    }

    private static Stream<Situation> simplerAnswers(Situation situation) {
        Stream<Situation> own = facts(situation)
                .filter(fact -> !(fact.kind() instanceof Kind.Entries))
                .flatMap(fact -> simpler(situation, fact));
        return Stream.concat(own, lists(situation).flatMap(list -> simplerEntries(situation, list)));
    }

    @SuppressWarnings("unchecked") // simpler answers are of the fact's own type
    private static <T> Stream<Situation> simpler(Situation situation, Fact<T> fact) {
        return situation.find(fact).stream()
                .flatMap(value -> SimplerAnswers.than(value, fact.kind()))
                .flatMap(value -> built(situation.toBuilder().set(fact, (T) value)).stream());
    }

    private static Stream<Situation> simplerEntries(Situation situation, Fact<List<Entry>> list) {
        List<Entry> entries = situation.find(list).orElseThrow();
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(place -> simpler(entries.get(place)).map(entry -> with(entries, place, entry)))
                .flatMap(each -> built(situation.toBuilder().set(list, each)).stream());
    }

    private static Stream<Entry> simpler(Entry entry) {
        AnswerSheet sheet = entry.answers();
        return sheet.given().entrySet().stream()
                .flatMap(field -> simpler(sheet, field.getKey(), field.getValue()))
                .map(answers -> Entry.of(entry.key(), answers));
    }

    @SuppressWarnings("unchecked") // simpler answers are of the column's own type
    private static <T> Stream<AnswerSheet> simpler(AnswerSheet sheet, Fact<T> column, Given<?> given) {
        return given.value().stream()
                .flatMap(value -> SimplerAnswers.than(value, column.kind()))
                .map(value -> sheet.with(column, (T) value, Provenance.NONE));
    }
}
