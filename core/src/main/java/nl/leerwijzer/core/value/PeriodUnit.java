// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

/** The units in which a {@link Period} counts, from short to long. */
public enum PeriodUnit {
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
}
