// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.standings.PlainPart.Weight;

/**
 * Facts that some condition reads together, with every combination of answers to them. What a combination leaves open
 * is filled in in every way, and the conditions are read in plain Java each time: what always holds is met, what never
 * holds is not met, and anything else is unknown.
 *
 * <p>Beside the verdict on each part stand those on its precondition and on the start, as far as these depend on the
 * facts of this cluster.
 */
public final class Cluster {
    /** Names that no precondition can have. */
    static final String RELEVANCE = "(relevance)";

    static final String START = "(start)";

    private final Set<Fact<?>> facts;
    private final List<PlainPart> parts;
    private final List<Combination> combinations;

    private Cluster(List<Asked> asked, List<PlainPart> parts, Map<String, Predicate<Situation>> readings) {
        this.facts = asked.stream().flatMap(each -> each.facts().stream()).collect(toUnmodifiableSet());
        this.parts = List.copyOf(parts);
        Completions completions = new Completions(readings);
        this.combinations = Product.of(asked.stream().map(Asked::answers).toList())
                .map(completions::combination)
                .toList();
    }

    /**
     * The facts that relevance depends on.
     *
     * @param holds whether the intervention is relevant in a situation where all of them are known
     */
    public static Cluster relevance(Predicate<Situation> holds, Asked... asked) {
        return new Cluster(List.of(asked), List.of(), Map.of(RELEVANCE, holds));
    }

    /** The facts that one part alone reads. */
    public static Cluster of(PlainPart part, Asked... asked) {
        return of(List.of(part), asked);
    }

    /** The facts that several parts read. */
    public static Cluster of(List<PlainPart> parts, Asked... asked) {
        Map<String, Predicate<Situation>> readings = new LinkedHashMap<>();
        for (PlainPart part : parts) {
            readings.put(part.name(), part.holds());
            if (part.weight() != Weight.BESIDE) {
                readings.merge(part.precondition(), part.holds(), Predicate::and);
            }
            if (part.weight() == Weight.BLOCKS) {
                readings.merge(START, part.holds(), Predicate::and);
            }
        }
        return new Cluster(List.of(asked), parts, readings);
    }

    /** A part that holds where its question is answered with yes. */
    public static Cluster yesNo(String precondition, String id, Weight weight, Fact<Boolean> fact) {
        return of(
                new PlainPart(precondition, id, weight, situation -> Asked.known(situation, fact)), Asked.yesNo(fact));
    }

    /**
     * A part for each choice, which holds where the set has it.
     *
     * @param prefix what its id is before the id of the choice
     */
    public static <E extends Enum<E>> Cluster eachChoice(
            String precondition, String prefix, Weight weight, Fact<Set<E>> fact, Class<E> choices) {
        List<PlainPart> parts = EnumSet.allOf(choices).stream()
                .map(choice -> new PlainPart(
                        precondition,
                        prefix + Kind.Choice.id(choice),
                        weight,
                        situation -> Asked.known(situation, fact).contains(choice)))
                .toList();
        return of(parts, Asked.choices(fact, choices));
    }

    /** How many combinations of answers there are. */
    public int size() {
        return combinations.size();
    }

    /** In how many ways the verdicts on its parts, or on relevance, can stand together. */
    public int reachable() {
        return distinct(conditions()::contains).size();
    }

    Set<Fact<?>> facts() {
        return facts;
    }

    /** The names of its parts, or that of relevance. */
    Set<String> conditions() {
        return parts.isEmpty()
                ? Set.of(RELEVANCE)
                : parts.stream().map(PlainPart::name).collect(toUnmodifiableSet());
    }

    /** The preconditions that its parts belong to. */
    Set<String> preconditions() {
        return parts.stream().map(PlainPart::precondition).collect(toUnmodifiableSet());
    }

    /** The names of the parts without which the intervention cannot begin. */
    Set<String> blocking() {
        return parts.stream()
                .filter(part -> part.weight() == Weight.BLOCKS)
                .map(PlainPart::name)
                .collect(toUnmodifiableSet());
    }

    /** All combinations of answers, the one without any answer first. */
    List<Combination> combinations() {
        return combinations;
    }

    Combination withoutAnswers() {
        return combinations.get(0);
    }

    /** The first combination in which everything is in place. */
    Combination allMet() {
        return combinations.stream()
                .filter(Combination::isAllMet)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answers meet these together: " + conditions()));
    }

    /** One combination for each way in which its verdicts can stand together. */
    List<Combination> distinct() {
        return distinct(name -> true);
    }

    /** One combination for each way in which its verdicts with these names can stand together. */
    List<Combination> distinct(Predicate<String> names) {
        Map<Map<String, Verdict>, Combination> distinct = new LinkedHashMap<>();
        for (Combination combination : combinations) {
            Map<String, Verdict> verdicts = new LinkedHashMap<>(combination.verdicts());
            verdicts.keySet().removeIf(names.negate());
            distinct.putIfAbsent(verdicts, combination);
        }
        return List.copyOf(distinct.values());
    }
}
