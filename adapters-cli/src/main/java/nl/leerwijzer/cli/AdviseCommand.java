// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.render.AdviceReport;
import nl.leerwijzer.cli.render.DecisionsReport;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.core.decision.DecisionReview;
import nl.leerwijzer.core.decision.Decisions;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.ical.CalendarWriter;
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
        if (settings.brief() && (output.isJson() || output.isCalendar())) {
            throw Refusal.usage(Words.text("usage.brief-is-a-report"));
        }
        if (settings.decisions().isPresent() && output.isCalendar()) {
            throw Refusal.usage(Words.text("usage.decisions-no-calendar"));
        }
        Situation situation = input.situation();
        Optional<Decisions> decisions = settings.decisions().map(input::decisions);
        Advice advice = guidance.advise(situation);
        Optional<DecisionReview> review = decisions.map(all -> all.beside(advice.assessment()));
        messages.diagnose(advice.diagnostics());
        if (output.isJson()) {
            AdviceWriter writer =
                    AdviceWriter.of(words.texts(), List.of(words.language())).showing(situation);
            output.print(review.map(beside -> writer.write(advice, beside)).orElseGet(() -> writer.write(advice)));
        } else if (output.isCalendar()) {
            output.print(CalendarWriter.of(words.texts(), words.language()).write(advice));
        } else {
            AdviceReport reports = new AdviceReport(words, situation);
            Report report = settings.brief() ? reports.brief(advice) : reports.of(advice);
            DecisionsReport behind = new DecisionsReport(words, advice.assessment());
            output.print(review.map(beside -> behind.behind(report, beside)).orElse(report));
        }
    }
}
