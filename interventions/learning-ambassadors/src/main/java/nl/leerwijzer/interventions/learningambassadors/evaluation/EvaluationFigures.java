// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static nl.leerwijzer.interventions.learningambassadors.evaluation.EvaluationFacts.ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;

/** Every figure of an evaluation: a value, or why there is none. */
final class EvaluationFigures {
    static final FigureId CONCLUSION = FigureId.of("conclusion");
    static final FigureId EFFECT = FigureId.of("effect");
    static final FigureId PROBABILITY = FigureId.of("probability");
    static final FigureId COMPARABILITY = FigureId.of("comparability");
    static final FigureId PEOPLE = FigureId.of("people");
    static final FigureId LEARNERS = FigureId.of("learners");
    static final FigureId SHARE = FigureId.of("share");
    static final FigureId COMPARISON_PEOPLE = FigureId.of("comparison-people");
    static final FigureId COMPARISON_LEARNERS = FigureId.of("comparison-learners");
    static final FigureId COMPARISON_SHARE = FigureId.of("comparison-share");
    static final FigureId TALKS = FigureId.of("talks");
    static final FigureId ASKED = FigureId.of("asked");
    static final FigureId BEGAN = FigureId.of("began");
    static final FigureId BASELINE_START = FigureId.of("baseline-start");
    static final FigureId OPERATION_START = FigureId.of("operation-start");
    static final FigureId EARLIEST_RESULTS = FigureId.of("earliest-results");
    static final FigureId READING = FigureId.of("reading");

    /** A probability as a fraction: a percentage would read as a share of people. */
    private static final Unit PROBABILITY_UNIT = new Unit(ID, "probability", 4);

    private static final Set<Fact<Integer>> COMPARISON_COUNTS =
            Set.of(EvaluationFacts.COMPARISON_PEOPLE, EvaluationFacts.COMPARISON_LEARNERS);

    private final View input;
    private final Moment moment;
    private final Comparability comparability;
    private final Registered registered;
    private final Optional<Conclusion> conclusion;
    private final double confidence;

    EvaluationFigures(
            View input,
            Moment moment,
            Comparability comparability,
            Registered registered,
            Optional<Conclusion> conclusion,
            Percentage confidence) {
        this.input = input;
        this.moment = moment;
        this.comparability = comparability;
        this.registered = registered;
        this.conclusion = conclusion;
        this.confidence = confidence.fraction().doubleValue();
    }

    List<Figure> all() {
        return List.of(
                conclusionFigure(),
                effect(),
                probability(),
                comparabilityFigure(),
                count(PEOPLE, registered.counted().map(Proportion::total), EvaluationFacts.PEOPLE),
                count(LEARNERS, registered.counted().map(Proportion::count), EvaluationFacts.LEARNERS),
                share(),
                count(
                        COMPARISON_PEOPLE,
                        registered.comparison().map(Proportion::total),
                        EvaluationFacts.COMPARISON_PEOPLE),
                count(
                        COMPARISON_LEARNERS,
                        registered.comparison().map(Proportion::count),
                        EvaluationFacts.COMPARISON_LEARNERS),
                comparisonShare(),
                talks(),
                colleagues(ASKED, EvaluationFacts.ASKED, false),
                colleagues(BEGAN, EvaluationFacts.BEGAN, !registered.mayBeShown()),
                day(BASELINE_START, moment.baselineStart()),
                day(OPERATION_START, moment.operationStart()),
                day(EARLIEST_RESULTS, moment.earliestResults()),
                reading());
    }

    private Figure conclusionFigure() {
        Figure.Draft draft = Figure.of(ID, CONCLUSION.name());
        return conclusion.map(drawn -> draft.term(drawn.id())).orElseGet(() -> unfinished(draft));
    }

    private Figure effect() {
        Figure.Draft draft = Figure.of(ID, EFFECT.name(), Unit.PERCENTAGE_POINTS);
        return result(draft, observed -> estimate(draft, observed.effect(confidence)));
    }

    private Figure probability() {
        Figure.Draft draft = Figure.of(ID, PROBABILITY.name(), PROBABILITY_UNIT);
        return result(draft, observed -> draft.value(observed.test()));
    }

    private Figure share() {
        Figure.Draft draft = Figure.of(ID, SHARE.name(), Unit.PERCENT);
        if (conclusion.orElse(null) instanceof Conclusion.TooEarly early) {
            return tooEarly(draft, early);
        }
        return fromCounts(draft, observed -> estimate(draft, observed.counted().less(0, confidence)));
    }

