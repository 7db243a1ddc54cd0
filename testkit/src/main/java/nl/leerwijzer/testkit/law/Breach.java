// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.situations.Shrinker;

/**
 * How a law is broken.
 *
 * @param what what happens, in a sentence
 * @param where the smallest situation in which it happens, where it takes one
 */
public record Breach(String what, Optional<Situation> where) {
    public Breach {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(where, "where");
    }

    /** A breach for which it takes no situation. */
    static Breach always(String what) {
        return new Breach(what, Optional.empty());
    }

    /**
     * The first of these situations in which something is wrong, made as small as it can be.
     *
     * @param fault what is wrong in a situation, if anything is
     */
    static Optional<Breach> in(Stream<Situation> situations, Function<Situation, Optional<String>> fault) {
        return in(situations, fault, Shrinker.MOST_TRIES);
    }

    /** The same with no more than so many tries to make it smaller. */
    static Optional<Breach> in(
            Stream<Situation> situations, Function<Situation, Optional<String>> fault, int mostTries) {
        return situations
                .filter(situation -> fault.apply(situation).isPresent())
                .findFirst()
                .map(found -> smallest(found, fault, mostTries));
    }

    private static Breach smallest(Situation found, Function<Situation, Optional<String>> fault, int mostTries) {
        Situation smallest =
                Shrinker.smallest(found, situation -> fault.apply(situation).isPresent(), mostTries);
        String what = fault.apply(smallest).or(() -> fault.apply(found)).orElse("it happens now and then only");
        return new Breach(what, Optional.of(smallest));
    }
}
