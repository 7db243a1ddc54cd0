// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    private final AtomsOnFact[] atoms;
    private final @Nullable Program[] columns;
    private final int leafCount;
    private final Formula[] formulas;
    private final TruthTables tables;
    private final boolean hasColumns;
    private final Knowledge blank;

    Program(
            Builder builder,
            Slot[] slots,
            AtomsOnFact[] atoms,
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
            formulas[i] = Formula.of(this, i, roots.get(i));
        }
        this.tables = new TruthTables(formulas);
        this.hasColumns = Arrays.stream(columns).anyMatch(Objects::nonNull);
        this.blank = new FullKnowledge(read(AnswerSheet.empty()), 0);
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

    /** Reads the facts that this is about. */
    public ReadAnswers read(Answers situation) {
        return new ReadAnswers(this, situation);
    }

    /**
     * What is so in one situation.
     *
     * @throws IllegalArgumentException when its answers were read for another program
     */
    public Run run(ReadAnswers answers) {
        if (answers.program() != this) {
            throw new IllegalArgumentException("the answers were read for another program");
        }
        FullKnowledge knowledge = new FullKnowledge(answers, 0);
        return new Run(this, knowledge, tables.find(knowledge.truths()));
    }

    /** What is so in one situation. */
    public Run run(Answers situation) {
        return run(read(situation));
    }

    Formula formula(Compiled compiled) {
        requireOwn(compiled);
        return formulas[compiled.index()];
    }

    void requireOwn(Compiled compiled) {
        if (!compiled.isOf(builder)) {
            throw new IllegalArgumentException("the condition was compiled for another program");
        }
    }

    Slot[] slots() {
        return slots;
    }

    TruthTables tables() {
        return tables;
    }

    AtomsOnFact atoms(int slot) {
        return atoms[slot];
    }

    /** The conditions on the entries of a list, as a program over its columns; null where there are none. */
    @Nullable
    Program columns(int list) {
        return columns[list];
    }

    /** Whether any list has conditions on its entries. */
    boolean hasColumns() {
        return hasColumns;
    }

    int leafCount() {
        return leafCount;
    }

    /** The situation of which nothing is known. */
    Knowledge blank() {
        return blank;
    }
}
