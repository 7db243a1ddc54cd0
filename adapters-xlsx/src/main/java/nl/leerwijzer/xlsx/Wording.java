// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;

/** The words that stand for answers in cells. They are read in either language, whatever the case of their letters. */
final class Wording {
    private static final Text YES = Text.of("core", "answer.yes");
    private static final Text NO = Text.of("core", "answer.no");
    private static final Text NOT_APPLICABLE = Text.of("core", "answer.does-not-apply");
    private static final Text NOT_APPLICABLE_IN_SHORT = TableTexts.own("answer.does-not-apply");

    private final Texts texts;
    private final Map<Fact<?>, Map<String, Enum<?>>> choices = new ConcurrentHashMap<>();

    /** Words from these texts, which hold those of this module too. */
    Wording(Texts texts) {
        this.texts = texts;
    }

    String show(Text text, Language language) {
        return texts.render(text, language);
    }

    /** Yes or no, in words. */
    String yesNo(boolean answer, Language language) {
        return show(answer ? YES : NO, language);
    }

    /** Yes or no, from words. */
    Optional<Boolean> yesNo(String words) {
        if (is(words, YES) || Spaces.plain(words).equals("true")) {
            return Optional.of(true);
        }
        return is(words, NO) || Spaces.plain(words).equals("false") ? Optional.of(false) : Optional.empty();
    }

    /** "Does not apply", in words short enough for a cell. */
    String notApplicable(Language language) {
        return show(NOT_APPLICABLE_IN_SHORT, language);
    }

    boolean isNotApplicable(String words) {
        return is(words, NOT_APPLICABLE_IN_SHORT) || is(words, NOT_APPLICABLE);
    }

    private boolean is(String words, Text text) {
        String plain = Spaces.plain(words);
        for (Language language : Language.values()) {
            if (plain.equals(Spaces.plain(show(text, language)))) {
                return true;
            }
        }
        return false;
    }

    /** A choice in words; its id where the words would be read as another choice, or as none. */
    String choice(Fact<?> fact, Kind.Choice<?> kind, Enum<?> choice, Language language) {
        String words = show(fact.choice(choice), language);
        return choice(fact, kind, words).filter(choice::equals).isPresent() ? words : Kind.Choice.id(choice);
    }

    /** The choice that words stand for: its id, or what it is called in one of the languages. */
    Optional<Enum<?>> choice(Fact<?> fact, Kind.Choice<?> kind, String words) {
        return Optional.ofNullable(
                choices.computeIfAbsent(fact, asked -> byWords(asked, kind)).get(Spaces.plain(words)));
    }

    private Map<String, Enum<?>> byWords(Fact<?> fact, Kind.Choice<?> kind) {
        Map<String, Enum<?>> byWords = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Enum<?> choice : kind.choices()) {
            for (String words : names(fact, choice)) {
                Enum<?> other = byWords.putIfAbsent(words, choice);
                if (other != null && other != choice) {
                    ambiguous.add(words);
                }
            }
        }
        byWords.keySet().removeAll(ambiguous);
        kind.choices().forEach(choice -> byWords.put(Kind.Choice.id(choice), choice));
        return byWords;
    }

    private List<String> names(Fact<?> fact, Enum<?> choice) {
        return List.of(
                Spaces.plain(show(fact.choice(choice), Language.NL)),
                Spaces.plain(show(fact.choice(choice), Language.EN)));
    }
}
