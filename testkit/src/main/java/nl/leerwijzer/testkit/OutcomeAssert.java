// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import java.util.List;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.assertj.core.api.AbstractAssert;

/** What can be asserted of an outcome. */
public final class OutcomeAssert extends AbstractAssert<OutcomeAssert, Outcome> {
    private final Texts texts;

    OutcomeAssert(Outcome actual, Texts texts) {
        super(actual, OutcomeAssert.class);
        this.texts = texts;
    }

    /** The figure with this name. */
    public FigureAssert figure(String name) {
        return figure(FigureId.of(name));
    }

    /** The figure with this name for one entry of a list. */
    public FigureAssert figure(String name, String entry) {
        return figure(FigureId.of(name, new Key(entry)));
    }

    private FigureAssert figure(FigureId id) {
        Figure found = actual.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("there is no figure %s; there are %s", id.name(), names()));
        return new FigureAssert(this, found);
    }

    private List<String> names() {
        return actual.figures().stream()
                .map(figure -> figure.id().name())
                .distinct()
                .toList();
    }

    /** There are just these sections, in this order. */
    public OutcomeAssert hasSections(String... ids) {
        List<String> found = actual.sections().stream().map(Section::id).toList();
        if (!found.equals(List.of(ids))) {
            throw failure("the sections should be %s, and are %s", List.of(ids), found);
        }
        return this;
    }

    /** Some text of it reads, in this language, with these words in it. */
    public OutcomeAssert says(Language language, String words) {
        if (!reads(language, words)) {
            throw failure("no text says «%s» in %s", words, language);
        }
        return this;
    }

    /** No text of it has these words in it. */
    public OutcomeAssert doesNotSay(Language language, String words) {
        if (reads(language, words)) {
            throw failure("a text says «%s» in %s", words, language);
        }
        return this;
    }

    private boolean reads(Language language, String words) {
        return ShownTexts.of(actual).stream()
                .anyMatch(text -> texts.render(text, language).contains(words));
    }
}
