// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Optional;

/** Where two documents part. */
final class Differences {
    private static final int AROUND = 60;

    private Differences() {}

    /** The first place at which they differ, with some of what stands around it; empty when they are equal. */
    static Optional<String> between(String first, String second) {
        if (first.equals(second)) {
            return Optional.empty();
        }
        int place = 0;
        while (place < Math.min(first.length(), second.length()) && first.charAt(place) == second.charAt(place)) {
            place++;
        }
        return Optional.of(String.join(" and ", List.of(around(first, place), around(second, place))));
    }

    private static String around(String document, int place) {
        return "«"
                + document.substring(Math.max(0, place - AROUND), Math.min(document.length(), place + AROUND))
                        .replaceAll("\\s+", " ")
                + "»";
    }
}
