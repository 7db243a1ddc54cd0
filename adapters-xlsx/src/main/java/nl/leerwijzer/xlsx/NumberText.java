// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people and exports write them: with a comma or a point before the decimals, and with or without points,
 * commas or spaces between thousands.
 */
final class NumberText {
    private static final Pattern PLAIN = Pattern.compile("([+-]?\\d{1,40})(?:[.,](\\d{1,40}))?");
    private static final Pattern GROUPED =
            Pattern.compile("([+-]?\\d{1,3}(?:([.,\\h])\\d{3})(?:\\2\\d{3}){0,12})(?:([.,])(\\d{1,40}))?");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private NumberText() {}

    /** Whether the text may be read both as thousands and as decimals: 1.250 or 1,250. */
    static boolean isAmbiguous(String text) {
        return EITHER.matcher(text).matches();
    }

    /** The number; empty for what is no number, and for what may be read as two. */
    static Optional<BigDecimal> parse(String text) {
        if (isAmbiguous(text)) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return Optional.of(number(plain.group(1), plain.group(2)));
        }
        Matcher grouped = GROUPED.matcher(text);
        boolean sound = grouped.matches() && !grouped.group(2).equals(grouped.group(3));
        return sound
                ? Optional.of(number(grouped.group(1).replace(grouped.group(2), ""), grouped.group(4)))
                : Optional.empty();
    }

    private static BigDecimal number(String whole, @org.jspecify.annotations.Nullable String decimals) {
        return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    }

    /** The number as a text that is read back as the same one. */
    static String write(BigDecimal number, char point) {
        String text = number.toPlainString().replace('.', point);
        return isAmbiguous(text) ? text + "0" : text;
    }
}
