// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.GuidanceBuilder;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;

/**
 * Binds {@link Guidance}, and of what it found its {@link Catalogue} and {@link Texts}, each once per injector.
 *
 * <p>A host changes what it wants otherwise with a plain binding in a module of its own, and needs to know nothing of
 * this one:
 *
 * <ul>
 *   <li>{@link PluginSource}: where plug-ins come from, instead of the class path or module path;
 *   <li>{@link TextSource}: texts that come before those of the plug-ins;
 *   <li>{@link Contact}: whom to ask, in place of the contact of each plug-in.
 * </ul>
 */
public final class GuidanceModule extends AbstractModule {
    /** A module that a host installs beside its own. */
    public GuidanceModule() {}

    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), PluginSource.class);
        OptionalBinder.newOptionalBinder(binder(), TextSource.class);
        OptionalBinder.newOptionalBinder(binder(), Contact.class);
    }

    @Provides
    @Singleton
    Guidance guidance(Optional<PluginSource> plugins, Optional<TextSource> texts, Optional<Contact> contact) {
        GuidanceBuilder builder = Guidance.builder();
        plugins.ifPresent(builder::plugins);
        texts.ifPresent(builder::texts);
        contact.ifPresent(builder::contact);
        return builder.build();
    }

    @Provides
    @Singleton
    Catalogue catalogue(Guidance guidance) {
        return guidance.catalogue();
    }

    @Provides
    @Singleton
    Texts texts(Catalogue catalogue) {
        return catalogue.texts();
    }
}
