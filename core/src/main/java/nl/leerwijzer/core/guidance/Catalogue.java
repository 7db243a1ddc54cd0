// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.Texts;

/** What is installed. It is found once and stays the same. */
public interface Catalogue {
    /** Every intervention that could be loaded, by audience, option and id. */
    List<Intervention> interventions();

    /** Every instrument that could be loaded, by id. */
    List<Instrument> instruments();

    /** The intervention with this id. */
    Optional<Intervention> intervention(String id);

    /** The instrument with this id. */
    Optional<Instrument> instrument(String id);

    /**
     * Every fact that a situation may hold: core's, those of the conditions and plans, and {@code started} of every
     * intervention. Core's come first, then namespace by namespace; lists come before their columns.
     */
    Collection<Fact<?>> facts();

    /** Every fact that the document of this instrument may hold, in the same order. */
    Collection<Fact<?>> facts(Instrument instrument);

    /** The namespaces that are installed: core's, those of interventions and those of instruments. */
    Set<String> namespaces();

    /** The words for everything that is installed, a host's own first. */
    Texts texts();

    /** Whom the host wants to be asked, before the contact that an intervention names itself. */
    Optional<Contact> contact();

    /** What went wrong while plug-ins were found. */
    List<Diagnostic> diagnostics();
}
