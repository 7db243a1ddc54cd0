// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.cli.render.ComparisonReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.comparison.AdviceComparer;
import nl.leerwijzer.core.comparison.AdviceComparison;
import nl.leerwijzer.core.comparison.StoredAdvice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.json.ComparisonWriter;

/** What the advice on one situation says otherwise than that on an earlier one, or one stored advice than another. */
final class CompareCommand implements Command {
    private final Guidance guidance;
    private final Settings settings;
    private final Input input;
    private final Output output;
    private final Messages messages;
    private final Words words;

    @Inject
    CompareCommand(Guidance guidance, Settings settings, Input input, Output output, Messages messages, Words words) {
        this.guidance = guidance;
        this.settings = settings;
        this.input = input;
        this.output = output;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void run() {
        AdviceComparison comparison = settings.stored() ? ofStored() : ofSituations();
        if (output.isJson()) {
            output.print(ComparisonWriter.of(words.texts(), List.of(words.language()))
                    .write(comparison));
        } else {
            output.print(new ComparisonReport(words).of(comparison));
        }
    }

    private AdviceComparison ofSituations() {
        Situation before = input.situation(settings.first(), "compare.document.before");
        Situation after = input.situation(settings.last(), "compare.document.after");
        messages.diagnose(guidance.catalogue().diagnostics());
        return AdviceComparer.of(guidance).compare(before, after);
    }

    private AdviceComparison ofStored() {
        StoredAdvice before = input.storedAdvice(settings.first(), "compare.document.before");
        StoredAdvice after = input.storedAdvice(settings.last(), "compare.document.after");
        return after.comparedWith(before);
    }
}
