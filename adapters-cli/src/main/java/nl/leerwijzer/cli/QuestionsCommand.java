// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.cli.render.QuestionsReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.json.AdviceWriter;

/** What is still to be asked about a situation. */
final class QuestionsCommand implements Command {
    private final Guidance guidance;
    private final Input input;
    private final Output output;
    private final Messages messages;
    private final Words words;

    @Inject
    QuestionsCommand(Guidance guidance, Input input, Output output, Messages messages, Words words) {
        this.guidance = guidance;
        this.input = input;
        this.output = output;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void run() {
        // Which questions complete an outcome shows only when the outcomes are worked out.
        Advice advice = guidance.advise(input.situation());
        messages.diagnose(advice.diagnostics());
        if (output.isJson()) {
            output.print(
                    AdviceWriter.of(words.texts(), List.of(words.language())).writeQuestions(advice.assessment()));
        } else {
            output.print(new QuestionsReport(words).of(advice.assessment()));
        }
    }
}
