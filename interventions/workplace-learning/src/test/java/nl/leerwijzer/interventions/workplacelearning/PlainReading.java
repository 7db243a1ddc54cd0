// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.interventions.workplacelearning.PlainPart.Weight.BESIDE;
import static nl.leerwijzer.interventions.workplacelearning.PlainPart.Weight.BLOCKS;
import static nl.leerwijzer.interventions.workplacelearning.PlainPart.Weight.COUNTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.workplacelearning.PlainPart.Weight;

/**
 * Relevance and the parts of the three preconditions, read in plain Java. Of guidance nothing is required, so that its
 * recommended parts count for it.
 */
final class PlainReading {
    private PlainReading() {}

    /** All facts of all conditions, by what is read together. */
    static List<Cluster> clusters() {
        return List.of(
                Cluster.relevance(
                        all -> known(all, WorkplaceFacts.LEARNING_MEETS_RESISTANCE)
                                || known(all, WorkplaceFacts.DOUBT_IN_OWN_ABILITY),
                        Asked.yesNo(WorkplaceFacts.LEARNING_MEETS_RESISTANCE),
                        Asked.yesNo(WorkplaceFacts.DOUBT_IN_OWN_ABILITY)),
                Cluster.of(
                        List.of(
                                safe("ask", WorkplaceFacts.DARE_TO_ASK),
                                safe("mistakes", WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST)),
                        Asked.of(WorkplaceFacts.SAFETY_RESPONDENTS, List.of(5)),
                        decimals(WorkplaceFacts.SAFETY_SCORE, "4.99", "5"),
                        Asked.yesNo(WorkplaceFacts.DARE_TO_ASK),
                        Asked.yesNo(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST)),
                Cluster.of(
                        new PlainPart(
                                "support", "time", BLOCKS, all -> known(all, WorkplaceFacts.MINUTES_RELEASED) >= 10),
                        Asked.of(WorkplaceFacts.MINUTES_RELEASED, List.of(9, 10))),
                yesNo("support", "rostered", BESIDE, WorkplaceFacts.TIME_ROSTERED),
                Cluster.of(
                        new PlainPart(
                                "guidance",
                                "coach-time",
                                COUNTS,
                                all -> known(all, WorkplaceFacts.COACH_HOURS).doubleValue() >= 0.5),
                        decimals(WorkplaceFacts.COACH_HOURS, "0.49", "0.5")),
                yesNo("guidance", "coach-know-how", COUNTS, WorkplaceFacts.COACH_KNOW_HOW));
    }

    /** Where safety was measured the score decides, and elsewhere the direct answer. */
    private static PlainPart safe(String id, Fact<Boolean> direct) {
        return new PlainPart(
                "safe",
                id,
                BLOCKS,
                all -> all.doesNotApply(WorkplaceFacts.SAFETY_RESPONDENTS)
                        ? known(all, direct)
                        : known(all, WorkplaceFacts.SAFETY_SCORE).doubleValue() >= 5);
    }

    private static <T> T known(Situation situation, Fact<T> fact) {
        return situation.find(fact).orElseThrow();
    }

    private static Cluster yesNo(String precondition, String id, Weight weight, Fact<Boolean> fact) {
        return Cluster.of(new PlainPart(precondition, id, weight, all -> known(all, fact)), Asked.yesNo(fact));
    }

    private static Asked decimals(Fact<BigDecimal> fact, String below, String bound) {
        return Asked.of(fact, Stream.of(below, bound).map(BigDecimal::new).toList());
    }
}
