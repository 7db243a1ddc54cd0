// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.text.Text;

/** What is still to be asked: why, how it can be answered, and which interventions wait for it. */
public final class QuestionsReport {
    private final Words words;

    public QuestionsReport(Words words) {
        this.words = words;
    }

    public Report of(Assessment assessment) {
        Report.Builder report = new Report.Builder();
        report.heading(1, words.say("report.questions"));
        if (assessment.questions().isEmpty()) {
            return report.paragraph(words.say("questions.none")).build();
        }
        report.paragraph(words.of(Words.text("questions.order")
                .with("count", assessment.questions().size())));
        report.items(assessment.questions().stream()
                .map(question -> item(question, assessment))
                .toList());
        return report.build();
    }

    private Item item(OpenQuestion question, Assessment assessment) {
        List<Item> inner = new ArrayList<>();
        if (!question.entries().isEmpty()) {
            inner.add(Item.of(words.of(Words.text("questions.entries").with("entries", question.entries()))));
        }
        inner.add(Item.of(
                words.of(Words.text("questions.why").with("why", question.fact().why()))));
        inner.add(Item.of(words.of(FactForms.answer(question.fact()))));
        List<String> told = new ArrayList<>();
        waiting("questions.decides", question.decides(), assessment, told, inner);
        waiting("questions.judges", question.judges(), assessment, told, inner);
        waiting("questions.completes", question.completes(), assessment, told, inner);
        return new Item(Mark.NUMBER, Rich.strong(words.of(question.fact().question())), inner);
    }

    /** Which interventions wait for an answer; for each of them only what weighs most is told. */
    private void waiting(String key, List<String> ids, Assessment assessment, List<String> told, List<Item> inner) {
        List<Text> titles = ids.stream()
                .filter(id -> !told.contains(id))
                .flatMap(id -> assessment.find(id).stream())
                .map(intervention -> Words.quoted(intervention.profile().title()))
                .toList();
        if (!titles.isEmpty()) {
            inner.add(Item.of(words.of(Words.text(key).with("titles", titles))));
        }
        told.addAll(ids);
    }
}
