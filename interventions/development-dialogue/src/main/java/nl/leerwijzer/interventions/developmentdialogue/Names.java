// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;

/** What an entry is called: by its own label, or else by its kind, or else by its key. */
final class Names {
    private Names() {}

    static <E extends Enum<E>> Text of(String owner, String what, Entry entry, Fact<Label> label, Fact<E> kind) {
        Answers answers = entry;
        return answers.find(label)
                .map(line -> Text.of(owner, what + ".labelled").with("label", line))
                .or(() -> answers.find(kind).map(kind::choice))
                .orElseGet(() -> Text.of(owner, what + ".by-key").with("key", entry.key()));
    }
}
