package com.example.hr;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.guice.GuidanceModule;

/** What this host wants otherwise: some words, and whom to ask. */
final class PersonnelModule extends AbstractModule {
    private static final Map<String, String> WORDS = Map.of(
            "standing.advised", "hier beginnen",
            "standing.blocked", "eerst iets anders regelen");

    @Override
    protected void configure() {
        install(new GuidanceModule());
        bind(Contact.class).toInstance(new Contact("leren@personeel.example"));
    }

    @Provides
    TextSource words() {
        return (owner, key, language) -> owner.equals("core") && language == Language.NL
                ? Optional.ofNullable(WORDS.get(key))
                : Optional.empty();
    }
}
