// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;

/**
 * All that is compared.
 *
 * @param standing how the intervention stands
 * @param verdicts those on relevance, preconditions and parts, by name
 * @param obstacles the names of the parts that block it
 */
record Judgement(Standing standing, Map<String, Verdict> verdicts, Set<String> obstacles) {
    /** What the engine says. */
    static Judgement of(InterventionAssessment assessment) {
        Map<String, Verdict> verdicts = new HashMap<>();
        verdicts.put(Cluster.RELEVANCE, assessment.relevance().orElseThrow().verdict());
        assessment
                .preconditions()
                .forEach(each -> verdicts.put(each.precondition().id().name(), each.verdict()));
        assessment.parts().forEach(each -> verdicts.put(name(each), each.verdict()));
        return new Judgement(
                assessment.standing(),
                verdicts,
                assessment.obstacles().stream().map(Judgement::name).collect(toUnmodifiableSet()));
    }

    private static String name(PartAssessment part) {
        return part.precondition().name() + "." + part.part().id();
    }

    /** What follows from one combination of each cluster; as clusters share no fact, it is enough to look at each. */
    static Judgement of(Collection<Combination> combinations, Set<String> blocking, Start start) {
        Map<String, Verdict> verdicts = new HashMap<>(Map.of(Cluster.START, Verdict.MET));
        for (Combination combination : combinations) {
            combination.verdicts().forEach((name, verdict) -> verdicts.merge(name, verdict, Judgement::both));
        }
        Verdict mayStart = verdicts.getOrDefault(Cluster.START, Verdict.MET);
        Verdict relevance = verdicts.getOrDefault(Cluster.RELEVANCE, Verdict.UNKNOWN);
        verdicts.remove(Cluster.START);
        return new Judgement(
                standing(relevance, mayStart, start),
                verdicts,
                blocking.stream()
                        .filter(name -> verdicts.get(name) == Verdict.NOT_MET)
                        .collect(toUnmodifiableSet()));
    }

    private static Verdict both(Verdict one, Verdict other) {
        if (one == Verdict.NOT_MET || other == Verdict.NOT_MET) {
            return Verdict.NOT_MET;
        }
        return one == Verdict.MET && other == Verdict.MET ? Verdict.MET : Verdict.UNKNOWN;
    }

    private static Standing standing(Verdict relevance, Verdict mayStart, Start start) {
        if (start == Start.PAST) {
            return Standing.UNDER_WAY;
        }
        if (relevance == Verdict.NOT_MET) {
            return Standing.NOT_RELEVANT;
        }
        if (relevance == Verdict.UNKNOWN || mayStart == Verdict.UNKNOWN) {
            return Standing.UNDECIDED;
        }
        return mayStart == Verdict.MET ? Standing.ADVISED : Standing.BLOCKED;
    }

    boolean isOpen(String part) {
        return verdicts.get(part) == Verdict.UNKNOWN;
    }

    /** In one order, so that two can be laid side by side. */
    @Override
    public String toString() {
        return standing + ", blocked by " + new TreeSet<>(obstacles) + ", " + new TreeMap<>(verdicts);
    }
}
