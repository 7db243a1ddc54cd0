// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Cell;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.text.Text;

/**
 * An assessment or an advice as a report: a brief, the whole over all interventions, the detail of each of them, and at
 * the end what the advice rests on and how its figures are computed.
 */
public final class AdviceReport {
    private final Words words;
    private final Answers situation;

    /**
     * Prepares a report.
     *
     * @param words the language
     * @param situation what the advice is about: reasons show the answers in it
     */
    public AdviceReport(Words words, Answers situation) {
        this.words = words;
        this.situation = situation;
    }

    public Report of(Assessment assessment) {
        return report("report.assessment", assessment, Optional.empty());
    }

    public Report of(Advice advice) {
        return report("report.advice", advice.assessment(), Optional.of(advice));
    }

    /** The advice on one page, for a meeting. */
    public Report brief(Advice advice) {
        return new Report.Builder()
                .heading(1, words.of(title("report.brief", advice.assessment())))
                .addAll(new Brief(words, situation, advice.assessment(), Optional.of(advice)).page(advice))
                .paragraph(words.say("brief.more"))
                .build();
    }

    private Report report(String title, Assessment assessment, Optional<Advice> advice) {
        Report.Builder report = new Report.Builder();
        report.heading(1, words.of(title(title, assessment)));
        report.addAll(new Brief(words, situation, assessment, advice).blocks());
        report.heading(2, words.say("chapter.standings"));
        report.table(
                List.of(words.say("table.intervention"), words.say("table.standing"), words.say("table.next")),
                rows(assessment));
        report.addAll(new Preparations(words, assessment).blocks());
        report.chapter(2, words.say("chapter.connections"), new Connections(words, assessment, advice).items());
        advice.ifPresent(all -> report.chapter(2, words.say("chapter.running"), new FollowUp(words, all).items()));
        List<Diagnostic> diagnostics = advice.map(Advice::diagnostics).orElse(assessment.diagnostics());
        List<Link> links = advice.map(Advice::links).orElse(List.of());
        InterventionReport detail = new InterventionReport(words, situation, assessment, diagnostics, links);
        int position = 0;
        for (InterventionAssessment intervention : assessment.interventions()) {
            position++;
            report.addAll(detail.blocks(position, intervention, advice.flatMap(all -> all.find(intervention.id()))));
        }
        advice.ifPresent(all -> {
            restsOn(report, all);
            figures(report, all);
        });
        return report.build();
    }

    private static Text title(String title, Assessment assessment) {
        return assessment
                .asOf()
                .map(asOf -> Words.text(title).with("date", asOf))
                .orElseGet(() -> Words.text(title + ".no-date"));
    }

    private List<List<Cell>> rows(Assessment assessment) {
        List<List<Cell>> rows = new ArrayList<>();
        for (InterventionAssessment intervention : assessment.interventions()) {
            rows.add(List.of(
                    Cell.of(words.line(intervention.profile().title())),
                    new Cell(Standings.show(words, intervention.standing()), false),
                    Cell.of(words.line(next(assessment, intervention)))));
        }
        return rows;
    }

    private static Text next(Assessment assessment, InterventionAssessment intervention) {
        int obstacles = intervention.obstacles().size();
        int prepare = intervention.toPrepare().size();
        int questions = (int) assessment.questions().stream()
                .filter(question -> waits(question, intervention.id()))
                .count();
        return switch (intervention.standing()) {
            case ADVISED -> counted("next.start", prepare);
            case UNDER_WAY -> counted("next.go-on", prepare + obstacles);
            case UNDECIDED -> Words.text("next.ask").with("count", questions);
            case BLOCKED -> Words.text("next.clear").with("count", obstacles);
            case NOT_RELEVANT -> Words.text("next.nothing");
            case FAILED -> Words.text("next.repair");
        };
    }

    private static Text counted(String key, int count) {
        return count == 0 ? Words.text(key) : Words.text(key + ".arrange").with("count", count);
    }

    private static boolean waits(OpenQuestion question, String id) {
        return question.decides().contains(id);
    }

    private void restsOn(Report.Builder report, Advice advice) {
        if (advice.estimates().isEmpty() && advice.stale().isEmpty()) {
            return;
        }
        report.heading(2, words.say("chapter.rests-on"));
        report.chapter(3, words.say("chapter.estimates"), places(advice.estimates()));
        report.chapter(3, words.say("chapter.stale"), places(advice.stale()));
    }

    private void figures(Report.Builder report, Advice advice) {
        Report.Builder explained = new Report.Builder();
        for (InterventionAdvice each : advice.interventions()) {
            each.outcome()
                    .ifPresent(outcome -> explained.chapter(
                            3,
                            words.line(each.assessment().profile().title()),
                            new Figures(words, outcome).explained()));
        }
        List<Block> blocks = explained.build().blocks();
        if (!blocks.isEmpty()) {
            report.heading(2, words.say("chapter.figures")).addAll(blocks);
        }
    }

    private List<Item> places(List<FactRef> refs) {
        return words.places(refs).stream()
                .map(place -> Item.of(words.line(place)))
                .toList();
    }
}
