// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerwijzer.core.comparison.AdviceAspect.ContentOf;
import nl.leerwijzer.core.comparison.AdviceAspect.Diagnostics;
import nl.leerwijzer.core.comparison.AdviceAspect.FigureOf;
import nl.leerwijzer.core.comparison.AdviceAspect.FirmnessOf;
import nl.leerwijzer.core.comparison.AdviceAspect.Links;
import nl.leerwijzer.core.comparison.AdviceAspect.Order;
import nl.leerwijzer.core.comparison.AdviceAspect.PartOf;
import nl.leerwijzer.core.comparison.AdviceAspect.PreconditionOf;
import nl.leerwijzer.core.comparison.AdviceAspect.Questions;
import nl.leerwijzer.core.comparison.AdviceAspect.ReasonsOf;
import nl.leerwijzer.core.comparison.AdviceAspect.RelevanceOf;
import nl.leerwijzer.core.comparison.AdviceAspect.RestsOn;
import nl.leerwijzer.core.comparison.AdviceAspect.StandingOf;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.PreconditionAssessment;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;

/** All that an advice says, aspect by aspect. Two advices with equal aspects are written and shown alike. */
final class Snapshot {
    private final Situation situation;
    private final Map<AdviceAspect, Said> all = new LinkedHashMap<>();

    /**
     * What is said in one respect.
     *
     * @param value what it is compared by
     * @param name what the aspect is called, where it has a name of its own
     * @param statement what is said, where it can be shown
     */
    record Said(Object value, Optional<Object> name, Optional<Statement> statement) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Said said && value.equals(said.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    Snapshot(Situation situation, Advice advice) {
        this.situation = situation;
        advice.interventions().forEach(this::add);
        addAboutAll(advice);
    }

    /** What is said, by aspect and in the order of the advice. */
    Map<AdviceAspect, Said> all() {
        return all;
    }

    /** Whether the two say the same of an aspect, be it nothing. */
    boolean agrees(Snapshot other, AdviceAspect aspect) {
        return Objects.equals(all.get(aspect), other.all.get(aspect));
    }

    /** Whether the two say the same of everything, and of the same day and seed. */
    boolean agrees(Snapshot other) {
        return all.equals(other.all)
                && situation.asOf().equals(other.situation.asOf())
                && situation.seed() == other.situation.seed();
    }

    private void add(InterventionAdvice advice) {
        InterventionAssessment assessment = advice.assessment();
        String id = advice.id();
        say(
                new StandingOf(id),
                assessment.standing(),
                assessment.standing().id(),
                assessment.standing().text());
        assessment.relevance().ifPresent(relevance -> sayVerdict(new RelevanceOf(id), relevance.verdict(), null));
        assessment.preconditions().forEach(this::add);
        Firmness firmness = Firmness.of(advice);
        say(new FirmnessOf(id), firmness, firmness.id(), firmness.text());
        advice.outcome().ifPresent(outcome -> outcome.figures().forEach(figure -> add(id, figure)));
        put(new ReasonsOf(id), reasons(assessment));
        put(new ContentOf(id), content(advice));
    }

    private void add(PreconditionAssessment precondition) {
        sayVerdict(
                new PreconditionOf(precondition.precondition().id()),
                precondition.verdict(),
                precondition.precondition().id().title());
        for (PartAssessment part : precondition.parts()) {
            sayVerdict(
                    new PartOf(part.precondition(), part.part().id()),
                    part.verdict(),
                    part.precondition().part(part.part()));
        }
    }

    private void add(String id, Figure figure) {
        FigureValue value = figure.value();
        all.put(
                new FigureOf(id, figure.id()),
                new Said(
                        value,
                        Optional.of(figure.name()),
                        Optional.of(new Statement(FigureCode.of(value), value.shown()))));
    }

    private void addAboutAll(Advice advice) {
        List<String> order =
                advice.interventions().stream().map(InterventionAdvice::id).toList();
        List<Text> titles = advice.interventions().stream()
                .map(each -> each.assessment().profile().title())
                .toList();
        all.put(
                new Order(),
                new Said(order, Optional.empty(), Optional.of(new Statement(String.join(" ", order), titles))));
        put(new Questions(), advice.assessment().questions());
        put(new RestsOn(), List.of(advice.estimates(), advice.stale()));
        put(new Links(), advice.links());
        put(new Diagnostics(), advice.diagnostics());
    }

    private void say(AdviceAspect aspect, Object value, String code, Text words) {
        all.put(aspect, new Said(value, Optional.empty(), Optional.of(new Statement(code, words))));
    }

    private void sayVerdict(AdviceAspect aspect, Verdict verdict, @org.jspecify.annotations.Nullable Text name) {
        String id = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        all.put(
                aspect,
                new Said(
                        verdict,
                        Optional.ofNullable(name),
                        Optional.of(new Statement(id, Text.of("core", "verdict." + id)))));
    }

    private void put(AdviceAspect aspect, Object value) {
        all.put(aspect, new Said(value, Optional.empty(), Optional.empty()));
    }

    // Why

    private List<Object> reasons(InterventionAssessment assessment) {
        List<Object> reasons = new ArrayList<>();
        reasons.add(assessment.exact());
        reasons.add(assessment.started());
        reasons.add(assessment.openOrUnmet());
        assessment.relevance().ifPresent(relevance -> addReasons(relevance, reasons));
        assessment.parts().forEach(part -> addReasons(part.evaluation(), reasons));
        return reasons;
    }

    private void addReasons(Evaluation evaluation, List<Object> reasons) {
        Reason reason = evaluation.reason();
        reasons.add(evaluation.isExact());
        reasons.add(reason);
        reasons.add(evaluation.grounds());
        reasons.add(evaluation.changes());
        addAnswers(reason, OptionalInt.empty(), reasons);
    }

    /** The answers that a reason is shown with: another answer with the same verdict reads otherwise. */
    private void addAnswers(Reason reason, OptionalInt outer, List<Object> answers) {
        OptionalInt entry = reason.entry().isPresent() ? reason.entry() : outer;
        if (reason.condition() instanceof Condition.Atom atom) {
            answers(atom.fact(), entry).ifPresent(source -> {
                answers.add(source.doesNotApply(atom.fact()));
                answers.add(source.find(atom.fact()));
            });
        }
        reason.children().forEach(child -> addAnswers(child, entry, answers));
    }

    private Optional<? extends Answers> answers(Fact<?> fact, OptionalInt entry) {
        if (fact.list().isEmpty()) {
            return Optional.of(situation);
        }
        FactId list = fact.list().get();
        return situation
                .find(Fact.list(list.namespace(), list.name()))
                .filter(entries -> entry.isPresent() && entry.getAsInt() <= entries.size())
                .map(entries -> entries.get(entry.getAsInt() - 1));
    }

    // What it delivers, besides the figures one by one

    private static List<Object> content(InterventionAdvice advice) {
        List<Object> content = new ArrayList<>();
        content.add(advice.missing());
        content.add(advice.cautions());
        content.add(advice.evidence());
        advice.outcome().ifPresent(outcome -> addContent(outcome, content));
        return content;
    }

    private static void addContent(Outcome outcome, List<Object> content) {
        content.add(outcome.type());
        content.add(outcome.summary());
        content.add(outcome.figures().stream()
                .map(figure -> List.of(figure.owner(), figure.id(), figure.unit()))
                .toList());
        content.add(outcome.sections());
        content.add(outcome.effort());
        content.add(outcome.cautions());
        content.add(outcome.references());
    }
}
