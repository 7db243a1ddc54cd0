// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import static nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ID;

import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;

/** What a step lacks to be one that two people can hold each other to. */
public enum Gap {
    NO_ACTION,
    NO_DATE,
    NO_OWNER,
    /** Not filled in, or nothing: then only the employee promises something. */
    NO_SUPPORT,
    NO_SIGN,
    NO_FOLLOW_UP;

    /** What a step lacks, in the order of these. */
    static List<Gap> of(GrowthStep step) {
        return Arrays.stream(values()).filter(gap -> gap.isOpen(step)).toList();
    }

    private boolean isOpen(GrowthStep step) {
        return switch (this) {
            case NO_ACTION -> step.action().isEmpty();
            case NO_DATE -> step.date().isEmpty();
            case NO_OWNER -> step.owner().isEmpty();
            case NO_SUPPORT -> step.promised().isEmpty();
            case NO_SIGN -> step.sign().isEmpty();
            case NO_FOLLOW_UP -> step.followUp().isEmpty();
        };
    }

    /** What is lacking, in a few words. */
    Text text() {
        return Text.of(ID, "gap." + Kind.Choice.id(this));
    }
}
