// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, before anybody asks what it means. */
sealed interface CellValue {
    /** Nothing, or spaces only. */
    record Blank() implements CellValue {}

    /** True or false. */
    record Flag(boolean value) implements CellValue {}

    /**
     * A number.
     *
     * @param isPercent whether it is shown in hundredths, so that what reads as 12.5 % is 0.125
     */
    record Numeric(BigDecimal value, boolean isPercent) implements CellValue {}

    /** A number that is shown as a date. */
    record Day(LocalDate date) implements CellValue {}

    /** A text, without spaces around it. */
    record Words(String text) implements CellValue {}

    /** A formula, whatever came of it. */
    record Formula() implements CellValue {}

    /** What a spreadsheet shows where it failed to compute. */
    record Failed() implements CellValue {}

    /** The empty cell. */
    static CellValue blank() {
        return new Blank();
    }

    /** A text as a cell holds it: without spaces around it, and blank when nothing else is there. */
    static CellValue of(String text) {
        String stripped = Spaces.strip(text);
        return stripped.isEmpty() ? blank() : new Words(stripped);
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }
}
