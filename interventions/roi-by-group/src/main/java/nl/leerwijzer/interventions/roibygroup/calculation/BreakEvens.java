// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/** Where the case of a group turns: how long people have to stay, and how much has to come of it. */
final class BreakEvens {
    private static final double WEEKS_PER_MONTH = 365.25 / 7 / 12;
    private static final double MINUTES_PER_HOUR = 60;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double PERCENT = 100;

    private final GroupCase group;
    private final GroupInput input;

    BreakEvens(GroupCase group, GroupInput input) {
        this.group = group;
        this.input = input;
    }

    /** Payback in months; see {@link TrainingCase#payback}. */
    Derived<Estimate<Double>> payback() {
        return Derived.from(
                input.costAndBenefitNeeds(),
                () -> earnedBack(ByCorner.of(corner -> whateverTheStay(corner).payback())));
    }

    /** Shortest stay in months that pays; see {@link TrainingCase#breakEvenStay}. */
    Derived<Estimate<Double>> stay() {
        Derived<BreakEvenReach> reach = reach();
        return Derived.from(
                List.of(reach),
                () -> reach.get() == BreakEvenReach.NEVER
                        ? Derived.impossible(Reason.OUTLIVES_KNOWLEDGE)
                        : earnedBack(breakEvenStays()));
    }

    /** Whether a case pays that lasts as long as what was learned is of use. */
    Derived<BreakEvenReach> reach() {
        return Derived.from(input.costAndBenefitNeeds(input.discountRate()), () -> {
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
    Derived<Estimate<Double>> extension() {
        Derived<Estimate<Double>> breakEvenStay = stay();
        Derived<Estimate<Double>> stay = group.stay();
        return Derived.from(
                List.of(breakEvenStay, stay),
                () -> Derived.known(Corner.estimate(
                        corner -> Math.max(0.0, corner.rising(breakEvenStay.get()) - corner.falling(stay.get())))));
    }

    /** Break-even benefit: euros per person per month of full benefit at which the case breaks even, undiscounted. */
    Derived<Estimate<Double>> neededPerMonth() {
        return perFullMonth((corner, months) -> input.cost(corner) / months);
    }

    /**
     * The same in working time: minutes per person per week, at the cost of an hour. The cost of an hour stands on both
     * sides and is taken once: of the hours that training takes it drops out, so the result falls as it rises.
     */
    Derived<Estimate<Double>> neededMinutesPerWeek() {
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
        double cost = input.cost((CaseInput each) -> each == CaseInput.HOURLY_COST
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
    Derived<Estimate<Double>> neededShare() {
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

    /** A result that rises with the cost and falls with the months of full benefit. */
    private Derived<Estimate<Double>> perFullMonth(PerFullMonth result) {
        Derived<Estimate<Double>> months = group.fullMonths();
        return Derived.from(
                input.costNeeds(months),
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
}
