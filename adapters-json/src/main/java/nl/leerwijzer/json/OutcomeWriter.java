// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.value.Quantity;

/** Writes what doing an intervention delivers. */
final class OutcomeWriter {
    private final AdviceOut out;
    private final JsonOut json;

    OutcomeWriter(AdviceOut out) {
        this.out = out;
        this.json = out.json();
    }

    void put(Outcome outcome) {
        json.put("type", outcome.type());
        out.put("summary", outcome.summary());
        json.putArray("figures", outcome.figures(), this::writeFigure);
        json.putArray("sections", outcome.sections(), this::writeSection);
        putEffort(outcome.effort());
        out.putTexts("cautions", outcome.cautions());
        ProfileWriter references = new ProfileWriter(out);
        json.putArray(
                "references",
                outcome.references(),
                reference -> json.writeObject(members -> references.putReference(reference)));
    }

    private void putEffort(Effort effort) {
        json.putObject("effort", members -> {
            putFigureId("time", effort.time());
            putFigureId("cost", effort.cost());
            putFigureId("leadTime", effort.leadTime());
            out.putRoles(effort.roles());
        });
    }

    // Figures

    private void writeFigure(Figure figure) {
        json.writeObject(members -> {
            members.put("id", figure.id().name());
            figure.id().entry().ifPresent(key -> members.put("entry", key.id()));
            figure.unit().ifPresent(out::putUnit);
            members.putObject("value", value -> putValue(figure.value()));
            out.putShown("shown", figure.value().shown());
            out.put("name", figure.name());
            out.put("definition", figure.definition());
            out.put("formula", figure.formula());
            out.put("source", figure.source());
        });
    }

    private void putValue(FigureValue value) {
        if (value instanceof FigureValue.Exact exact) {
            json.put("kind", "exact");
            putAmount("amount", exact.quantity());
        } else if (value instanceof FigureValue.Between between) {
            json.put("kind", "between");
            putAmount("low", between.range().low());
            putAmount("high", between.range().high());
        } else if (value instanceof FigureValue.Estimated estimated) {
            json.put("kind", "estimated");
            putAmount("low", estimated.estimate().low());
            putAmount("likely", estimated.estimate().likely());
            putAmount("high", estimated.estimate().high());
        } else if (value instanceof FigureValue.Day day) {
            json.put("kind", "day");
            json.put("date", day.date().toString());
        } else if (value instanceof FigureValue.Days days) {
            json.put("kind", "days");
            json.put("first", days.range().low().toString());
            json.put("last", days.range().high().toString());
        } else if (value instanceof FigureValue.Term term) {
            json.put("kind", "term");
            out.put("text", term.text());
        } else if (value instanceof FigureValue.Undefined undefined) {
            json.put("kind", "undefined");
            out.put("reason", undefined.reason());
            out.putRefs("missing", undefined.missing());
        }
    }

    private void putAmount(String name, Quantity quantity) {
        BigDecimal amount = quantity.amount();
        json.put(name, amount);
    }

    private void putFigureId(String name, Optional<FigureId> figure) {
        figure.ifPresent(id -> json.putObject(name, members -> putFigureId(id)));
    }

    private void putFigureId(FigureId id) {
        json.put("figure", id.name());
        id.entry().ifPresent(key -> json.put("entry", key.id()));
    }

    // Sections

    private void writeSection(Section section) {
        json.writeObject(members -> {
            if (section instanceof Section.Paragraph paragraph) {
                putHeading("paragraph", section);
                out.putTexts("sentences", paragraph.sentences());
            } else if (section instanceof Section.Warning warning) {
                putHeading("warning", section);
                out.putTexts("sentences", warning.sentences());
            } else if (section instanceof Section.Table table) {
                putHeading("table", section);
                out.putTexts("headings", table.headings());
                putCells("rows", table.rows());
            } else if (section instanceof Section.Grid grid) {
                putHeading("grid", section);
                out.putTexts("columns", grid.columns());
                out.putTexts("rows", grid.rows());
                putCells("cells", grid.cells());
            } else if (section instanceof Section.Steps steps) {
                putHeading("steps", section);
                json.putArray("steps", steps.steps(), this::writeStep);
            } else if (section instanceof Section.Timeline timeline) {
                putHeading("timeline", section);
                json.putArray("milestones", timeline.milestones(), this::writeMilestone);
            } else if (section instanceof Section.Chart chart) {
                putHeading("chart", section);
                json.putArray("bars", chart.bars(), this::writeBar);
            }
        });
    }

    private void putHeading(String kind, Section section) {
        json.put("kind", kind);
        json.put("id", section.id());
        out.put("title", section.title());
    }

    private void putCells(String name, List<List<Cell>> rows) {
        json.putArray(name, rows, row -> json.writeArray(row, this::writeCell));
    }

    private void writeCell(Cell cell) {
        json.writeObject(members -> {
            if (cell instanceof Cell.Words words) {
                out.put("text", words.text());
            } else if (cell instanceof Cell.OfFigure figure) {
                putFigureId(figure.figure());
            }
        });
    }

    private void writeStep(Section.Step step) {
        json.writeObject(members -> {
            out.put("what", step.what());
            out.putRoles(step.roles());
            members.putArray("figures", step.figures(), id -> members.writeObject(figure -> putFigureId(id)));
        });
    }

    private void writeMilestone(Section.Milestone milestone) {
        json.writeObject(members -> {
            out.put("what", milestone.what());
            putFigureId("when", Optional.of(milestone.when()));
            putFigureId("until", milestone.until());
        });
    }

    private void writeBar(Section.Bar bar) {
        json.writeObject(members -> {
            out.put("label", bar.label());
            putFigureId(bar.figure());
        });
    }
}
