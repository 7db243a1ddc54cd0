// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.situation.SituationFault;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.xlsx.TableFault.Code;

/**
 * Tells what is wrong across answers by the cells that they stood in. Where an answer could not be read, nothing is said
 * that might follow from its absence.
 */
final class CrossFaults {
    private final Catalogue catalogue;
    private final Fact<List<Entry>> list;
    private final Situation into;
    private final Grid grid;
    private final Header header;
    private final Columns columns;
    private final Table table;
    private final FaultList faults;
    private final Set<Fact<?>> told = new HashSet<>();

    /**
     * The entries of a table, as far as they could be read.
     *
     * @param entries those with a key
     * @param complete whether that is all of them
     * @param countsPersons whether most of them count one head, which has been told
     */
    record Table(List<Read> entries, boolean complete, boolean countsPersons) {}

    /**
     * An entry that was read.
     *
     * @param row the row it stood in
     * @param sound whether all of it could be read
     */
    record Read(Grid.Row row, Entry entry, boolean sound) {}

    CrossFaults(
            Catalogue catalogue,
            Fact<List<Entry>> list,
            Situation into,
            Grid grid,
            Header header,
            Columns columns,
            Table table,
            FaultList faults) {
        this.catalogue = catalogue;
        this.list = list;
        this.into = into;
        this.grid = grid;
        this.header = header;
        this.columns = columns;
        this.table = table;
        this.faults = faults;
    }

    void report(List<SituationFault> found) {
        for (SituationFault fault : found) {
            Fact<?> fact = fault.where().fact();
            boolean ours = fact.equals(list) || fact.list().equals(Optional.of(list.id()));
            if (ours) {
                report(fault, table.entries().get(fault.where().entry().orElseThrow() - 1));
            } else if (table.complete() && told.add(fact)) {
                faults.add(
                        Code.ENTRY_IN_USE,
                        grid.place(),
                        TableTexts.fault(Code.ENTRY_IN_USE).with("fact", fact.name()));
            }
        }
    }

    private void report(SituationFault fault, Read read) {
        switch (fault.code()) {
            case "duplicate-key" -> add(Code.DUPLICATE_KEY, read, Set.of(), fault.message());
            case "dangling-reference" -> reportReference(read, fault.where().fact(), fault.message());
            default -> {
                Set<Fact<?>> fields = fields(fault.code());
                boolean known = table.countsPersons() && fields.contains(Organisation.GROUP_HEADS);
                if (read.sound() && !known) {
                    add(Code.ENTRY_CHECK, read, fields, fault.message());
                }
            }
        }
    }

    private Set<Fact<?>> fields(String check) {
        return ((Kind.Entries) list.kind())
                .checks().stream()
                        .filter(each -> each.id().equals(check))
                        .findFirst()
                        .map(EntryCheck::fields)
                        .orElseGet(Set::of);
    }

    private void reportReference(Read read, Fact<?> fact, Text message) {
        Kind.Reference reference = (Kind.Reference) fact.kind();
        if (reference.list().equals(list.id())) {
            if (table.complete()) {
                add(Code.DANGLING_REFERENCE, read, Set.of(fact), message);
            }
            return;
        }
        Optional<Fact<?>> absent = catalogue.facts().stream()
                .filter(each -> each.id().equals(reference.list()) && !into.isAnswered(each))
                .findFirst();
        if (absent.isEmpty()) {
            add(Code.DANGLING_REFERENCE, read, Set.of(fact), message);
        } else if (told.add(fact)) {
            Text missing = TableTexts.fault(Code.MISSING_LIST)
                    .with("list", absent.get().name());
            add(Code.MISSING_LIST, read, Set.of(fact), missing);
        }
    }

    /** Adds a fault at the first of these facts that the table has, or else at the key. */
    private void add(Code code, Read read, Set<Fact<?>> facts, Text message) {
        Map.Entry<Integer, Column> at = header.columns().entrySet().stream()
                .filter(column ->
                        column.getValue().fact().filter(facts::contains).isPresent())
                .findFirst()
                .orElseGet(() -> Map.entry(header.position(columns.keys()).orElse(0), columns.keys()));
        faults.add(
                code,
                grid.place(
                        read.row().number(),
                        at.getKey(),
                        Optional.of(at.getValue().heading())),
                message);
    }
}
