// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Comparator;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;

/**
 * A place in a table. All that it names is ours: the sheet by the name that templates give it, the column by its fact.
 *
 * @param sheet the sheet; empty in a CSV file, and for a file as a whole
 * @param line the row of the sheet or the line of the file, counted from 1; 0 for all of it
 * @param column the column, counted from 1; 0 for all of them
 * @param heading what the column holds, where that is known
 */
public record TablePlace(Optional<String> sheet, int line, int column, Optional<Text> heading) {
    /** From the top down, and from left to right. */
    static final Comparator<TablePlace> ORDER =
            Comparator.comparingInt(TablePlace::line).thenComparingInt(TablePlace::column);

    /** A file as a whole. */
    static final TablePlace FILE = new TablePlace(Optional.empty(), 0, 0, Optional.empty());

    /** The cell as spreadsheets name it, such as {@code C4}; empty for a place that is no cell of a sheet. */
    public Optional<String> cell() {
        return sheet.isPresent() && line > 0 && column > 0 ? Optional.of(letters(column) + line) : Optional.empty();
    }

    /** The place before a message. */
    Text before(Text message) {
        return place().with("message", message);
    }

    private Text place() {
        if (sheet.isEmpty() && line == 0) {
            return own("at.file");
        }
        Text place = sheet.isEmpty()
                ? own(heading.isPresent() ? "at.line.named" : "at.line")
                        .with("line", line)
                        .with("column", column)
                : cell().map(cell -> own(heading.isPresent() ? "at.cell.named" : "at.cell")
                                .with("cell", new Name(cell)))
                        .orElseGet(() -> own("at.sheet"))
                        .with("sheet", new Name(sheet.get()));
        return heading.isPresent() && column > 0 ? place.with("heading", heading.get()) : place;
    }

    private static Text own(String key) {
        return Text.of(TableTexts.OWNER, key);
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
