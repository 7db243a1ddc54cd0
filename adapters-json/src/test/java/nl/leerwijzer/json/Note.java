// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Unit;

/** An instrument of a third party that reads what somebody wrote, and one fact of the organisation. */
final class Note implements Instrument {
    static final String ID = "com.example.note";
    static final Fact<FreeText> WORDS = Fact.freeText(ID, "words");

    @Override
    public Profile profile() {
        return Profile.builder(ID).audience(Audience.EMPLOYER).build();
    }

    @Override
    public Set<Fact<?>> facts() {
        return new LinkedHashSet<>(List.of(WORDS, Organisation.EMPLOYEES));
    }

    @Override
    public Outcome use(View input) {
        OutcomeBuilder outcome = Outcome.builder(ID).summary("summary");
        outcome.add(Figure.of(ID, "length", Unit.NUMBER)
                .value(input.find(WORDS).map(words -> words.words().length()).orElse(0)));
        return outcome.build();
    }
}
