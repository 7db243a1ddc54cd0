// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.List;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;

/**
 * The regions into which constants cut the answers to one fact. Within a region no test tells two answers apart, and
 * none is empty. The answer "does not apply" is no region of these.
 */
abstract class Regions {
    /** How many there are, at least one. */
    abstract int count();

    /** The region of an answer. */
    abstract int of(Object answer);

    /** The regions in which a test holds; the test is one of those that cut them. */
    abstract BitSet where(Test test);

    /** The regions into which these tests cut a fact. */
    static Regions of(Fact<?> fact, List<Test> tests) {
        if (fact.kind() instanceof Kind.Numeric<?> || fact.kind() instanceof Kind.DateOf) {
            return OrderedRegions.of(Axis.of(fact.kind()), tests);
        }
        if (fact.kind() instanceof Kind.YesNo) {
            return new YesNoRegions();
        }
        return ListedRegions.of(fact.kind(), tests);
    }
}
