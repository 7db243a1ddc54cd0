// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.time.LocalDate;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.DecisionReview;
import nl.leerwijzer.core.text.Text;

/** Writes the decisions that stand beside an advice. */
final class ReviewWriter {
    private final AdviceOut out;
    private final JsonOut json;

    ReviewWriter(AdviceOut out) {
        this.out = out;
        this.json = out.json();
    }

    void put(DecisionReview review) {
        json.putArray(
                DecisionDocument.DECISIONS,
                review.decisions(),
                reviewed ->
                        json.writeObject(members -> put(reviewed, review.asOf().isPresent())));
    }

    private void put(DecisionReview.Reviewed reviewed, boolean dated) {
        Decision decision = reviewed.decision();
        json.put("intervention", decision.intervention());
        put("choice", decision.choice().id(), decision.choice().text());
        put("reason", decision.reason().id(), decision.reason().text());
        put(
                "role",
                decision.role().id(),
                Text.of("core", "role." + decision.role().id()));
        json.put("date", decision.date().toString());
        decision.review().map(LocalDate::toString).ifPresent(day -> json.put("review", day));
        if (dated) {
            json.put("due", reviewed.due());
        }
        decision.standing().ifPresent(standing -> put("standing", standing.id(), standing.text()));
        reviewed.standing().ifPresent(standing -> put("standingNow", standing.id(), standing.text()));
        json.put("standsOtherwise", reviewed.standsOtherwise());
    }

    private void put(String name, String id, Text text) {
        json.putObject(name, members -> {
            members.put("id", id);
            out.put("text", text);
        });
    }
}
