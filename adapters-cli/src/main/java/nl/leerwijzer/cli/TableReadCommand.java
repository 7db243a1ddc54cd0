// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.json.SituationWriter;
import nl.leerwijzer.xlsx.TableFault;
import nl.leerwijzer.xlsx.TableReader;
import nl.leerwijzer.xlsx.TableResult;

/** Reads a table that was filled in, and gives the situation with its list. */
final class TableReadCommand implements Command {
    private final Catalogue catalogue;
    private final Settings settings;
    private final Terminal terminal;
    private final Input input;
    private final Output output;
    private final Messages messages;

    @Inject
    TableReadCommand(
            Catalogue catalogue, Settings settings, Terminal terminal, Input input, Output output, Messages messages) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.terminal = terminal;
        this.input = input;
        this.output = output;
        this.messages = messages;
    }

    @Override
    public void run() {
        messages.diagnose(catalogue.diagnostics());
        Fact<List<Entry>> list = TableNames.find(catalogue, settings.first());
        Situation into = settings.table()
                .situation()
                .map(path -> input.situationToExtend(path, "table.situation"))
                .orElseGet(() -> Situation.builder().asOf(terminal.today()).build());
        LocalDate date = settings.table().date().orElseGet(terminal::today);
        byte[] file = input.bytes(settings.last(), TableReader.MAX_BYTES);
        TableResult result = TableReader.of(catalogue)
                .read(list, file, into, Provenance.from(settings.table().origin(), date));
        result.warnings()
                .forEach(warning -> messages.say(Words.text("input.warning").with("warning", warning.text())));
        Situation situation = result.situation().orElseThrow(() -> refusal(result.faults()));
        write(list, situation);
    }

    private void write(Fact<List<Entry>> list, Situation situation) {
        String document = SituationWriter.write(situation);
        Optional<String> path = settings.table().output();
        if (path.isEmpty()) {
            output.print(document);
            return;
        }
        OutputFile.replace(path.get(), document.getBytes(StandardCharsets.UTF_8));
        output.print(Words.text("table.read")
                .with("list", list.name())
                .with("count", situation.find(list).map(List::size).orElse(0)));
    }

    private static Refusal refusal(List<TableFault> faults) {
        List<Text> lines = new ArrayList<>();
        lines.add(Words.text("table.faults").with("count", faults.size()));
        faults.stream().map(TableFault::text).forEach(lines::add);
        return new Refusal(ExitCode.BAD_INPUT, lines);
    }
}
