// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.cli.render.Reasons.Purpose;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Block.Term;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/** The opening that a manager can read: where to start and why, what is in the way, who acts, what to ask next. */
final class Brief {
    private static final int QUESTIONS = 3;
    private static final int OBSTACLES = 2;
    private static final int REMARKS = 2;
    private static final int REASONS = 3;

    private final Words words;
    private final Answers situation;
    private final Assessment assessment;
    private final Optional<Advice> advice;

    Brief(Words words, Answers situation, Assessment assessment, Optional<Advice> advice) {
        this.words = words;
        this.situation = situation;
        this.assessment = assessment;
        this.advice = advice;
    }

    /** What opens a report that goes on with the whole, and with everybody who acts. */
    List<Block> blocks() {
        List<Term> terms = new ArrayList<>(opening(1));
        restsOn("brief.mind.further").ifPresent(rests -> terms.add(term("brief.mind", rests)));
        Report.Builder report = new Report.Builder().terms(terms);
        ask(report);
        return report.build().blocks();
    }

    /** What stands on a page of its own: with what waits, what goes together and the few figures that matter. */
    List<Block> page(Advice whole) {
        Connections connections = new Connections(words, assessment, advice);
        List<Term> terms = new ArrayList<>(opening(REMARKS));
        if (!connections.unanswered().isEmpty()) {
            terms.add(term("brief.waits", Words.text("brief.unanswered").with("titles", connections.unanswered())));
        }
        connections.pairs().stream()
                .findFirst()
                .ifPresent(pair -> terms.add(
                        term("brief.together", Words.text("brief.series").with("items", Words.series(List.of(pair))))));
        restsOn("brief.mind.whole").ifPresent(rests -> terms.add(term("brief.mind", rests)));
        Report.Builder report = new Report.Builder().terms(terms);
        List<Item> figures = new KeyFigures(words, whole).items();
        if (!figures.isEmpty()) {
            report.paragraph(Rich.strong(words.say("brief.figures"))).items(figures);
        }
        ask(report);
        return report.build().blocks();
    }

    private List<Term> opening(int acting) {
        Optional<InterventionAssessment> first =
                assessment.interventions().stream().findFirst();
        Standing standing = first.map(InterventionAssessment::standing).orElse(Standing.NOT_RELEVANT);
        List<Term> terms = new ArrayList<>();
        terms.add(term("brief.start", start(first, standing)));
        first.ifPresent(intervention -> why(intervention).ifPresent(why -> terms.add(term("brief.why", why))));
        terms.add(term("brief.obstacles", obstacles()));
        who(standing, acting).ifPresent(who -> terms.add(term("brief.who", who)));
        return terms;
    }

    private void ask(Report.Builder report) {
        List<Item> questions = assessment.questions().stream()
                .map(OpenQuestion::fact)
                .distinct()
                .limit(QUESTIONS)
                .map(fact -> Item.of(Mark.NUMBER, Rich.of(words.of(fact.question()))))
                .toList();
        if (!questions.isEmpty()) {
            report.paragraph(Rich.strong(words.say("brief.ask"))).items(questions);
        }
    }

    private Term term(String key, Text text) {
        return new Term(words.say(key), Rich.of(words.line(text)));
    }

    private static Text start(Optional<InterventionAssessment> first, Standing standing) {
        Text text = Words.text("brief.start." + standing.id());
        return switch (standing) {
            case ADVISED, UNDER_WAY, BLOCKED -> text.with("title", title(first.orElseThrow()));
            case UNDECIDED, NOT_RELEVANT, FAILED -> text;
        };
    }

    private Optional<Text> why(InterventionAssessment first) {
        Text standing = first.standing().explanation();
        return switch (first.standing()) {
            case ADVISED, UNDER_WAY, BLOCKED ->
                Optional.of(first.relevance()
                        .map(relevance -> Words.text("brief.why.reasons")
                                .with("reasons", reasons(relevance.reason()))
                                .with("standing", standing))
                        .orElse(standing));
            case UNDECIDED -> Optional.of(standing);
            case NOT_RELEVANT, FAILED -> Optional.empty();
        };
    }

