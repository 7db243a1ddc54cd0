// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** Every text that an outcome shows. */
final class Shown {
    private Shown() {}

    static List<Text> in(Outcome outcome) {
        List<Text> texts = new ArrayList<>(List.of(outcome.summary()));
        texts.addAll(outcome.cautions());
        outcome.references().forEach(reference -> texts.add(reference.why()));
        outcome.figures().forEach(figure -> texts.addAll(in(figure)));
        outcome.sections().forEach(section -> texts.addAll(in(section)));
        return texts;
    }

    private static List<Text> in(Figure figure) {
        List<Text> texts =
                new ArrayList<>(List.of(figure.name(), figure.definition(), figure.formula(), figure.source()));
        if (figure.value() instanceof FigureValue.Term term) {
            texts.add(term.text());
        } else if (figure.value() instanceof FigureValue.Undefined undefined) {
            texts.add(undefined.reason());
        }
        return texts;
    }

    static List<Text> in(Section section) {
        List<Text> texts = new ArrayList<>(List.of(section.title()));
        if (section instanceof Section.Paragraph paragraph) {
            texts.addAll(paragraph.sentences());
        } else if (section instanceof Section.Steps steps) {
            steps.steps().forEach(step -> texts.add(step.what()));
        } else if (section instanceof Section.Table table) {
            texts.addAll(table.headings());
            table.rows()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell instanceof Cell.Words words) {
                            texts.add(words.text());
                        }
                    }));
        } else {
            throw new AssertionError("a kind of section that these tests do not read: " + section.id());
        }
        return texts;
    }
}
