// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;

/** Says where an answer belongs in a document, and in which form. */
final class FactForms {
    private FactForms() {}

    /** Where the answer to a fact belongs, and what it may be. */
    static Text answer(Fact<?> fact) {
        return Words.text("answer.place").with("place", place(fact)).with("expected", expected(fact));
    }

    /** The name of a fact in a document. */
    static Name place(Fact<?> fact) {
        FactId id = fact.id();
        String place = id.list()
                .map(list -> list.namespace().equals(id.namespace())
                        ? list.namespace() + "." + list.name() + "[]." + id.name()
                        : list.namespace() + "." + list.name() + "[]." + id.namespace() + "." + id.name())
                .orElseGet(() -> id.namespace() + "." + id.name());
        return new Name(place);
    }

    /** What may be answered: the choices with their names in a document, or what the kind expects. */
    static Text expected(Fact<?> fact) {
        Optional<Kind.Choice<?>> choice = choice(fact.kind());
        if (choice.isEmpty()) {
            return fact.kind().expected();
        }
        List<Text> choices = choice.get().choices().stream()
                .map(option -> Words.text("answer.choice")
                        .with("id", new Name(Kind.Choice.id(option)))
                        .with("words", fact.choice(option)))
                .toList();
        return fact.kind() instanceof Kind.ChoiceSet
                ? Words.text("answer.choices").with("choices", choices)
                : Words.text("answer.one-of").with("choices", Words.either(choices));
    }

    private static Optional<Kind.Choice<?>> choice(Kind<?> kind) {
        if (kind instanceof Kind.Choice<?> one) {
            return Optional.of(one);
        }
        return kind instanceof Kind.ChoiceSet<?> several ? Optional.of(several.choice()) : Optional.empty();
    }
}
