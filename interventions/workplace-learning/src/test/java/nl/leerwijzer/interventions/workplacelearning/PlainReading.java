// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.testkit.standings.Asked.known;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BESIDE;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BLOCKS;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.COUNTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.standings.Asked;
import nl.leerwijzer.testkit.standings.Asked.Answer;
import nl.leerwijzer.testkit.standings.Cluster;
import nl.leerwijzer.testkit.standings.PlainPart;

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
                        safetyItems(),
                        Asked.of(WorkplaceFacts.SAFETY_RESPONDENTS, List.of(4, 5)),
                        Asked.yesNo(WorkplaceFacts.DARE_TO_ASK),
                        Asked.yesNo(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST)),
                Cluster.of(
                        new PlainPart(
                                "support", "time", BLOCKS, all -> known(all, WorkplaceFacts.MINUTES_RELEASED) >= 10),
                        Asked.of(WorkplaceFacts.MINUTES_RELEASED, List.of(9, 10))),
                Cluster.yesNo("support", "rostered", BESIDE, WorkplaceFacts.TIME_ROSTERED),
                Cluster.of(
                        new PlainPart(
                                "guidance",
                                "coach-time",
                                COUNTS,
                                all -> known(all, WorkplaceFacts.COACH_HOURS).doubleValue() >= 0.5),
                        decimals(WorkplaceFacts.COACH_HOURS, "0.49", "0.5")),
                Cluster.yesNo("guidance", "coach-know-how", COUNTS, WorkplaceFacts.COACH_KNOW_HOW));
    }

    /** Where safety was measured the score decides, and elsewhere the direct answer. */
    private static PlainPart safe(String id, Fact<Boolean> direct) {
        return new PlainPart(
                "safe",
                id,
                BLOCKS,
                all -> all.doesNotApply(WorkplaceFacts.SAFETY_RESPONDENTS)
                        ? known(all, direct)
                        : known(all, WorkplaceFacts.SAFETY_RESPONDENTS) >= 5
                                && isSafe(known(all, WorkplaceFacts.SAFETY_ITEMS)));
    }

    /** All seven statements make 35 points or more. */
    private static boolean isSafe(List<Entry> items) {
        double points = 0;
        for (Entry item : items) {
            double mean = item.find(WorkplaceFacts.ITEM_MEAN).orElseThrow().doubleValue();
            points += item.find(WorkplaceFacts.ITEM).orElseThrow().isReversed() ? 8 - mean : mean;
        }
        return items.size() == 7 && points >= 35 - 1e-9;
    }

    private static Asked safetyItems() {
        List<Entry> safe = Filled.scale("5");
        List<Entry> unsafe = changed(safe, Filled.item(SafetyItem.SKILLS_USED, "4.99"));
        List<Consumer<Situation.Builder>> complete =
                List.of(given(safe), given(unsafe), given(Filled.scale("7").subList(0, 6)));
        List<Answer> answers = new ArrayList<>();
        complete.forEach(answer -> answers.add(new Answer(answer, List.of(answer))));
        answers.add(new Answer(
                given(changed(safe, Filled.without(safe.get(6), WorkplaceFacts.ITEM_MEAN))),
                List.of(given(safe), given(unsafe))));
        return new Asked(
                Set.of(WorkplaceFacts.SAFETY_ITEMS, WorkplaceFacts.ITEM, WorkplaceFacts.ITEM_MEAN),
                Asked.withNoAnswer(answers));
    }

    private static List<Entry> changed(List<Entry> items, Entry last) {
        List<Entry> changed = new ArrayList<>(items.subList(0, 6));
        changed.add(last);
        return changed;
    }

    private static Consumer<Situation.Builder> given(List<Entry> items) {
        return situation -> situation.set(WorkplaceFacts.SAFETY_ITEMS, items);
    }

    private static Asked decimals(Fact<BigDecimal> fact, String below, String bound) {
        return Asked.of(fact, Stream.of(below, bound).map(BigDecimal::new).toList());
    }
}
