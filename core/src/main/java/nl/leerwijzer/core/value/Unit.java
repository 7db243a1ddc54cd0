// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.util.Objects;

/**
 * What a number counts or measures, and with how many decimals it is shown.
 *
 * <p>Its wording is the text {@code unit.<id>} of its owner, such as {@code {amount} {amount|month|months}}.
 *
 * @param owner the namespace whose texts word the unit; {@code core} for the ones below
 * @param id a short name in lower case with hyphens
 * @param decimals how many decimals a figure in this unit is rounded to, 0 to 6
 */
public record Unit(String owner, String id, int decimals) {
    /** The most decimals that a unit may have. */
    public static final int MAX_DECIMALS = 6;

    public static final Unit NUMBER = core("number", 0);
    public static final Unit RATIO = core("ratio", 2);
    public static final Unit PERCENT = core("percent", 1);
    public static final Unit PERCENTAGE_POINTS = core("percentage-points", 1);
    public static final Unit PEOPLE = core("people", 0);
    public static final Unit FTE = core("fte", 1);
    public static final Unit EUR = core("eur", 0);
    public static final Unit EUR_PER_PERSON = core("eur-per-person", 2);
    public static final Unit EUR_PER_HOUR = core("eur-per-hour", 2);
    public static final Unit EUR_PER_MONTH = core("eur-per-month", 2);
    public static final Unit EUR_PER_YEAR = core("eur-per-year", 0);
    public static final Unit EUR_PER_PERSON_PER_MONTH = core("eur-per-person-per-month", 2);
    public static final Unit EUR_PER_PERSON_PER_YEAR = core("eur-per-person-per-year", 2);
    public static final Unit MINUTES = core("minutes", 0);
    public static final Unit MINUTES_PER_PERSON_PER_WEEK = core("minutes-per-person-per-week", 1);
    public static final Unit HOURS = core("hours", 1);
    public static final Unit HOURS_PER_WEEK = core("hours-per-week", 1);
    public static final Unit HOURS_PER_PERSON = core("hours-per-person", 1);
    public static final Unit DAYS = core("days", 1);
    public static final Unit WEEKS = core("weeks", 0);
    public static final Unit MONTHS = core("months", 1);
    public static final Unit YEARS = core("years", 1);

    public Unit {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("a unit has 0 to 6 decimals");
        }
    }

    private static Unit core(String id, int decimals) {
        return new Unit("core", id, decimals);
    }
}
