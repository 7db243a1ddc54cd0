// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Answers;
import org.jspecify.annotations.Nullable;

/**
 * All conditions of an engine, compiled together, so that each fact is read once and each distinct leaf evaluated once
 * per situation. Immutable and safe for use by several threads.
 *
 * <p>A completion fills in each unknown fact on its own: checks of a list across the fields of its entries, and whether
 * a reference points to an entry that is there, do not limit it.
 */
public final class Program {
    private final Builder builder;
    private final Slot[] slots;
    private final Leaf.OfFact[][] atoms;
    private final @Nullable Program[] columns;
    private final int leafCount;
    private final Formula[] formulas;
    private final Knowledge blank;

    Program(
            Builder builder,
            Slot[] slots,
            Leaf.OfFact[][] atoms,
            @Nullable Program[] columns,
            int leafCount,
            List<Node> roots) {
        this.builder = builder;
        this.slots = slots;
        this.atoms = atoms;
        this.columns = columns;
        this.leafCount = leafCount;
        this.formulas = new Formula[roots.size()];
        for (int i = 0; i < formulas.length; i++) {
            formulas[i] = Formula.of(this, roots.get(i));
        }
        this.blank = new FullKnowledge(this, AnswerSheet.empty(), 0);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects conditions. */
    public static final class Builder {
        private final List<Condition> conditions = new ArrayList<>();

        Builder() {}

        /** One more condition; the handle is good for the program that is built. */
        public Compiled add(Condition condition) {
            conditions.add(condition);
            return new Compiled(this, condition, conditions.size() - 1);
        }

        /** Compiles all conditions added so far. */
        public Program build() {
            return new Compiler(this, conditions).compile();
        }
    }

    /** What is so in one situation. Each fact is read now, and not again. */
    public Run run(Answers situation) {
        return new Run(this, new FullKnowledge(this, situation, 0));
    }

    Formula formula(Compiled compiled) {
        if (!compiled.isOf(builder)) {
            throw new IllegalArgumentException("the condition was compiled for another program");
        }
        return formulas[compiled.index()];
    }

    Slot[] slots() {
        return slots;
    }

    Leaf.OfFact[] atoms(Slot slot) {
        return atoms[slot.index()];
    }

    /** The conditions on the entries of a list, as a program over its columns; null where there are none. */
    @Nullable
    Program columns(Slot list) {
        return columns[list.index()];
    }

    int leafCount() {
        return leafCount;
    }

    /** The situation of which nothing is known. */
    Knowledge blank() {
        return blank;
    }
}
