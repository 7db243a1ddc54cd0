// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupInput.Cost;

/**
 * The business case of one workforce group, with the estimates that it rests on.
 *
 * <p>Every result moves in one direction with each input: a case is better with more benefit, a longer stay and a
 * longer life of knowledge, and worse with more cost. So the low end of a benefit-cost ratio stands for low benefit,
 * short stay and high cost at once, the high end for the opposite, and the low end of a payback is the high end of the
 * case. See {@link Corner}.
 *
 * <p>A result depends on numbers only: never on a label, an age, a kind of contract or schooling.
 */
public final class GroupCase {
    private static final double WEEKS_PER_MONTH = 365.25 / 7 / 12;
    private static final double MINUTES_PER_HOUR = 60;

    private final Key key;
    private final GroupInput input;
    private final Derived<BreakEvenStays> breakEvenStays;

    GroupCase(View view, Entry entry, int position) {
        this.key = entry.key();
        this.input = GroupReader.read(view, entry, position);
        this.breakEvenStays = breakEvenStays();
    }

    /** The key of the group. */
    public Key key() {
        return key;
    }

    /** Cost per person in euros, of the parts that are known. */
    public Derived<Estimate<Double>> costPerHead() {
        return input.cost().map(cost -> Corner.estimate(cost::in));
    }

    /** The parts of the cost that are unknown and not counted. */
    public Set<CostPart> partsLeftOut() {
        return input.partsLeftOut();
    }

    /** Cost of the group in euros: training every one of them. */
    public Derived<Estimate<Double>> cost() {
        return timesHeads(costPerHead());
    }

    /** Working hours of the group that go to training. */
    public Derived<Estimate<Double>> hours() {
        return timesHeads(input.hours());
    }

    /**
     * Cost in euros of training that law or collective agreement obliges, for the group; outside the test, and empty
     * where none was given.
     */
    public Optional<Derived<Estimate<Double>>> obligedCost() {
        return input.obligedCost().map(perHead -> timesHeads(Derived.known(perHead)));
    }

    /** Months that people stay. */
    public Derived<Estimate<Double>> stay() {
        return input.stay();
    }

    /** Months in which the benefit comes in: the smaller of stay and life of knowledge. */
    public Derived<Estimate<Double>> horizon() {
        return stay().map(stay ->
                Corner.estimate(corner -> Math.min(corner.rising(stay), corner.rising(input.knowledgeLife()))));
    }

    /** Which of the two ends the horizon. */
    public Derived<HorizonBound> horizonBound() {
        return stay().map(stay -> HorizonBound.of(stay, input.knowledgeLife()));
    }

