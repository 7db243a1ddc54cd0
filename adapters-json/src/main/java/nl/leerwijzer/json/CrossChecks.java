// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.SituationFault;

/**
 * Remembers where entries and references stood in the document, so that what is wrong across answers can be told by
 * place. Where an answer could not be read, nothing is said that might follow from its absence.
 */
final class CrossChecks {
    private final Map<FactId, List<EntryPlace>> entries = new HashMap<>();
    private final Map<FactRef, Spot> references = new HashMap<>();
    private final Set<FactId> incomplete = new HashSet<>();

    /** A value in the document. */
    record Spot(Pointer pointer, int offset) {}

    /**
     * An entry in the document.
     *
     * @param entry where it stands
     * @param key where its key stands
     * @param sound whether all of it could be read
     */
    record EntryPlace(Spot entry, Spot key, boolean sound) {}

    /** Notes an entry that was read, in the order of the list. */
    void entry(FactId list, EntryPlace place) {
        entries.computeIfAbsent(list, id -> new ArrayList<>()).add(place);
    }

    /** Notes a reference that was read. */
    void reference(FactRef reference, Spot spot) {
        references.put(reference, spot);
    }

    /** Notes that a list was given, but not all of its entries could be read. */
    void incomplete(FactId list) {
        incomplete.add(list);
    }

    /** Tells what is wrong across the answers. */
    void report(List<SituationFault> found, Faults faults) {
        for (SituationFault fault : found) {
            switch (fault.code()) {
                case "duplicate-key" -> {
                    Spot spot = place(fault).key();
                    faults.add(JsonFault.Code.DUPLICATE_KEY, spot.pointer(), spot.offset(), fault.message());
                }
                case "dangling-reference" -> reportReference(fault, faults);
                default -> {
                    EntryPlace place = place(fault);
                    if (place.sound()) {
                        Spot spot = place.entry();
                        faults.add(JsonFault.Code.ENTRY_CHECK, spot.pointer(), spot.offset(), fault.message());
                    }
                }
            }
        }
    }

    private void reportReference(SituationFault fault, Faults faults) {
        Fact<?> fact = fault.where().fact();
        Spot spot = references.get(fault.where());
        boolean judged = fact.kind() instanceof Kind.Reference reference && !incomplete.contains(reference.list());
        if (judged && spot != null) {
            faults.add(JsonFault.Code.DANGLING_REFERENCE, spot.pointer(), spot.offset(), fault.message());
        }
    }

    private EntryPlace place(SituationFault fault) {
        FactRef where = fault.where();
        List<EntryPlace> places = entries.getOrDefault(where.fact().id(), List.of());
        return places.get(where.entry().orElseThrow() - 1);
    }
}
