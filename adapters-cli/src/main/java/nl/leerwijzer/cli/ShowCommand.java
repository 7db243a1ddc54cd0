// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.cli.render.PageReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.core.guidance.Catalogue;

/** All about one intervention or instrument. */
final class ShowCommand implements Command {
    private final Catalogue catalogue;
    private final Settings settings;
    private final Output output;
    private final Messages messages;
    private final Words words;

    @Inject
    ShowCommand(Catalogue catalogue, Settings settings, Output output, Messages messages, Words words) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.output = output;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void run() {
        output.requireReport();
        messages.diagnose(catalogue.diagnostics());
        String id = settings.first();
        PageReport reports = new PageReport(words, catalogue);
        Optional<Report> report = catalogue
                .intervention(id)
                .map(reports::of)
                .or(() -> catalogue.instrument(id).map(reports::of));
        output.print(
                report.orElseThrow(() -> Refusal.usage(Nearest.suggest(Words.text("usage.unknown-id"), id, ids()))));
    }

    private List<String> ids() {
        return Stream.concat(
                        catalogue.interventions().stream()
                                .map(intervention -> intervention.profile().id()),
                        catalogue.instruments().stream()
                                .map(instrument -> instrument.profile().id()))
                .toList();
    }
}
