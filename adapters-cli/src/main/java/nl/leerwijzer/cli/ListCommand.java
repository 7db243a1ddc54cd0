// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.cli.render.MapReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.json.CatalogueWriter;

/** The map of what is installed. */
final class ListCommand implements Command {
    private final Catalogue catalogue;
    private final Output output;
    private final Messages messages;
    private final Words words;

    @Inject
    ListCommand(Catalogue catalogue, Output output, Messages messages, Words words) {
        this.catalogue = catalogue;
        this.output = output;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void run() {
        messages.diagnose(catalogue.diagnostics());
        if (output.isJson()) {
            output.print(
                    CatalogueWriter.of(words.texts(), List.of(words.language())).write(catalogue));
        } else {
            output.print(new MapReport(words).of(catalogue));
        }
    }
}
