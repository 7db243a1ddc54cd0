// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/** Sets figures out in tables with one row per group, whose headings are the names of the figures. */
final class Tables {
    private final OutcomeBuilder outcome;
    private final GroupNames names;
    private final Map<FigureId, Figure> figures = new HashMap<>();

    Tables(OutcomeBuilder outcome, GroupNames names, List<Figure> figures) {
        this.outcome = outcome;
        this.names = names;
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
    }

    /** A table of all these groups and columns. */
    void whole(String id, List<Key> groups, List<String> columns) {
        write(id, groups, columns);
    }

    /** The same without groups and columns of which no figure has a value; no table where none has. */
    boolean known(String id, List<Key> groups, List<String> columns) {
        List<Key> rows = groups.stream()
                .filter(group -> isAnyDefined(List.of(group), columns))
                .toList();
        if (rows.isEmpty()) {
            return false;
        }
        write(
                id,
                rows,
                columns.stream()
                        .filter(column -> isAnyDefined(rows, List.of(column)))
                        .toList());
        return true;
    }

    /** Whether a figure of these has a value for one of these groups. */
    boolean isAnyDefined(List<Key> groups, List<String> names) {
        return groups.stream().anyMatch(group -> names.stream().anyMatch(name -> isDefined(name, group)));
    }

    private void write(String id, List<Key> groups, List<String> columns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Key group : groups) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(names.of(group))));
            columns.forEach(column -> row.add(Cell.of(FigureId.of(column, group))));
            rows.add(row);
        }
        outcome.section(new Section.Table(id, outcome.title(id), headings(columns), rows));
    }

    private static List<Text> headings(List<String> columns) {
        return Stream.concat(Stream.of(text("heading.group")), columns.stream().map(Tables::name))
                .toList();
    }

    /** The name of a figure. */
    static Text name(String figure) {
        return text("figure." + figure + ".name");
    }

    boolean isDefined(String name, Key group) {
        return isDefined(FigureId.of(name, group));
    }

    boolean isDefined(FigureId id) {
        Figure figure = figures.get(id);
        return figure != null && figure.value().isDefined();
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
