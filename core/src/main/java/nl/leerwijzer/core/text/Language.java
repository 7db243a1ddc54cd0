// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which every text exists. */
public enum Language {
    NL,
    EN;

    /** The language tag, {@code nl} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other language, to fall back on. */
    public Language other() {
        return this == NL ? EN : NL;
    }

    /** The language with this tag, if it is one of ours. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
