// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.text.TextSource;

/** Finds plug-ins and makes guidance of those that are sound. */
final class Discovery {
    private Discovery() {}

    static Guidance guidance(PluginSource source, List<TextSource> overrides, Optional<Contact> contact) {
        return Optional.<Guidance>empty()
                .orElseThrow(() -> new IllegalStateException(
                        "discovery is being written: " + source + overrides.size() + contact.isPresent()));
    }
}
