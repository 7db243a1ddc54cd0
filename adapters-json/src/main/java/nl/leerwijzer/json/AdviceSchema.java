// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (2020-12) of what {@link AdviceWriter} writes: assessments, advice and the results of instruments. */
public final class AdviceSchema {
    private static final String FOLDER = "/META-INF/leerwijzer/json/";

    private AdviceSchema() {}

    /** The schema as JSON text. It is the same whatever is installed. */
    public static String write() {
        return read("advice.schema.json");
    }

    /** A schema that this module brings along. */
    static String read(String file) {
        try (InputStream schema = AdviceSchema.class.getResourceAsStream(FOLDER + file)) {
            return new String(
                    Objects.requireNonNull(schema, "this module lacks a schema").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a schema of this module cannot be read", e);
        }
    }
}
