// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.analysis.Depreciation;
import nl.leerwijzer.core.value.Estimate;

/**
 * What is known of one workforce group, as plain numbers: euros, hours, months and fractions.
 *
 * @param heads people in the group
 * @param fullTimeJobs how many full-time jobs they fill together
 * @param estimates by input; an input that was not given and that a case can do without is not in it
 * @param stayBasis what the stay was read from
 * @param discountRate yearly, as a fraction
 * @param decay how the life of knowledge is read
 * @param partsLeftOut parts of the cost that are unknown and not counted
 * @param obligedCost euros per person for training that nothing leaves a choice about, if it was given
 * @param setsOwnBenefitAside whether the group's own benefit was given and is not used
 */
record GroupInput(
        Derived<Integer> heads,
        Derived<Double> fullTimeJobs,
        Map<CaseInput, Derived<Estimate<Double>>> estimates,
        Derived<StayBasis> stayBasis,
        Derived<Double> discountRate,
        KnowledgeDecay decay,
        Set<CostPart> partsLeftOut,
        Optional<Estimate<Double>> obligedCost,
        boolean setsOwnBenefitAside) {
    private static final List<CaseInput> COST =
            List.of(CaseInput.FEES, CaseInput.HOURS, CaseInput.HOURLY_COST, CaseInput.TRAVEL, CaseInput.DEVELOPMENT);

    GroupInput {
        estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
    }

    /** The same group, with the life of knowledge read in another way. */
    GroupInput under(KnowledgeDecay other) {
        return new GroupInput(
                heads,
                fullTimeJobs,
                estimates,
                stayBasis,
                discountRate,
                other,
                partsLeftOut,
                obligedCost,
                setsOwnBenefitAside);
    }

    boolean has(CaseInput input) {
        return estimates.containsKey(input);
    }

    /** An estimate that is always there, be it as something missing. */
    Derived<Estimate<Double>> estimate(CaseInput input) {
        return Objects.requireNonNull(estimates.get(input));
    }

    /** The estimates that the cost is made of, and what is asked beside it. */
    List<Derived<?>> costNeeds(Derived<?>... more) {
        List<Derived<?>> needs = needs(COST);
        needs.addAll(List.of(more));
        return needs;
    }

    /** The estimates that say how long a benefit comes in. */
    List<Derived<?>> stayNeeds() {
        return needs(List.of(CaseInput.STAY, CaseInput.TURNOVER));
    }

    /** The estimates that the benefit of a year is made of. */
    List<Derived<?>> benefitNeeds() {
        return needs(List.of(CaseInput.BENEFIT, CaseInput.SHARE));
    }

    /** What a case needs whatever the stay, and what is asked beside it. */
    List<Derived<?>> costAndBenefitNeeds(Derived<?>... more) {
        List<Derived<?>> needs = costNeeds(more);
        needs.addAll(benefitNeeds());
        return needs;
    }

    /** What a whole case needs, and what is asked beside it. */
    List<Derived<?>> caseNeeds(Derived<?>... more) {
        List<Derived<?>> needs = costAndBenefitNeeds(more);
        needs.addAll(stayNeeds());
        return needs;
    }

    private List<Derived<?>> needs(List<CaseInput> inputs) {
        List<Derived<?>> needs = new ArrayList<>();
        inputs.stream().filter(this::has).forEach(input -> needs.add(estimate(input)));
        return needs;
    }

    /** The values that make a case the poorest, likely or best. */
    ToDoubleFunction<CaseInput> values(Corner corner) {
        return input -> input.in(corner, estimate(input).get());
    }

    /** Euros per person, in a corner of a result that rises with the cost. */
    double cost(Corner corner) {
        return cost((CaseInput each) -> corner.rising(estimate(each).get()));
    }

    /** Euros per person. */
    double cost(ToDoubleFunction<CaseInput> values) {
        return hoursCost(values)
                + values.applyAsDouble(CaseInput.FEES)
                + ifGiven(CaseInput.TRAVEL, values)
                + ifGiven(CaseInput.DEVELOPMENT, values);
    }

    private static double hoursCost(ToDoubleFunction<CaseInput> values) {
        return values.applyAsDouble(CaseInput.HOURS) * values.applyAsDouble(CaseInput.HOURLY_COST);
    }

    /** Euros per person per year that are due to the training. */
    double benefitPerYear(ToDoubleFunction<CaseInput> values) {
        return values.applyAsDouble(CaseInput.BENEFIT) * values.applyAsDouble(CaseInput.SHARE);
    }

    /** How long people stay. */
    Tenure tenure(ToDoubleFunction<CaseInput> values) {
        return has(CaseInput.TURNOVER)
                ? new Tenure.Turnover(values.applyAsDouble(CaseInput.TURNOVER))
                : new Tenure.Fixed(values.applyAsDouble(CaseInput.STAY));
    }

    /** How what was learned loses its use. */
    Depreciation knowledge(ToDoubleFunction<CaseInput> values) {
        return decay.over(values.applyAsDouble(CaseInput.KNOWLEDGE_LIFE));
    }

    /** The whole case of one person. */
    TrainingCase trainingCase(ToDoubleFunction<CaseInput> values) {
        return trainingCase(values, tenure(values));
    }

    /** The case of one person who stays in another way. */
    TrainingCase trainingCase(ToDoubleFunction<CaseInput> values, Tenure tenure) {
        return use(values, cost(values), benefitPerYear(values), tenure);
    }

    /** The case of one person, with these amounts. */
    TrainingCase use(ToDoubleFunction<CaseInput> values, double cost, double benefitPerYear, Tenure tenure) {
        return new TrainingCase(cost, benefitPerYear, ifGiven(CaseInput.START, values), tenure, knowledge(values));
    }

    private double ifGiven(CaseInput input, ToDoubleFunction<CaseInput> values) {
        return has(input) ? values.applyAsDouble(input) : 0;
    }
}
