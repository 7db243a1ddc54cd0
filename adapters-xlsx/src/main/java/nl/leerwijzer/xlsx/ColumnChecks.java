// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.xlsx.TableFault.Code;

/** Tells what is wrong with whole columns: those that are missing, unknown, there twice, or about persons. */
final class ColumnChecks {
    private final Grid grid;
    private final Header header;
    private final Columns columns;
    private final Set<String> namespaces;
    private final Wording wording;
    private final PersonalData personal;
    private final FaultList faults;
    private final FaultList warnings;

    /**
     * Checks of one table.
     *
     * @param namespaces those that are installed
     */
    ColumnChecks(
            Grid grid,
            Header header,
            Columns columns,
            Set<String> namespaces,
            Wording wording,
            PersonalData personal,
            FaultList faults,
            FaultList warnings) {
        this.grid = grid;
        this.header = header;
        this.columns = columns;
        this.namespaces = namespaces;
        this.wording = wording;
        this.personal = personal;
        this.faults = faults;
        this.warnings = warnings;
    }

    /** The columns that can be read, by position. */
    Map<Integer, Column> readable() {
        if (header.position(columns.keys()).isEmpty()) {
            faults.add(Code.MISSING_KEY_COLUMN, grid.place(header.row(), 0, Optional.empty()));
        }
        Map<Integer, Column> readable = new LinkedHashMap<>(header.columns());
        // In a CSV file, what stands behind the last column is a row with too many fields.
        int width = grid.sheet().isPresent() ? grid.width() : header.width();
        for (int position = 0; position < width; position++) {
            Optional<Column> column = header.column(position);
            Optional<TablePlace> first = firstUse(position);
            if (first.isPresent() && isPersonal(position, column)) {
                faults.add(Code.PERSONAL_COLUMN, grid.place(header.row(), position, column.map(Column::heading)));
                readable.remove(position);
            } else if (first.isPresent() && column.isEmpty()) {
                refuse(position, first.get());
            }
        }
        return readable;
    }

    /** The technical name of a column, or else the first cell below that holds anything. */
    private Optional<TablePlace> firstUse(int position) {
        if (header.name(position).isPresent()) {
            return Optional.of(grid.place(header.row(), position, Optional.empty()));
        }
        return header.below().stream()
                .filter(row -> !row.cell(position).isBlank())
                .findFirst()
                .map(row -> grid.place(row.number(), position, Optional.empty()));
    }

    private boolean isPersonal(int position, Optional<Column> column) {
        List<CellValue> cells = header.below().stream()
                .map(row -> row.cell(position))
                .filter(cell -> !cell.isBlank())
                .toList();
        Set<String> ours = column.stream().flatMap(this::headings).collect(Collectors.toSet());
        return header.headings(position).stream()
                        .filter(heading -> !ours.contains(Spaces.plain(heading)))
                        .anyMatch(personal::isHeading)
                || (!cells.isEmpty() && personal.areCells(column.map(Column::cell), cells));
    }

    /** What templates write above a column. */
    private Stream<String> headings(Column column) {
        return Stream.concat(
                Stream.of(column.id()),
                Stream.of(Language.values()).map(language -> Spaces.plain(wording.show(column.heading(), language))));
    }

    private void refuse(int position, TablePlace first) {
        Optional<String> name = header.name(position);
        Optional<Column> twice = name.flatMap(columns::find);
        boolean foreign = name.flatMap(Columns::namespace)
                .filter(namespace -> !namespaces.contains(namespace))
                .isPresent();
        if (twice.isPresent()) {
            Text heading = twice.get().heading();
            faults.add(Code.DUPLICATE_COLUMN, grid.place(header.row(), position, Optional.of(heading)));
        } else if (foreign) {
            warnings.add(Code.UNKNOWN_NAMESPACE, first);
        } else {
            faults.add(Code.UNKNOWN_COLUMN, first);
        }
    }

    /** Whether most rows count one head, which it tells: such a table is a list of persons, however it is headed. */
    boolean countsPersons(CellReader cells) {
        for (Map.Entry<Integer, Column> each : header.columns().entrySet()) {
            if (each.getValue().fact().equals(Optional.of(Organisation.GROUP_HEADS))) {
                return countsPersons(each.getKey(), each.getValue(), cells);
            }
        }
        return false;
    }

    private boolean countsPersons(int position, Column heads, CellReader cells) {
        List<CellReader.Outcome> counts = header.below().stream()
                .map(row -> row.cell(position))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cells.read(heads, cell))
                .toList();
        long ones =
                counts.stream().filter(new CellReader.Outcome.Value(1)::equals).count();
        boolean most = counts.size() > 1 && ones * 2 > counts.size();
        if (most) {
            faults.add(Code.MOSTLY_ONE_HEAD, grid.place(header.row(), position, Optional.of(heads.heading())));
        }
        return most;
    }
}
