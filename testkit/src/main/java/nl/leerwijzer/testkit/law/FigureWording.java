// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;

/** A number can be checked: it has a unit, and says what it is, how it was computed and where that comes from. */
final class FigureWording implements Law {
    private static final int SITUATIONS = 400;

    @Override
    public String name() {
        return "gives every figure a unit, a definition and a source";
    }

    @Override
    public String remedy() {
        return "make numbers with Figure.of(id, name, unit), and word figure.<name>.name, .definition, .formula and .source;"
                + " a rule of thumb of your own has a source too: that it is yours.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Set<Object> sound = new HashSet<>();
        return Breach.in(
                subject.situations().first(subject.samples(SITUATIONS)),
                situation -> unsound(subject, situation, sound));
    }

    private static Optional<String> unsound(Subject subject, Situation situation, Set<Object> sound) {
        return subject.soundOutcome(situation)
                .flatMap(outcome -> outcome.figures().stream()
                        .flatMap(figure -> unsound(subject, figure, sound).stream())
                        .findFirst());
    }

    private static Optional<String> unsound(Subject subject, Figure figure, Set<Object> sound) {
        if (isNumber(figure.value()) && figure.unit().isEmpty()) {
            return Optional.of("the figure " + figure.id().name() + " is a number without a unit");
        }
        List<Object> form = List.of(figure.owner(), figure.id().name(), figure.unit());
        if (sound.contains(form)) {
            return Optional.empty();
        }
        for (Text text : texts(figure)) {
            for (Language language : Subject.LANGUAGES) {
                if (Wording.pattern(subject, text, language).isEmpty()) {
                    return Optional.of("the figure %s lacks %s in %s.properties"
                            .formatted(figure.id().name(), text.key(), language.tag()));
                }
            }
        }
        sound.add(form);
        return Optional.empty();
    }

    private static boolean isNumber(FigureValue value) {
        return value instanceof FigureValue.Exact
                || value instanceof FigureValue.Between
                || value instanceof FigureValue.Estimated;
    }

    private static List<Text> texts(Figure figure) {
        List<Text> texts =
                new ArrayList<>(List.of(figure.name(), figure.definition(), figure.formula(), figure.source()));
        figure.unit().ifPresent(unit -> texts.add(Text.of(unit.owner(), "unit." + unit.id())));
        return texts;
    }
}
