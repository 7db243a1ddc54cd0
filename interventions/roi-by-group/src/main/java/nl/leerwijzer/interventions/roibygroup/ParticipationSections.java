// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;

/** Who takes part in training, group beside group; a gap is a question, never a reproach. */
final class ParticipationSections {
    private final OutcomeBuilder outcome;
    private final GroupNames names;
    private final List<Participation> participation;

    ParticipationSections(OutcomeBuilder outcome, GroupNames names, List<Participation> participation) {
        this.outcome = outcome;
        this.names = names;
        this.participation = participation;
    }

    void write() {
        if (participation.isEmpty()) {
            return;
        }
        List<Text> headings = List.of(
                text("heading.group"),
                Tables.name(CaseFigures.PARTICIPATION),
                Tables.name(CaseFigures.PARTICIPATION_GAP));
        outcome.section(new Section.Table(
                "participation",
                outcome.title("participation"),
                headings,
                participation.stream().map(this::row).toList()));
        outcome.paragraph("gap", sentences().toArray(Text[]::new));
    }

    private List<Cell> row(Participation group) {
        if (group.isTogether()) {
            return List.of(
                    Cell.of(text("group.together").with("groups", names.listed(group.groups()))),
                    Cell.of(FigureId.of(CaseFigures.PARTICIPATION_TOGETHER)),
                    Cell.of(FigureId.of(CaseFigures.PARTICIPATION_GAP_TOGETHER)));
        }
        Key key = group.groups().get(0);
        return List.of(
                Cell.of(names.of(key)),
                Cell.of(FigureId.of(CaseFigures.PARTICIPATION, key)),
                Cell.of(FigureId.of(CaseFigures.PARTICIPATION_GAP, key)));
    }

    private List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        List<Key> lagging = participation.stream()
                .filter(Participation::lags)
                .flatMap(group -> group.groups().stream())
                .toList();
        if (!lagging.isEmpty()) {
            sentences.add(text("gap.seen").with("groups", names.listed(lagging)));
            sentences.add(text("caution.gap-is-a-question"));
        } else if (participation.stream().anyMatch(group -> group.gap().find().isPresent())) {
            sentences.add(text("gap.none"));
        } else {
            sentences.add(text("gap.nothing-to-compare"));
        }
        if (participation.stream().anyMatch(Participation::isTogether)) {
            sentences.add(text("gap.together").with("smallest", Participation.SMALLEST_GROUP));
        }
        return sentences;
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