    /** Benefit of the group over the horizon in euros, undiscounted. */
    public Derived<Estimate<Double>> benefit() {
        return timesHeads(Derived.from(
                List.of(stay(), input.benefitPerYear(), input.shareAttributed()),
                () -> Derived.known(Corner.estimate(corner ->
                        trainingCase(corner, 0, corner.rising(stay().get())).benefit()))));
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
                () -> earnedBack(corner -> whateverTheStay(corner.opposite()).payback()));
    }

    /** Whether the payback lies within the horizon, at the likely values; empty while either is unknown. */
    public Optional<Boolean> isEarnedBackInTime() {
        return Derived.<Boolean>from(costBenefitAnd(stay()), () -> {
                    TrainingCase likely = trainingCase(Corner.LIKELY);
                    return Derived.known(likely.benefit() >= likely.cost());
                })
                .find();
    }

    /** Net present value of the group in euros; see {@link TrainingCase#netPresentValue}. */
    public Derived<Estimate<Double>> netPresentValue() {
        Derived<Double> rate = input.discountRate();
        return timesHeads(Derived.from(
                costBenefitAnd(stay(), rate),
                () -> Derived.known(
                        Corner.estimate(corner -> trainingCase(corner).netPresentValue(rate.get())))));
    }

    /** Shortest stay in months that pays; see {@link TrainingCase#breakEvenStay}. */
    public Derived<Estimate<Double>> breakEvenStay() {
        Derived<BreakEvenReach> reach = breakEvenReach();
        return Derived.from(
                List.of(reach),
                () -> reach.get() == BreakEvenReach.NEVER
                        ? Derived.impossible(Reason.OUTLIVES_KNOWLEDGE)
                        : earnedBack(corner -> breakEvenStays.get().in(corner.opposite())));
    }

    /** Whether a case pays that lasts as long as what was learned is of use. */
    public Derived<BreakEvenReach> breakEvenReach() {
        return Derived.from(costBenefitAnd(input.discountRate()), () -> {
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

    /** Benefit in euros per person per month at which the case breaks even; see {@link TrainingCase#neededPerMonth}. */
    public Derived<Estimate<Double>> neededPerMonth() {
        Derived<Cost> cost = input.cost();
        Derived<Estimate<Double>> horizon = horizon();
        return Derived.from(
                List.of(cost, horizon),
                () -> horizon.get().low() == 0
                        ? Derived.impossible(Reason.NO_HORIZON)
                        : Derived.known(
                                Corner.estimate(corner -> cost.get().in(corner) / corner.falling(horizon.get()))));
    }

    /**
     * The same in working time: minutes per person per week, at the cost of an hour. The cost of an hour stands on both
     * sides and is taken once: of the hours that training takes it drops out, so the result falls as it rises.
     */
    public Derived<Estimate<Double>> neededMinutesPerWeek() {
        Derived<Cost> cost = input.cost();
        Derived<Estimate<Double>> horizon = horizon();
        return Derived.from(List.of(cost, horizon), () -> {
            if (horizon.get().low() == 0) {
                return Derived.impossible(Reason.NO_HORIZON);
            }
            Estimate<Double> hourlyCost = cost.get().hourlyCost();
            if (hourlyCost.low() == 0) {
                return Derived.impossible(Reason.NO_HOURLY_COST);
            }
            return Derived.known(Corner.estimate(corner -> {
                double euroPerHour = corner.falling(hourlyCost);
                double hours = cost.get().in(corner, euroPerHour) / euroPerHour;
                return hours * MINUTES_PER_HOUR / (corner.falling(horizon.get()) * WEEKS_PER_MONTH);
            }));
        });
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

    private Derived<Estimate<Double>> timesHeads(Derived<Estimate<Double>> perHead) {
        Derived<Integer> heads = input.heads();
        return Derived.from(
                List.of(heads, perHead), () -> perHead.map(amount -> amount.map(number -> number * heads.get())));
    }

    private Derived<Estimate<Double>> whereCostly(Function<TrainingCase, OptionalDouble> ratio) {
        return Derived.from(
                costBenefitAnd(stay()),
                () -> input.cost().get().in(Corner.LOW) == 0
                        ? Derived.impossible(Reason.NO_COST)
                        : Derived.known(Corner.estimate(
                                corner -> ratio.apply(trainingCase(corner)).orElseThrow())));
    }

    /** Months until the cost is earned back, by corner of the months; a poor case takes longest. */
    private static Derived<Estimate<Double>> earnedBack(Function<Corner, OptionalDouble> months) {
        if (months.apply(Corner.LOW).isEmpty()) {
            return Derived.impossible(Reason.NEVER_EARNED_BACK);
        }
        if (months.apply(Corner.HIGH).isEmpty()) {
            return Derived.impossible(Reason.NOT_ALWAYS_EARNED_BACK);
        }
        return Derived.known(Corner.estimate(corner -> months.apply(corner).orElseThrow()));
    }

    private Derived<BreakEvenStays> breakEvenStays() {
        Derived<Double> rate = input.discountRate();
        return Derived.from(costBenefitAnd(rate), () -> {
            Function<Corner, OptionalDouble> stay =
                    corner -> whateverTheStay(corner).breakEvenStay(rate.get());
            return Derived.known(
                    new BreakEvenStays(stay.apply(Corner.LOW), stay.apply(Corner.LIKELY), stay.apply(Corner.HIGH)));
        });
    }

    private boolean paysWithinKnowledgeLife(Corner corner) {
        double cost = input.cost().get().in(corner.opposite());
        TrainingCase lasting = trainingCase(corner, cost, corner.rising(input.knowledgeLife()));
        return lasting.netPresentValue(input.discountRate().get()) >= 0;
    }

    private List<Derived<?>> costAndBenefit() {
        return List.of(input.cost(), input.benefitPerYear(), input.shareAttributed());
    }

    private List<Derived<?>> costBenefitAnd(Derived<?>... more) {
        List<Derived<?>> needed = new ArrayList<>(costAndBenefit());
        needed.addAll(List.of(more));
        return needed;
    }

    /** The case in a corner; in the low one it is at its poorest. */
    private TrainingCase trainingCase(Corner corner) {
        return trainingCase(corner, input.cost().get().in(corner.opposite()), corner.rising(stay().get()));
    }

    private TrainingCase whateverTheStay(Corner corner) {
        return trainingCase(corner, input.cost().get().in(corner.opposite()), 0);
    }

    private TrainingCase trainingCase(Corner corner, double cost, double stay) {
        double benefit = corner.rising(input.benefitPerYear().get())
                * corner.rising(input.shareAttributed().get());
        return new TrainingCase(cost, benefit, stay, corner.rising(input.knowledgeLife()));
    }

    /** Break-even stays in months, by corner of the case; the poorest case takes longest. */
    private record BreakEvenStays(OptionalDouble low, OptionalDouble likely, OptionalDouble high) {
        OptionalDouble in(Corner corner) {
            return switch (corner) {
                case LOW -> low;
                case LIKELY -> likely;
                case HIGH -> high;
            };
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
