// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator of JSON Schema that is not ours. */
final class Schemas {
    /** Keeps numbers as they are written. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            // 3.0 is a whole number: the specification says so, this validator only when it is told to
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().losslessNarrowing(true).build()));

    private Schemas() {}

    static Schema of(String schema) {
        return REGISTRY.getSchema(MAPPER.readTree(schema));
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** What the schema has against a document. */
    static List<String> errors(Schema schema, String document) {
        return schema.validate(tree(document)).stream().map(Object::toString).toList();
    }
}
