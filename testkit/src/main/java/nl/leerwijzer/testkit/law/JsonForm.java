// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.leerwijzer.json.AdviceSchema;
import nl.leerwijzer.testkit.json.SchemaValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host that knows nothing of the plug-in can read, store and send what it says. */
final class JsonForm implements Law {
    private static final int SITUATIONS = 25;
    private static final SchemaValidator ADVICE = SchemaValidator.of(AdviceSchema.write());

    @Override
    public String name() {
        return "is written as JSON that fits the schema and survives a host";
    }

    @Override
    public String remedy() {
        return "let names of themes, units, sections, figures and types be lower case with hyphens, and texts hold whole"
                + " characters.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return Breach.in(subject.situations().first(subject.samples(SITUATIONS)), situation -> {
            String document = subject.json(situation);
            return misfit(document).or(() -> loss(document));
        });
    }

    private static Optional<String> misfit(String document) {
        return ADVICE.errors(document).stream().findFirst().map(error -> "the schema of advices refuses it: " + error);
    }

    /** Sent as bytes, read as a tree of maps, lists and values, and written again, it is the same data. */
    private static Optional<String> loss(String document) {
        JsonMapper host = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            JsonNode written = host.readTree(document);
            JsonNode received = host.readTree(document.getBytes(StandardCharsets.UTF_8));
            JsonNode again = host.readTree(host.writeValueAsString(received));
            return written.equals(received) && received.equals(again)
                    ? Optional.empty()
                    : Optional.of("what a host reads and writes again is other data than was sent");
        } catch (JacksonException e) {
            return Optional.of("a host cannot read it: " + e.getOriginalMessage());
        }
    }
}
