// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.testkit.texts.ShownTexts;

/** Everything that a reader can meet has words in every language, and a value for each placeholder. */
final class Wording implements Law {
    private static final int SITUATIONS = 400;

    @Override
    public String name() {
        return "words every text in every language";
    }

    @Override
    public String remedy() {
        return "add the key to META-INF/leerwijzer/<id>/nl.properties and en.properties, both in UTF-8 and with the same"
                + " placeholders, and give each placeholder a value with Text.with(…).";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return bundles(subject)
                .or(() -> unworded(subject, subject.ownTexts(), new HashSet<>()))
                .map(Breach::always)
                .or(() -> inOutcomes(subject));
    }

    /** Both files have the same keys, and each pair of texts the same placeholders. */
    private static Optional<String> bundles(Subject subject) {
        BundledTexts bundle = BundledTexts.of(subject.type(), subject.id());
        for (Language language : Subject.LANGUAGES) {
            for (String key : bundle.keys(language)) {
                Set<String> own =
                        placeholders(bundle, subject.id(), key, language).orElseThrow();
                Optional<Set<String>> other = placeholders(bundle, subject.id(), key, language.other());
                if (other.isEmpty()) {
                    return Optional.of(key + " has words in " + language.tag() + ".properties and none in "
                            + language.other().tag() + ".properties");
                }
                if (!other.get().equals(own)) {
                    return Optional.of(
                            key + " has other placeholders in each language: " + own + " and " + other.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<String>> placeholders(BundledTexts bundle, String id, String key, Language language) {
        return bundle.find(id, key, language)
                .map(pattern -> TextPattern.parse(pattern).placeholders());
    }

    private static Optional<Breach> inOutcomes(Subject subject) {
        // What was found sound once is not looked up again for every situation that shows it.
        Set<Object> sound = new HashSet<>();
        return Breach.in(
                subject.situations().first(subject.samples(SITUATIONS)),
                situation -> subject.soundOutcome(situation)
                        .flatMap(outcome -> unworded(subject, ShownTexts.of(outcome), sound)));
    }

    private static Optional<String> unworded(Subject subject, List<Text> shown, Set<Object> sound) {
        for (Text text : ShownTexts.withThoseInside(shown)) {
            List<Object> form =
                    List.of(text.owner(), text.key(), text.arguments().keySet());
            if (!sound.contains(form)) {
                Optional<String> fault = unworded(subject, text);
                if (fault.isPresent()) {
                    return fault;
                }
                sound.add(form);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unworded(Subject subject, Text text) {
        for (Language language : Subject.LANGUAGES) {
            Optional<String> pattern = pattern(subject, text, language);
            if (pattern.isEmpty()) {
                return Optional.of(
                        text.owner() + ":" + text.key() + " has no words in " + language.tag() + ".properties");
            }
            Set<String> lacking = new HashSet<>(TextPattern.parse(pattern.get()).placeholders());
            lacking.removeAll(text.arguments().keySet());
            // A unit's amount is filled in where a number is shown.
            lacking.remove(text.key().startsWith("unit.") ? "amount" : "");
            if (!lacking.isEmpty()) {
                return Optional.of(text.owner() + ":" + text.key() + " is shown without a value for " + lacking);
            }
        }
        return Optional.empty();
    }

    /** The words for a text in this very language; none where they are blank. */
    static Optional<String> pattern(Subject subject, Text text, Language language) {
        return subject.guidance()
                .catalogue()
                .texts()
                .pattern(text.owner(), text.key(), language)
                .filter(words -> !words.isBlank());
    }
}
