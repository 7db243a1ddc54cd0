// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;

/** An instrument that passed inspection, with everything that it says without a document, asked once. */
record InstalledInstrument(Instrument instrument, Profile profile, Set<Fact<?>> facts) {
    String id() {
        return profile.id();
    }
}
