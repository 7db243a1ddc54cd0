// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import nl.leerwijzer.core.situation.Situation;

/**
 * The library in one interface: hand in a situation, get an assessment or an advice. It is immutable and can be used by
 * any number of threads; equal situations give equal answers.
 */
public interface Guidance {
    /** How every installed intervention stands: cheap. */
    Assessment assess(Situation situation);

    /** The same with what doing each intervention delivers. */
    Advice advise(Situation situation);

    /**
     * Uses an instrument on a document of its own.
     *
     * @throws IllegalArgumentException when no such instrument is installed
     */
    InstrumentResult use(String instrument, Situation document);

    /** What is installed. */
    Catalogue catalogue();

    /** Guidance with every plug-in on the class path or module path. */
    static Guidance discover() {
        return builder().build();
    }

    /** Guidance to a host's own taste. */
    static GuidanceBuilder builder() {
        return new GuidanceBuilder();
    }
}
