// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;

/** The plug-ins of these tests, each text of which is its own key. */
final class Stubs {
    static final Garden GARDEN = new Garden();
    static final Note NOTE = new Note();
    static final Guidance GUIDANCE = Guidance.builder()
            .plugins(new Source())
            .texts((owner, key, language) ->
                    owner.startsWith("com.example.") ? Optional.of(language.tag() + " " + key) : Optional.empty())
            .build();
    static final Catalogue CATALOGUE = GUIDANCE.catalogue();
    static final Texts TEXTS = CATALOGUE.texts().and(JsonTexts.source());
    static final List<Language> BOTH = List.of(Language.NL, Language.EN);

    private Stubs() {}

    static Instrument note() {
        return CATALOGUE.instrument(Note.ID).orElseThrow();
    }

    private static final class Source implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            return List.of(new Offer<>(GARDEN));
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of(new Offer<>(NOTE));
        }
    }

    private record Offer<T>(T plugin) implements PluginSource.Candidate<T> {
        @Override
        public String name() {
            return plugin.getClass().getName();
        }

        @Override
        public T load() {
            return plugin;
        }
    }
}
