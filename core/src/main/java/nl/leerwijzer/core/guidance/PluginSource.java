// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/** Where plug-ins come from. */
public interface PluginSource {
    /** The interventions on offer, in any order. */
    List<Candidate<Intervention>> interventions();

    /** The instruments on offer, in any order. */
    List<Candidate<Instrument>> instruments();

    /**
     * A plug-in on offer, not made yet.
     *
     * @param <T> intervention or instrument
     */
    interface Candidate<T> {
        /** The name of its class, or what is known of it. */
        String name();

        /** Makes it. Whatever this throws is reported and costs this plug-in only. */
        T load();
    }
}
