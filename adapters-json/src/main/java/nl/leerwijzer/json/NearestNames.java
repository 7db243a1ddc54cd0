// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Known names that are like one that is not known, by the distance of Damerau and Levenshtein in its restricted form:
 * the least number of letters put in, left out, replaced or swapped with the next one.
 */
final class NearestNames {
    private static final int MOST = 3;
    /** Nobody misspells a name that is longer than any of ours may be. */
    private static final int LONGEST = 100;

    private NearestNames() {}

    /** At most three of the known names, the most alike first; none that differs in more than a third of its letters. */
    static List<String> of(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return List.of();
        }
        Map<String, Integer> near = new TreeMap<>();
        for (String name : known) {
            int distance = distance(unknown, name);
            if (distance <= Math.max(1, name.length() / 3) && distance < name.length()) {
                near.put(name, distance);
            }
        }
        return near.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    static int distance(String first, String second) {
        int[] beforeLast = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int[] row = new int[second.length() + 1];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                boolean same = first.charAt(i - 1) == second.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[second.length()];
    }
}
