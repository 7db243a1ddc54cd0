// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.Set;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a {@link Program} in one situation. It may be shared by threads.
 *
 * <p>What a computed condition throws comes out of the method that needed its answer.
 */
public final class Run {
    private final Program program;
    private final Knowledge knowledge;
    private final TruthTables tables;
    private final int[] cases;

    /** Takes the cases that the truth tables of the program have. */
    Run(Program program, Knowledge knowledge, int[] cases) {
        this.program = program;
        this.knowledge = knowledge;
        this.tables = program.tables();
        this.cases = cases;
    }

    /** The verdict, with all that can be said about it once it is asked for. */
    public Evaluation evaluate(Compiled compiled) {
        int found = caseFound(compiled);
        if (found != TruthTables.NONE) {
            return tables.judged(compiled.index(), found);
        }
        Formula formula = program.formula(compiled);
        return new Judged(formula, knowledge, formula.truth(knowledge));
    }

    /** The verdict only. */
    public Verdict verdict(Compiled compiled) {
        int found = caseFound(compiled);
        return Truth.verdict(
                found == TruthTables.NONE ? program.formula(compiled).truth(knowledge) : tables.truth(found));
    }

    /** How many leaves are open or unmet, as {@link Evaluation#openOrUnmet} has it. */
    public int openOrUnmet(Compiled compiled) {
        int found = caseFound(compiled);
        return found == TruthTables.NONE ? evaluate(compiled).openOrUnmet() : tables.openOrUnmet(found);
    }

    /** Whether the verdict is exact, as {@link Evaluation#isExact} has it. */
    public boolean isExact(Compiled compiled) {
        return caseFound(compiled) != TruthTables.NONE
                || program.formula(compiled).judge(knowledge).exact();
    }

    /**
     * What was kept for the case that a small condition is in; whenever it is in the same case, it has the same evaluation.
     * Null where nothing was kept, or the condition is not small.
     */
    public @Nullable Object kept(Compiled compiled) {
        int found = caseFound(compiled);
        return found == TruthTables.NONE ? null : tables.kept(found);
    }

    /** Keeps what follows from the evaluation of a condition alone, for all situations to come, if it is small. */
    public void keep(Compiled compiled, Object made) {
        int found = caseFound(compiled);
        if (found != TruthTables.NONE) {
            tables.keep(found, made);
        }
    }

    private int caseFound(Compiled compiled) {
        program.requireOwn(compiled);
        return cases[compiled.index()];
    }

    /** While the verdict is UNKNOWN: the unknown facts that it depends on; otherwise none. */
    public Set<FactRef> openFacts(Compiled compiled) {
        Evaluation evaluation = evaluate(compiled);
        return evaluation.verdict() == Verdict.UNKNOWN ? evaluation.grounds() : Set.of();
    }
}
