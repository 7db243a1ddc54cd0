// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;

/** Known names that look like one that is not known. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The message, followed by the names that come near, if any do. */
    static Text suggest(Text message, String given, Collection<String> known) {
        List<Name> near = names(given, known).stream().map(Name::new).toList();
        return near.isEmpty()
                ? message
                : Words.text("message.nearest").with("message", message).with("nearest", Words.either(near));
    }

    /** The names that differ in at most a third of their letters, the most alike first. */
    static List<String> names(String given, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(given, name) * 3 <= Math.max(3, Math.min(given.length(), name.length())))
                .sorted(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The least number of letters put in, left out, replaced, or swapped with the next one. */
    static int distance(String first, String second) {
        int[][] cost = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[first.length()][second.length()];
    }
}
