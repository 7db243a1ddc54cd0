// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * All that a situation, or one entry of a list, answers. Each atom is evaluated once, when this is made; a leaf about
 * entries or with a predicate is evaluated when it is asked for.
 *
 * <p>Safe for use by several threads: what is filled in later comes out the same for every thread.
 */
final class FullKnowledge extends Knowledge {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    private static final @Nullable List<Knowledge>[] NO_ENTRIES = new List[0];

    private final int entry;
    private final ReadAnswers answers;
    private final byte[] truths;
    private final @Nullable List<Knowledge>[] entries;
    private @Nullable AskedPredicates asked;

    /** Takes the position of the entry that this is, or 0. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    FullKnowledge(ReadAnswers answers, int entry) {
        Program program = answers.program();
        this.entry = entry;
        this.answers = answers;
        int slots = program.slots().length;
        truths = new byte[program.leafCount()];
        entries = program.hasColumns() ? new List[slots] : NO_ENTRIES;
        Arrays.fill(truths, Truth.NOT_YET);
        for (int slot = 0; slot < slots; slot++) {
            program.atoms(slot).judge(answers.answer(slot), truths);
        }
        for (int list = 0; list < entries.length; list++) {
            if (program.columns(list) != null && answers.answer(list) instanceof List<?>) {
                entries[list] = ofEntries(answers.entries(list));
            }
        }
    }

    private static List<Knowledge> ofEntries(List<ReadAnswers> entries) {
        List<Knowledge> known = new ArrayList<>(entries.size());
        for (ReadAnswers entry : entries) {
            known.add(new FullKnowledge(entry, known.size() + 1));
        }
        return List.copyOf(known);
    }

    @Override
    byte[] truths() {
        return truths;
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
        return answers.answer(slot.index());
    }

    @Override
    @Nullable
    List<Knowledge> entries(Slot list) {
        return entries.length == 0 ? null : entries[list.index()];
    }

    @Override
    AskedPredicates asked() {
        AskedPredicates known = asked;
        if (known == null) {
            known = new AskedPredicates();
            asked = known;
        }
        return known;
    }

    @Override
    FactRef ref(Slot slot) {
        return entry == 0 ? slot.ref() : FactRef.of(slot.fact(), entry);
    }
}
