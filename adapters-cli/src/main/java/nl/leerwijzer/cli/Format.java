// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a result. */
enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    ICS;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    static Optional<Format> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
