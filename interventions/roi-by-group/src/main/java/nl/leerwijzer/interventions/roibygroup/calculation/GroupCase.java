// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/**
 * The business case of one workforce group, with the estimates that it rests on.
 *
 * <p>Every result moves in one direction with each input: a case is better with more benefit that begins sooner, a
 * longer stay and a longer life of knowledge, and worse with more cost. So the low end of a benefit-cost ratio stands for
 * low benefit, short stay and high cost at once, the high end for the opposite, and the low end of a payback is the high
 * end of the case. See {@link Corner}.
 *
 * <p>A result depends on numbers only: never on a label, an age, a kind of contract or schooling.
 */
public final class GroupCase {
    private final Key key;
    private final GroupInput input;

    GroupCase(View view, Entry entry, int position) {
        this(entry.key(), GroupReader.read(view, entry, position));
    }

    private GroupCase(Key key, GroupInput input) {
        this.key = key;
        this.input = input;
    }

    /** The same group, with the life of knowledge read in another way. */
    public GroupCase under(KnowledgeDecay decay) {
        return new GroupCase(key, input.under(decay));
    }

    /** The key of the group. */
    public Key key() {
        return key;
    }

    GroupInput input() {
        return input;
    }

    /** Cost per person in euros, of the parts that are known. */
    public Derived<Estimate<Double>> costPerHead() {
        return Derived.from(input.costNeeds(), () -> Derived.known(Corner.estimate(input::cost)));
    }

    /** The parts of the cost that are unknown and not counted. */
    public Set<CostPart> partsLeftOut() {
        return input.partsLeftOut();
    }

    /** Cost of the group in euros: training every one of them. */
    public Derived<Estimate<Double>> cost() {
        return timesHeads(costPerHead());
    }

    /** Cost in euros per full-time job that the group fills. */
    public Derived<Estimate<Double>> costPerFullTimeJob() {
        return perFullTimeJob(cost());
    }

    /** Working hours of the group that go to training. */
    public Derived<Estimate<Double>> hours() {
        return timesHeads(input.estimate(CaseInput.HOURS));
    }

    /**
     * Cost in euros of training that law or collective agreement obliges, for the group; outside the test, and empty
     * where none was given.
     */
    public Optional<Derived<Estimate<Double>>> obligedCost() {
        return input.obligedCost().map(perHead -> timesHeads(Derived.known(perHead)));
    }

    /** Months that people stay; by turnover, on average. */
    public Derived<Estimate<Double>> stay() {
        return Derived.from(
                input.stayNeeds(),
                () -> Derived.known(Corner.estimate(
                        corner -> input.tenure(input.values(corner)).months())));
    }

    /** What the stay was read from. */
    public Derived<StayBasis> stayBasis() {
        return input.stayBasis();
    }

    /** Months in which the benefit comes in; see {@link TrainingCase#horizon}. */
    public Derived<Estimate<Double>> horizon() {
        return overTheStay(TrainingCase::horizon);
    }

    /** Which of the two ends the horizon. */
    public Derived<HorizonBound> horizonBound() {
        Estimate<Double> life =
                Corner.estimate(corner -> input.knowledge(input.values(corner)).life());
        return stay().map(stay -> HorizonBound.of(stay, life));
    }

    /** Months of full benefit; see {@link TrainingCase#fullMonths}. */
    public Derived<Estimate<Double>> fullMonths() {
        return overTheStay(TrainingCase::fullMonths);
    }

    /** Benefit of the group over the horizon in euros, undiscounted. */
    public Derived<Estimate<Double>> benefit() {
        List<Derived<?>> needs = new ArrayList<>(input.stayNeeds());
        needs.addAll(input.benefitNeeds());
        return timesHeads(Derived.from(
                needs,
                () -> Derived.known(Corner.estimate(corner -> {
                    ToDoubleFunction<CaseInput> values = input.values(corner);
                    return input.use(values, 0, input.benefitPerYear(values), input.tenure(values))
                            .benefit();
                }))));
    }

    /** Whether a benefit of the group's own was given and set aside, for want of evidence that groups differ. */
    public boolean setsOwnBenefitAside() {
        return input.setsOwnBenefitAside();
    }

    /** Benefit-cost ratio; see {@link TrainingCase#benefitCostRatio}. */
    public Derived<Estimate<Double>> benefitCostRatio() {
        return whereCostly(TrainingCase::benefitCostRatio);
    }

    /** Return on investment in percent; see {@link TrainingCase#returnOnInvestment}. */
    public Derived<Estimate<Double>> returnOnInvestment() {
        return whereCostly(TrainingCase::returnOnInvestment);
    }

    /** Payback in months; see {@link TrainingCase#payback}. */
    public Derived<Estimate<Double>> payback() {
        return breakEvens().payback();
    }

    /** Whether the payback lies within the horizon, at the likely values; empty while either is unknown. */
    public Optional<Boolean> isEarnedBackInTime() {
        return Derived.<Boolean>from(input.caseNeeds(), () -> {
                    TrainingCase likely = trainingCase(Corner.LIKELY);
                    return Derived.known(likely.benefit() >= likely.cost());
                })
                .find();
    }

    /** Net present value of the group in euros; see {@link TrainingCase#netPresentValue}. */
    public Derived<Estimate<Double>> netPresentValue() {
        return timesHeads(netPresentValuePerHead());
    }

    /** Net present value in euros per person. */
    public Derived<Estimate<Double>> netPresentValuePerHead() {
        Derived<Double> rate = input.discountRate();
        return Derived.from(
                input.caseNeeds(rate),
                () -> Derived.known(
                        Corner.estimate(corner -> trainingCase(corner).netPresentValue(rate.get()))));
    }

