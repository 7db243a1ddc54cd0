// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.DecisionReview;
import nl.leerwijzer.core.decision.DecisionReview.Reviewed;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.text.Text;

/** The decisions that stand beside an advice: first those to look at again. */
public final class DecisionsReport {
    private final Words words;
    private final Assessment assessment;

    /**
     * Prepares the part.
     *
     * @param words the language
     * @param assessment what the decisions stand beside
     */
    public DecisionsReport(Words words, Assessment assessment) {
        this.words = words;
        this.assessment = assessment;
    }

    /** The advice as it is, and the decisions behind it. */
    public Report behind(Report advice, DecisionReview review) {
        return new Report.Builder()
                .addAll(advice.blocks())
                .addAll(blocks(review))
                .build();
    }

    private List<Block> blocks(DecisionReview review) {
        List<Item> due = review.due().stream().map(this::item).toList();
        List<Item> others = review.decisions().stream()
                .filter(reviewed -> !reviewed.due())
                .map(this::item)
                .toList();
        Report.Builder report = new Report.Builder().heading(2, words.say("chapter.decisions"));
        if (due.isEmpty()) {
            report.paragraph(words.of(review.asOf()
                    .map(day -> Words.text("decisions.none-due").with("date", day))
                    .orElseGet(() -> Words.text("decisions.no-date"))));
        }
        return report.chapter(3, words.say("decisions.due"), due)
                .chapter(3, words.say("decisions.others"), others)
                .build()
                .blocks();
    }

    private Item item(Reviewed reviewed) {
        Decision decision = reviewed.decision();
        List<Item> inner = new ArrayList<>();
        decision.review()
                .ifPresent(day ->
                        inner.add(Item.of(words.of(Words.text("decision.review").with("date", day)))));
        if (reviewed.standsOtherwise()) {
            inner.add(Item.of(words.of(Words.text("decision.stands-otherwise")
                    .with("before", decision.standing().orElseThrow().text())
                    .with("now", reviewed.standing().orElseThrow().text()))));
        }
        if (reviewed.standing().isEmpty()) {
            inner.add(Item.of(words.say("decision.not-installed")));
        }
        Text taken = Words.text("decision.taken")
                .with("choice", decision.choice().text())
                .with("date", decision.date())
                .with("role", decision.role())
                .with("reason", decision.reason().text());
        return new Item(Mark.BULLET, Rich.strong(title(decision.intervention())).and(": " + words.of(taken)), inner);
    }

    private String title(String intervention) {
        return assessment
                .find(intervention)
                .map(found -> words.line(found.profile().title()))
                .orElse(intervention);
    }
}
