// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.math.BigDecimal;
import java.util.List;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.analysis.UtilityAnalysis;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/**
 * The utility analysis of a group: another road to what training is worth, by how much better trained people perform in
 * standard deviations. See {@link UtilityAnalysis}. The effect lasts for the years of full benefit of the case.
 */
public final class Utility {
    private static final double MONTHS_PER_YEAR = 12;

    private final GroupCase group;
    private final Derived<Estimate<Double>> effectSize;
    private final Derived<Estimate<Double>> standardDeviation;

    private Utility(View view, Entry entry, int position, GroupCase group) {
        this.group = group;
        this.effectSize = Derived.answer(view.find(UtilityFacts.EFFECT_SIZE), FactRef.of(UtilityFacts.EFFECT_SIZE))
                .map(estimate -> estimate.map(BigDecimal::doubleValue));
        Derived<Estimate<Double>> spread = Derived.answer(
                        view.find(UtilityFacts.PERFORMANCE_SPREAD), FactRef.of(UtilityFacts.PERFORMANCE_SPREAD))
                .map(estimate -> estimate.map(percent -> percent.fraction().doubleValue()));
        Derived<Estimate<Double>> wage = Derived.answer(
                        entry.find(NotDevelopingFacts.WAGE), FactRef.of(NotDevelopingFacts.WAGE, position))
                .map(estimate -> estimate.map(money -> money.euros().doubleValue()));
        this.standardDeviation = Derived.from(
                List.of(spread, wage),
                () -> Derived.known(
                        Corner.estimate(corner -> corner.rising(spread.get()) * corner.rising(wage.get()))));
    }

    /**
     * Reads what an entry of the workforce adds to its case.
     *
     * @param position its place in the list, counted from 1
     */
    public static Utility of(View view, Entry entry, int position, GroupCase group) {
        return new Utility(view, entry, position, group);
    }

    /** ΔU = N·T·d·SDy − C, in euros for the group. */
    public Derived<Estimate<Double>> utility() {
        return Derived.from(
                List.of(group.input().heads(), group.fullMonths(), effectSize, standardDeviation, group.costPerHead()),
                () -> Derived.known(Corner.estimate(corner ->
                        analysis(corner, corner.rising(effectSize.get())).utility())));
    }

    /** The effect size at which the training just pays: C / (N·T·SDy). */
    public Derived<Estimate<Double>> breakEvenEffectSize() {
        return Derived.from(
                List.of(group.fullMonths(), standardDeviation, group.costPerHead()),
                () -> analysis(Corner.LOW, 1).breakEvenEffectSize().isEmpty()
                        ? Derived.impossible(
                                group.fullMonths().get().low() == 0 ? Reason.NO_HORIZON : Reason.NO_BENEFIT)
                        : Derived.known(Corner.estimate(corner -> analysis(corner.opposite(), 1)
                                .breakEvenEffectSize()
                                .orElseThrow())));
    }

    /** The analysis in a corner; in the low one it is at its poorest. Heads drop out of a break-even. */
    private UtilityAnalysis analysis(Corner corner, double effect) {
        int heads = group.input().heads().find().orElse(1);
        return new UtilityAnalysis(
                heads,
                corner.rising(group.fullMonths().get()) / MONTHS_PER_YEAR,
                effect,
                corner.rising(standardDeviation.get()),
                corner.falling(group.costPerHead().get()) * heads);
    }
}
