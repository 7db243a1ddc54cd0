// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.ServiceLoaderSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/** A source of plug-ins that offers those it was given, whatever else stands on the class path. */
public final class OnlyThese implements PluginSource {
    private final List<Candidate<Intervention>> interventions;
    private final List<Candidate<Instrument>> instruments;

    private OnlyThese(List<Candidate<Intervention>> interventions, List<Candidate<Instrument>> instruments) {
        this.interventions = List.copyOf(interventions);
        this.instruments = List.copyOf(instruments);
    }

    /** These interventions and these instruments. */
    public static OnlyThese of(List<? extends Intervention> interventions, List<? extends Instrument> instruments) {
        return new OnlyThese(candidates(interventions), candidates(instruments));
    }

    /** These, after all that a class loader finds. */
    static OnlyThese after(
            ClassLoader loader, List<? extends Intervention> interventions, List<? extends Instrument> instruments) {
        ServiceLoaderSource found = ServiceLoaderSource.of(loader);
        return new OnlyThese(
                both(found.interventions(), candidates(interventions)),
                both(found.instruments(), candidates(instruments)));
    }

    /**
     * The engine with this intervention alone.
     *
     * @throws IllegalArgumentException when the engine refuses it
     */
    public static Guidance guidance(Intervention intervention) {
        Guidance guidance = of(List.of(intervention), List.of()).guidance();
        if (guidance.catalogue().interventions().isEmpty()) {
            throw new IllegalArgumentException("the engine refuses this intervention: "
                    + intervention.getClass().getName() + "; its contract says why");
        }
        return guidance;
    }

    /** The engine with these alone. */
    public Guidance guidance() {
        return Guidance.builder().plugins(this).build();
    }

    private static <T> List<Candidate<T>> candidates(List<? extends T> plugins) {
        return plugins.stream().<Candidate<T>>map(Offer::new).toList();
    }

    private static <T> List<Candidate<T>> both(List<Candidate<T>> first, List<Candidate<T>> second) {
        List<Candidate<T>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Override
    public List<Candidate<Intervention>> interventions() {
        return interventions;
    }

    @Override
    public List<Candidate<Instrument>> instruments() {
        return instruments;
    }

    private record Offer<T>(T load) implements Candidate<T> {
        @Override
        public String name() {
            return load.getClass().getName();
        }
    }
}
