// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;

/**
 * What not developing the people of a group costs, over the time in which their training would be of use: until they
 * leave, or for the life of knowledge where that is shorter. Undiscounted; it stands beside their business case and is
 * no part of it, since a benefit of training may well be one of these costs avoided.
 *
 * <p>The four kinds of loss are those that the guide names, without amounts; the formulas are our own. Productivity and
 * innovation fall year upon year while the wage is paid and rises: in month m the loss is {@code W / 12 × (1 + g)^(m/12)
 * × (1 − (1 − p)^(m/12))}. Replacement is our own addition. Nothing that is unknown counts as nothing.
 */
public final class NotDeveloping {
    private static final double MONTHS_PER_YEAR = 12;

    /** A kind of cost. */
    public enum Part {
        /** Mistakes of those who do not know the work well. */
        FAILURES,
        /** Productivity of those who stay that falls while their wage does not. */
        PRODUCTIVITY,
        /** Renewal and improvement that those who stay no longer bring. */
        INNOVATION,
        /** Replacing those who leave because there is nothing to learn. */
        REPLACEMENT;

        /** The part in lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final GroupInput group;
    private final Derived<Estimate<Double>> wage;
    private final Derived<Estimate<Double>> wageGrowth;
    private final Derived<Estimate<Double>> marketValueLoss;
    private final Map<Part, Derived<Estimate<Double>>> parts = new EnumMap<>(Part.class);

    private NotDeveloping(View view, Entry entry, int position, GroupInput group) {
        this.group = group;
        this.wage = euros(entry, NotDevelopingFacts.WAGE, position);
        this.wageGrowth = fraction(view, NotDevelopingFacts.WAGE_GROWTH);
        this.marketValueLoss = fraction(view, NotDevelopingFacts.MARKET_VALUE_LOSS);
        parts.put(Part.FAILURES, failures(euros(entry, NotDevelopingFacts.FAILURE_COST, position)));
        parts.put(Part.PRODUCTIVITY, lossOfWorth(fraction(view, NotDevelopingFacts.PRODUCTIVITY_LOSS)));
        parts.put(Part.INNOVATION, lossOfWorth(fraction(view, NotDevelopingFacts.INNOVATION_LOSS)));
        parts.put(
                Part.REPLACEMENT,
                replacement(
                        euros(entry, NotDevelopingFacts.REPLACEMENT_COST, position),
                        fraction(view, NotDevelopingFacts.LEAVING_FOR_WANT_OF_LEARNING)));
    }

    /**
     * Reads what an entry of the workforce adds to its case.
     *
     * @param position its place in the list, counted from 1
     */
    public static NotDeveloping of(View view, Entry entry, int position, GroupCase group) {
        return new NotDeveloping(view, entry, position, group.input());
    }

    private static Derived<Estimate<Double>> euros(Entry entry, Fact<Estimate<Money>> column, int position) {
        return Derived.answer(entry.find(column), FactRef.of(column, position))
                .map(estimate -> estimate.map(money -> money.euros().doubleValue()));
    }

    private static Derived<Estimate<Double>> fraction(View view, Fact<Estimate<Percentage>> fact) {
        return Derived.answer(view.find(fact), FactRef.of(fact))
                .map(estimate -> estimate.map(percent -> percent.fraction().doubleValue()));
    }

