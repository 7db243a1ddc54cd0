// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Quantity;

/** Reads figures and sections of a plan, as tests compare them. */
final class Read {
    private Read() {}

    static Section section(Outcome outcome, String id) {
        return outcome.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> sentences(Outcome outcome, String paragraph) {
        Section section = section(outcome, paragraph);
        List<Text> sentences = section instanceof Section.Warning warning
                ? warning.sentences()
                : ((Section.Paragraph) section).sentences();
        return sentences.stream().map(Text::key).toList();
    }

    static Figure figure(Outcome outcome, FigureId id) {
        return outcome.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Figure figure(Outcome outcome, String name, String group) {
        return figure(outcome, FigureId.of(name, new Key(group)));
    }

    static String number(Outcome outcome, String name) {
        return number(figure(outcome, FigureId.of(name)));
    }

    static String number(Outcome outcome, String name, String group) {
        return number(figure(outcome, name, group));
    }

    static String number(Figure figure) {
        return ((FigureValue.Exact) figure.value()).quantity().amount().toPlainString();
    }

    static List<String> estimate(Outcome outcome, String name, String group) {
        return estimate(figure(outcome, name, group));
    }

    static List<String> estimate(Figure figure) {
        Estimate<Quantity> estimate = ((FigureValue.Estimated) figure.value()).estimate();
        return List.of(
                estimate.low().amount().toPlainString(),
                estimate.likely().amount().toPlainString(),
                estimate.high().amount().toPlainString());
    }

    static String term(Outcome outcome, String name, String group) {
        return term(figure(outcome, name, group));
    }

    static String term(Figure figure) {
        String key = ((FigureValue.Term) figure.value()).text().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    static FigureValue.Undefined undefined(Outcome outcome, String name, String group) {
        return (FigureValue.Undefined) figure(outcome, name, group).value();
    }

    static Set<FactRef> missing(Outcome outcome, String name, String group) {
        return missing(figure(outcome, name, group));
    }

    static Set<FactRef> missing(Figure figure) {
        return ((FigureValue.Undefined) figure.value()).missing();
    }
}
