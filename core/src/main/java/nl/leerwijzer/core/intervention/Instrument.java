// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;

/**
 * Something that works on a document of its own instead of a situation: a statement to answer, one plan to check,
 * results that were registered. What it reads is never part of a situation, an advice or a log.
 *
 * <p>What holds for an implementation of {@link Intervention} holds for one of this.
 */
public interface Instrument {
    /** Who it is. Its id is the namespace of its own facts. */
    Profile profile();

    /** All facts that it reads: its own, and those of other namespaces that its document may hold. */
    Set<Fact<?>> facts();

    /** What it makes of a document. It is defined for every document, also for an empty one. */
    Outcome use(View input);
}
