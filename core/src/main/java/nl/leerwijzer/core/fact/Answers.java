// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Optional;

/** What is known: of an organisation, or of one entry of a list. Anything may be unknown. */
public interface Answers {
    /** The value of a fact; empty when it is unknown, and when it does not apply. */
    <T> Optional<T> find(Fact<T> fact);

    /** Whether the answer is that the fact does not apply. */
    boolean doesNotApply(Fact<?> fact);

    /** Whether the fact was answered, be it with "does not apply". */
    default boolean isAnswered(Fact<?> fact) {
        return find(fact).isPresent() || doesNotApply(fact);
    }
}
