// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.regex.Pattern;

/**
 * Keeps texts in CSV files from being taken for formulas: spreadsheets compute a field that begins with an equals sign, a
 * plus, a minus, an at sign, a tab or the end of a line, quotation marks or not. An apostrophe before such a text makes it
 * a text; before apostrophes that stand before such a text too, so that every text is read back as it was.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection, OWASP</a>
 */
final class FormulaGuard {
    private static final String BEGINS = "[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + BEGINS, Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + BEGINS, Pattern.DOTALL);

    private FormulaGuard() {}

    /** The text as it may stand in a CSV file. */
    static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was guarded. */
    static String free(String field) {
        return GUARDED.matcher(field).matches() ? field.substring(1) : field;
    }
}
