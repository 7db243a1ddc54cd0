// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Optional;

/** Something that holds for every plug-in, or it is no good one. */
public interface Law {
    /** What holds, in words that follow "a plug-in …", such as {@code answers every situation}. */
    String name();

    /** What an author does about a breach. */
    String remedy();

    /** How the plug-in breaks the law; empty when it keeps it. */
    Optional<Breach> breach(Subject subject);

    /**
     * Whether the law can be judged of a plug-in that the engine refuses. Any other law waits until it is installed: what
     * a plug-in does when nobody calls it says nothing.
     */
    default boolean judgesTheRefused() {
        return false;
    }

    /**
     * Holds a plug-in to this law.
     *
     * @throws LawBrokenError when it breaks it
     */
    default void require(Subject subject) {
        Optional<Breach> breach = breach(subject);
        if (breach.isPresent()) {
            throw new LawBrokenError(this, subject, breach.get());
        }
    }
}
