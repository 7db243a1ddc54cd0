// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.evidence.Finding;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;

/** Every text that a reader can come across. */
public final class ShownTexts {
    private ShownTexts() {}

    /** What a page says of a plug-in. */
    public static List<Text> of(Profile profile) {
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.links().forEach(link -> texts.add(link.text()));
        profile.seeAlso().forEach(reference -> texts.add(reference.why()));
        profile.evidence().forEach(evidence -> {
            texts.add(evidence.text());
            texts.add(evidence.limits());
            Stream.concat(evidence.finding().stream(), evidence.comparator().stream())
                    .map(Finding::id)
                    .map(id -> Text.of(evidence.owner(), "evidence." + evidence.id() + "." + id))
                    .forEach(texts::add);
        });
        return texts;
    }

    /** What asks for a fact. */
    public static List<Text> of(Fact<?> fact) {
        List<Text> texts = new ArrayList<>(List.of(fact.name(), fact.question(), fact.why()));
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            choice.choices().forEach(each -> texts.add(fact.choice(each)));
        } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
            set.choice().choices().forEach(each -> texts.add(fact.choice(each)));
        }
        return texts;
    }

    /** All that an outcome says. */
    public static List<Text> of(Outcome outcome) {
        List<Text> texts = new ArrayList<>(outcome.cautions());
        texts.add(outcome.summary());
        outcome.references().forEach(reference -> texts.add(reference.why()));
        outcome.figures().forEach(figure -> texts.addAll(of(figure)));
        outcome.sections().forEach(section -> {
            texts.add(section.title());
            texts.addAll(of(section));
        });
        return texts;
    }

    private static List<Text> of(Figure figure) {
        List<Text> texts =
                new ArrayList<>(List.of(figure.name(), figure.definition(), figure.formula(), figure.source()));
        if (figure.value() instanceof FigureValue.Term term) {
            texts.add(term.text());
        } else if (figure.value() instanceof FigureValue.Undefined undefined) {
            texts.add(undefined.reason());
        }
        return texts;
    }

    private static List<Text> of(Section section) {
        if (section instanceof Section.Paragraph paragraph) {
            return paragraph.sentences();
        }
        if (section instanceof Section.Warning warning) {
            return warning.sentences();
        }
        if (section instanceof Section.Steps steps) {
            return steps.steps().stream().map(Section.Step::what).toList();
        }
        if (section instanceof Section.Timeline timeline) {
            return timeline.milestones().stream().map(Section.Milestone::what).toList();
        }
        if (section instanceof Section.Chart chart) {
            return chart.bars().stream().map(Section.Bar::label).toList();
        }
        if (section instanceof Section.Table table) {
            List<Text> texts = new ArrayList<>(table.headings());
            table.rows().stream()
                    .flatMap(List::stream)
                    .filter(Cell.Words.class::isInstance)
                    .forEach(cell -> texts.add(((Cell.Words) cell).text()));
            return texts;
        }
        throw new AssertionError("no such section is expected here: " + section.id());
    }
}
