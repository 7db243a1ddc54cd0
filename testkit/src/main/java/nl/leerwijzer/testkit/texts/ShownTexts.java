// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.testkit.situations.DeclaredFacts;

/** Every text that a reader can meet of an outcome, or of what a plug-in says about itself. */
public final class ShownTexts {
    private ShownTexts() {}

    /** These texts, and all texts that are arguments of them, at any depth. */
    public static List<Text> withThoseInside(Collection<Text> texts) {
        List<Text> all = new ArrayList<>();
        texts.forEach(text -> addWithThoseInside(text, all));
        return all;
    }

    private static void addWithThoseInside(Object shown, List<Text> all) {
        if (shown instanceof Text text) {
            all.add(text);
            text.arguments().values().forEach(argument -> addWithThoseInside(argument, all));
        } else if (shown instanceof List<?> list) {
            list.forEach(element -> addWithThoseInside(element, all));
        }
    }

    /** The texts of what an intervention says about itself, of its conditions, and of every fact that it reads. */
    public static List<Text> of(Intervention intervention) {
        List<Text> texts = new ArrayList<>(of(intervention.profile()));
        texts.addAll(of(intervention.relevance()));
        intervention.preconditions().forEach(precondition -> texts.addAll(of(precondition)));
        DeclaredFacts.of(intervention).forEach(fact -> texts.addAll(of(fact)));
        texts.addAll(of(Fact.started(intervention.profile().id())));
        return texts;
    }

    /** The texts of what an instrument says about itself, and of every fact that it reads. */
    public static List<Text> of(Instrument instrument) {
        List<Text> texts = new ArrayList<>(of(instrument.profile()));
        instrument.facts().forEach(fact -> texts.addAll(of(fact)));
        return texts;
    }

    /** The texts of an outcome: summary, cautions, references, figures and sections, in this order. */
    public static List<Text> of(Outcome outcome) {
        List<Text> texts = new ArrayList<>(List.of(outcome.summary()));
        texts.addAll(outcome.cautions());
        outcome.references().forEach(reference -> texts.add(reference.why()));
        outcome.figures().forEach(figure -> texts.addAll(of(figure)));
        outcome.sections().forEach(section -> texts.addAll(of(section)));
        return texts;
    }

    /** What is told of a figure, and its value where that is words. */
    public static List<Text> of(Figure figure) {
        List<Text> texts =
                new ArrayList<>(List.of(figure.name(), figure.definition(), figure.formula(), figure.source()));
        if (figure.value() instanceof FigureValue.Term term) {
            texts.add(term.text());
        } else if (figure.value() instanceof FigureValue.Undefined undefined) {
            texts.add(undefined.reason());
        }
        return texts;
    }

    /** The units in which the numbers of an outcome are shown; the amount is left open. */
    public static List<Text> ofUnits(Outcome outcome) {
        return outcome.figures().stream()
                .filter(figure -> figure.value().isDefined())
                .flatMap(figure -> figure.unit().stream())
                .map(ShownTexts::of)
                .toList();
    }

    private static Text of(Unit unit) {
        return Text.of(unit.owner(), "unit." + unit.id());
    }

    /**
     * The title of a section and all words below it.
     *
     * @throws AssertionError for a kind of section that was added and is not read here
     */
    public static List<Text> of(Section section) {
        List<Text> texts = new ArrayList<>(List.of(section.title()));
        if (section instanceof Section.Paragraph paragraph) {
            texts.addAll(paragraph.sentences());
        } else if (section instanceof Section.Warning warning) {
            texts.addAll(warning.sentences());
        } else if (section instanceof Section.Table table) {
            texts.addAll(table.headings());
            texts.addAll(words(table.rows()));
        } else if (section instanceof Section.Grid grid) {
            texts.addAll(grid.columns());
            texts.addAll(grid.rows());
            texts.addAll(words(grid.cells()));
        } else if (section instanceof Section.Steps steps) {
            steps.steps().forEach(step -> texts.add(step.what()));
        } else if (section instanceof Section.Timeline timeline) {
            timeline.milestones().forEach(milestone -> texts.add(milestone.what()));
        } else if (section instanceof Section.Chart chart) {
            chart.bars().forEach(bar -> texts.add(bar.label()));
        } else {
            throw new AssertionError("a kind of section that is not read here: " + section.id());
        }
        return texts;
    }

    private static List<Text> words(List<List<Cell>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).text())
                .toList();
    }

    /** What a plug-in says about itself: what it is for, its method, cautions, links, references and evidence. */
    public static List<Text> of(Profile profile) {
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.themes().forEach(theme -> texts.add(theme.text()));
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.links().forEach(link -> texts.add(link.text()));
        profile.seeAlso().forEach(reference -> texts.add(reference.why()));
        profile.evidence().forEach(evidence -> texts.addAll(of(evidence)));
        return texts;
    }

    private static List<Text> of(Evidence evidence) {
        List<Text> texts = new ArrayList<>(List.of(evidence.text(), evidence.limits()));
        Stream.concat(evidence.finding().stream(), evidence.comparator().stream())
                .map(finding -> Text.of(evidence.owner(), "evidence." + evidence.id() + "." + finding.id()))
                .forEach(texts::add);
        return texts;
    }

    /** A precondition with its parts, and the remedies that their conditions bring along. */
    public static List<Text> of(Precondition precondition) {
        List<Text> texts = new ArrayList<>(
                List.of(precondition.id().title(), precondition.id().explanation()));
        for (Part part : precondition.parts()) {
            texts.add(precondition.id().part(part));
            texts.add(precondition.id().why(part));
            texts.addAll(of(part.condition()));
        }
        return texts;
    }

    /** What a condition says by itself: its remedies, and the words of what it computes. */
    public static List<Text> of(Condition condition) {
        List<Text> texts = new ArrayList<>();
        for (Condition.Leaf leaf : ConditionLeaves.of(condition)) {
            leaf.remedy().ifPresent(remedy -> {
                texts.add(remedy.how());
                remedy.effort().ifPresent(texts::add);
            });
            if (leaf instanceof Condition.Computed computed) {
                texts.add(Text.of(computed.owner(), "computed." + computed.id()));
            }
        }
        return texts;
    }

    /** The question for a fact with its reason, its choices, its unit, and what is said of entries that are not in order. */
    public static List<Text> of(Fact<?> fact) {
        List<Text> texts = new ArrayList<>(List.of(fact.name(), fact.question(), fact.why()));
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            choice.choices().forEach(each -> texts.add(fact.choice(each)));
        } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
            set.choice().choices().forEach(each -> texts.add(fact.choice(each)));
        } else if (fact.kind() instanceof Kind.Numeric<?> numeric) {
            texts.add(of(numeric.unit()));
        } else if (fact.kind() instanceof Kind.Entries list) {
            list.checks().forEach(check -> texts.add(check.message()));
        }
        return texts;
    }
}
