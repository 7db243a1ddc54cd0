// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import nl.leerwijzer.core.fact.FactRef;

/** A few facts in a fixed order, each once. It costs no hashing, which for so few is most of the cost of a set. */
final class FactSet extends AbstractSet<FactRef> {
    private final List<FactRef> facts;

    private FactSet(List<FactRef> facts) {
        this.facts = facts;
    }

    /** Takes facts of which none is there twice. */
    static FactSet of(Collection<FactRef> facts) {
        return new FactSet(List.copyOf(facts));
    }

    /** The facts at these places, as far as they are known. */
    static FactSet of(Collection<Slot> slots, Knowledge knowledge) {
        List<FactRef> facts = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            facts.add(knowledge.ref(slot));
        }
        return of(facts);
    }

    @Override
    public boolean contains(Object fact) {
        return facts.contains(fact);
    }

    @Override
    public Iterator<FactRef> iterator() {
        return facts.iterator();
    }

    @Override
    public int size() {
        return facts.size();
    }
}
