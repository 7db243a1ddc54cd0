// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;

/** The remedies of the leaves of a condition; every leaf must have one. */
final class Remedies {
    private Remedies() {}

    static List<Remedy> of(Condition condition) {
        List<Remedy> remedies = new ArrayList<>();
        if (condition instanceof Condition.Any any) {
            any.conditions().forEach(each -> remedies.addAll(of(each)));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(each -> remedies.addAll(of(each)));
        } else if (condition instanceof Condition.Leaf leaf) {
            remedies.add(leaf.remedy().orElseThrow());
        } else {
            throw new AssertionError("this intervention has no such condition");
        }
        return remedies;
    }
}