    private Object reasons(Reason reason) {
        List<Text> reasons = new Reasons(words, situation, Purpose.PROBLEM).texts(reason);
        return reasons.isEmpty() ? List.of() : Words.series(reasons.subList(0, Math.min(REASONS, reasons.size())));
    }

    private Text obstacles() {
        List<Text> obstacles = new ArrayList<>();
        for (InterventionAssessment intervention : assessment.interventions()) {
            List<PartAssessment> parts = intervention.obstacles();
            if (!parts.isEmpty() && intervention.standing() != Standing.NOT_RELEVANT) {
                List<Text> named = parts.stream()
                        .limit(OBSTACLES)
                        .map(part ->
                                Words.quoted(words.clause(part.precondition().part(part.part()))))
                        .toList();
                int more = parts.size() - named.size();
                Text text = Words.text(more > 0 ? "brief.obstacle.more" : "brief.obstacle")
                        .with("title", title(intervention))
                        .with("parts", named);
                obstacles.add(more > 0 ? text.with("more", more) : text);
            }
        }
        return obstacles.isEmpty()
                ? Words.text("brief.obstacles.none")
                : series(obstacles, REMARKS, "brief.obstacle.others");
    }

    /** The first few of some remarks, and for how many more interventions there is one. */
    private static Text series(List<Text> remarks, int most, String others) {
        int more = remarks.size() - most;
        Text few = Words.series(remarks.subList(0, Math.min(most, remarks.size())));
        return more > 0
                ? Words.text(others).with("items", few).with("count", more)
                : Words.text("brief.series").with("items", few);
    }

    private static Text title(InterventionAssessment intervention) {
        return Words.quoted(intervention.profile().title());
    }

    /** Who acts: those who can answer the questions, do an intervention, or clear the way for it. */
    private Optional<Text> who(Standing standing, int acting) {
        List<Text> who = new ArrayList<>();
        if (standing == Standing.UNDECIDED) {
            who.add(Words.text("brief.who.asks"));
        }
        for (InterventionAssessment intervention : assessment.interventions()) {
            Set<Role> roles = roles(intervention);
            if (!roles.isEmpty()) {
                who.add(Words.text("brief.acts")
                        .with("title", title(intervention))
                        .with("roles", List.copyOf(roles)));
            }
        }
        return who.isEmpty() ? Optional.empty() : Optional.of(series(who, acting, "brief.who.others"));
    }

    private Set<Role> roles(InterventionAssessment intervention) {
        Set<Role> roles = new LinkedHashSet<>();
        switch (intervention.standing()) {
            case ADVISED, UNDER_WAY ->
                advice.flatMap(all -> all.find(intervention.id()))
                        .flatMap(InterventionAdvice::outcome)
                        .ifPresent(outcome -> roles.addAll(outcome.effort().roles()));
            case BLOCKED -> intervention.obstacles().forEach(part -> roles.addAll(Remedies.roles(part.evaluation())));
            case UNDECIDED, NOT_RELEVANT, FAILED -> {}
        }
        return roles;
    }

    /** That some answers are estimates or old, and where it is told which. */
    private Optional<Text> restsOn(String where) {
        int estimates = advice.map(all -> all.estimates().size()).orElse(0);
        int stale = advice.map(all -> all.stale().size()).orElse(0);
        if (estimates == 0 && stale == 0) {
            return Optional.empty();
        }
        Text rests = estimates > 0 && stale > 0
                ? Words.text("brief.rests.both").with("estimates", estimates).with("stale", stale)
                : estimates > 0
                        ? Words.text("brief.rests.estimates").with("estimates", estimates)
                        : Words.text("brief.rests.stale").with("stale", stale);
        return Optional.of(Words.text(where).with("rests", rests));
    }
}
