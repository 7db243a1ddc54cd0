// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/**
 * What all parts of an advice are written with: the output, texts in the languages asked for, the situation whose values
 * may be shown, and the facts mentioned so far.
 */
final class AdviceOut {
    /** The version of the shape. */
    static final int SCHEMA = 1;

    private final JsonOut json;
    private final Texts texts;
    private final List<Language> languages;
    private final Optional<Situation> shown;
    private final Map<String, Fact<?>> mentioned = new TreeMap<>();

    AdviceOut(JsonOut json, Texts texts, List<Language> languages, Optional<Situation> shown) {
        this.json = json;
        this.texts = texts;
        this.languages = languages;
        this.shown = shown;
    }

    /** A document of some kind: its head, its body, the facts that it mentioned, and what stands behind those. */
    static String document(
            String kind,
            Texts texts,
            List<Language> languages,
            Optional<Situation> shown,
            BiConsumer<AdviceOut, JsonOut> body,
            Consumer<AdviceOut> behind) {
        return JsonOut.object(json -> {
            AdviceOut out = new AdviceOut(json, texts, languages, shown);
            json.put("schema", SCHEMA);
            json.put("kind", kind);
            json.putStrings("languages", languages.stream().map(Language::tag).toList());
            body.accept(out, json);
            new FactTable(out).put();
            behind.accept(out);
        });
    }

    JsonOut json() {
        return json;
    }

    /** The situation whose values may be shown, if one was given. */
    Optional<Situation> shown() {
        return shown;
    }

    /** Every fact mentioned so far, by id. */
    Collection<Fact<?>> mentioned() {
        return mentioned.values();
    }

    /** A member that is a text. */
    void put(String name, Text text) {
        write(json.name(name), text);
    }

    void putTexts(String name, Collection<Text> texts) {
        json.putArray(name, texts, text -> write(json, text));
    }

    /** A text: its key, and its words in each language. */
    private void write(JsonOut out, Text text) {
        out.writeObject(members -> {
            members.put("key", text.owner() + ":" + text.key());
            languages.forEach(language -> members.put(language.tag(), texts.render(text, language)));
        });
    }

    /** A member that holds a value as each language shows it. */
    void putShown(String name, Object value) {
        json.putObject(
                name,
                members -> languages.forEach(language -> members.put(language.tag(), texts.show(value, language))));
    }

    void putUnit(Unit unit) {
        json.put("unit", unit.owner() + ":" + unit.id());
    }

    void putRoles(Collection<Role> roles) {
        json.putArray(
                "roles",
                roles,
                role -> json.writeObject(members -> {
                    members.put("id", role.id());
                    put("text", Text.of("core", "role." + role.id()));
                }));
    }

    /** A member that names a fact, which the table of facts then describes. */
    void putFact(String name, Fact<?> fact) {
        json.put(name, mention(fact));
    }

    /** The facts by name, sorted. */
    void putFacts(String name, Collection<? extends Fact<?>> facts) {
        json.putStrings(name, facts.stream().map(this::mention).sorted().toList());
    }

    /** Facts in their places, sorted; entries go by position. */
    void putRefs(String name, Collection<FactRef> refs) {
        json.putArray(
                name,
                refs.stream().sorted(FactRef.ORDER).toList(),
                ref -> json.writeObject(members -> {
                    putFact("fact", ref.fact());
                    ref.entry().ifPresent(position -> members.put("entry", position));
                }));
    }

    void putDiagnostics(Collection<Diagnostic> diagnostics) {
        json.putArray(
                "diagnostics",
                diagnostics,
                diagnostic -> json.writeObject(members -> {
                    members.put("code", diagnostic.code().id());
                    members.put("plugin", diagnostic.plugin());
                    members.put("phase", diagnostic.phase().id());
                    put("cause", diagnostic.cause());
                    put("cure", diagnostic.cure());
                }));
    }

    private String mention(Fact<?> fact) {
        String id = fact.id().toString();
        mentioned.putIfAbsent(id, fact);
        return id;
    }
}
