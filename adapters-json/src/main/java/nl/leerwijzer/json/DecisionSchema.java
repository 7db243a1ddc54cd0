// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.DecisionReason;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Role;

/**
 * The JSON Schema (2020-12) of what {@link DecisionReader} reads. Titles and descriptions are in the first language asked
 * for; where more are asked for, {@code x-texts} beside them holds all.
 *
 * <p>What the reader accepts, the schema accepts; what it refuses, the schema refuses, but for what JSON Schema cannot say:
 * a name that stands twice, a review before its decision, two decisions about one intervention on one day, and the limits
 * on size, depth and the length of texts.
 */
public final class DecisionSchema {
    private static final Texts TEXTS = Texts.from(List.of(JsonTexts.source()));

    private DecisionSchema() {}

    /**
     * The schema as JSON text. It is the same whatever is installed.
     *
     * @throws IllegalArgumentException without a language
     */
    public static String write(List<Language> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a schema is described in at least one language");
        }
        return JsonOut.object(out -> {
            SchemaOut schema =
                    new SchemaOut(out, TEXTS, languages.stream().distinct().toList());
            out.put("$schema", SituationSchema.DIALECT);
            schema.putWords(own("decisions.title"), own("decisions.description"));
            out.put("type", "object");
            out.putObject("properties", members -> {
                out.putObject(DocumentReader.SCHEMA, version -> {
                    schema.putWords(own("schema.title"), own("schema.description"));
                    out.put("const", SituationReader.SCHEMA);
                });
                out.putObject(DecisionDocument.DECISIONS, list -> {
                    out.put("type", "array");
                    out.put("maxItems", DecisionReader.MAX_DECISIONS);
                    out.putObject("items", decision -> putDecision(schema));
                });
            });
            out.put("additionalProperties", false);
        });
    }

    private static Text own(String key) {
        return Text.of(JsonTexts.OWNER, "schema." + key);
    }

    private static void putDecision(SchemaOut schema) {
        JsonOut out = schema.json();
        out.put("type", "object");
        out.putObject("properties", members -> {
            out.putObject(DecisionDocument.INTERVENTION, id -> {
                schema.putWords(own("decision.intervention"));
                out.put("type", "string");
                out.put("maxLength", 80);
                out.put("pattern", SchemaPatterns.NAMESPACE);
            });
            putChoice(schema, DecisionDocument.CHOICE, own("decision.choice"), ids(Decision.Choice.values()));
            putChoice(schema, DecisionDocument.REASON, own("decision.reason"), ids(DecisionReason.values()));
            putChoice(schema, DecisionDocument.ROLE, own("decision.role"), ids(Role.values()));
            putDate(schema, DecisionDocument.DATE, own("decision.date"));
            putDate(schema, DecisionDocument.REVIEW, own("decision.review"));
            putChoice(schema, DecisionDocument.STANDING, own("decision.standing"), ids(Standing.values()));
        });
        out.putStrings("required", DecisionDocument.REQUIRED);
        out.put("additionalProperties", false);
    }

    private static void putChoice(SchemaOut schema, String name, Text title, List<String> ids) {
        schema.json().putObject(name, members -> {
            schema.putWords(title);
            schema.putEnum(ids);
        });
    }

    private static void putDate(SchemaOut schema, String name, Text title) {
        schema.json().putObject(name, members -> {
            schema.putWords(title);
            members.put("type", "string");
            members.put("format", "date");
            members.put("pattern", SchemaPatterns.DATE);
        });
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
