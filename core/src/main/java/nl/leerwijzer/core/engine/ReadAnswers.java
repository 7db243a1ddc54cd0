// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import org.jspecify.annotations.Nullable;

/** The answers that a {@link Program} is about, each read once, in the order of its slots. Immutable. */
public final class ReadAnswers {
    private final Program program;
    private final @Nullable Object[] answers;
    private final List<List<ReadAnswers>> entries = new ArrayList<>();

    ReadAnswers(Program program, Answers source) {
        this.program = program;
        Slot[] slots = program.slots();
        this.answers = new @Nullable Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            answers[i] = slots[i].read(source);
        }
        for (int i = 0; program.hasColumns() && i < slots.length; i++) {
            Program columns = program.columns(i);
            entries.add(
                    columns != null && answers[i] instanceof List<?> given
                            ? given.stream()
                                    .map(entry -> columns.read((Entry) entry))
                                    .toList()
                            : List.of());
        }
    }

    Program program() {
        return program;
    }

    /** The answer in a slot, {@link NotApplicable#ANSWER} included; null when it is unknown. */
    @Nullable
    Object answer(int slot) {
        return answers[slot];
    }

    /** The entries of a list on whose entries there are conditions. */
    List<ReadAnswers> entries(int list) {
        return entries.get(list);
    }
}
