// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.time.LocalDate;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.Decisions;
import nl.leerwijzer.core.guidance.Standing;

/** Writes decisions as {@link DecisionReader} reads them, by date; equal decisions are equal texts. */
public final class DecisionWriter {
    private DecisionWriter() {}

    /** The decisions as JSON text. */
    public static String write(Decisions decisions) {
        return JsonOut.object(out -> {
            out.put(DocumentReader.SCHEMA, SituationReader.SCHEMA);
            out.putArray(
                    DecisionDocument.DECISIONS,
                    decisions.all(),
                    decision -> out.writeObject(members -> put(members, decision)));
        });
    }

    private static void put(JsonOut out, Decision decision) {
        out.put(DecisionDocument.INTERVENTION, decision.intervention());
        out.put(DecisionDocument.CHOICE, decision.choice().id());
        out.put(DecisionDocument.REASON, decision.reason().id());
        out.put(DecisionDocument.ROLE, decision.role().id());
        out.put(DecisionDocument.DATE, decision.date().toString());
        decision.review().map(LocalDate::toString).ifPresent(day -> out.put(DecisionDocument.REVIEW, day));
        decision.standing().map(Standing::id).ifPresent(id -> out.put(DecisionDocument.STANDING, id));
    }
}
