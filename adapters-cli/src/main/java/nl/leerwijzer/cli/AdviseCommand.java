// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.cli.render.AdviceReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.json.AdviceWriter;

/** Advice on a situation. */
final class AdviseCommand implements Command {
    private final Guidance guidance;
    private final Settings settings;
    private final Input input;
    private final Output output;
    private final Messages messages;
    private final Words words;

    @Inject
    AdviseCommand(Guidance guidance, Settings settings, Input input, Output output, Messages messages, Words words) {
        this.guidance = guidance;
        this.settings = settings;
        this.input = input;
        this.output = output;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void run() {
        if (settings.brief() && output.isJson()) {
            throw Refusal.usage(Words.text("usage.brief-no-json"));
        }
        Situation situation = input.situation();
        Advice advice = guidance.advise(situation);
        messages.diagnose(advice.diagnostics());
        if (output.isJson()) {
            output.print(AdviceWriter.of(words.texts(), List.of(words.language()))
                    .showing(situation)
                    .write(advice));
        } else {
            AdviceReport report = new AdviceReport(words, situation);
            output.print(settings.brief() ? report.brief(advice) : report.of(advice));
        }
    }
}
