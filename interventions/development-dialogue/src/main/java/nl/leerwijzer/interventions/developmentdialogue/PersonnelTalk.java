// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.TalkKind;

/**
 * A kind of personnel talk that the organisation holds.
 *
 * @param position its place in the list, from 1
 * @param key its key in the list
 * @param name what it is called
 * @param kind what kind of talk it is; empty while that is unknown
 * @param development whether development always has a place in it; empty while that is unknown
 */
public record PersonnelTalk(int position, Key key, Text name, Optional<TalkKind> kind, Optional<Boolean> development) {
    public PersonnelTalk {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(development, "development");
    }

    /** The talks in their order; empty while the list is unknown. */
    static Optional<List<PersonnelTalk>> in(View situation) {
        return situation
                .find(DialogueFacts.TALKS)
                .map(talks -> Numbered.of(
                        talks,
                        (position, talk) -> new PersonnelTalk(
                                position,
                                talk.key(),
                                Names.of(ID, "talk", talk, DialogueFacts.TALK_LABEL, DialogueFacts.TALK_KIND),
                                talk.find(DialogueFacts.TALK_KIND),
                                talk.find(DialogueFacts.TALK_DEVELOPMENT))));
    }
}
