// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.Optional;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.value.Estimate;

/**
 * Which part of a benefit is put down to training.
 *
 * <p>Source: Phillips: what people estimate is multiplied by how confident they are of it, so that doubt counts against
 * the training.
 *
 * @param share the fraction that is given
 * @param confidence the fraction by which the share counts; empty while it is not given, and then the share counts whole
 */
public record Attribution(Derived<Estimate<Double>> share, Optional<Double> confidence) {
    /** What is known of it. */
    public static Attribution of(Answers answers) {
        Derived<Estimate<Double>> share = Derived.answer(
                        answers.find(CaseFacts.SHARE_ATTRIBUTED), FactRef.of(CaseFacts.SHARE_ATTRIBUTED))
                .map(estimate -> estimate.map(percent -> percent.fraction().doubleValue()));
        return new Attribution(
                share,
                answers.find(CaseFacts.SHARE_CONFIDENCE)
                        .map(percent -> percent.fraction().doubleValue()));
    }

    /** The fraction that counts: share × confidence. */
    public Derived<Estimate<Double>> effective() {
        return share.map(estimate -> estimate.map(fraction -> fraction * confidence.orElse(1.0)));
    }
}
