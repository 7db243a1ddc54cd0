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
    private static final double WEEKS_PER_MONTH = 365.25 / 7 / 12;
    private static final double MINUTES_PER_HOUR = 60;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double PERCENT = 100;

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
        return Derived.from(input.costNeeds(), () -> Derived.known(Corner.estimate(this::costIn)));
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
        return Derived.from(
                costAndBenefit(),
                () -> earnedBack(ByCorner.of(corner -> whateverTheStay(corner).payback())));
    }

    /** Whether the payback lies within the horizon, at the likely values; empty while either is unknown. */
    public Optional<Boolean> isEarnedBackInTime() {
        return Derived.<Boolean>from(costBenefitAndStay(), () -> {
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
                with(costBenefitAndStay(), rate),
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
                with(costAndBenefit(), rate),
                () -> Derived.known(
                        Corner.estimate(corner -> atEqualStay(corner).netPresentValue(rate.get()))));
    }

    private TrainingCase atEqualStay(Corner corner) {
        ToDoubleFunction<CaseInput> values = input.values(corner);
        return input.trainingCase(values, new Tenure.Fixed(values.applyAsDouble(CaseInput.KNOWLEDGE_LIFE)));
    }

    /** Shortest stay in months that pays; see {@link TrainingCase#breakEvenStay}. */
    public Derived<Estimate<Double>> breakEvenStay() {
        Derived<BreakEvenReach> reach = breakEvenReach();
        return Derived.from(
                List.of(reach),
                () -> reach.get() == BreakEvenReach.NEVER
                        ? Derived.impossible(Reason.OUTLIVES_KNOWLEDGE)
                        : earnedBack(breakEvenStays()));
    }

    /** Whether a case pays that lasts as long as what was learned is of use. */
    public Derived<BreakEvenReach> breakEvenReach() {
        return Derived.from(with(costAndBenefit(), input.discountRate()), () -> {
            if (paysWithinKnowledgeLife(Corner.LOW)) {
                return Derived.known(BreakEvenReach.ALWAYS);
            }
            if (paysWithinKnowledgeLife(Corner.LIKELY)) {
                return Derived.known(BreakEvenReach.LIKELY);
            }
            return Derived.known(paysWithinKnowledgeLife(Corner.HIGH) ? BreakEvenReach.UNLIKELY : BreakEvenReach.NEVER);
        });
    }

    /** By how many months the stay falls short of the break-even stay; nothing where it does not. */
    public Derived<Estimate<Double>> extension() {
        Derived<Estimate<Double>> breakEvenStay = breakEvenStay();
        Derived<Estimate<Double>> stay = stay();
        return Derived.from(
                List.of(breakEvenStay, stay),
                () -> Derived.known(Corner.estimate(
                        corner -> Math.max(0.0, corner.rising(breakEvenStay.get()) - corner.falling(stay.get())))));
    }

    /** Break-even benefit: euros per person per month of full benefit at which the case breaks even, undiscounted. */
    public Derived<Estimate<Double>> neededPerMonth() {
        return perFullMonth((corner, months) -> costIn(corner) / months);
    }

    /**
     * The same in working time: minutes per person per week, at the cost of an hour. The cost of an hour stands on both
     * sides and is taken once: of the hours that training takes it drops out, so the result falls as it rises.
     */
    public Derived<Estimate<Double>> neededMinutesPerWeek() {
        return Derived.from(
                List.of(neededPerMonth()),
                () -> hourlyCost(Corner.LOW) == 0
                        ? Derived.impossible(Reason.NO_HOURLY_COST)
                        : perFullMonth((corner, months) ->
                                hoursWorth(corner) * MINUTES_PER_HOUR / (months * WEEKS_PER_MONTH)));
    }

    /** The cost of a person in working hours; what an hour costs makes it fall. */
    private double hoursWorth(Corner corner) {
        double euroPerHour = hourlyCost(corner.opposite());
        double cost = input.cost(each -> each == CaseInput.HOURLY_COST
                ? euroPerHour
                : corner.rising(input.estimate(each).get()));
        return cost / euroPerHour;
    }

    private double hourlyCost(Corner corner) {
        return corner.rising(input.estimate(CaseInput.HOURLY_COST).get());
    }

    /**
     * Break-even attribution: which part of the benefit, in percent, has to be due to the training for the case to break
     * even, undiscounted; above 100 where all of it is not enough.
     */
    public Derived<Estimate<Double>> neededShare() {
        Derived<Estimate<Double>> benefit = input.estimate(CaseInput.BENEFIT);
        Derived<Estimate<Double>> needed = neededPerMonth();
        return Derived.from(
                List.of(benefit, needed),
                () -> benefit.get().low() == 0
                        ? Derived.impossible(Reason.NO_BENEFIT)
                        : Derived.known(Corner.estimate(corner -> corner.rising(needed.get())
                                * MONTHS_PER_YEAR
                                / corner.falling(benefit.get())
                                * PERCENT)));
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
                costBenefitAndStay(),
                () -> YearlyRate.percent(trainingCase(Corner.LIKELY).monthlyInternalRate()));
    }

    /**
     * How uncertain the net present value of the group is: all estimates drawn at random, each independent of the others.
     *
     * @param seed the same seed gives the same results, and the same values of what all groups share
     * @param draws how often, at least 1
     */
    public Derived<Uncertainty> uncertainty(long seed, int draws) {
        List<Derived<?>> needs = with(costBenefitAndStay(), input.discountRate());
        needs.add(input.heads());
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
                costBenefitAndStay(),
                () -> costIn(Corner.LOW) == 0
                        ? Derived.impossible(Reason.NO_COST)
                        : Derived.known(Corner.estimate(
                                corner -> ratio.apply(trainingCase(corner)).orElseThrow())));
    }

    /** A result that rises with the cost and falls with the months of full benefit. */
    private Derived<Estimate<Double>> perFullMonth(PerFullMonth result) {
        Derived<Estimate<Double>> months = fullMonths();
        return Derived.from(
                with(input.costNeeds(), months),
                () -> months.get().low() == 0
                        ? Derived.impossible(Reason.NO_HORIZON)
                        : Derived.known(Corner.estimate(corner -> result.of(corner, corner.falling(months.get())))));
    }

    private interface PerFullMonth {
        double of(Corner corner, double months);
    }

    /** Months until the cost is earned back; the poorest case takes longest. */
    private static Derived<Estimate<Double>> earnedBack(ByCorner months) {
        if (months.high().isEmpty()) {
            return Derived.impossible(Reason.NEVER_EARNED_BACK);
        }
        if (months.low().isEmpty()) {
            return Derived.impossible(Reason.NOT_ALWAYS_EARNED_BACK);
        }
        return Derived.known(new Estimate<>(
                months.high().orElseThrow(),
                months.likely().orElseThrow(),
                months.low().orElseThrow()));
    }

    private ByCorner breakEvenStays() {
        double rate = input.discountRate().get();
        return ByCorner.of(corner -> whateverTheStay(corner).breakEvenStay(rate));
    }

    private boolean paysWithinKnowledgeLife(Corner corner) {
        ToDoubleFunction<CaseInput> values = input.values(corner);
        double life = Math.min(input.knowledge(values).life(), Tenure.LONGEST);
        return input.trainingCase(values, new Tenure.Fixed(life))
                        .netPresentValue(input.discountRate().get())
                >= 0;
    }

    private List<Derived<?>> costAndBenefit() {
        List<Derived<?>> needs = new ArrayList<>(input.costNeeds());
        needs.addAll(input.benefitNeeds());
        return needs;
    }

    private List<Derived<?>> costBenefitAndStay() {
        List<Derived<?>> needs = costAndBenefit();
        needs.addAll(input.stayNeeds());
        return needs;
    }

    private static List<Derived<?>> with(List<Derived<?>> needs, Derived<?> more) {
        List<Derived<?>> all = new ArrayList<>(needs);
        all.add(more);
        return all;
    }

    /** Euros per person in a corner of a result that rises with the cost. */
    private double costIn(Corner corner) {
        return input.cost(each -> corner.rising(input.estimate(each).get()));
    }

    /** The case in a corner; in the low one it is at its poorest. */
    private TrainingCase trainingCase(Corner corner) {
        return input.trainingCase(input.values(corner));
    }

    /** The case for a question that does not turn on how long people stay, only on whether they leave by chance. */
    private TrainingCase whateverTheStay(Corner corner) {
        Tenure tenure = input.has(CaseInput.TURNOVER) ? input.tenure(input.values(corner)) : new Tenure.Fixed(0);
        return input.trainingCase(input.values(corner), tenure);
    }

    /** A number that may not exist, in the poorest, the likely and the best case. */
    private record ByCorner(OptionalDouble low, OptionalDouble likely, OptionalDouble high) {
        static ByCorner of(Function<Corner, OptionalDouble> number) {
            return new ByCorner(number.apply(Corner.LOW), number.apply(Corner.LIKELY), number.apply(Corner.HIGH));
        }
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
