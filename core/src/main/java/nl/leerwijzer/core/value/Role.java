// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Locale;

/**
 * Who acts or who supplied an answer: always a role, never a person. Worded by the text {@code role.<id>} of core.
 */
public enum Role {
    BOARD,
    MANAGEMENT,
    HR,
    FINANCE,
    LINE_MANAGER,
    EMPLOYEES,
    WORKS_COUNCIL,
    UNION,
    AMBASSADORS,
    ADVISER,
    COACH,
    SECTOR_FUND;

    /** The role in lower case with hyphens, as JSON and text keys have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
