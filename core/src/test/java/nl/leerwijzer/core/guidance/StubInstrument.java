// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;

/** An instrument that a test puts together. */
class StubInstrument implements Instrument {
    private final String id;
    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private Function<View, Outcome> use;

    StubInstrument(String id) {
        this.id = id;
        this.use = view -> Outcome.builder(id).summary("summary").build();
    }

    StubInstrument reads(Fact<?>... more) {
        facts.addAll(List.of(more));
        return this;
    }

    StubInstrument use(Function<View, Outcome> use) {
        this.use = use;
        return this;
    }

    @Override
    public Profile profile() {
        return Profile.builder(id).audience(Audience.EMPLOYEES).build();
    }

    @Override
    public Set<Fact<?>> facts() {
        return facts;
    }

    @Override
    public Outcome use(View input) {
        return use.apply(input);
    }
}
