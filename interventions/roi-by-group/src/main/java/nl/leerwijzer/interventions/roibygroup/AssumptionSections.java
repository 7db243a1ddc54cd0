// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.text.Text;

/** The answer to each assumption that is heard, with the figures that it turns on. */
final class AssumptionSections {
    private final OutcomeBuilder outcome;
    private final Tables tables;
    private final AssumptionAnswers answers;
    private final List<GroupDetails> groups;

    AssumptionSections(OutcomeBuilder outcome, Tables tables, AssumptionAnswers answers, List<GroupDetails> groups) {
        this.outcome = outcome;
        this.tables = tables;
        this.answers = answers;
        this.groups = groups;
    }

    void write(Set<Assumption> heard) {
        for (Assumption assumption : Assumption.values()) {
            if (!heard.contains(assumption)) {
                continue;
            }
            outcome.paragraph(
                    "assumption-" + assumption.id(), answers.to(assumption).toArray(Text[]::new));
            if (assumption == Assumption.TOO_SHORT_PAYBACK) {
                tables.known(
                        "stay",
                        groups.stream().map(GroupDetails::key).toList(),
                        List.of(
                                CaseFigures.STAY,
                                CaseFigures.STAY_BASIS,
                                CaseFigures.HORIZON_BOUND,
                                CaseFigures.EXTENSION));
            }
            if (assumption == Assumption.LESS_PRODUCTIVE_WITH_AGE) {
                outcome.reference(RoiByGroupProfile.stimulatingTasks());
            }
        }
    }
}
