// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.net.URI;
import java.util.Objects;
import nl.leerwijzer.core.text.Text;

/**
 * A link to a page elsewhere, shown and never opened. Worded by {@code link.<id>} of its owner.
 *
 * @param owner the namespace whose texts word it
 * @param id a short name in lower case with hyphens
 * @param address where it leads; none was checked
 */
public record PageLink(String owner, String id, URI address) {
    public PageLink {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(address, "address");
    }

    public static PageLink of(String owner, String id, String address) {
        return new PageLink(owner, id, URI.create(address));
    }

    public Text text() {
        return Text.of(owner, "link." + id);
    }
}
