// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (2020-12) of what {@link AdviceWriter} writes: assessments, advice and the results of instruments. */
public final class AdviceSchema {
    private static final String RESOURCE = "/META-INF/leerwijzer/json/advice.schema.json";

    private AdviceSchema() {}

    /** The schema as JSON text. It is the same whatever is installed. */
    public static String write() {
        try (InputStream schema = AdviceSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(
                    Objects.requireNonNull(schema, "this module lacks its schema of the advice")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("this module's schema of the advice cannot be read", e);
        }
    }
}
