// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.List;

/** Why an advice says something else than before. */
public sealed interface Attribution {
    /**
     * Computed: each way is a set of changes that, made to what the earlier advice was made from, gives what the later one
     * says.
     *
     * @param ways at least one, smallest first; changes stand in the order of the comparison. Not all ways need be listed
     * @param minimal whether of no way a single change can be left out; false only where the search came to its limit
     */
    record Proven(List<List<InputChange>> ways, boolean minimal) implements Attribution {
        /**
         * Checks the parts that it is made of.
         *
         * @throws IllegalArgumentException without a way
         */
        public Proven {
            ways = ways.stream().map(List::copyOf).toList();
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("what differs has a cause");
            }
        }
    }

    /**
     * Not computable: a stored advice does not hold the answers that it was made from.
     *
     * @param candidates the changes that can be told from the two advices and may have caused it; changed answers, which
     *     cannot be told, may have as well
     */
    record Possible(List<InputChange> candidates) implements Attribution {
        public Possible {
            candidates = List.copyOf(candidates);
        }
    }
}
