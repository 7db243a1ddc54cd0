// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.cli.render.PageReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.json.CatalogueWriter;

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
        messages.diagnose(catalogue.diagnostics());
        String id = settings.first();
        Optional<Runnable> page = catalogue
                .intervention(id)
                .<Runnable>map(intervention -> () -> show(intervention))
                .or(() -> catalogue.instrument(id).map(instrument -> () -> show(instrument)));
        page.orElseThrow(() -> Refusal.usage(Nearest.suggest(Words.text("usage.unknown-id"), id, ids())))
                .run();
    }

    private void show(Intervention intervention) {
        if (output.isJson()) {
            output.print(pages().write(intervention));
        } else {
            output.print(new PageReport(words, catalogue).of(intervention));
        }
    }

    private void show(Instrument instrument) {
        if (output.isJson()) {
            output.print(pages().write(instrument));
        } else {
            output.print(new PageReport(words, catalogue).of(instrument));
        }
    }

    private CatalogueWriter pages() {
        return CatalogueWriter.of(words.texts(), List.of(words.language()));
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
