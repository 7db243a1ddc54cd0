// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON documents against one JSON Schema (2020-12). Immutable. */
public final class SchemaValidator {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            // 3.0 is a whole number: the specification says so, this validator only when it is told to.
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().losslessNarrowing(true).build()));

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    /** A validator of documents by this schema, given as JSON text. */
    public static SchemaValidator of(String schema) {
        return new SchemaValidator(REGISTRY.getSchema(schema));
    }

    /** What the schema has against a document, sorted; nothing when it fits. */
    public List<String> errors(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .sorted()
                .toList();
    }
}
