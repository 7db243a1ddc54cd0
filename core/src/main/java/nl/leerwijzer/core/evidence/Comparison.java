// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.evidence;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.text.Text;

/**
 * Whether two findings may be compared, and what comes of it.
 *
 * @param comparability whether they may be compared
 * @param differing on what they are known to differ, in the order of the aspects
 * @param unknown on what it is unknown whether they differ, in the order of the aspects
 * @param difference the first less the second, in percentage points; empty for a MISMATCH, and to be read as "if
 *     comparable" for UNKNOWN
 */
public record Comparison(
        Comparability comparability, Set<Aspect> differing, Set<Aspect> unknown, Optional<BigDecimal> difference) {

    /** Whether two findings may be compared. */
    public enum Comparability {
        /** Same population, measure and period: the difference means something. */
        MATCH,
        /** Nothing is known to differ, and something is not known: the difference holds only if they are comparable. */
        UNKNOWN,
        /** Something is known to differ: no difference is computed. */
        MISMATCH
    }

    /** On what two findings can differ. Worded by core's {@code evidence.aspect.<id>}. */
    public enum Aspect {
        POPULATION,
        MEASURE,
        PERIOD;

        /** The aspect in words. */
        public Text text() {
            return Text.of("core", "evidence.aspect." + name().toLowerCase(Locale.ROOT));
        }
    }

    public Comparison {
        Objects.requireNonNull(comparability, "comparability");
        Objects.requireNonNull(difference, "difference");
        differing = inOrder(differing);
        unknown = inOrder(unknown);
    }

    /** Read aloud in the same order on every machine. */
    private static Set<Aspect> inOrder(Set<Aspect> aspects) {
        Set<Aspect> sorted = EnumSet.noneOf(Aspect.class);
        sorted.addAll(aspects);
        return Collections.unmodifiableSet(sorted);
    }

    /** Compares two findings. */
    public static Comparison of(Finding first, Finding second) {
        Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
        Set<Aspect> unknown = EnumSet.noneOf(Aspect.class);
        sort(Aspect.POPULATION, first.population(), second.population(), differing, unknown);
        sort(Aspect.MEASURE, first.measure(), second.measure(), differing, unknown);
        sort(Aspect.PERIOD, first.period(), second.period(), differing, unknown);
        Comparability comparability = !differing.isEmpty()
                ? Comparability.MISMATCH
                : unknown.isEmpty() ? Comparability.MATCH : Comparability.UNKNOWN;
        Optional<BigDecimal> difference = comparability == Comparability.MISMATCH
                ? Optional.empty()
                : Optional.of(first.share().percent().subtract(second.share().percent()));
        return new Comparison(comparability, differing, unknown, difference);
    }

    private static void sort(
            Aspect aspect,
            Optional<String> first,
            Optional<String> second,
            Set<Aspect> differing,
            Set<Aspect> unknown) {
        if (first.isEmpty() || second.isEmpty()) {
            unknown.add(aspect);
        } else if (!first.equals(second)) {
            differing.add(aspect);
        }
    }
}
