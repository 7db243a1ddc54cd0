// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.intervention.Part;

/** Finds out whether conditions hold code of a plug-in, which may throw. */
final class ComputedLeaves {
    private ComputedLeaves() {}

    static boolean in(InstalledIntervention installed) {
        return in(installed.relevance())
                || installed.parts().stream().map(Part::condition).anyMatch(ComputedLeaves::in);
    }

    private static boolean in(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(ComputedLeaves::in);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(ComputedLeaves::in);
        }
        if (condition instanceof Condition.Counted counted) {
            return counted.conditions().stream().anyMatch(ComputedLeaves::in);
        }
        if (condition instanceof Condition.Not not) {
            return in(not.condition());
        }
        if (condition instanceof Condition.Quantified quantified) {
            return in(quantified.each());
        }
        return condition instanceof Condition.Computed;
    }
}
