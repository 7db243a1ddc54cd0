// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import java.util.List;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.law.InstrumentSubject;
import nl.leerwijzer.testkit.law.Subject;

/** What every instrument promises, as tests that an author inherits; see {@link InterventionContract}. */
public abstract non-sealed class InstrumentContract extends PluginContract {
    /** For the author's test to extend. */
    protected InstrumentContract() {}

    /** The instrument; asked for once per test. */
    protected abstract Instrument instrument();

    /** The interventions that it serves: those whose facts its documents hold and whose texts it shows. */
    protected List<Intervention> served() {
        return List.of();
    }

    @Override
    final Subject subject() {
        return InstrumentSubject.of(instrument(), served());
    }
}
