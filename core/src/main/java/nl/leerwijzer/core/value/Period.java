// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A whole number of one unit: 18 months, 3 weeks.
 *
 * <p>Units are never converted: 12 months and 1 year are different values, and comparing them is an error. A fact
 * declares the one unit in which it is answered.
 *
 * @param amount how many; not negative
 * @param unit of what
 */
public record Period(int amount, PeriodUnit unit) implements Comparable<Period> {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when the amount is negative
     */
    public Period {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0) {
            throw new IllegalArgumentException("a period is not negative");
        }
    }

    public static Period ofMinutes(int amount) {
        return new Period(amount, PeriodUnit.MINUTES);
    }

    public static Period ofHours(int amount) {
        return new Period(amount, PeriodUnit.HOURS);
    }

    public static Period ofDays(int amount) {
        return new Period(amount, PeriodUnit.DAYS);
    }

    public static Period ofWeeks(int amount) {
        return new Period(amount, PeriodUnit.WEEKS);
    }

    public static Period ofMonths(int amount) {
        return new Period(amount, PeriodUnit.MONTHS);
    }

    public static Period ofYears(int amount) {
        return new Period(amount, PeriodUnit.YEARS);
    }

    /**
     * The date that lies this period after another. The last day of a month stays within a shorter month.
     *
     * @throws IllegalStateException for minutes and hours, which no date can be moved by
     */
    public LocalDate after(LocalDate date) {
        return switch (unit) {
            case DAYS -> date.plusDays(amount);
            case WEEKS -> date.plusWeeks(amount);
            case MONTHS -> date.plusMonths(amount);
            case YEARS -> date.plusYears(amount);
            case MINUTES, HOURS -> throw new IllegalStateException("a date cannot be moved by minutes or hours");
        };
    }

    /**
     * Compares by amount.
     *
     * @throws IllegalArgumentException when the units differ
     */
    @Override
    public int compareTo(Period other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException("periods in different units are not compared");
        }
        return Integer.compare(amount, other.amount);
    }
}
