// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.ChangeSet;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * A verdict whose reasons are worked out when they are asked for.
 *
 * <p>Safe for use by several threads: what is kept is immutable, and comes out the same for every thread.
 */
final class Judged implements Evaluation {
    private final Formula formula;
    private final Knowledge knowledge;
    private final byte truth;
    private @Nullable Grounds grounds;
    private @Nullable Reason reason;
    private @Nullable List<ChangeSet> changes;

    Judged(Formula formula, Knowledge knowledge, byte truth) {
        this.formula = formula;
        this.knowledge = knowledge;
        this.truth = truth;
    }

    @Override
    public Condition condition() {
        return formula.root().condition();
    }

    @Override
    public Verdict verdict() {
        return Truth.verdict(truth);
    }

    @Override
    public boolean isExact() {
        return truth != Truth.UNKNOWN || formula.judge(knowledge).exact();
    }

    @Override
    public Reason reason() {
        Reason known = reason;
        if (known == null) {
            known = truth != Truth.UNKNOWN && formula.occurrences().isEachOnce()
                    ? Reasons.of(formula, knowledge)
                    : reasonFromGrounds();
            reason = known;
        }
        return known;
    }

    /** One thread at a time, as the truths of parts may be worked out in scratch memory of the grounds. */
    private synchronized Reason reasonFromGrounds() {
        return Reasons.of(formula, workedOut());
    }

    @Override
    public Set<FactRef> grounds() {
        return workedOut().facts();
    }

    private Grounds workedOut() {
        Grounds known = grounds;
        if (known == null) {
            known = Grounds.of(formula, knowledge, truth);
            grounds = known;
        }
        return known;
    }

    @Override
    public List<ChangeSet> changes() {
        List<ChangeSet> known = changes;
        if (known == null) {
            known = truth == Truth.FALSE ? Changes.of(formula, knowledge) : List.of();
            changes = known;
        }
        return known;
    }

    @Override
    public int openOrUnmet() {
        return truth == Truth.TRUE ? 0 : formula.root().openOrUnmet(knowledge, Truth.TRUE);
    }
}
