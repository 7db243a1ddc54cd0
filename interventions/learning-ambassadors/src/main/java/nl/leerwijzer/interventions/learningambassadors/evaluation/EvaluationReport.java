// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static nl.leerwijzer.interventions.learningambassadors.evaluation.EvaluationFacts.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;
import nl.leerwijzer.interventions.learningambassadors.Timetable.Reading;

/** Lays an evaluation out as figures and sections. It decides what is worth saying, and computes nothing. */
final class EvaluationReport {
    private static final List<Role> COUNTING = List.of(Role.HR, Role.AMBASSADORS);

    private final View input;
    private final Moment moment;
    private final Comparability comparability;
    private final Registered registered;
    private final StudyPlan plan;
    private final Optional<Conclusion> conclusion;
    private final OutcomeBuilder report = Outcome.builder(ID);
    private final List<Figure> figures;

    EvaluationReport(
            View input,
            Moment moment,
            Comparability comparability,
            Registered registered,
            StudyPlan plan,
            Optional<Conclusion> conclusion) {
        this.input = input;
        this.moment = moment;
        this.comparability = comparability;
        this.registered = registered;
        this.plan = plan;
        this.conclusion = conclusion;
        this.figures =
                new EvaluationFigures(input, moment, comparability, registered, conclusion, plan.confidence()).all();
    }

    Outcome outcome() {
        report.summary(summary());
        report.addAll(figures);
        Stream.of(Design.values()).forEach(design -> report.add(plan.needed(design)));
        Stream.of(Design.values()).forEach(design -> report.add(plan.power(design)));
        counts();
        result();
        progress();
        baseline();
        people();
        timeline();
        cautions();
        report.reference(Reference.to(LearningAmbassadors.ID, text("see-also.programme")));
        report.effort(new Effort(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(Role.HR, Role.UNION, Role.AMBASSADORS)));
        return report.build();
    }

    private Text summary() {
        if (conclusion.isPresent()) {
            return concluded(conclusion.get());
        }
        if (registered.contradictory()) {
            return text("summary.contradictory");
        }
        return text(isAnythingCounted() ? "summary.unfinished" : "summary.nothing-counted");
    }

    private Text concluded(Conclusion drawn) {
        Text sentence = text("summary." + drawn.id());
        if (drawn instanceof Conclusion.TooEarly early) {
            return sentence.with("from", early.from());
        }
        if (drawn instanceof Conclusion.NotComparable differing) {
            return sentence.with(
                    "aspects", differing.differing().stream().map(Aspect::text).toList());
        }
        return sentence.with("difference", difference());
    }

    /** The effect in words, or that it is left out. */
    private Text difference() {
        Figure effect = figures.stream()
                .filter(figure -> figure.id().equals(EvaluationFigures.EFFECT))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an evaluation has an effect"));
        return effect.value().isDefined()
                ? text("difference.told").with("effect", effect.value().shown())
                : text("difference.left-out");
    }

    private boolean isAnythingCounted() {
        return Stream.of(
                        EvaluationFacts.PEOPLE,
                        EvaluationFacts.LEARNERS,
                        EvaluationFacts.COMPARISON_PEOPLE,
                        EvaluationFacts.COMPARISON_LEARNERS,
                        EvaluationFacts.LEARNERS_BOTH,
                        EvaluationFacts.LEARNERS_ONLY_BEFORE,
                        EvaluationFacts.LEARNERS_ONLY_AFTER,
                        EvaluationFacts.LEARNERS_NEITHER)
                .anyMatch(input::isAnswered);
    }

    private void counts() {
        if (!isAnythingCounted() || !registered.mayBeShown()) {
            return;
        }
        String design = input.find(EvaluationFacts.DESIGN).map(Design::id).orElse("any");
        report.table(
                "counts",
                List.of("group", "people", "learners", "share"),
                List.of(
                        row(
                                text("row.counted." + design),
                                EvaluationFigures.PEOPLE,
                                EvaluationFigures.LEARNERS,
                                EvaluationFigures.SHARE),
                        row(
                                text("row.comparison." + design),
                                EvaluationFigures.COMPARISON_PEOPLE,
                                EvaluationFigures.COMPARISON_LEARNERS,
                                EvaluationFigures.COMPARISON_SHARE)));
    }

