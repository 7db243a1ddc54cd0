// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.xlsx.TableFormat;
import nl.leerwijzer.xlsx.TableWriter;

/** Writes a list as a table to fill in: as CSV on standard output, or to a file in the format that its name asks for. */
final class TableNewCommand implements Command {
    private final Catalogue catalogue;
    private final Settings settings;
    private final Input input;
    private final Output output;
    private final Messages messages;

    @Inject
    TableNewCommand(Catalogue catalogue, Settings settings, Input input, Output output, Messages messages) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.input = input;
        this.output = output;
        this.messages = messages;
    }

    @Override
    public void run() {
        messages.diagnose(catalogue.diagnostics());
        Fact<List<Entry>> list = TableNames.find(catalogue, settings.first());
        Optional<String> file = settings.table().output();
        TableFormat format = file.map(TableNewCommand::format).orElse(TableFormat.CSV);
        Situation known = settings.table()
                .situation()
                .map(path -> input.situation(path, "table.situation"))
                .orElseGet(Situation::unknown);
        byte[] table = TableWriter.of(catalogue, settings.language()).write(list, format, known);
        if (file.isPresent()) {
            OutputFile.create(file.get(), table);
            output.print(Words.text("table.written").with("list", new Name(settings.first())));
        } else {
            output.print(new String(table, StandardCharsets.UTF_8));
        }
    }

    private static TableFormat format(String file) {
        return TableFormat.ofFileName(file).orElseThrow(() -> Refusal.usage(Words.text("usage.table-format")));
    }
}
