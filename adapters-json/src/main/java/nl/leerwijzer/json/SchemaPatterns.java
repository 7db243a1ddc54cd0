// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

/** Regular expressions (ECMA-262, with Unicode) that say what core checks. A test holds the two together. */
final class SchemaPatterns {
    /** Calendar dates from 1900 to 2200, which as a century is no leap year. */
    static final String DATE = "^(?:"
            + "(?:(?:19|20|21)[0-9]{2}|2200)-(?:"
            + "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29"
            + ")$";

    /** Keys of entries. */
    static final String KEY = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$";

    /** Ids of plug-ins, and so namespaces. */
    static final String NAMESPACE = "^[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)*$";

    /** Namespaces of third parties. */
    static final String DOTTED = "^[a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+$";

    /** Texts of one line: no control, format, separator or half characters. */
    static final String ONE_LINE = "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]*$";

    /** Texts that are not blank, among those of one line. */
    static final String NOT_BLANK = "\\P{Z}";

    /** What looks like an e-mail address. */
    static final String EMAIL = "[^\\s@]@[^\\s@]+\\.[^\\s@]";

    private static final String BETWEEN_DIGITS = "[\\p{Zs}\\p{Pd}.()/_]{0,3}";

    /** What looks like a phone number or a citizen number. */
    static final String LONG_NUMBER = "\\p{Nd}(?:" + BETWEEN_DIGITS + "\\p{Nd}){8}";

    /** What looks like a phone number abroad. */
    static final String FOREIGN_NUMBER = "(?<![\\p{L}\\p{Nd}])\\+(?:" + BETWEEN_DIGITS + "\\p{Nd}){8}";

    /** Addresses, as far as a pattern can tell. */
    static final String ADDRESS = "^https?://[^\\s/?#@]+(?:[/?#]\\S*)?$";

    private SchemaPatterns() {}
}