    /** Of the comparison a share may be read at any time: it is the starting point. */
    private Figure comparisonShare() {
        Figure.Draft draft = Figure.of(ID, COMPARISON_SHARE.name(), Unit.PERCENT);
        return registered
                .baseline()
                .filter(baseline -> registered.mayBeShown())
                .map(baseline -> estimate(draft, baseline.less(0, confidence)))
                .orElseGet(() -> fromCounts(draft, observed -> estimate(draft, observed.comparisonShare(confidence))));
    }

    /** What may be computed only where the counts were weighed. */
    private Figure result(Figure.Draft draft, Function<Observed, Figure> computed) {
        if (conclusion.orElse(null) instanceof Conclusion.TooEarly early) {
            return tooEarly(draft, early);
        }
        if (conclusion.orElse(null) instanceof Conclusion.NotComparable differing) {
            return draft.undefined(
                    text("undefined.not-comparable")
                            .with(
                                    "aspects",
                                    differing.differing().stream()
                                            .map(Aspect::text)
                                            .toList()),
                    List.of());
        }
        return conclusion.isEmpty() ? unfinished(draft) : fromCounts(draft, computed);
    }

    private Figure fromCounts(Figure.Draft draft, Function<Observed, Figure> computed) {
        if (!registered.mayBeShown()) {
            return small(draft);
        }
        return registered.observed().map(computed).orElseGet(() -> withoutCounts(draft));
    }

    private Figure unfinished(Figure.Draft draft) {
        List<Fact<?>> missing = new ArrayList<>(moment.missing());
        missing.addAll(registered.missing());
        return missing.isEmpty() ? withoutCounts(draft) : missing(draft, missing);
    }

    private Figure withoutCounts(Figure.Draft draft) {
        return registered.contradictory()
                ? draft.undefined(text("undefined.contradictory"), List.of())
                : missing(draft, registered.missing());
    }

    private Figure comparabilityFigure() {
        Figure.Draft draft = Figure.of(ID, COMPARABILITY.name());
        if (!comparability.differing().isEmpty()) {
            return draft.term("mismatch");
        }
        return comparability.unknown().isEmpty() ? draft.term("match") : draft.missing(comparability.missing());
    }

    private Figure count(FigureId id, Optional<Integer> count, Fact<Integer> fact) {
        Figure.Draft draft = Figure.of(ID, id.name(), Unit.PEOPLE);
        if (!registered.mayBeShown()) {
            return small(draft);
        }
        if (count.isPresent()) {
            return draft.value(count.get());
        }
        boolean againstShare = input.find(EvaluationFacts.DESIGN).equals(Optional.of(Design.FIXED_REFERENCE));
        if (againstShare && COMPARISON_COUNTS.contains(fact)) {
            return draft.undefined(text("undefined.no-comparison-people"), List.of());
        }
        return withoutCounts(draft);
    }

    private Figure talks() {
        Figure.Draft draft = Figure.of(ID, TALKS.name(), Unit.NUMBER);
        return input.find(EvaluationFacts.TALKS)
                .map(draft::value)
                .orElseGet(() -> missing(draft, List.of(EvaluationFacts.TALKS)));
    }

    /** Colleagues are counted like learners; who began may be the very ones that are left out elsewhere. */
    private Figure colleagues(FigureId id, Fact<Integer> fact, boolean leftOutElsewhere) {
        Figure.Draft draft = Figure.of(ID, id.name(), Unit.PEOPLE);
        Optional<Integer> count = input.find(fact);
        if (count.isEmpty()) {
            return missing(draft, List.of(fact));
        }
        return leftOutElsewhere || count.get() < SmallCounts.FEWEST ? small(draft) : draft.value(count.get());
    }

    private Figure day(FigureId id, Optional<LocalDate> day) {
        Figure.Draft draft = Figure.of(ID, id.name());
        return day.map(draft::day).orElseGet(() -> missing(draft, List.of(Fact.started(AmbassadorFacts.ID))));
    }

    private Figure reading() {
        Figure.Draft draft = Figure.of(ID, READING.name());
        return moment.reading()
                .map(reading -> draft.term(reading.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> missing(draft, moment.missing()));
    }

    private static Figure tooEarly(Figure.Draft draft, Conclusion.TooEarly early) {
        return draft.undefined(text("undefined.too-early").with("from", early.from()), List.of());
    }

    private static Figure small(Figure.Draft draft) {
        return draft.undefined(text("undefined.small").with("fewest", SmallCounts.FEWEST), List.of());
    }

    private static Figure missing(Figure.Draft draft, List<? extends Fact<?>> facts) {
        return draft.missing(facts.stream().map(FactRef::of).toList());
    }

    /** Fractions as hundredths. */
    private static Figure estimate(Figure.Draft draft, Estimate<Double> fractions) {
        return draft.estimate(100 * fractions.low(), 100 * fractions.likely(), 100 * fractions.high());
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
