// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An advice as it was kept: what it says, by what it was given, and not the answers that it was made from.
 *
 * @param asOf the day for which it holds
 * @param seed where randomness started
 * @param interventions the interventions that were installed, by id and in order
 * @param statements what it says, aspect by aspect in its own order
 */
public record StoredAdvice(
        Optional<LocalDate> asOf, long seed, Map<String, Installed> interventions, Map<AdviceAspect, Kept> statements) {
    public StoredAdvice {
        Objects.requireNonNull(asOf, "asOf");
        interventions = Collections.unmodifiableMap(new LinkedHashMap<>(interventions));
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /**
     * An intervention that was installed.
     *
     * @param title what it was called, as a placeholder shows it
     * @param contentVersion the version of its content
     */
    public record Installed(Object title, String contentVersion) {
        public Installed {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(contentVersion, "contentVersion");
        }
    }

    /**
     * What was said of one aspect.
     *
     * @param name what the aspect was called, where it has a name of its own
     * @param statement what was said
     */
    public record Kept(Optional<Object> name, Statement statement) {
        public Kept {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(statement, "statement");
        }
    }

    /**
     * What this advice says otherwise than an earlier one.
     *
     * <p>What is said of an intervention depends on nothing but the answers, the day, the seed and that intervention, so
     * that one which was added or removed explains its own part for certain. Any other difference has candidates only: its
     * content version, the day and the seed, where they changed; changed answers cannot be told from a stored advice.
     */
    public AdviceComparison comparedWith(StoredAdvice earlier) {
        return new StoredComparison(earlier, this).compare();
    }
}
