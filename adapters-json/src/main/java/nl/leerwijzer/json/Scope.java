// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;

/**
 * What a document may hold.
 *
 * @param names the facts, by name
 * @param foreign the namespaces that are installed, but of which the document holds nothing
 * @param foreignCode the fault that such a namespace is
 * @param strict whether a namespace that is not installed is a fault
 */
record Scope(FactNames names, Set<String> foreign, JsonFault.Code foreignCode, boolean strict) {

    /** The scope of situations. Every intervention has facts there, so that what has none is an instrument. */
    static Scope ofSituations(Catalogue catalogue) {
        return of(catalogue, catalogue.facts(), JsonFault.Code.INSTRUMENT_NAMESPACE);
    }

    /** The scope of one instrument's documents. */
    static Scope ofDocuments(Catalogue catalogue, Instrument instrument) {
        return of(catalogue, catalogue.facts(instrument), JsonFault.Code.UNDECLARED_NAMESPACE);
    }

    private static Scope of(Catalogue catalogue, Collection<Fact<?>> facts, JsonFault.Code foreignCode) {
        FactNames names = new FactNames(facts);
        Set<String> foreign = new HashSet<>(catalogue.namespaces());
        foreign.removeAll(names.namespaces(Optional.empty()));
        return new Scope(names, Set.copyOf(foreign), foreignCode, false);
    }

    /** The same scope, refusing namespaces that are not installed. */
    Scope strictly() {
        return new Scope(names, foreign, foreignCode, true);
    }

    /** Whether the namespace is installed, so that an unknown name in it is a fault. */
    boolean isInstalled(String namespace) {
        return foreign.contains(namespace) || names.namespaces(Optional.empty()).contains(namespace);
    }
}
