// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.fact.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is installed and its pages, of the stubs with a host's texts. */
class CatalogueWriterTest {
    private static final Schema SCHEMA = Schemas.of(AdviceSchema.write());

    @Test
    void everyPageIsWrittenByTheSchemaOfAdvices() {
        CatalogueWriter writer = CatalogueWriter.of(Stubs.TEXTS, Stubs.BOTH);

        valid(writer.write(Stubs.CATALOGUE));
        valid(writer.write(Stubs.GARDEN));
        List<String> asks = new ArrayList<>();
        valid(writer.write(Stubs.NOTE)).path("asks").forEach(each -> asks.add(each.stringValue()));
        assertThat(asks)
                .containsExactlyElementsOf(
                        Stubs.NOTE.facts().stream().map(Fact::toString).sorted().toList());
    }

    @Test
    void atLeastOneLanguageIsNeeded() {
        assertThatThrownBy(() -> CatalogueWriter.of(Stubs.TEXTS, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode valid(String document) {
        assertThat(Schemas.errors(SCHEMA, document)).as(document).isEmpty();
        return Schemas.tree(document);
    }
}
