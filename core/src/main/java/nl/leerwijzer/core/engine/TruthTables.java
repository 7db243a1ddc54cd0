// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The small conditions of a program, each as a table with a case for every combination of truths of its atoms. To judge
 * a situation is then to find the case of each condition: a sum over memory that lies in order.
 *
 * <p>A condition has a table when its leaves are few, each is an atom, and Kleene's tables are exact for it whatever is
 * unknown. All that is to be said about it follows from its case alone, so that each case is worked out once, when it
 * first turns up, and shared by all situations. It holds no answers.
 *
 * <p>Safe for use by several threads: what is kept is safe itself, and comes out the same for every thread.
 */
final class TruthTables {
    /** In place of a case, for a condition without a table. */
    static final int NONE = -1;

    /** The most atoms of a condition with a table, which then has 81 cases. */
    private static final int MOST_ATOMS = 4;

    /** How many truths there are; they count from 0. */
    private static final int TRUTHS = 3;

    private final Formula[] formulas;
    private final List<List<Leaf.OfFact>> atoms = new ArrayList<>();
    private final int[] leaves;
    private final int[] leavesEnd;
    private final int[] firstCase;
    private final byte[] truths;
    private final int[] openOrUnmet;
    private final @Nullable Judged[] judged;

    TruthTables(Formula[] formulas) {
        this.formulas = formulas;
        leavesEnd = new int[formulas.length];
        firstCase = new int[formulas.length];
        List<Integer> indices = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < formulas.length; i++) {
            List<Leaf.OfFact> own = atoms(formulas[i]);
            atoms.add(own == null ? List.of() : own);
            firstCase[i] = own == null ? NONE : size;
            size += own == null ? 0 : cases(own.size());
            atoms.get(i).forEach(atom -> indices.add(atom.index()));
            leavesEnd[i] = indices.size();
        }
        leaves = indices.stream().mapToInt(Integer::intValue).toArray();
        truths = new byte[size];
        openOrUnmet = new int[size];
        judged = new @Nullable Judged[size];
        for (int i = 0; i < formulas.length; i++) {
            for (int which = 0;
                    firstCase[i] != NONE && which < cases(atoms.get(i).size());
                    which++) {
                fill(i, which);
            }
        }
    }

    /** The atoms, each once; null when there are too many, or other leaves too, or tables are not exact. */
    private static @Nullable List<Leaf.OfFact> atoms(Formula formula) {
        Set<Leaf.OfFact> atoms = new LinkedHashSet<>();
        boolean small = formula.occurrences().areTablesExact() && collect(formula.root(), atoms);
        return small ? List.copyOf(atoms) : null;
    }

    private static boolean collect(Node node, Set<Leaf.OfFact> atoms) {
        if (node instanceof Node.Opposite opposite) {
            return collect(opposite.of(), atoms);
        }
        if (node instanceof Node.Count count) {
            boolean small = true;
            for (int i = 0; i < count.size() && small; i++) {
                small = collect(count.part(i), atoms);
            }
            return small;
        }
        if (((Node.At) node).leaf() instanceof Leaf.OfFact atom) {
            atoms.add(atom);
            return atoms.size() <= MOST_ATOMS;
        }
        return false;
    }

    private static int cases(int atoms) {
        int cases = 1;
        for (int i = 0; i < atoms; i++) {
            cases *= TRUTHS;
        }
        return cases;
    }

    private void fill(int formula, int which) {
        Node root = formulas[formula].root();
        Knowledge assumed = assumed(formula, which);
        byte truth = root.truth(assumed);
        truths[firstCase[formula] + which] = truth;
        openOrUnmet[firstCase[formula] + which] = truth == Truth.TRUE ? 0 : root.openOrUnmet(assumed, Truth.TRUE);
    }

    /** The case as knowledge: the truths of the atoms are the digits of its number. */
    private Knowledge assumed(int formula, int which) {
        List<Leaf.OfFact> own = atoms.get(formula);
        byte[] digits = new byte[own.size()];
        int rest = which;
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = (byte) (rest % TRUTHS);
            rest /= TRUTHS;
        }
        return new AssumedTruths(own, digits);
    }

    /** The case of each condition, given the truths of all leaves; {@link #NONE} for one without a table. */
    int[] find(byte[] truthsOfLeaves) {
        int[] found = new int[firstCase.length];
        int leaf = 0;
        for (int i = 0; i < found.length; i++) {
            int end = leavesEnd[i];
            int which = 0;
            while (leaf < end) {
                which = which * TRUTHS + truthsOfLeaves[leaves[leaf++]];
            }
            found[i] = firstCase[i] == NONE ? NONE : firstCase[i] + which;
        }
        return found;
    }

    byte truth(int found) {
        return truths[found];
    }

    int openOrUnmet(int found) {
        return openOrUnmet[found];
    }

    /** All that is to be said about a condition in a case that was found for it. */
    Judged judged(int formula, int found) {
        Judged known = judged[found];
        if (known == null) {
            known = new Judged(formulas[formula], assumed(formula, found - firstCase[formula]), truths[found]);
            judged[found] = known;
        }
        return known;
    }

    /** How many cases a condition has; 0 for one without a table. */
    int casesOf(int formula) {
        return firstCase[formula] == NONE ? 0 : cases(atoms.get(formula).size());
    }

    /** The number of a case within its condition, from 0. */
    int number(int formula, int found) {
        return found - firstCase[formula];
    }
}
