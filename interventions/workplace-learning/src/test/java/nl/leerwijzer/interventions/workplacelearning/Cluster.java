// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.workplacelearning.Asked.Answer;
import nl.leerwijzer.interventions.workplacelearning.PlainPart.Weight;

/**
 * Facts that some condition reads together, with every combination of answers to them. What a combination leaves open
 * is filled in in every way, and the conditions are read in plain Java each time: what always holds is met.
 *
 * <p>Beside the verdict on each part stand those on its precondition and on the start, as far as these depend on the
 * facts of this cluster.
 *
 * @param facts the facts
 * @param conditions the names of the parts that read them, or {@link #RELEVANCE}
 * @param combinations all combinations of answers, the one without any answer first
 */
record Cluster(Set<Fact<?>> facts, Set<String> conditions, List<Combination> combinations) {
    static final String RELEVANCE = "relevance";
    static final String START = "start";

    /** The facts that relevance depends on. */
    static Cluster relevance(Predicate<Situation> holds, Asked... asked) {
        return of(List.of(asked), Set.of(RELEVANCE), Map.of(RELEVANCE, holds));
    }

    /** The facts that one part alone reads. */
    static Cluster of(PlainPart part, Asked... asked) {
        return of(List.of(part), asked);
    }

    /** The facts that several parts read. */
    static Cluster of(List<PlainPart> parts, Asked... asked) {
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
        return of(Arrays.asList(asked), parts.stream().map(PlainPart::name).collect(toUnmodifiableSet()), readings);
    }

    private static Cluster of(List<Asked> asked, Set<String> conditions, Map<String, Predicate<Situation>> readings) {
        return new Cluster(
                asked.stream().flatMap(each -> each.facts().stream()).collect(toUnmodifiableSet()),
                conditions,
                product(asked.stream().map(Asked::answers).toList())
                        .map(answers -> combination(answers, readings))
                        .toList());
    }

    private static Combination combination(List<Answer> answers, Map<String, Predicate<Situation>> readings) {
        List<Situation> completions = product(
                        answers.stream().map(Answer::completions).toList())
                .map(Cluster::situation)
                .toList();
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        readings.forEach((name, holds) -> verdicts.put(name, agreed(completions, holds)));
        List<Consumer<Situation.Builder>> given =
                answers.stream().map(Answer::given).toList();
        return new Combination(situation -> given.forEach(answer -> answer.accept(situation)), verdicts);
    }

    private static Situation situation(Collection<Consumer<Situation.Builder>> answers) {
        Situation.Builder situation = Situation.builder();
        answers.forEach(answer -> answer.accept(situation));
        return situation.build();
    }

    private static Verdict agreed(List<Situation> completions, Predicate<Situation> holds) {
        long holding = completions.stream().filter(holds).count();
        return holding == 0 ? Verdict.NOT_MET : holding == completions.size() ? Verdict.MET : Verdict.UNKNOWN;
    }

    /** The preconditions that its parts belong to. */
    Set<String> preconditions() {
        return conditions.stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(toUnmodifiableSet());
    }

    Combination withoutAnswers() {
        return combinations.get(0);
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

    /** In how many ways the verdicts on its parts, or on relevance, can stand together. */
    int reachable() {
        return distinct(conditions::contains).size();
    }

    /** Every way to take one of each. */
    static <T> Stream<List<T>> product(List<List<T>> choices) {
        Stream<List<T>> product = Stream.of(List.of());
        for (List<T> next : choices) {
            product = product.flatMap(taken -> next.stream().map(each -> and(taken, each)));
        }
        return product;
    }

    private static <T> List<T> and(List<T> taken, T next) {
        List<T> longer = new ArrayList<>(taken);
        longer.add(next);
        return longer;
    }
}
