// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Role;

/**
 * The JSON Schema (2020-12) of what {@link SituationReader} reads, from the facts that are installed. Titles and
 * descriptions are in the first language asked for; where more are asked for, {@code x-texts} beside them holds all.
 *
 * <p>What the reader accepts, the schema accepts; what it refuses, the schema refuses, but for what JSON Schema cannot
 * say: a name that stands twice, keys that are not unique, references to entries that are not there, checks across the
 * fields of an entry, the order of an estimate's numbers, an address that is no URI, half characters, a free text of
 * which some characters count double, and the limits on size, depth, and the length of texts and numbers.
 */
public final class SituationSchema {
    /** The version of JSON Schema. */
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final FactNames names;
    private final Scope scope;
    private final Texts texts;
    private final List<Language> languages;
    private final Collection<Fact<?>> facts;
    private final String document;

    private SituationSchema(
            Scope scope, Collection<Fact<?>> facts, Texts texts, List<Language> languages, String document) {
        this.names = scope.names();
        this.scope = scope;
        this.facts = facts;
        this.texts = texts;
        this.languages = languages.stream().distinct().toList();
        this.document = document;
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a schema is described in at least one language");
        }
    }

    /**
     * The schema of situations.
     *
     * @throws IllegalArgumentException without a language
     */
    public static SituationSchema of(Catalogue catalogue, List<Language> languages) {
        return new SituationSchema(
                Scope.ofSituations(catalogue), catalogue.facts(), words(catalogue), languages, "situation");
    }

    /**
     * The schema of one instrument's documents.
     *
     * @throws IllegalArgumentException without a language
     */
    public static SituationSchema ofDocument(Catalogue catalogue, Instrument instrument, List<Language> languages) {
        return new SituationSchema(
                Scope.ofDocuments(catalogue, instrument),
                catalogue.facts(instrument),
                words(catalogue),
                languages,
                "document");
    }

    private static Texts words(Catalogue catalogue) {
        return catalogue.texts().and(JsonTexts.source());
    }

    /** The same schema, refusing namespaces that no installed plug-in owns. */
    public SituationSchema strict() {
        return new SituationSchema(scope.strictly(), facts, texts, languages, document);
    }

    /** The schema as JSON text. */
    public String write() {
        return JsonOut.object(out -> {
            SchemaOut schema = new SchemaOut(out, texts, languages);
            out.put("$schema", DIALECT);
            schema.putWords(own(document + ".title"), own(document + ".description"));
            out.put("type", "object");
            out.putObject("properties", members -> putEnvelope(schema));
            out.put("additionalProperties", false);
            out.putObject("$defs", definitions -> putDefinitions(schema));
        });
    }

    private static Text own(String key) {
        return Text.of(JsonTexts.OWNER, "schema." + key);
    }

    private void putEnvelope(SchemaOut schema) {
        JsonOut out = schema.json();
        out.putObject(DocumentReader.SCHEMA, members -> {
            schema.putWords(own("schema.title"), own("schema.description"));
            out.put("const", SituationReader.SCHEMA);
        });
        out.putObject(DocumentReader.AS_OF, members -> {
            schema.putWords(own("as-of.title"), own("as-of.description"));
            schema.putReference("date");
        });
        out.putObject(DocumentReader.SEED, members -> {
            schema.putWords(own("seed.title"), own("seed.description"));
            out.put("type", "integer");
            out.put("minimum", Long.MIN_VALUE);
            out.put("maximum", Long.MAX_VALUE);
        });
        out.putObject(DocumentReader.FACTS, members -> {
            schema.putWords(own("facts.title"), own("facts.description"));
            out.put("type", "object");
            out.putObject("properties", namespaces -> putNamespaces(schema));
            out.put("additionalProperties", !scope.strict());
        });
    }

    private void putNamespaces(SchemaOut schema) {
        JsonOut out = schema.json();
        Optional<FactId> level = Optional.empty();
        for (String namespace : names.namespaces(level)) {
            out.putObject(namespace, members -> putNamespace(schema, level, namespace));
        }
        new TreeSet<>(scope.foreign()).forEach(namespace -> out.put(namespace, false));
    }

    private void putNamespace(SchemaOut schema, Optional<FactId> level, String namespace) {
        JsonOut out = schema.json();
        out.put("type", "object");
        out.putObject("properties", members -> putFacts(schema, level, namespace));
        out.put("additionalProperties", false);
        putOneNameEach(out, names.facts(level, namespace));
    }

    private void putFacts(SchemaOut schema, Optional<FactId> level, String namespace) {
        List<Fact<?>> all = names.facts(level, namespace);
        all.forEach(fact -> putAnswer(schema, fact, fact.id().name()));
        for (Fact<?> fact : all) {
            for (String former : fact.formerNames()) {
                if (Objects.equals(fact, names.find(level, namespace, former))) {
                    putAnswer(schema, fact, former);
                }
            }
        }
    }

    /** A fact is given by its present name or by a former one, never by two of them. */
    private static void putOneNameEach(JsonOut out, List<Fact<?>> facts) {
        List<List<String>> pairs = new ArrayList<>();
        for (Fact<?> fact : facts) {
            List<String> all = new ArrayList<>(fact.formerNames());
            all.add(0, fact.id().name());
            for (int first = 0; first < all.size(); first++) {
                for (int second = first + 1; second < all.size(); second++) {
                    pairs.add(List.of(all.get(first), all.get(second)));
                }
            }
        }
        if (!pairs.isEmpty()) {
            out.putArray(
                    "allOf",
                    pairs,
                    pair -> out.writeObject(rule -> out.putObject("not", both -> both.putStrings("required", pair))));
        }
    }

    private void putAnswer(SchemaOut schema, Fact<?> fact, String name) {
        JsonOut out = schema.json();
        out.putObject(name, members -> {
            schema.putWords(fact.name(), fact.question(), fact.why());
            if (!name.equals(fact.id().name())) {
                out.put("deprecated", true);
            }
            List<Runnable> forms = new ArrayList<>();
            forms.add(() -> out.writeObject(plain -> schema.putReference(definition(fact))));
            forms.add(() -> putWrapped(
                    schema,
                    AnswerObject.VALUE,
                    () -> out.putObject(AnswerObject.VALUE, value -> schema.putReference(definition(fact)))));
            if (fact.whenNotApplicable().isPresent()) {
                forms.add(() -> putWrapped(
                        schema,
                        AnswerObject.DOES_NOT_APPLY,
                        () -> out.putObject(AnswerObject.DOES_NOT_APPLY, value -> out.put("const", true))));
            }
            out.putArray("anyOf", forms, Runnable::run);
        });
    }

    private static void putWrapped(SchemaOut schema, String required, Runnable answer) {
        JsonOut out = schema.json();
        out.writeObject(members -> {
            out.put("type", "object");
            out.putObject("properties", properties -> {
                answer.run();
                for (String known : List.of(AnswerObject.ORIGIN, AnswerObject.ROLE, AnswerObject.DATE)) {
                    out.putObject(known, value -> schema.putReference(known));
                }
            });
            out.putStrings("required", List.of(required));
            out.put("additionalProperties", false);
        });
    }

    private static String definition(Fact<?> fact) {
        String own = fact.id().namespace() + ":" + fact.id().name();
        return fact.list()
                .map(list -> list.namespace() + ":" + list.name() + ":" + own)
                .orElse(own);
    }

    private void putDefinitions(SchemaOut schema) {
        JsonOut out = schema.json();
        out.putObject(AnswerObject.DATE, members -> {
            out.put("type", "string");
            out.put("format", "date");
            out.put("pattern", SchemaPatterns.DATE);
        });
        out.putObject(
                AnswerObject.ORIGIN,
                members -> schema.putEnum(
                        List.of(Origin.values()).stream().map(Origin::id).toList()));
        out.putObject(
                AnswerObject.ROLE,
                members -> schema.putEnum(
                        List.of(Role.values()).stream().map(Role::id).toList()));
        for (Fact<?> fact : new LinkedHashSet<>(facts)) {
            out.putObject(
                    definition(fact),
                    members -> fact.kind()
                            .accept(new KindSchema(schema, fact, () -> putEntry(schema, fact.id())))
                            .run());
        }
    }

    private void putEntry(SchemaOut schema, FactId list) {
        JsonOut out = schema.json();
        Optional<FactId> level = Optional.of(list);
        out.put("type", "object");
        out.putObject("properties", members -> {
            out.putObject(DocumentReader.KEY, key -> KindSchema.putKey(out));
            putFacts(schema, level, list.namespace());
            Set<String> own = names.names(level, list.namespace());
            Set<String> others = new TreeSet<>(names.namespaces(level));
            others.remove(list.namespace());
            others.forEach(namespace -> out.putObject(namespace, columns -> putNamespace(schema, level, namespace)));
            Set<String> without = new TreeSet<>(names.namespaces(Optional.empty()));
            without.addAll(scope.foreign());
            without.removeAll(others);
            without.stream()
                    .filter(namespace -> !own.contains(namespace))
                    .forEach(namespace -> out.put(namespace, false));
        });
        out.putStrings("required", List.of(DocumentReader.KEY));
        putOneNameEach(out, names.facts(level, list.namespace()));
        putForeignColumns(out);
    }

    /** What a namespace that is not installed may look like, as the reader tells it from a misspelt column. */
    private void putForeignColumns(JsonOut out) {
        if (scope.strict()) {
            out.put("additionalProperties", false);
            return;
        }
        out.putObject("propertyNames", members -> {
            out.put("maxLength", 80);
            out.put("pattern", SchemaPatterns.NAMESPACE);
        });
        out.putObject(
                "patternProperties",
                members -> out.putObject(SchemaPatterns.DOTTED, dotted -> out.put("type", "object")));
        out.putObject("additionalProperties", members -> {
            out.put("type", "object");
            out.putObject(
                    "not",
                    not -> out.putArray(
                            "anyOf",
                            AnswerObject.MARKS,
                            mark -> out.writeObject(one -> out.putStrings("required", List.of(mark)))));
        });
    }
}
