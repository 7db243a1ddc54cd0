// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.xlsx.CrossFaults.Read;
import nl.leerwijzer.xlsx.CrossFaults.Table;
import nl.leerwijzer.xlsx.Grid.Row;
import nl.leerwijzer.xlsx.TableFault.Code;

/** Reads one table. */
final class TableReading {
    private static final int MEGABYTE = 1024 * 1024;

    private final Catalogue catalogue;
    private final Fact<List<Entry>> list;
    private final Situation into;
    private final Columns columns;
    private final Wording wording;
    private final CellReader cells;
    private final PersonalData personal;
    private final FaultList faults = new FaultList();
    private final FaultList warnings = new FaultList();
    private final List<Read> entries = new ArrayList<>();
    private boolean complete = true;

    TableReading(Catalogue catalogue, Fact<List<Entry>> list, Situation into) {
        this.catalogue = catalogue;
        this.list = list;
        this.into = into;
        this.columns = Columns.of(catalogue.facts(), list);
        this.wording = new Wording(catalogue.texts().and(TableTexts.source()));
        this.cells = new CellReader(wording);
        this.personal = new PersonalData(into.asOf());
    }

    TableResult read(byte[] file, Provenance provenance) {
        Situation.Builder situation = into.toBuilder();
        try {
            read(grid(file), situation, provenance);
        } catch (UnreadableFileException e) {
            faults.add(e.fault().code(), e.fault().place(), e.fault().message());
        }
        Optional<Situation> read = faults.isEmpty() ? Optional.of(situation.build()) : Optional.empty();
        return new TableResult(read, faults.list(), warnings.list());
    }

    private Grid grid(byte[] file) throws UnreadableFileException {
        if (file.length == 0) {
            throw new UnreadableFileException(Code.EMPTY_FILE);
        }
        if (file.length > TableReader.MAX_BYTES) {
            throw new UnreadableFileException(
                    Code.TOO_LARGE,
                    TablePlace.FILE,
                    TableTexts.fault(Code.TOO_LARGE).with("max", TableReader.MAX_BYTES / MEGABYTE));
        }
        return Workbooks.looksLike(file)
                ? Workbooks.read(file, TableReader.sheet(list), faults)
                : CsvFiles.read(file, columns, faults);
    }

    private void read(Grid grid, Situation.Builder situation, Provenance provenance) throws UnreadableFileException {
        Header header = Header.find(grid, columns)
                .orElseThrow(() -> new UnreadableFileException(
                        Code.MISSING_KEY_ROW, grid.place(), TableTexts.fault(Code.MISSING_KEY_ROW)));
        ColumnChecks checks =
                new ColumnChecks(grid, header, columns, catalogue.namespaces(), wording, personal, faults, warnings);
        Map<Integer, Column> readable = checks.readable();
        boolean countsPersons = checks.countsPersons(cells);
        readRows(grid, header, readable);
        Set<Fact<?>> given = Columns.facts(header.columns().values());
        List<Entry> merged =
                entries.stream().map(read -> merged(read.entry(), given)).toList();
        situation.set(list, merged, provenance);
        Table table = new Table(entries, complete, countsPersons);
        new CrossFaults(catalogue, list, into, grid, header, columns, table, faults).report(situation.faults());
    }

    private void readRows(Grid grid, Header header, Map<Integer, Column> readable) {
        int rows = 0;
        for (Row row : header.below()) {
            if (++rows > Kind.Entries.MAX_ENTRIES) {
                faults.add(
                        Code.TOO_MANY_ROWS,
                        grid.place(row.number(), 0, Optional.empty()),
                        TableTexts.fault(Code.TOO_MANY_ROWS).with("max", Kind.Entries.MAX_ENTRIES));
                complete = false;
                return;
            }
            readRow(grid, header, row, readable);
        }
    }

    private void readRow(Grid grid, Header header, Row row, Map<Integer, Column> readable) {
        Optional<Integer> keys = header.position(columns.keys()).filter(readable::containsKey);
        if (isTotal(row, readable)) {
            faults.add(Code.TOTAL_ROW, grid.place(row.number(), keys.orElse(0), Optional.empty()));
            complete = false;
            return;
        }
        int before = faults.count();
        RowReader reader = new RowReader(
                row,
                position -> grid.place(
                        row.number(), position, header.column(position).map(Column::heading)),
                cells,
                faults);
        AnswerSheet answers = reader.read(readable);
        Optional<Key> key = keys.flatMap(position -> key(grid, row, position, reader));
        if (key.isPresent()) {
            entries.add(new Read(row, Entry.of(key.get(), answers), faults.count() == before));
        } else {
            complete = false;
        }
    }

    private Optional<Key> key(Grid grid, Row row, int position, RowReader reader) {
        if (row.cell(position).isBlank()) {
            faults.add(
                    Code.MISSING_KEY,
                    grid.place(
                            row.number(), position, Optional.of(columns.keys().heading())));
            return Optional.empty();
        }
        return reader.value(position, columns.keys()).map(Key.class::cast);
    }

    private boolean isTotal(Row row, Map<Integer, Column> readable) {
        return readable.entrySet().stream()
                .filter(column -> column.getValue().cell() instanceof Kind.EntryKey
                        || column.getValue().cell() instanceof Kind.LabelLine)
                .map(column -> row.cell(column.getKey()))
                .anyMatch(cell -> cell instanceof CellValue.Words words && personal.isTotal(words.text()));
    }

    /** The entry, and what the entry of the same key said before in columns that the table does not have. */
    private Entry merged(Entry entry, Set<Fact<?>> given) {
        AnswerSheet answers = entry.answers();
        Optional<Entry> before = into.find(list).stream()
                .flatMap(List::stream)
                .filter(each -> each.key().equals(entry.key()))
                .findFirst();
        if (before.isPresent()) {
            for (Map.Entry<Fact<?>, Given<?>> answer :
                    before.get().answers().given().entrySet()) {
                if (!given.contains(answer.getKey())) {
                    answers = with(answers, answer.getKey(), answer.getValue());
                }
            }
        }
        return Entry.of(entry.key(), answers);
    }

    @SuppressWarnings("unchecked") // an answer to a fact is of its type
    private static <T> AnswerSheet with(AnswerSheet answers, Fact<T> fact, Given<?> given) {
        return given.value().isPresent()
                ? answers.with(fact, (T) given.value().get(), given.provenance())
                : answers.withNotApplicable(fact, given.provenance());
    }
}