    /** Net present value in euros per full-time job that the group fills. */
    public Derived<Estimate<Double>> netPresentValuePerFullTimeJob() {
        return perFullTimeJob(netPresentValue());
    }

    /**
     * Net present value in euros per person if everybody stayed as long as knowledge lasts, whatever the group: what is
     * left of a difference between groups does not come from how long their people stay.
     */
    public Derived<Estimate<Double>> netPresentValueAtEqualStay() {
        Derived<Double> rate = input.discountRate();
        return Derived.from(
                input.costAndBenefitNeeds(rate),
                () -> Derived.known(
                        Corner.estimate(corner -> atEqualStay(corner).netPresentValue(rate.get()))));
    }

    private TrainingCase atEqualStay(Corner corner) {
        ToDoubleFunction<CaseInput> values = input.values(corner);
        return input.trainingCase(values, new Tenure.Fixed(values.applyAsDouble(CaseInput.KNOWLEDGE_LIFE)));
    }

    /** Shortest stay in months that pays; see {@link TrainingCase#breakEvenStay}. */
    public Derived<Estimate<Double>> breakEvenStay() {
        return breakEvens().stay();
    }

    /** Whether a case pays that lasts as long as what was learned is of use. */
    public Derived<BreakEvenReach> breakEvenReach() {
        return breakEvens().reach();
    }

    /** By how many months the stay falls short of the break-even stay; nothing where it does not. */
    public Derived<Estimate<Double>> extension() {
        return breakEvens().extension();
    }

    /** Break-even benefit: euros per person per month of full benefit at which the case breaks even, undiscounted. */
    public Derived<Estimate<Double>> neededPerMonth() {
        return breakEvens().neededPerMonth();
    }

    /** Break-even benefit in working time: minutes per person per week, at the cost of an hour. */
    public Derived<Estimate<Double>> neededMinutesPerWeek() {
        return breakEvens().neededMinutesPerWeek();
    }

    /**
     * Break-even attribution: which part of the benefit, in percent, has to be due to the training for the case to break
     * even, undiscounted; above 100 where all of it is not enough.
     */
    public Derived<Estimate<Double>> neededShare() {
        return breakEvens().neededShare();
    }

    private BreakEvens breakEvens() {
        return new BreakEvens(this, input);
    }

    /**
     * Whether the case may be negative somewhere within its estimates: by its net present value, or while that is
     * unknown by its benefit-cost ratio. Empty while both are.
     */
    public Optional<Boolean> mayBeNegative() {
        return netPresentValue()
                .find()
                .map(value -> value.low() < 0)
                .or(() -> benefitCostRatio().find().map(ratio -> ratio.low() < 1));
    }

    /** Internal rate of return a year, in percent, at the likely values. */
    public Derived<Double> internalRate() {
        return Derived.from(
                input.caseNeeds(),
                () -> YearlyRate.percent(trainingCase(Corner.LIKELY).monthlyInternalRate()));
    }

    /**
     * How uncertain the net present value of the group is: all estimates drawn at random, each independent of the others.
     *
     * @param seed the same seed gives the same results, and the same values of what all groups share
     * @param draws how often, at least 1
     */
    public Derived<Uncertainty> uncertainty(long seed, int draws) {
        List<Derived<?>> needs = input.caseNeeds(input.discountRate(), input.heads());
        return Derived.from(needs, () -> {
            boolean exact = input.estimates().values().stream()
                    .allMatch(estimate -> estimate.get().isExact());
            return exact ? Derived.impossible(Reason.NO_RANGE) : Derived.known(Uncertainty.of(input, seed, draws));
        });
    }

    private Derived<Estimate<Double>> timesHeads(Derived<Estimate<Double>> perHead) {
        Derived<Integer> heads = input.heads();
        return Derived.from(
                List.of(heads, perHead), () -> perHead.map(amount -> amount.map(number -> number * heads.get())));
    }

    private Derived<Estimate<Double>> perFullTimeJob(Derived<Estimate<Double>> ofTheGroup) {
        Derived<Double> jobs = input.fullTimeJobs();
        return Derived.from(
                List.of(jobs, ofTheGroup), () -> ofTheGroup.map(amount -> amount.map(number -> number / jobs.get())));
    }

    private Derived<Estimate<Double>> overTheStay(Function<TrainingCase, Double> months) {
        return Derived.from(
                input.stayNeeds(), () -> Derived.known(Corner.estimate(corner -> months.apply(withoutMoney(corner)))));
    }

    private TrainingCase withoutMoney(Corner corner) {
        ToDoubleFunction<CaseInput> values = input.values(corner);
        return input.use(values, 0, 0, input.tenure(values));
    }

    private Derived<Estimate<Double>> whereCostly(Function<TrainingCase, OptionalDouble> ratio) {
        return Derived.from(
                input.caseNeeds(),
                () -> input.cost(Corner.LOW) == 0
                        ? Derived.impossible(Reason.NO_COST)
                        : Derived.known(Corner.estimate(
                                corner -> ratio.apply(trainingCase(corner)).orElseThrow())));
    }

    /** The case in a corner; in the low one it is at its poorest. */
    private TrainingCase trainingCase(Corner corner) {
        return input.trainingCase(input.values(corner));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupCase group && key.equals(group.key) && input.equals(group.input);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, input);
    }

    @Override
    public String toString() {
        return "GroupCase[…]";
    }
}
