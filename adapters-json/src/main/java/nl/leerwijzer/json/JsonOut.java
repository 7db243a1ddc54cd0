// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON text, indented by two spaces and with line feeds on every machine. */
final class JsonOut {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultPrettyPrinter INDENTED =
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES);
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of one object, with a line feed at its end. */
    static String object(Consumer<JsonOut> members) {
        StringWriter text = new StringWriter();
        ObjectWriteContext indented = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return INDENTED.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator generator = JSON.createGenerator(indented, text)) {
            new JsonOut(generator).writeObject(members);
        }
        return text.append('\n').toString();
    }

    // Members of an object

    void put(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void put(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void put(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void put(String name, BigDecimal value) {
        generator.writeName(name);
        write(value);
    }

    void putObject(String name, Consumer<JsonOut> members) {
        generator.writeName(name);
        writeObject(members);
    }

    /** An array, each element written by the writer. */
    <T> void putArray(String name, Collection<? extends T> elements, Consumer<? super T> element) {
        generator.writeName(name);
        writeArray(elements, element);
    }

    void putStrings(String name, Collection<String> values) {
        putArray(name, values, this::write);
    }

    /** A member whose value is written next. */
    JsonOut name(String name) {
        generator.writeName(name);
        return this;
    }

    // Values

    void write(String value) {
        generator.writeString(value);
    }

    void write(boolean value) {
        generator.writeBoolean(value);
    }

    void write(long value) {
        generator.writeNumber(value);
    }

    /** A number without exponent and without trailing zeros behind the point. */
    void write(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        generator.writeNumber(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    void writeObject(Consumer<JsonOut> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    <T> void writeArray(Collection<? extends T> elements, Consumer<? super T> element) {
        generator.writeStartArray();
        elements.forEach(element);
        generator.writeEndArray();
    }
}
