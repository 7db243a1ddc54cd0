// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * All that a situation, or one entry of a list, answers. Each fact is read once and each atom evaluated once, when this
 * is made; a leaf about entries or with a predicate is evaluated when it is asked for.
 *
 * <p>Safe for use by several threads: what is filled in later are single bytes that come out the same for every thread.
 */
final class FullKnowledge extends Knowledge {
    private final int entry;
    private final @Nullable Object[] answers;
    private final byte[] truths;
    private final @Nullable List<Knowledge>[] entries;
    private final AskedPredicates asked = new AskedPredicates();

    /** Reads a situation; {@code entry} is the position of the entry that it is, or 0. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    FullKnowledge(Program program, Answers situation, int entry) {
        this.entry = entry;
        Slot[] slots = program.slots();
        answers = new @Nullable Object[slots.length];
        truths = new byte[program.leafCount()];
        entries = new List[slots.length];
        Arrays.fill(truths, Truth.NOT_YET);
        for (Slot slot : slots) {
            Object answer = slot.read(situation);
            answers[slot.index()] = answer;
            fill(program.atoms(slot), slot, answer);
            Program columns = program.columns(slot);
            if (columns != null && answer instanceof List<?> given) {
                entries[slot.index()] = read(columns, given);
            }
        }
    }

    private void fill(Leaf.OfFact[] atoms, Slot slot, @Nullable Object answer) {
        if (answer == null) {
            for (Leaf.OfFact atom : atoms) {
                truths[atom.index()] = atom.blank();
            }
        } else {
            int region = slot.region(answer);
            for (Leaf.OfFact atom : atoms) {
                truths[atom.index()] = atom.at(region, answer);
            }
        }
    }

    private static List<Knowledge> read(Program columns, List<?> entries) {
        List<Knowledge> read = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            read.add(new FullKnowledge(columns, (Entry) entry, read.size() + 1));
        }
        return List.copyOf(read);
    }

    @Override
    byte truth(Leaf leaf) {
        byte truth = truths[leaf.index()];
        if (truth == Truth.NOT_YET) {
            truth = leaf instanceof Leaf.OfEntries ofEntries
                    ? truthOfEntries(ofEntries)
                    : truthOfPredicate((Leaf.OfPredicate) leaf);
            truths[leaf.index()] = truth;
        }
        return truth;
    }

    @Override
    @Nullable
    Object answer(Slot slot) {
        return answers[slot.index()];
    }

    @Override
    @Nullable
    List<Knowledge> entries(Slot list) {
        return entries[list.index()];
    }

    @Override
    AskedPredicates asked() {
        return asked;
    }

    @Override
    FactRef ref(Slot slot) {
        return entry == 0 ? slot.ref() : FactRef.of(slot.fact(), entry);
    }
}
