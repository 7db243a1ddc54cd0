// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.evidence;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;

/**
 * Where a claim or figure comes from.
 *
 * @param id a short name within its owner, in lower case with hyphens
 * @param citation author and year, or the title of a page, as it is cited; a name in any language
 * @param standing how well we know it
 * @param address where to find it, shown and never opened
 */
public record Source(String id, String citation, Standing standing, Optional<URI> address) {
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(address, "address");
    }

    public static Source of(String id, String citation, Standing standing) {
        return new Source(id, citation, standing, Optional.empty());
    }

    public static Source of(String id, String citation, Standing standing, String address) {
        return new Source(id, citation, standing, Optional.of(URI.create(address)));
    }

    /** How well a source is known. Worded by core's {@code source.standing.<id>}. */
    public enum Standing {
        /** We read it. */
        READ,
        /** We read what others say of it, or its abstract. */
        READ_ABOUT,
        /** The guide cites it; we have not read it. */
        CITED_IN_GUIDE,
        /** The guide claims it without a source. */
        CLAIMED_WITHOUT_SOURCE,
        /** It is our own addition. */
        OURS;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Text text() {
            return Text.of("core", "source.standing." + id());
        }
    }
}
