// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.cli.render.Reasons.Purpose;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.PreconditionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.text.Text;

/** The detail on one intervention. */
final class InterventionReport {
    private static final int CHAPTER = 3;
    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_MISSING = 3;

    private final Words words;
    private final Answers situation;
    private final Assessment assessment;
    private final List<Diagnostic> diagnostics;
    private final List<Link> links;

    InterventionReport(
            Words words, Answers situation, Assessment assessment, List<Diagnostic> diagnostics, List<Link> links) {
        this.words = words;
        this.situation = situation;
        this.assessment = assessment;
        this.diagnostics = diagnostics;
        this.links = links;
    }

    List<Block> blocks(int position, InterventionAssessment intervention, Optional<InterventionAdvice> advice) {
        Profile profile = intervention.profile();
        Standing standing = intervention.standing();
        Report.Builder report = new Report.Builder();
        report.heading(
                2, Rich.of(position + ". " + words.of(profile.title()) + " – ").and(Standings.show(words, standing)));
        report.paragraph(words.of(profile.problem()));
        report.heading(CHAPTER, words.say("chapter.why"));
        report.paragraph(words.of(standing(intervention)));
        intervention
                .relevance()
                .ifPresent(relevance ->
                        report.items(new Reasons(words, situation, Purpose.PROBLEM).items(relevance.reason())));
        report.items(failures(profile.id()));
        if (standing == Standing.FAILED) {
            return report.build().blocks();
        }
        if (standing != Standing.NOT_RELEVANT) {
            preconditions(report, intervention);
        }
        report.chapter(CHAPTER, words.say("chapter.questions"), questions(profile.id()));
        advice.ifPresent(given -> outcome(report, given));
        switch (standing) {
            case ADVISED, UNDER_WAY -> profile(report, profile, advice);
            case UNDECIDED, BLOCKED -> report.chapter(CHAPTER, words.say("chapter.links"), List.of(elsewhere(profile)));
            case NOT_RELEVANT, FAILED -> {}
        }
        return report.build().blocks();
    }

    private Text standing(InterventionAssessment intervention) {
        Text text = intervention.standing().explanation();
        if (intervention.started().isPresent()) {
            String key = intervention.standing() == Standing.UNDER_WAY ? "standing.started" : "standing.planned";
            return Words.text(key)
                    .with("standing", text)
                    .with("date", intervention.started().get());
        }
        return intervention.exact() ? text : Words.text("standing.not-exact").with("standing", text);
    }

