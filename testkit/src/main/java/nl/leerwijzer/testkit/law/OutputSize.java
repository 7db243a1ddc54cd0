// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.situation.Situation;

/** However large the answers are, what is said of them can still be read, stored and sent. */
final class OutputSize implements Law {
    /** The most characters of an advice as JSON, in all languages together. */
    private static final int MOST_CHARACTERS = 4_000_000;

    /** Long documents take long to write. */
    private static final int MOST_TRIES = 50;

    private static final int SITUATIONS = 100;
    private static final int LARGE_SITUATIONS = 3;
    private static final int ENTRIES = 40;

    @Override
    public String name() {
        return "keeps its output bounded";
    }

    @Override
    public String remedy() {
        return "let the length of tables and steps follow from the entries of lists, never from the size of a number; show the"
                + " first of many and say how many there are.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Stream<Situation> large = IntStream.range(0, LARGE_SITUATIONS)
                .mapToObj(place -> subject.situations().large(place, ENTRIES));
        return Breach.in(
                Stream.concat(subject.situations().first(subject.samples(SITUATIONS)), large),
                situation -> tooLong(subject, situation),
                MOST_TRIES);
    }

    private static Optional<String> tooLong(Subject subject, Situation situation) {
        int length = subject.json(situation).length();
        return length <= MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of("as JSON it has " + length + " characters, and " + MOST_CHARACTERS + " are allowed");
    }
}
