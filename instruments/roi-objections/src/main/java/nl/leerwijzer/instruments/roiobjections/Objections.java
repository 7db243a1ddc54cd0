// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.instruments.roiobjections.matching.Heard;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;

/**
 * What is to be answered.
 *
 * @param chosen the assumptions that somebody chose; a reason that is chosen chooses its assumption
 * @param heard what was heard in a statement
 * @param reasons the reasons to answer, both where none is known
 * @param asked whether anything was chosen or said at all
 */
record Objections(Set<Assumption> chosen, Heard heard, Set<LowSchooledReason> reasons, boolean asked) {
    Objections {
        chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    static Objections of(View input, Heard heard) {
        Set<Assumption> chosen = EnumSet.noneOf(Assumption.class);
        input.find(RoiObjections.ASSUMPTIONS).ifPresent(chosen::addAll);
        Set<LowSchooledReason> reasons = EnumSet.noneOf(LowSchooledReason.class);
        input.find(RoiObjections.LOW_SCHOOLED_REASONS).ifPresent(reasons::addAll);
        if (!reasons.isEmpty()) {
            chosen.add(Assumption.LOW_SCHOOLED_TOO_UNCERTAIN);
        }
        reasons.addAll(heard.reasons());
        if (reasons.isEmpty()) {
            reasons = EnumSet.allOf(LowSchooledReason.class);
        }
        boolean asked = !chosen.isEmpty() || input.find(RoiObjections.STATEMENT).isPresent();
        return new Objections(chosen, heard, reasons, asked);
    }

    /** The assumptions to answer, in their order. */
    Set<Assumption> assumptions() {
        Set<Assumption> all = new TreeSet<>(chosen);
        all.addAll(heard.assumptions());
        return all;
    }
}
