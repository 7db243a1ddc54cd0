// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.List;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Label;

/** Writes the schema of the values of one fact. */
final class KindSchema implements Kind.Visitor<Runnable> {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal FINEST = BigDecimal.ONE.movePointLeft(Kind.Decimal.MAX_DECIMALS);

    private final SchemaOut schema;
    private final JsonOut out;
    private final Fact<?> fact;
    private final Runnable entry;

    KindSchema(SchemaOut schema, Fact<?> fact, Runnable entry) {
        this.schema = schema;
        this.out = schema.json();
        this.fact = fact;
        this.entry = entry;
    }

    @Override
    public Runnable yesNo(Kind.YesNo kind) {
        return () -> out.put("type", "boolean");
    }

    @Override
    public Runnable numeric(Kind.Numeric<?> kind) {
        return () -> putNumber(kind);
    }

    private <T extends Comparable<? super T>> void putNumber(Kind.Numeric<T> kind) {
        out.put("type", kind.isWhole() ? "integer" : "number");
        out.put("minimum", kind.number(kind.min()));
        out.put("maximum", kind.number(kind.max()));
        if (!kind.isWhole()) {
            out.put("multipleOf", kind instanceof Kind.Amount ? CENT : FINEST);
        }
        out.put("x-unit", kind.unit().owner() + ":" + kind.unit().id());
    }

    @Override
    public Runnable date(Kind.DateOf kind) {
        return () -> schema.putReference(AnswerObject.DATE);
    }

    @Override
    public Runnable choice(Kind.Choice<?> kind) {
        return () -> putChoice(kind);
    }

    private void putChoice(Kind.Choice<?> kind) {
        out.put("type", "string");
        out.putArray(
                "oneOf",
                kind.choices(),
                choice -> out.writeObject(members -> {
                    out.put("const", Kind.Choice.id(choice));
                    schema.putWords(fact.choice(choice));
                }));
    }

    @Override
    public Runnable choiceSet(Kind.ChoiceSet<?> kind) {
        return () -> {
            out.put("type", "array");
            out.putObject("items", members -> putChoice(kind.choice()));
            out.put("uniqueItems", true);
        };
    }

    @Override
    public Runnable estimate(Kind.EstimateOf<?> kind) {
        List<String> parts = EstimateReader.FIELDS;
        Runnable one = () -> out.writeObject(members -> putNumber(kind.of()));
        Runnable three = () -> out.writeObject(members -> {
            out.put("type", "object");
            out.putObject(
                    "properties",
                    numbers -> parts.forEach(part -> out.putObject(part, number -> putNumber(kind.of()))));
            out.putStrings("required", parts);
            out.put("additionalProperties", false);
        });
        return () -> out.putArray("anyOf", List.of(one, three), Runnable::run);
    }

    @Override
    public Runnable label(Kind.LabelLine kind) {
        return () -> {
            out.put("type", "string");
            out.put("maxLength", Label.MAX_LENGTH);
            out.putArray(
                    "allOf",
                    List.of(SchemaPatterns.ONE_LINE, SchemaPatterns.NOT_BLANK),
                    pattern -> out.writeObject(members -> out.put("pattern", pattern)));
            out.putObject(
                    "not",
                    members -> out.putArray(
                            "anyOf",
                            List.of(SchemaPatterns.EMAIL, SchemaPatterns.LONG_NUMBER, SchemaPatterns.FOREIGN_NUMBER),
                            pattern -> out.writeObject(one -> out.put("pattern", pattern))));
        };
    }

    static void putKey(JsonOut out) {
        out.put("type", "string");
        out.put("pattern", SchemaPatterns.KEY);
    }

    @Override
    public Runnable key(Kind.EntryKey kind) {
        return () -> putKey(out);
    }

    @Override
    public Runnable reference(Kind.Reference kind) {
        return () -> {
            putKey(out);
            out.put("x-refers-to", kind.list().toString());
        };
    }

    @Override
    public Runnable uri(Kind.Link kind) {
        return () -> {
            out.put("type", "string");
            out.put("format", "uri");
            out.put("maxLength", Kind.Link.MAX_LENGTH);
            out.put("pattern", SchemaPatterns.ADDRESS);
        };
    }

    @Override
    public Runnable freeText(Kind.Words kind) {
        return () -> {
            out.put("type", "string");
            out.put("maxLength", FreeText.MAX_LENGTH);
        };
    }

    @Override
    public Runnable entries(Kind.Entries kind) {
        return () -> {
            out.put("type", "array");
            out.put("maxItems", Kind.Entries.MAX_ENTRIES);
            out.putObject("items", members -> entry.run());
        };
    }
}
