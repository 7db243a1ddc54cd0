// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/** A part of an outcome to show, as data: adapters decide what it looks like. */
public sealed interface Section {
    /** A short name within the outcome, in lower case with hyphens. */
    String id();

    /** Its heading. */
    Text title();

    /** Some sentences. */
    record Paragraph(String id, Text title, List<Text> sentences) implements Section {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /** Something to look out for. */
    record Warning(String id, Text title, List<Text> sentences) implements Section {
        public Warning {
            sentences = List.copyOf(sentences);
        }
    }

    /** Rows under column headings; every row has as many cells as there are headings. */
    record Table(String id, Text title, List<Text> headings, List<List<Cell>> rows) implements Section {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            requireWidth(id, headings.size(), rows);
        }
    }

    /** Cells by row and column heading, such as goals against competences. */
    record Grid(String id, Text title, List<Text> columns, List<Text> rows, List<List<Cell>> cells) implements Section {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            cells = cells.stream().map(List::copyOf).toList();
            requireWidth(id, columns.size(), cells);
            if (cells.size() != rows.size()) {
                throw new IllegalArgumentException("the grid " + id + " has not one row of cells per heading");
            }
        }
    }

    /** Things to do, in order. */
    record Steps(String id, Text title, List<Step> steps) implements Section {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** Events on days that are figures. */
    record Timeline(String id, Text title, List<Milestone> milestones) implements Section {
        public Timeline {
            milestones = List.copyOf(milestones);
        }
    }

    /** Values beside each other, to be drawn as bars. */
    record Chart(String id, Text title, List<Bar> bars) implements Section {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One step.
     *
     * @param what what to do
     * @param roles who does it
     * @param figures how long it takes or what it costs, as figures of the same outcome
     */
    record Step(Text what, List<Role> roles, List<FigureId> figures) {
        public Step {
            Objects.requireNonNull(what, "what");
            roles = List.copyOf(roles);
            figures = List.copyOf(figures);
        }
    }

    /**
     * One event.
     *
     * @param what what happens
     * @param when the figure that says when
     * @param until the figure that says until when, for a phase
     */
    record Milestone(Text what, FigureId when, Optional<FigureId> until) {
        public Milestone {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(until, "until");
        }
    }

    /** One bar of a chart. */
    record Bar(Text label, FigureId figure) {
        public Bar {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(figure, "figure");
        }
    }

    private static void requireWidth(String id, int width, List<List<Cell>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row of " + id + " has one cell per heading");
        }
    }
}
