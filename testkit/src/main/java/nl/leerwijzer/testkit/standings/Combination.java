// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import java.util.Map;
import java.util.function.Consumer;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.situation.Situation;

/**
 * One combination of answers to the facts of a cluster.
 *
 * @param answers gives them
 * @param verdicts what follows from them, by name
 */
record Combination(Consumer<Situation.Builder> answers, Map<String, Verdict> verdicts) {
    boolean isAllMet() {
        return verdicts.values().stream().allMatch(verdict -> verdict == Verdict.MET);
    }
}
