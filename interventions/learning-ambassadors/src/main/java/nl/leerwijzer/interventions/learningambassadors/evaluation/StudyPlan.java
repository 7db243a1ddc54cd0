// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static nl.leerwijzer.interventions.learningambassadors.evaluation.EvaluationFacts.ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.leerwijzer.analysis.StudyDesign;
import nl.leerwijzer.analysis.StudyDesign.AgainstReference;
import nl.leerwijzer.analysis.StudyDesign.SamePeople;
import nl.leerwijzer.analysis.StudyDesign.TwoGroups;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts;

/**
 * How many people it takes to see the effect that is expected, per design, and how probable it is to see it with the
 * people there are.
 *
 * <p>For the same people before and after, what counts is how many change either way, which nobody knows beforehand: at
 * the least nobody stops who learned before; at the most who learned before is no likelier than others to learn again.
 */
final class StudyPlan {
    /** The power and level that are usual; Cohen, <cite>Statistical Power Analysis</cite> (1988), chapter 2. */
    private static final Percentage USUAL_POWER = Percentage.of(80);

    private static final Percentage USUAL_LEVEL = Percentage.of(5);

    private final Answers answers;
    private final double power;
    private final Percentage level;

    StudyPlan(Answers answers) {
        this.answers = answers;
        this.power = fraction(answers.find(EvaluationFacts.POWER).orElse(USUAL_POWER));
        this.level = answers.find(EvaluationFacts.LEVEL).orElse(USUAL_LEVEL);
    }

    /** How probable it may be that an effect is seen where there is none. */
    Percentage level() {
        return level;
    }

    /** How often an interval holds what it is about: what the level leaves. */
    Percentage confidence() {
        return new Percentage(BigDecimal.valueOf(100).subtract(level.percent()));
    }

    /** The effect that is expected, as a fraction; empty when it is unknown, or none or a fall is expected. */
    OptionalDouble expectedEffect(Design design) {
        if (!missing(design).isEmpty()) {
            return OptionalDouble.empty();
        }
        double effect = expectedShare() - comparisonShare(design);
        return effect > 0 ? OptionalDouble.of(effect) : OptionalDouble.empty();
    }

    /** How many people it takes: in each of two groups, or in all. */
    Figure needed(Design design) {
        Figure.Draft draft = Figure.of(ID, design.needed().name(), Unit.PEOPLE);
        return without(draft, design, missing(design)).orElseGet(() -> {
            List<Integer> people = new ArrayList<>();
            for (StudyDesign study : studies(design)) {
                OptionalInt needed = study.peopleNeeded(power, fraction(level));
                if (needed.isEmpty()) {
                    return draft.undefined(text("undefined.too-many"), List.of());
                }
                people.add(needed.getAsInt());
            }
            return draft.between(people.get(0), people.get(people.size() - 1));
        });
    }

    /** How probable it is that the effect is seen when all colleagues take part. */
    Figure power(Design design) {
        Figure.Draft draft = Figure.of(ID, design.power().name(), Unit.PERCENT);
        List<Fact<?>> missing = new ArrayList<>(missing(design));
        Optional<Integer> colleagues = answers.find(AmbassadorFacts.COLLEAGUES);
        if (colleagues.isEmpty()) {
            missing.add(AmbassadorFacts.COLLEAGUES);
        }
        return without(draft, design, missing).orElseGet(() -> {
            int people = design == Design.TWO_GROUPS ? colleagues.orElseThrow() / 2 : colleagues.orElseThrow();
            if (people == 0) {
                return draft.undefined(text("undefined.nobody-to-compare"), List.of());
            }
            List<Double> powers = studies(design).stream()
                    .map(study -> 100 * study.power(people, fraction(level)))
                    .sorted()
                    .toList();
            return draft.between(powers.get(0), powers.get(powers.size() - 1));
        });
    }

    /** Why there is nothing to compute, if so. */
    private Optional<Figure> without(Figure.Draft draft, Design design, List<Fact<?>> missing) {
        if (!missing.isEmpty()) {
            return Optional.of(draft.missing(missing.stream().map(FactRef::of).toList()));
        }
        if (expectedEffect(design).isEmpty()) {
            return Optional.of(draft.undefined(text("undefined.no-effect-expected"), List.of()));
        }
        if (design == Design.FIXED_REFERENCE && comparisonShare(design) == 0) {
            return Optional.of(draft.undefined(text("undefined.reference-of-none"), List.of()));
        }
        return Optional.empty();
    }

    /** The studies between which the design lies, the one that takes the fewest people first. */
    private List<StudyDesign> studies(Design design) {
        double with = expectedShare();
        double without = comparisonShare(design);
        return switch (design) {
            case TWO_GROUPS -> List.of(TwoGroups.ofEqualSize(with, without, StudyDesign.Test.FISHER));
            case BEFORE_AND_AFTER ->
                List.of(
                        new SamePeople(/* onlyBefore= */ 0, /* onlyAfter= */ with - without),
                        new SamePeople(/* onlyBefore= */ without * (1 - with), /* onlyAfter= */ with * (1 - without)));
            case FIXED_REFERENCE -> List.of(new AgainstReference(without, with));
        };
    }

    private List<Fact<?>> missing(Design design) {
        return List.<Fact<?>>of(EvaluationFacts.EXPECTED_SHARE, comparison(design)).stream()
                .filter(fact -> answers.find(fact).isEmpty())
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    private double expectedShare() {
        return fraction(answers.find(EvaluationFacts.EXPECTED_SHARE).orElseThrow());
    }

    private double comparisonShare(Design design) {
        return fraction(answers.find(comparison(design)).orElseThrow());
    }

    private static Fact<Percentage> comparison(Design design) {
        return design == Design.FIXED_REFERENCE
                ? EvaluationFacts.REFERENCE_SHARE
                : EvaluationFacts.EXPECTED_COMPARISON_SHARE;
    }

    private static double fraction(Percentage percentage) {
        return percentage.fraction().doubleValue();
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
