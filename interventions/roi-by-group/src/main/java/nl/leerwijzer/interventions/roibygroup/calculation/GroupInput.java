// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.value.Estimate;

/**
 * What is known of one workforce group, as plain numbers: euros, hours, months and fractions.
 *
 * @param heads people in the group
 * @param hours working hours per person that go to training
 * @param cost cost per person, in its parts
 * @param partsLeftOut parts of the cost that are unknown and not counted
 * @param obligedCost euros per person for training that nothing leaves a choice about, if it was given
 * @param stay months that people stay
 * @param benefitPerYear euros per person per year
 * @param setsOwnBenefitAside whether the group's own benefit was given and is not used
 * @param shareAttributed the fraction of the benefit that is due to the training
 * @param discountRate yearly, as a fraction
 * @param knowledgeLife months that what was learned is of use
 */
record GroupInput(
        Derived<Integer> heads,
        Derived<Estimate<Double>> hours,
        Derived<Cost> cost,
        Set<CostPart> partsLeftOut,
        Optional<Estimate<Double>> obligedCost,
        Derived<Estimate<Double>> stay,
        Derived<Estimate<Double>> benefitPerYear,
        boolean setsOwnBenefitAside,
        Derived<Estimate<Double>> shareAttributed,
        Derived<Double> discountRate,
        Estimate<Double> knowledgeLife) {

    /**
     * Cost per person, still in its parts.
     *
     * @param amounts euros per person
     * @param hours hours per person
     * @param hourlyCost euros per hour
     */
    record Cost(List<Estimate<Double>> amounts, Estimate<Double> hours, Estimate<Double> hourlyCost) {
        Cost {
            amounts = List.copyOf(amounts);
        }

        /** Euros per person, in a corner of a result that rises with all of it. */
        double in(Corner corner) {
            return in(corner, corner.rising(hourlyCost));
        }

        /** Euros per person, in a corner of a result that moves otherwise with the cost of an hour, given apart. */
        double in(Corner corner, double euroPerHour) {
            double sum = corner.rising(hours) * euroPerHour;
            for (Estimate<Double> amount : amounts) {
                sum += corner.rising(amount);
            }
            return sum;
        }
    }
}