    private void result() {
        if (conclusion.filter(Conclusion::isResult).isEmpty() || !registered.mayBeShown()) {
            return;
        }
        report.table(
                "result",
                List.of("measure", "value"),
                Stream.of(EvaluationFigures.EFFECT, EvaluationFigures.PROBABILITY)
                        .map(id -> row(text("row." + id.name()), id))
                        .toList());
        report.paragraph(
                "reading",
                text("reading.interval").with("confidence", plan.confidence()),
                text("reading.probability").with("level", plan.level()));
    }

    private void progress() {
        boolean counted = Stream.of(EvaluationFacts.TALKS, EvaluationFacts.ASKED, EvaluationFacts.BEGAN)
                .anyMatch((Fact<Integer> fact) -> input.isAnswered(fact));
        if (!counted) {
            return;
        }
        report.table(
                "progress",
                List.of("measure", "value"),
                Stream.of(EvaluationFigures.TALKS, EvaluationFigures.ASKED, EvaluationFigures.BEGAN)
                        .map(id -> row(text("row." + id.name()), id))
                        .toList());
    }

    /** What to count first, until there is a result to read. */
    private void baseline() {
        if (moment.reading().equals(Optional.of(Reading.RESULTS))) {
            return;
        }
        report.steps(
                "baseline",
                List.of(
                        new Step(text("baseline.define"), COUNTING, List.of()),
                        new Step(
                                text("baseline.count"),
                                COUNTING,
                                List.of(EvaluationFigures.BASELINE_START, EvaluationFigures.OPERATION_START)),
                        new Step(text("baseline.choose"), List.of(Role.HR, Role.UNION), List.of()),
                        new Step(text("baseline.progress"), COUNTING, List.of(EvaluationFigures.EARLIEST_RESULTS))));
    }

    private void people() {
        report.table(
                "people",
                List.of("design", "needed", "power"),
                Stream.of(Design.values())
                        .map(design -> row(text("row.people." + design.id()), design.needed(), design.power()))
                        .toList());
    }

    private void timeline() {
        if (!moment.isDated()) {
            return;
        }
        report.timeline(
                "timeline",
                List.of(
                        milestone("baseline", EvaluationFigures.BASELINE_START, EvaluationFigures.OPERATION_START),
                        milestone("year", EvaluationFigures.OPERATION_START, EvaluationFigures.EARLIEST_RESULTS),
                        new Milestone(
                                text("milestone.results"), EvaluationFigures.EARLIEST_RESULTS, Optional.empty())));
    }

    private static Milestone milestone(String id, FigureId from, FigureId until) {
        return new Milestone(text("milestone." + id), from, Optional.of(until));
    }

    private void cautions() {
        Optional<Design> design = input.find(EvaluationFacts.DESIGN);
        boolean weighed = conclusion.filter(Conclusion::isResult).isPresent();
        if (weighed) {
            design.map(Design::caution).ifPresent(report::caution);
        }
        boolean unlinked =
                registered.observed().filter(Observed.Apart.class::isInstance).isPresent()
                        && design.equals(Optional.of(Design.BEFORE_AND_AFTER));
        cautionIf(weighed && unlinked, text("situation.unlinked"));
        if (weighed && !comparability.unknown().isEmpty()) {
            report.caution(text("situation.comparability-unknown")
                    .with(
                            "aspects",
                            comparability.unknown().stream().map(Aspect::text).toList()));
        }
        cautionIf(!registered.mayBeShown(), text("situation.small-left-out").with("fewest", SmallCounts.FEWEST));
        cautionIf(moment.isStillCounting(), text("situation.still-counting"));
        cautionIf(moment.isContradictory(), text("situation.operation-before-start"));
    }

    private void cautionIf(boolean applies, Text caution) {
        if (applies) {
            report.caution(caution);
        }
    }

    private static List<Cell> row(Text first, FigureId... figures) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(first)));
        Stream.of(figures).map(Cell::of).forEach(cells::add);
        return cells;
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