    private List<Item> failures(String id) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.plugin().equals(id))
                .map(diagnostic -> Item.of(
                        Mark.NOT_MET, Rich.of(words.of(diagnostic.cause()) + " " + words.of(diagnostic.cure()))))
                .toList();
    }

    private void preconditions(Report.Builder report, InterventionAssessment intervention) {
        List<Item> checklist =
                intervention.preconditions().stream().map(this::checked).toList();
        if (!checklist.isEmpty()) {
            report.heading(CHAPTER, words.say("chapter.preconditions"))
                    .paragraph(words.say("preconditions.minimum"))
                    .items(checklist);
        }
        boolean begun = intervention.standing() == Standing.UNDER_WAY;
        report.chapter(
                CHAPTER, words.say(begun ? "chapter.missing" : "chapter.obstacles"), parts(intervention.obstacles()));
        report.chapter(CHAPTER, words.say("chapter.prepare"), parts(intervention.toPrepare()));
    }

    /** A precondition with its parts of which nothing can be said yet, together for each weight and phase. */
    private Item checked(PreconditionAssessment precondition) {
        Map<Text, List<Text>> unknown = new LinkedHashMap<>();
        for (PartAssessment part : precondition.parts()) {
            if (part.verdict() == Verdict.UNKNOWN) {
                Text weight = Words.text("part.unknown")
                        .with("necessity", part.part().necessity().text())
                        .with("phase", part.part().phase().text());
                unknown.computeIfAbsent(weight, each -> new ArrayList<>())
                        .add(Words.quoted(words.clause(part.precondition().part(part.part()))));
            }
        }
        List<Item> inner = new ArrayList<>();
        unknown.forEach((weight, parts) ->
                inner.add(Item.of(Mark.UNKNOWN, Rich.of(words.line(weight.with("parts", parts))))));
        String title = words.line(precondition.precondition().id().title());
        return new Item(Reasons.mark(precondition.verdict()), Rich.strong(title), inner);
    }

    private Rich title(PartAssessment part) {
        return Rich.of(words.line(Parts.title(words, part.precondition(), part.part())));
    }

    private List<Item> parts(List<PartAssessment> parts) {
        return parts.stream().map(this::part).toList();
    }

    /** A part that is not met: why, and what would mend it. */
    private Item part(PartAssessment part) {
        List<Item> inner = new ArrayList<>(new Reasons(words, situation, Purpose.NEED)
                .items(part.evaluation().reason()));
        inner.addAll(new Remedies(words).items(part.evaluation()));
        return new Item(Reasons.mark(part.verdict()), title(part), inner);
    }

    /** The questions that help most; all of them have a report of their own. */
    private List<Item> questions(String id) {
        List<Item> all = assessment.questions().stream()
                .filter(question -> concerns(question, id))
                .map(question -> Item.of(words.of(question.fact().question())))
                .distinct()
                .toList();
        if (all.size() <= MOST_QUESTIONS + 1) {
            return all;
        }
        List<Item> items = new ArrayList<>(all.subList(0, MOST_QUESTIONS));
        items.add(Item.of(words.of(Words.text("questions.more").with("count", all.size() - MOST_QUESTIONS))));
        return items;
    }

    private static boolean concerns(OpenQuestion question, String id) {
        return question.decides().contains(id)
                || question.judges().contains(id)
                || question.completes().contains(id);
    }

    private void outcome(Report.Builder report, InterventionAdvice advice) {
        if (advice.outcome().isEmpty()) {
            return;
        }
        Outcome outcome = advice.outcome().get();
        report.heading(CHAPTER, words.say("chapter.outcome"));
        report.paragraph(Rich.strong(words.of(firmness(advice))));
        Outcomes outcomes = new Outcomes(words);
        report.addAll(
                fits(advice.assessment())
                        ? outcomes.blocks(outcome, CHAPTER + 1)
                        : outcomes.beginnings(outcome, CHAPTER + 1));
    }

    /** Whether the problem is known to be there, or it goes on already. */
    private static boolean fits(InterventionAssessment assessment) {
        return assessment.standing() == Standing.UNDER_WAY
                || assessment
                        .relevance()
                        .filter(relevance -> relevance.verdict() == Verdict.MET)
                        .isPresent();
    }

    private Text firmness(InterventionAdvice advice) {
        if (advice.firm()) {
            return Words.text("outcome.firm");
        }
        List<Text> missing = words.facts(advice.missing());
        int more = missing.size() - MOST_MISSING;
        if (missing.isEmpty()) {
            return Words.text("outcome.provisional");
        }
        return more > 1
                ? Words.text("outcome.provisional.more")
                        .with("facts", missing.subList(0, MOST_MISSING))
                        .with("more", more)
                : Words.text("outcome.provisional.missing").with("facts", missing);
    }

    private void profile(Report.Builder report, Profile profile, Optional<InterventionAdvice> advice) {
        ProfileBlocks blocks = new ProfileBlocks(words);
        report.chapter(CHAPTER, words.say("chapter.method"), blocks.method(profile));
        advice.ifPresent(given -> {
            report.chapter(CHAPTER, words.say("chapter.cautions"), blocks.cautions(given.cautions()));
            report.chapter(CHAPTER, words.say("chapter.evidence"), blocks.evidence(given.evidence()));
        });
        report.chapter(CHAPTER, words.say("chapter.links"), further(profile, blocks));
        advice.ifPresent(given ->
                report.chapter(CHAPTER, words.say("chapter.sources"), blocks.sources(profile, given.evidence())));
    }

    /** Where all about it is told that does not depend on the situation. */
    private Item elsewhere(Profile profile) {
        return Item.of(words.of(Words.text("detail.elsewhere").with("id", Words.name(profile.id()))));
    }

    /** Pages that are not installed, pages elsewhere and whom to ask; how the installed ones go together is said above. */
    private List<Item> further(Profile profile, ProfileBlocks blocks) {
        List<Item> items = new ArrayList<>();
        for (Link link : links) {
            if (link.from().equals(profile.id()) && link.to().isEmpty()) {
                items.add(Item.of(words.of(PageReferences.of(link.reference(), List.of()))));
            }
        }
        items.addAll(blocks.links(profile));
        return items;
    }
}
