// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.text.TextSource;
import org.jspecify.annotations.Nullable;

/** Collects what a host wants otherwise. Without any call it is {@link Guidance#discover()}. */
public final class GuidanceBuilder {
    private final List<TextSource> overrides = new ArrayList<>();
    private @Nullable PluginSource source;
    private Optional<Contact> contact = Optional.empty();

    GuidanceBuilder() {}

    /** Where plug-ins come from, instead of the service loader of this class's own loader. */
    public GuidanceBuilder plugins(PluginSource source) {
        this.source = source;
        return this;
    }

    /** Texts that come before those of the plug-ins; a source added later comes before one added earlier. */
    public GuidanceBuilder texts(TextSource overriding) {
        overrides.add(0, overriding);
        return this;
    }

    /** Whom to ask, before the contact that an intervention names itself. */
    public GuidanceBuilder contact(Contact contact) {
        this.contact = Optional.of(contact);
        return this;
    }

    /** Finds the plug-ins and prepares them. Nothing that a plug-in does makes this fail. */
    public Guidance build() {
        return Discovery.guidance(source == null ? ServiceLoaderSource.ofLibrary() : source, overrides, contact);
    }
}
