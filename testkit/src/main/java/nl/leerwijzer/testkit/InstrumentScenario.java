// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import java.time.LocalDate;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.law.OnlyThese;

/**
 * A document told fact by fact, and what an instrument makes of it when it is all that is installed. What is not given is
 * unknown. A scenario changes with every call and belongs to one test.
 */
public final class InstrumentScenario {
    private final Guidance guidance;
    private final Situation.Builder document = Situation.builder();
    private final String id;

    private InstrumentScenario(Instrument instrument) {
        this.id = instrument.profile().id();
        this.guidance = OnlyThese.of(List.of(), List.of(instrument)).guidance();
    }

    /** A document of which nothing is filled in yet. */
    public static InstrumentScenario of(Instrument instrument) {
        return new InstrumentScenario(instrument);
    }

    /** The day on which it is used. */
    public InstrumentScenario asOf(LocalDate day) {
        document.asOf(day);
        return this;
    }

    /**
     * One fact.
     *
     * @throws IllegalArgumentException when the fact does not take the value
     */
    public <T> InstrumentScenario given(Fact<T> fact, T value) {
        document.set(fact, value);
        return this;
    }

    /** A list, entry by entry. */
    public InstrumentScenario given(Fact<List<Entry>> list, Entry... entries) {
        document.setEntries(list, entries);
        return this;
    }

    /**
     * What it makes of the document.
     *
     * @throws IllegalArgumentException when the engine refuses the instrument
     */
    public OutcomeAssert use() {
        InstrumentResult result = guidance.use(id, document.build());
        return new OutcomeAssert(
                result.outcome()
                        .orElseThrow(
                                () -> new AssertionError("there is no outcome; diagnostics: " + result.diagnostics())),
                guidance.catalogue().texts());
    }
}
