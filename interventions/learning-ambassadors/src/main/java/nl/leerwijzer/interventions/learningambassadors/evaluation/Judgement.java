// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.learningambassadors.evaluation.Conclusion.Direction;

/**
 * Comes to a conclusion: first whether the time has come, then whether the counts may be compared, and only then what
 * they say.
 *
 * <p>Where no effect is shown, the interval tells whether that says anything: when all of it lies below the effect that
 * was expected, that effect is not there; otherwise the counts fit both. Power computed from the counts themselves would
 * add nothing. Source: Hoenig and Heisey, <cite>The abuse of power: the pervasive fallacy of power calculations for data
 * analysis</cite>, The American Statistician 55 (2001), 19-24.
 */
final class Judgement {
    private Judgement() {}

    /** Empty when a fact lacks without which no conclusion holds, or the counts contradict each other. */
    static Optional<Conclusion> of(
            Moment moment,
            Comparability comparability,
            Registered registered,
            OptionalDouble expected,
            Percentage level) {
        Optional<LocalDate> tooEarly = moment.tooEarlyUntil();
        if (tooEarly.isPresent()) {
            return tooEarly.map(Conclusion.TooEarly::new);
        }
        if (!comparability.differing().isEmpty()) {
            return Optional.of(new Conclusion.NotComparable(EnumSet.copyOf(comparability.differing())));
        }
        return moment.reading().isEmpty()
                ? Optional.empty()
                : registered.observed().map(observed -> weigh(observed, expected, level));
    }

    static Conclusion weigh(Observed observed, OptionalDouble expected, Percentage level) {
        double probability = level.fraction().doubleValue();
        Estimate<Double> effect = observed.effect(1 - probability);
        boolean holdsNoEffect = effect.low() <= 0 && effect.high() >= 0;
        if (!holdsNoEffect && observed.test() <= probability) {
            return new Conclusion.Shown(effect.likely() > 0 ? Direction.MORE : Direction.FEWER);
        }
        return expected.isPresent() && effect.high() < expected.getAsDouble()
                ? new Conclusion.NotShown()
                : new Conclusion.TooFew();
    }
}
