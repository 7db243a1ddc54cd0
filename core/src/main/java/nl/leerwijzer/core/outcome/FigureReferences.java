// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds every reference to a figure within an outcome. */
final class FigureReferences {
    private FigureReferences() {}

    static List<FigureId> of(Outcome outcome) {
        List<FigureId> used = new ArrayList<>();
        Effort effort = outcome.effort();
        Stream.of(effort.time(), effort.cost(), effort.leadTime()).forEach(figure -> figure.ifPresent(used::add));
        outcome.sections().forEach(section -> addAll(section, used));
        return used;
    }

    private static void addAll(Section section, List<FigureId> used) {
        if (section instanceof Section.Table table) {
            table.rows().forEach(row -> addCells(row, used));
        } else if (section instanceof Section.Grid grid) {
            grid.cells().forEach(row -> addCells(row, used));
        } else if (section instanceof Section.Steps steps) {
            steps.steps().forEach(step -> used.addAll(step.figures()));
        } else if (section instanceof Section.Timeline timeline) {
            timeline.milestones().forEach(milestone -> {
                used.add(milestone.when());
                milestone.until().ifPresent(used::add);
            });
        } else if (section instanceof Section.Chart chart) {
            chart.bars().forEach(bar -> used.add(bar.figure()));
        }
    }

    private static void addCells(List<Cell> cells, List<FigureId> used) {
        for (Cell cell : cells) {
            if (cell instanceof Cell.OfFigure figure) {
                used.add(figure.figure());
            }
        }
    }
}
