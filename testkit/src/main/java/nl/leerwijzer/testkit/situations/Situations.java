// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.situations.DrawnSituation.Style;

/**
 * Situations made out of nothing but declared facts: each fact known or not, with an answer from all over what it takes,
 * "does not apply" where it allows that, and lists from none to a few entries whose fields may be unknown too. Answers at
 * the constants of conditions, and right beside them, come often.
 *
 * <p>It is a sequence without an end that is the same for the same facts, conditions and seed: {@code get(n)} always
 * gives the same situation. The first is the one of which nothing is known. Immutable.
 */
public final class Situations {
    /** The most entries of a list, but for lists of which a condition counts more. */
    public static final int MOST_ENTRIES = 4;

    /** Of how many situations one has everything known. */
    private static final int ALL_KNOWN_OFTEN = 4;

    private static final int ALL_KNOWN_SELDOM = 50;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final List<Fact<?>> facts;
    private final Constants constants;
    private final long seed;
    private final boolean light;

    private Situations(List<Fact<?>> facts, Constants constants, long seed, boolean light) {
        this.facts = facts;
        this.constants = constants;
        this.seed = seed;
        this.light = light;
    }

    /**
     * Situations over facts.
     *
     * @param facts lists with their columns, in any order; a column whose list is not among them is left out
     * @param conditions what gives the constants that are worth an answer
     * @param seed where chance starts
     */
    public static Situations of(
            Collection<? extends Fact<?>> facts, Collection<? extends Condition> conditions, long seed) {
        List<FactId> ids = facts.stream().<FactId>map(Fact::id).toList();
        List<Fact<?>> own = facts.stream()
                .<Fact<?>>map(fact -> fact)
                .filter(fact ->
                        fact.list().isEmpty() || ids.contains(fact.list().get()))
                .toList();
        return new Situations(own, Constants.of(conditions), seed, false);
    }

    /**
     * The same, but mostly of situations that a plug-in is quick to plan for: lists of two entries at most, and seldom
     * much known. For laws that ask thousands of them.
     */
    public Situations light() {
        return new Situations(facts, constants, seed, true);
    }

    /** The situation at this place, counted from 0, where nothing is known. */
    public Situation get(int place) {
        if (place == 0) {
            return Situation.unknown();
        }
        SplittableRandom random = new SplittableRandom(seed + GOLDEN * place);
        double share = random.nextDouble();
        boolean all = random.nextInt(light ? ALL_KNOWN_SELDOM : ALL_KNOWN_OFTEN) == 0;
        double known = all ? 1 : light ? share * share : share;
        double leaning = random.nextBoolean() ? 0 : 0.9;
        return draw(new Style(known, leaning, light ? 2 : MOST_ENTRIES, false), random);
    }

    /** The first situations, as many as asked for. */
    public Stream<Situation> first(int count) {
        return IntStream.range(0, count).mapToObj(this::get);
    }

    /**
     * A situation as large as it gets: everything known, numbers at the most that their facts take, sets with all choices,
     * every list with this many entries. There are as many as there are places.
     */
    public Situation large(int place, int entries) {
        SplittableRandom random = new SplittableRandom(seed - 1 - GOLDEN * place);
        return draw(new Style(1, 0, entries, true), random);
    }

    private Situation draw(Style style, SplittableRandom random) {
        return new DrawnSituation(facts, constants, style, random).draw();
    }

    /** The facts that are answered or not, columns whose list is there included. */
    public List<Fact<?>> facts() {
        return facts;
    }
}
