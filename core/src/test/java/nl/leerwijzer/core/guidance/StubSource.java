// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/** Plug-ins that a test hands in, each as if it were of a class of its own. */
final class StubSource implements PluginSource {
    private final List<Candidate<Intervention>> interventions = new ArrayList<>();
    private final List<Candidate<Instrument>> instruments = new ArrayList<>();

    static StubSource with(Intervention... interventions) {
        StubSource source = new StubSource();
        for (Intervention intervention : interventions) {
            source.and(intervention.getClass().getName(), () -> intervention);
        }
        return source;
    }

    static Guidance guidance(Intervention... interventions) {
        return Guidance.builder().plugins(with(interventions)).build();
    }

    StubSource and(String name, Supplier<Intervention> maker) {
        interventions.add(new Offer<>(name, maker));
        return this;
    }

    StubSource andInstrument(String name, Supplier<Instrument> maker) {
        instruments.add(new Offer<>(name, maker));
        return this;
    }

    @Override
    public List<Candidate<Intervention>> interventions() {
        return interventions;
    }

    @Override
    public List<Candidate<Instrument>> instruments() {
        return instruments;
    }

    private record Offer<T>(String name, Supplier<T> maker) implements Candidate<T> {
        @Override
        public T load() {
            return maker.get();
        }
    }
}
