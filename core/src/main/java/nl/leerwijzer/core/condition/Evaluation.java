// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.condition;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;

/** A verdict with all that can be said about it. Reasons and changes are worked out when they are asked for. */
public interface Evaluation {
    /** The condition judged. */
    Condition condition();

    Verdict verdict();

    /**
     * Whether UNKNOWN is exact: two ways to fill in the unknown facts disagree. A verdict that is MET or NOT_MET is
     * always exact; UNKNOWN is sound, not exact, where the condition is past the documented limit.
     */
    boolean isExact();

    /** Why, as a tree. */
    Reason reason();

    /**
     * For MET and NOT_MET: known facts that suffice for the verdict, none of which can be left out. For an exact
     * UNKNOWN: unknown facts that always settle it once known, none of which can be left out.
     */
    Set<FactRef> grounds();

    /**
     * For NOT_MET: the sets of changes, smallest first, each of which makes the condition hold with what is known;
     * without those that nobody can bring about. At most {@code 8} of them. Empty for another verdict, and where the
     * condition can never hold.
     */
    List<ChangeSet> changes();

    /**
     * While the condition is not MET: how many of its leaves do not have the verdict, MET or under a negation NOT_MET,
     * that their place wants. 0 for a condition that is MET.
     */
    int openOrUnmet();
}
