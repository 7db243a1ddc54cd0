// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.evidence;

import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.value.Percentage;

/**
 * One share that somebody reported: of whom, doing what, over what time. What is not reported stays empty and is never
 * guessed.
 *
 * @param id a short name within the evidence; worded by {@code evidence.<evidence>.<id>}
 * @param share the share reported
 * @param population of whom, as a short code that only equality is asked of, such as {@code practically-trained}
 * @param measure what they did, as a code: {@code took-action} and {@code wants-training} are not the same
 * @param period over what time, as a code
 */
public record Finding(
        String id, Percentage share, Optional<String> population, Optional<String> measure, Optional<String> period) {
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(period, "period");
    }
}
