// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading;

/**
 * Dates as texts: 2026-03-31 or, as Dutch spreadsheets save them, 31-3-2026. A slash is refused, for what stands before it
 * is a day in one country and a month in another.
 */
final class Dates {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Kind.DateOf KIND = new Kind.DateOf();

    private Dates() {}

    /** The date, or why it is refused. */
    static Reading<LocalDate> parse(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Reading<LocalDate> reading = dayFirst.matches()
                ? of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1))
                : KIND.readText(text);
        return reading instanceof Reading.Refused<LocalDate> refused
                ? new Reading.Refused<>(refused.fault(), TableTexts.expected("date"))
                : reading;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Reading<LocalDate> of(int year, int month, int day) {
        try {
            return KIND.check(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Reading.Refused<>(Reading.Fault.MALFORMED, KIND.expected());
        }
    }
}
