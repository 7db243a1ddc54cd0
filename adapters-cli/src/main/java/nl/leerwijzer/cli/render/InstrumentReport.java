// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.core.guidance.InstrumentResult;

/** What an instrument made of a document, as a report. */
public final class InstrumentReport {
    private final Words words;

    public InstrumentReport(Words words) {
        this.words = words;
    }

    public Report of(InstrumentResult result) {
        Report.Builder report = new Report.Builder();
        report.heading(1, words.line(result.profile().title()));
        if (result.outcome().isEmpty()) {
            report.paragraph(words.say("instrument.failed"));
        }
        result.outcome().ifPresent(outcome -> {
            if (!result.missing().isEmpty()) {
                report.paragraph(
                        words.of(Words.text("instrument.missing").with("facts", words.places(result.missing()))));
            }
            report.addAll(new Outcomes(words).blocks(outcome, 2));
            report.chapter(2, words.say("chapter.figures"), new Figures(words, outcome).explained());
        });
        return report.build();
    }
}
