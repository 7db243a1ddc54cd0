// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The most places in which its atoms stand. */
    private static final int MOST_PLACES = 64;

    private static final int BITS_OF_TRUTH = 2;
    private static final int MASK_OF_TRUTH = (1 << BITS_OF_TRUTH) - 1;

    private final Formula[] formulas;
    private final Leaf.OfFact[][] atoms;
    private final int[][] bySize = new int[MOST_ATOMS + 1][];
    private final int[][] leavesBySize = new int[MOST_ATOMS + 1][];
    private final int[] firstCase;
    private final short[] outcomes;
    private final @Nullable Judged[] judged;
    private final @Nullable Object[] kept;

    TruthTables(Formula[] formulas) {
        this.formulas = formulas;
        atoms = new Leaf.OfFact[formulas.length][];
        firstCase = new int[formulas.length];
        int size = 0;
        for (int i = 0; i < formulas.length; i++) {
            List<Leaf.OfFact> places = new ArrayList<>();
            boolean small = formulas[i].occurrences().areTablesExact() && collect(formulas[i].root(), places);
            atoms[i] = small ? places.stream().distinct().toArray(Leaf.OfFact[]::new) : new Leaf.OfFact[0];
            small &= atoms[i].length <= MOST_ATOMS;
            firstCase[i] = small ? size : NONE;
            size += small ? cases(atoms[i].length) : 0;
        }
        for (int count = 1; count <= MOST_ATOMS; count++) {
            sortOut(count);
        }
        outcomes = new short[size];
        judged = new @Nullable Judged[size];
        kept = new @Nullable Object[size];
        for (int i = 0; i < formulas.length; i++) {
            for (int which = 0; firstCase[i] != NONE && which < cases(atoms[i].length); which++) {
                outcomes[firstCase[i] + which] = outcome(formulas[i].root(), new AssumedTruths(atoms[i], which));
            }
        }
    }

    /** Conditions with as many atoms lie together, so that a processor knows how often it goes round. */
    private void sortOut(int count) {
        bySize[count] = IntStream.range(0, formulas.length)
                .filter(i -> firstCase[i] != NONE && atoms[i].length == count)
                .toArray();
        leavesBySize[count] = Arrays.stream(bySize[count])
                .flatMap(i -> Arrays.stream(atoms[i]).mapToInt(Leaf::index))
                .toArray();
    }

    /** The truth in the lower bits, how many leaves are open or unmet in the higher ones. */
    private static short outcome(Node root, Knowledge assumed) {
        byte truth = root.truth(assumed);
        int openOrUnmet = truth == Truth.TRUE ? 0 : root.openOrUnmet(assumed, Truth.TRUE);
        return (short) (openOrUnmet << BITS_OF_TRUTH | truth);
    }

    /** Collects the atoms, place by place; false where those are many, or there are other leaves too. */
    private static boolean collect(Node node, List<Leaf.OfFact> places) {
        if (node instanceof Node.Opposite opposite) {
            return collect(opposite.of(), places);
        }
        if (node instanceof Node.Count count) {
            boolean small = true;
            for (int i = 0; i < count.size() && small; i++) {
                small = collect(count.part(i), places);
            }
            return small;
        }
        return ((Node.At) node).leaf() instanceof Leaf.OfFact atom && places.add(atom) && places.size() <= MOST_PLACES;
    }

    private static int cases(int atoms) {
        int cases = 1;
        for (int i = 0; i < atoms; i++) {
            cases *= AssumedTruths.TRUTHS;
        }
        return cases;
    }

    /** The case of each condition, given the truths of all leaves; {@link #NONE} for one without a table. */
    int[] find(byte[] truthsOfLeaves) {
        int[] found = firstCase.clone();
        for (int size = 1; size <= MOST_ATOMS; size++) {
            int[] conditions = bySize[size];
            int[] leaves = leavesBySize[size];
            int leaf = 0;
            for (int condition : conditions) {
                int which = 0;
                for (int i = 0; i < size; i++) {
                    which = which * AssumedTruths.TRUTHS + truthsOfLeaves[leaves[leaf++]];
                }
                found[condition] += which;
            }
        }
        return found;
    }

    byte truth(int found) {
        return (byte) (outcomes[found] & MASK_OF_TRUTH);
    }

    int openOrUnmet(int found) {
        return outcomes[found] >> BITS_OF_TRUTH;
    }

    /** All that is to be said about a condition in a case that was found for it. */
    Judged judged(int formula, int found) {
        Judged known = judged[found];
        if (known == null) {
            Knowledge assumed = new AssumedTruths(atoms[formula], found - firstCase[formula]);
            known = new Judged(formulas[formula], assumed, truth(found));
            judged[found] = known;
        }
        return known;
    }

    /** What somebody made of a case, and keeps here. */
    @Nullable
    Object kept(int found) {
        return kept[found];
    }

    void keep(int found, Object made) {
        kept[found] = made;
    }
}
