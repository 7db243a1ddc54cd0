// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.json.SituationWriter;
import nl.leerwijzer.testkit.law.OnlyThese;

/**
 * Puts together what the clusters of an intervention say, and compares that with how the engine judges: the verdicts on
 * relevance, on each part and each precondition, what stands in the way, the standing and whether that is exact.
 *
 * <p>There are mostly far too many combinations of verdicts to go through in one product, and there is no need to. No
 * two clusters share a fact, so every combination of what the clusters can say is reachable, and what a cluster says
 * depends on its own facts alone: {@link #compareAnswers} goes through each cluster in all its answers. The verdict on
 * a precondition depends on its own parts only: {@link #comparePreconditions} goes through each in all reachable
 * combinations of verdicts on them. A standing depends on relevance, on the parts that can block and on the start only:
 * {@link #compareStandings} goes through these in full together, and each time draws all other parts anew, which tests
 * the claim that nothing else counts. {@link #compareVerdicts} is the one product, for an intervention with few parts.
 *
 * <p>Every comparison throws an {@link AssertionError} with the situation at the first difference, and gives how often
 * was compared, so that a test can say how much it expects.
 */
public final class PlainEvaluator {
    /** What {@link #inexactOnlyWhileOpen} calls relevance. */
    public static final String RELEVANCE = Cluster.RELEVANCE;

    private static final long SEED = 20_261_123;

    private final Intervention intervention;
    private final String id;
    private final Guidance guidance;
    private final List<Cluster> clusters;
    private final Set<String> blocking;
    private final Set<String> inexact;

    private PlainEvaluator(Intervention intervention, List<Cluster> clusters, Set<String> inexact) {
        this.intervention = Objects.requireNonNull(intervention, "intervention");
        this.id = intervention.profile().id();
        this.guidance = OnlyThese.guidance(intervention);
        this.clusters = List.copyOf(clusters);
        this.blocking = clusters.stream()
                .flatMap(cluster -> cluster.blocking().stream())
                .collect(toUnmodifiableSet());
        this.inexact = Set.copyOf(inexact);
    }

    /**
     * An intervention and its plain reading, of which every judgement must be exact.
     *
     * @param clusters all facts of all its conditions, by what is read together
     * @throws IllegalArgumentException when the engine refuses the intervention
     */
    public static PlainEvaluator of(Intervention intervention, List<Cluster> clusters) {
        return new PlainEvaluator(intervention, clusters, Set.of());
    }

    /**
     * The same, but that UNDECIDED need not be exact while all of these are open: what they read has no end of answers
     * to try.
     *
     * @param conditions {@link #RELEVANCE}, or a part as {@code <precondition>.<part>}
     */
    public PlainEvaluator inexactOnlyWhileOpen(String... conditions) {
        return new PlainEvaluator(intervention, clusters, Set.of(conditions));
    }

    /** Asserts that each condition stands in one cluster, with just the facts that it reads, and no fact in two. */
    public void requireEveryFactInOneCluster() {
        Map<String, Condition> conditions = conditions();
        for (Cluster cluster : clusters) {
            Set<Fact<?>> read = new HashSet<>();
            conditions.forEach((name, condition) ->
                    read.addAll(cluster.conditions().contains(name) ? condition.facts() : Set.of()));
            assertThat(cluster.facts())
                    .as("what is read by %s", cluster.conditions())
                    .isEqualTo(read);
        }
        assertThat(clusters.stream().flatMap(cluster -> cluster.facts().stream()))
                .doesNotHaveDuplicates();
        assertThat(clusters.stream().flatMap(cluster -> cluster.conditions().stream()))
                .containsExactlyInAnyOrderElementsOf(conditions.keySet());
    }

    private Map<String, Condition> conditions() {
        Map<String, Condition> conditions = new HashMap<>(Map.of(Cluster.RELEVANCE, intervention.relevance()));
        for (Precondition precondition : intervention.preconditions()) {
            for (Part part : precondition.parts()) {
                conditions.put(precondition.id().name() + "." + part.id(), part.condition());
            }
        }
        return conditions;
    }

    /** Compares every combination of answers to each cluster, with no answer to what the others ask. */
    public int compareAnswers() {
        return compareAnswers(Cluster::withoutAnswers);
    }

    /** Compares every combination of answers to each cluster, with all that the others ask in place. */
    public int compareAnswersWithAllElseInPlace() {
        return compareAnswers(Cluster::allMet);
    }

    private int compareAnswers(Function<Cluster, Combination> other) {
        return clusters.stream()
                .mapToInt(cluster -> compareAll(only(List.of(cluster), Cluster::combinations, other)))
                .sum();
    }

    /**
     * Compares every reachable combination of verdicts on the parts of each precondition, and of those that look at the
     * same facts together, with no answer to what the others ask.
     */
    public int comparePreconditions() {
        return byPreconditions().values().stream()
                .mapToInt(own -> compareAll(only(own, Cluster::distinct, Cluster::withoutAnswers)))
                .sum();
    }

