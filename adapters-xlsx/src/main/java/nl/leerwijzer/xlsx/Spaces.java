// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spaces of every sort, as spreadsheets and exports leave them around and between words. */
final class Spaces {
    private static final String ANY = "[\\s\\p{Z}\\p{Cf}]+";
    private static final Pattern AROUND = Pattern.compile("^" + ANY + "|" + ANY + "$");
    private static final Pattern BETWEEN = Pattern.compile(ANY);

    private Spaces() {}

    /** The text without spaces around it. */
    static String strip(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** The text in lower case with single spaces, so that it can be looked up. */
    static String plain(String text) {
        return BETWEEN.matcher(strip(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
