// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

/** The JSON Schema (2020-12) of what {@link ComparisonWriter} writes. */
public final class ComparisonSchema {
    private ComparisonSchema() {}

    /** The schema as JSON text. It is the same whatever is installed. */
    public static String write() {
        return AdviceSchema.read("comparison.schema.json");
    }
}
