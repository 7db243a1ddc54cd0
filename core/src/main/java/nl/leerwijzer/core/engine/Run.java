// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.Set;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.FactRef;

/**
 * The conditions of a {@link Program} in one situation. It may be shared by threads.
 *
 * <p>What a computed condition throws comes out of the method that needed its answer.
 */
public final class Run {
    private final Program program;
    private final Knowledge knowledge;

    Run(Program program, Knowledge knowledge) {
        this.program = program;
        this.knowledge = knowledge;
    }

    /** The verdict, with all that can be said about it once it is asked for. */
    public Evaluation evaluate(Compiled compiled) {
        Formula formula = program.formula(compiled);
        return new Judged(formula, knowledge, formula.truth(knowledge));
    }

    /** The verdict only. */
    public Verdict verdict(Compiled compiled) {
        return Truth.verdict(program.formula(compiled).truth(knowledge));
    }

    /** Whether the verdict is exact, as {@link Evaluation#isExact} has it. */
    public boolean isExact(Compiled compiled) {
        return program.formula(compiled).judge(knowledge).exact();
    }

    /** While the verdict is UNKNOWN: the unknown facts that it depends on; otherwise none. */
    public Set<FactRef> openFacts(Compiled compiled) {
        Evaluation evaluation = evaluate(compiled);
        return evaluation.verdict() == Verdict.UNKNOWN ? evaluation.grounds() : Set.of();
    }
}