    /** For these clusters these combinations, and one of each other. */
    private List<List<Combination>> only(
            List<Cluster> own,
            Function<Cluster, List<Combination>> combinations,
            Function<Cluster, Combination> other) {
        return clusters.stream()
                .map(cluster -> own.contains(cluster) ? combinations.apply(cluster) : List.of(other.apply(cluster)))
                .toList();
    }

    private int compareAll(List<List<Combination>> choices) {
        return Product.of(choices)
                .mapToInt(combinations -> compare(combinations, EnumSet.of(Start.ABSENT)))
                .sum();
    }

    /** Compares every reachable combination of verdicts on relevance and all parts, with each of three starts. */
    public int compareVerdicts() {
        return Product.of(clusters.stream().map(Cluster::distinct).toList())
                .mapToInt(combinations -> compare(combinations, EnumSet.allOf(Start.class)))
                .sum();
    }

    /**
     * Compares every reachable combination of verdicts on relevance and on all parts that can block, with each of three
     * starts: none, one that has been and one still to come.
     *
     * @param draws how often all other parts are drawn beside each combination
     */
    public int compareStandings(int draws) {
        List<List<Combination>> counting = clusters.stream()
                .filter(this::countsForTheStanding)
                .map(cluster -> cluster.distinct(this::countsForTheStanding))
                .toList();
        List<Cluster> others = clusters.stream()
                .filter(cluster -> !countsForTheStanding(cluster))
                .toList();
        Random random = new Random(SEED);
        int compared = 0;
        for (int draw = 0; draw < draws; draw++) {
            compared += Product.of(counting)
                    .mapToInt(combinations ->
                            compare(withDrawn(combinations, others, random), EnumSet.allOf(Start.class)))
                    .sum();
        }
        return compared;
    }

    private boolean countsForTheStanding(Cluster cluster) {
        return cluster.withoutAnswers().verdicts().keySet().stream().anyMatch(this::countsForTheStanding);
    }

    private boolean countsForTheStanding(String name) {
        return blocking.contains(name) || name.equals(Cluster.RELEVANCE) || name.equals(Cluster.START);
    }

    private static List<Combination> withDrawn(List<Combination> combinations, List<Cluster> others, Random random) {
        return Stream.concat(combinations.stream(), others.stream().map(cluster -> drawn(cluster, random)))
                .toList();
    }

    /** No answer at all now and then, as most clusters have only one such combination among many. */
    private static Combination drawn(Cluster cluster, Random random) {
        List<Combination> all = cluster.combinations();
        return random.nextInt(3) == 0 ? cluster.withoutAnswers() : all.get(random.nextInt(all.size()));
    }

    /**
     * In how many ways the verdicts on the parts of each precondition can stand together, by its name; preconditions
     * that look at the same facts stand together, with a plus between their names.
     */
    public Map<String, Integer> reachable() {
        Map<String, Integer> reachable = new LinkedHashMap<>();
        byPreconditions()
                .forEach((names, own) -> reachable.put(
                        names, own.stream().mapToInt(Cluster::reachable).reduce(1, Math::multiplyExact)));
        return reachable;
    }

    /** In how many ways the verdicts on relevance and on all parts can stand together. */
    public BigInteger reachableTogether() {
        return clusters.stream()
                .map(cluster -> BigInteger.valueOf(cluster.reachable()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private Map<String, List<Cluster>> byPreconditions() {
        return clusters.stream()
                .filter(cluster -> !cluster.preconditions().isEmpty())
                .collect(groupingBy(
                        cluster -> String.join("+", new TreeSet<>(cluster.preconditions())),
                        LinkedHashMap::new,
                        toList()));
    }

    /** Compares for one combination of each cluster, once with each start. */
    private int compare(List<Combination> combinations, Set<Start> starts) {
        Situation.Builder answers = Situation.builder();
        combinations.forEach(combination -> combination.answers().accept(answers));
        for (Start start : starts) {
            start.tell(answers, id);
            compare(answers.build(), Judgement.of(combinations, blocking, start));
        }
        return starts.size();
    }

    /** Descriptions of what is the same would cost more than the judgements: only a difference is described. */
    private void compare(Situation situation, Judgement expected) {
        InterventionAssessment assessment = guidance.assess(situation).find(id).orElseThrow();
        Judgement found = Judgement.of(assessment);
        if (!found.equals(expected)) {
            assertThat(found)
                    .as("judged where %s", SituationWriter.write(situation))
                    .isEqualTo(expected);
        }
        if (!assessment.exact() && !mayBeInexact(expected)) {
            assertThat(assessment.exact())
                    .as("exact where %s", SituationWriter.write(situation))
                    .isTrue();
        }
    }

    private boolean mayBeInexact(Judgement expected) {
        return !inexact.isEmpty()
                && inexact.stream().allMatch(expected::isOpen)
                && expected.standing() == Standing.UNDECIDED;
    }
}