    /** One kind of cost, in euros for the group. */
    public Derived<Estimate<Double>> part(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /** The kinds of cost that something is missing for. */
    public List<Part> unknownParts() {
        return Arrays.stream(Part.values())
                .filter(part -> part(part).find().isEmpty())
                .toList();
    }

    /** Whether there is anything to show but what is missing. */
    public boolean isAnythingKnown() {
        return unknownParts().size() < parts.size() || marketGap().find().isPresent();
    }

    /** All kinds of cost together, in euros for the group. */
    public Derived<Estimate<Double>> total() {
        return sum(List.copyOf(parts.values()));
    }

    /**
     * The kinds of cost that are known together, in euros for the group: no more than a lower bound while others are
     * unknown. Missing while all are.
     */
    public Derived<Estimate<Double>> knownParts() {
        List<Derived<Estimate<Double>>> known =
                parts.values().stream().filter(part -> part.find().isPresent()).toList();
        return known.isEmpty() ? total() : sum(known);
    }

    private static Derived<Estimate<Double>> sum(List<Derived<Estimate<Double>>> parts) {
        return Derived.from(
                parts,
                () -> Derived.known(Corner.estimate(corner -> parts.stream()
                        .mapToDouble(part -> corner.rising(part.get()))
                        .sum())));
    }

    /**
     * By how much the wage then exceeds what somebody who learned nothing could get elsewhere, in euros per person per
     * year, at the end of the time. It overlaps with productivity and is in no sum: nobody pays it, but it holds people
     * where they are.
     */
    public Derived<Estimate<Double>> marketGap() {
        return Derived.from(
                needs(wage, wageGrowth, marketValueLoss),
                () -> Derived.known(Corner.estimate(corner -> {
                    double years = Math.min(tenure(corner).months(), knowledgeLife(corner)) / MONTHS_PER_YEAR;
                    double then = StrictMath.pow(1 + corner.rising(wageGrowth.get()), years);
                    double elsewhere = StrictMath.pow(1 - corner.rising(marketValueLoss.get()), years);
                    return corner.rising(wage.get()) * (then - elsewhere);
                })));
    }

    private Derived<Estimate<Double>> failures(Derived<Estimate<Double>> cost) {
        return perHead(
                needs(cost), corner -> overTheMonths(corner, month -> corner.rising(cost.get()) / MONTHS_PER_YEAR));
    }

    private Derived<Estimate<Double>> replacement(Derived<Estimate<Double>> cost, Derived<Estimate<Double>> leaving) {
        return perHead(
                needs(cost, leaving),
                corner -> overTheMonths(
                        corner, month -> corner.rising(cost.get()) * corner.rising(leaving.get()) / MONTHS_PER_YEAR));
    }

    private Derived<Estimate<Double>> lossOfWorth(Derived<Estimate<Double>> lossPerYear) {
        return perHead(needs(wage, wageGrowth, lossPerYear), corner -> {
            double monthly = corner.rising(wage.get()) / MONTHS_PER_YEAR;
            double growth = 1 + corner.rising(wageGrowth.get());
            double left = 1 - corner.rising(lossPerYear.get());
            return overTheMonths(
                    corner,
                    month -> monthly
                            * StrictMath.pow(growth, month / MONTHS_PER_YEAR)
                            * (1 - StrictMath.pow(left, month / MONTHS_PER_YEAR)));
        });
    }

    private List<Derived<?>> needs(Derived<?>... needs) {
        List<Derived<?>> all = new ArrayList<>(List.of(needs));
        all.addAll(group.stayNeeds());
        return all;
    }

    private Derived<Estimate<Double>> perHead(List<Derived<?>> needs, ToDoubleFunction<Corner> cost) {
        needs.add(group.heads());
        return Derived.from(
                needs,
                () -> Derived.known(Corner.estimate(corner -> group.heads().get() * cost.applyAsDouble(corner))));
    }

    private interface OfMonth {
        double cost(int month);
    }

    /** The sum over the months in which somebody is still there; of a last month that is not whole, its part. */
    private double overTheMonths(Corner corner, OfMonth monthly) {
        Tenure tenure = tenure(corner);
        double end = Math.min(tenure.limit(), knowledgeLife(corner));
        double sum = 0;
        for (int month = 1; month - 1 < end; month++) {
            sum += Math.min(1, end - (month - 1)) * tenure.staying(month) * monthly.cost(month);
        }
        return sum;
    }

    /** The longer people stay, the more it costs. */
    private Tenure tenure(Corner corner) {
        return group.tenure(group.values(corner));
    }

    private double knowledgeLife(Corner corner) {
        return corner.rising(group.estimate(CaseInput.KNOWLEDGE_LIFE).get());
    }
}
