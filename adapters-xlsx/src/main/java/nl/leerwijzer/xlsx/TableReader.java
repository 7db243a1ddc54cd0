// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.situation.Situation;

/**
 * Reads tables that {@link TableWriter} wrote and somebody filled in: Excel workbooks and CSV files, which it tells apart
 * by what they hold.
 *
 * <p>The columns are found by their technical names, so that they may stand in another order, be left out, and have other
 * words above them. What a workbook has on other sheets is not read. A blank cell is unknown, a blank row is nothing.
 * Choices, yes and no are read in Dutch and English, and choices also by their ids. Numbers may have a comma or a point
 * before their decimals; dates are dates, or texts such as 2026-03-31 or 31-3-2026. An estimate is its likely value alone,
 * or all three numbers; of a set either every choice is answered or none. Formulas are refused rather than read by what
 * some program once computed: what is read is what was entered.
 *
 * <p>Numbers in workbooks are taken to the 15 digits that spreadsheets show and keep.
 *
 * <p>A table that looks like data on persons is refused: by the headings of its columns, by the form of what stands in
 * them, or because most rows count one head.
 *
 * <p>All that is wrong is told at once, and nothing of it repeats what was read. A reader is immutable and can be used by
 * any number of threads.
 */
public final class TableReader {
    /** The most bytes of a file. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** The most bytes that a workbook may unpack to. */
    public static final int MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

    /** The most columns that are read. */
    public static final int MAX_COLUMNS = 300;

    /** How many faults are listed; a last one says how many more there are. */
    public static final int MAX_FAULTS = 100;

    private final Catalogue catalogue;

    private TableReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A reader of the lists of everything that is installed. */
    public static TableReader of(Catalogue catalogue) {
        return new TableReader(catalogue);
    }

    /**
     * Reads a table into a situation.
     *
     * <p>The list of the result has the entries of the table and no others. What an entry of the same key said before, it
     * still says in columns that the table does not have. All else in the situation stays.
     *
     * @param list the list that the table is of
     * @param file what the file holds
     * @param into the situation; its day is also that by which dates of birth are recognised
     * @param provenance what is known about the table itself: where it comes from, and of what day it is
     */
    public TableResult read(Fact<List<Entry>> list, byte[] file, Situation into, Provenance provenance) {
        return new TableReading(catalogue, list, into).read(file, provenance);
    }

    /**
     * Reads a table from a stream, to its end or to the largest size that is allowed. It does not close the stream.
     *
     * @throws IOException when the stream cannot be read
     * @see #read(Fact, byte[], Situation, Provenance)
     */
    public TableResult read(Fact<List<Entry>> list, InputStream file, Situation into, Provenance provenance)
            throws IOException {
        return read(list, file.readNBytes(MAX_BYTES + 1), into, provenance);
    }

    /** The name of the sheet that holds a list: that of the list, as far as spreadsheets allow. */
    static String sheet(Fact<List<Entry>> list) {
        String name = list.id().name();
        return name.substring(0, Math.min(31, name.length()));
    }
}
