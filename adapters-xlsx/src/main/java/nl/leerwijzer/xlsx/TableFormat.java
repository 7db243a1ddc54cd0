// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a table is written as. */
public enum TableFormat {
    /** An Excel workbook (Office Open XML) with drop-downs and a sheet that explains every column. */
    XLSX,
    /** Comma-separated values in UTF-8: the same columns, and nothing else. */
    CSV;

    /** What the name of such a file ends in, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file with this name, by what it ends in. */
    public static Optional<TableFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith("." + format.extension()))
                .findFirst();
    }
}
