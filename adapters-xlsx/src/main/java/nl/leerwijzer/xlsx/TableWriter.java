// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;

/**
 * Writes a list as a table to fill in: a column for every fact of it that is installed, whoever owns it, below a heading
 * in words and a technical name, which {@link TableReader} goes by. An estimate has three columns, and a set one for each
 * choice.
 *
 * <p>A workbook has the table on the sheet that is named after the list, with drop-downs for choices, and explains every
 * column on a second sheet. A CSV file has the table only; in Dutch its fields are parted by semicolons and numbers have a
 * decimal comma, in English commas and a point, as spreadsheets in those languages expect.
 *
 * <p>Equal lists give equal bytes. No text becomes a formula, whatever it begins with. A writer is immutable and can be
 * used by any number of threads.
 */
public final class TableWriter {
    private final Catalogue catalogue;
    private final Language language;

    private TableWriter(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** A writer of the lists of everything that is installed, with its words in this language. */
    public static TableWriter of(Catalogue catalogue, Language language) {
        return new TableWriter(catalogue, language);
    }

    /** An empty table of a list. */
    public byte[] write(Fact<List<Entry>> list, TableFormat format) {
        return write(list, format, Situation.unknown());
    }

    /**
     * A table of a list with the entries that a situation has.
     *
     * @param known the situation; its other lists fill the drop-downs of columns that refer to them
     */
    public byte[] write(Fact<List<Entry>> list, TableFormat format, Situation known) {
        Columns columns = Columns.of(catalogue.facts(), list);
        Wording wording = new Wording(catalogue.texts().and(TableTexts.source()));
        Sheet sheet = new Sheet(list, columns.all(), known, wording, language, catalogue.facts());
        return format == TableFormat.XLSX ? new WorkbookWriter(sheet).write() : new CsvTable(sheet).write();
    }
}
