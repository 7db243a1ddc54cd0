// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/** What an adviser sees first: the few figures that matter per group, and what they all rest on. */
final class CaseSections {
    private final OutcomeBuilder outcome;
    private final Tables tables;
    private final GroupNames names;
    private final List<Key> groups;

    CaseSections(OutcomeBuilder outcome, Tables tables, GroupNames names, List<Key> groups) {
        this.outcome = outcome;
        this.tables = tables;
        this.names = names;
        this.groups = groups;
    }

    void write() {
        if (!groups.isEmpty()) {
            tables.whole(
                    "cases",
                    groups,
                    List.of(CaseFigures.HORIZON, CaseFigures.PAYBACK, CaseFigures.NPV, DetailFigures.NPV_POSITIVE));
            writeRatios();
        }
        outcome.paragraph("reading", text("reading.horizon"), text("reading.ranges"), text("reading.side-by-side"));
        writeBasis();
    }

    /** A bar per group of which the ratio has a value, and no chart where none has. */
    private void writeRatios() {
        List<Section.Bar> bars = groups.stream()
                .filter(group -> tables.isDefined(CaseFigures.BCR, group))
                .map(group -> new Section.Bar(names.of(group), FigureId.of(CaseFigures.BCR, group)))
                .toList();
        if (!bars.isEmpty()) {
            outcome.chart("ratios", bars);
        }
    }

    private void writeBasis() {
        List<List<Cell>> rows = new ArrayList<>();
        Stream.of(
                        CaseFigures.BENEFIT_PER_YEAR,
                        CaseFigures.ATTRIBUTION,
                        CaseFigures.START,
                        CaseFigures.KNOWLEDGE_LIFE,
                        CaseFigures.KNOWLEDGE_DECAY,
                        CaseFigures.RATE)
                .filter(name -> tables.isDefined(FigureId.of(name)))
                .forEach(name -> rows.add(List.of(Cell.of(Tables.name(name)), Cell.of(FigureId.of(name)))));
        outcome.table("basis", List.of("given", "value"), rows);
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
