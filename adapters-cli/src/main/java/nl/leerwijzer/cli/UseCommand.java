// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.cli.render.InstrumentReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.ical.CalendarWriter;
import nl.leerwijzer.json.AdviceWriter;

/** Uses an instrument on a document of its own. */
final class UseCommand implements Command {
    private final Guidance guidance;
    private final Settings settings;
    private final Input input;
    private final Output output;
    private final Messages messages;
    private final Words words;

    @Inject
    UseCommand(Guidance guidance, Settings settings, Input input, Output output, Messages messages, Words words) {
        this.guidance = guidance;
        this.settings = settings;
        this.input = input;
        this.output = output;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void run() {
        String id = settings.first();
        Instrument instrument = guidance.catalogue()
                .instrument(id)
                .orElseThrow(() -> Refusal.usage(Nearest.suggest(Words.text("usage.unknown-instrument"), id, ids())));
        Situation document = input.document(instrument);
        InstrumentResult result = guidance.use(id, document);
        messages.diagnose(guidance.catalogue().diagnostics());
        messages.diagnose(result.diagnostics());
        if (output.isJson()) {
            output.print(
                    AdviceWriter.of(words.texts(), List.of(words.language())).write(result));
        } else if (output.isCalendar()) {
            output.print(CalendarWriter.of(words.texts(), words.language()).write(result, document.asOf()));
        } else {
            output.print(new InstrumentReport(words).of(result));
        }
    }

    private List<String> ids() {
        return guidance.catalogue().instruments().stream()
                .map(instrument -> instrument.profile().id())
                .toList();
    }
}
