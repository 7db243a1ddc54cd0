// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.Optional;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;

/**
 * What is given once for all groups, to be shown beside their cases.
 *
 * @param benefitPerYear euros per person per year, before any part of it is put down to training
 * @param start months until it begins, if that was given
 * @param ratePercent the discount rate a year, in percent
 */
record Shared(Derived<Estimate<Double>> benefitPerYear, Optional<Estimate<Double>> start, Derived<Double> ratePercent) {
    static Shared of(View situation) {
        return new Shared(
                Derived.answer(situation.find(CaseFacts.BENEFIT), FactRef.of(CaseFacts.BENEFIT))
                        .map(benefit -> benefit.map(money -> money.euros().doubleValue())),
                situation.find(CaseFacts.BENEFIT_START).map(start -> start.map(period -> (double) period.amount())),
                Derived.answer(situation.find(CaseFacts.DISCOUNT_RATE), FactRef.of(CaseFacts.DISCOUNT_RATE))
                        .map(rate -> rate.percent().doubleValue()));
    }
}
