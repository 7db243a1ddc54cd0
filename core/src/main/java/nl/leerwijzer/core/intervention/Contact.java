// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.Objects;

/**
 * Whom to ask about an intervention: the address of an organisation, never of a person. A host can put its own first.
 *
 * @param address an e-mail or web address
 */
public record Contact(String address) {
    public Contact {
        Objects.requireNonNull(address, "address");
    }
}
