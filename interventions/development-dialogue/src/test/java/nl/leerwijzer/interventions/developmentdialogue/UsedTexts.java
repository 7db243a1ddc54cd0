// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** Every text that an outcome shows, those within texts included. */
public final class UsedTexts {
    private final List<Text> texts = new ArrayList<>();

    private UsedTexts() {}

    /** All of them, in the order in which they are shown. */
    public static List<Text> of(Outcome outcome) {
        UsedTexts used = new UsedTexts();
        used.add(outcome.summary());
        outcome.cautions().forEach(used::add);
        outcome.references().forEach(reference -> used.add(reference.why()));
        outcome.figures().forEach(used::addFigure);
        outcome.sections().forEach(used::addSection);
        return used.texts;
    }

    private void addFigure(Figure figure) {
        List.of(figure.name(), figure.definition(), figure.formula(), figure.source())
                .forEach(this::add);
        if (figure.value() instanceof FigureValue.Term term) {
            add(term.text());
        }
        if (figure.value() instanceof FigureValue.Undefined undefined) {
            add(undefined.reason());
        }
    }

    private void addSection(Section section) {
        add(section.title());
        if (section instanceof Section.Paragraph paragraph) {
            paragraph.sentences().forEach(this::add);
        } else if (section instanceof Section.Warning warning) {
            warning.sentences().forEach(this::add);
        } else if (section instanceof Section.Table table) {
            table.headings().forEach(this::add);
            table.rows().forEach(row -> row.forEach(this::addCell));
        } else if (section instanceof Section.Grid grid) {
            grid.columns().forEach(this::add);
            grid.rows().forEach(this::add);
            grid.cells().forEach(row -> row.forEach(this::addCell));
        } else if (section instanceof Section.Steps steps) {
            steps.steps().forEach(step -> add(step.what()));
        } else if (section instanceof Section.Timeline timeline) {
            timeline.milestones().forEach(milestone -> add(milestone.what()));
        } else if (section instanceof Section.Chart chart) {
            chart.bars().forEach(bar -> add(bar.label()));
        }
    }

    private void addCell(Cell cell) {
        Optional.of(cell)
                .filter(Cell.Words.class::isInstance)
                .map(Cell.Words.class::cast)
                .ifPresent(words -> add(words.text()));
    }

    private void add(Text text) {
        texts.add(text);
        text.arguments().values().forEach(this::addArgument);
    }

    private void addArgument(Object argument) {
        if (argument instanceof Text text) {
            add(text);
        } else if (argument instanceof List<?> list) {
            list.forEach(this::addArgument);
        }
    }
}
