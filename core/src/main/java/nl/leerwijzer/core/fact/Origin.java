// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an answer comes from. Verdicts never depend on it. */
public enum Origin {
    HR_SYSTEM,
    SURVEY,
    CONVERSATION,
    ESTIMATE;

    /** The origin in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The origin with this id, if there is one. */
    public static Optional<Origin> ofId(String id) {
        return Stream.of(values()).filter(origin -> origin.id().equals(id)).findFirst();
    }
}
