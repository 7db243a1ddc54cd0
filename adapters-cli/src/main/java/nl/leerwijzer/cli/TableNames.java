// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.util.List;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.xlsx.TableLists;

/** Finds the list that was asked for. */
final class TableNames {
    private TableNames() {}

    /**
     * The list of this name.
     *
     * @throws Refusal when no list has it
     */
    static Fact<List<Entry>> find(Catalogue catalogue, String name) {
        TableLists lists = TableLists.of(catalogue);
        return lists.find(name)
                .orElseThrow(() -> Refusal.usage(Nearest.suggest(
                        Words.text("usage.unknown-list")
                                .with(
                                        "lists",
                                        lists.names().stream().map(Name::new).toList()),
                        name,
                        lists.names())));
    }
}
