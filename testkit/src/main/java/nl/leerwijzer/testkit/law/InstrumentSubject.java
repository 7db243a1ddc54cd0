// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.json.AdviceWriter;
import nl.leerwijzer.testkit.situations.Situations;
import nl.leerwijzer.testkit.texts.ShownTexts;

/** An instrument that is held to laws. */
public final class InstrumentSubject implements Subject {
    private final Instrument instrument;
    private final List<Intervention> served;
    private final Guidance guidance;
    private final int thinning;

    private InstrumentSubject(Instrument instrument, List<Intervention> served, int thinning) {
        this.thinning = thinning;
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.served = List.copyOf(served);
        this.guidance = OnlyThese.of(served, List.of(instrument)).guidance();
    }

    /**
     * An instrument, with the interventions that it serves.
     *
     * @param served those whose facts its documents may hold, and whose texts it may show
     */
    public static InstrumentSubject of(Instrument instrument, List<Intervention> served) {
        return new InstrumentSubject(instrument, served, 1);
    }

    /** The same, of which laws look at fewer situations: one of so many, though never fewer than {@code 40}. */
    public InstrumentSubject thinned(int oneOf) {
        return new InstrumentSubject(instrument, served, oneOf);
    }

    @Override
    public int samples(int usual) {
        return Math.max(Math.min(usual, FEWEST), usual / thinning);
    }

    @Override
    public Class<?> type() {
        return instrument.getClass();
    }

    @Override
    public Class<?> service() {
        return Instrument.class;
    }

    @Override
    public Guidance guidance() {
        return guidance;
    }

    @Override
    public Guidance amongOthers() {
        return OnlyThese.after(type().getClassLoader(), served, List.of(instrument))
                .guidance();
    }

    @Override
    public Set<String> namespaces() {
        Set<String> namespaces = new TreeSet<>(Set.of(id()));
        served.forEach(intervention -> namespaces.add(intervention.profile().id()));
        return namespaces;
    }

    @Override
    public boolean isInstalled() {
        return !guidance.catalogue().instruments().isEmpty();
    }

    @Override
    public Profile profile() {
        return instrument.profile();
    }

    @Override
    public List<NamedCondition> conditions() {
        return List.of();
    }

    @Override
    public Set<Fact<?>> planFacts() {
        return instrument.facts();
    }

    @Override
    public Set<Fact<?>> declaredFacts() {
        return instrument.facts();
    }

    @Override
    public Collection<Fact<?>> givenFacts() {
        return guidance.catalogue().facts(instrument);
    }

    @Override
    public List<Text> ownTexts() {
        return ShownTexts.of(instrument);
    }

    @Override
    public Outcome outcome(View situation) {
        return instrument.use(situation);
    }

    @Override
    public Judged judge(Situation situation) {
        return Judged.NOTHING;
    }

    @Override
    public Map<String, List<FactRef>> open(Situation situation) {
        return Map.of();
    }

    @Override
    public List<Fact<?>> asked(Situation situation) {
        return List.of();
    }

    @Override
    public Situations situations() {
        return Situations.of(givenFacts(), List.of(), SEED);
    }

    @Override
    public String json(Situation situation) {
        return AdviceWriter.of(guidance.catalogue().texts(), LANGUAGES)
                .showing(situation)
                .write(guidance.use(id(), situation));
    }
}
