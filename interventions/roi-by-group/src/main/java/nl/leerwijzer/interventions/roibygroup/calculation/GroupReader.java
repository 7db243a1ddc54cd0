// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts.BenefitEvidence;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupInput.Cost;

/** Reads what a situation says about one workforce group. */
final class GroupReader {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final View view;
    private final Entry entry;
    private final int position;

    private GroupReader(View view, Entry entry, int position) {
        this.view = view;
        this.entry = entry;
        this.position = position;
    }

    /**
     * Reads an entry of the workforce.
     *
     * @param position its place in the list, counted from 1
     */
    static GroupInput read(View view, Entry entry, int position) {
        return new GroupReader(view, entry, position).read();
    }

    private GroupInput read() {
        Derived<Estimate<Double>> hours =
                column(CaseFacts.HOURS).map(estimate -> estimate.map(BigDecimal::doubleValue));
        return new GroupInput(
                column(Organisation.GROUP_HEADS),
                hours,
                cost(hours),
                partsLeftOut(),
                entry.find(CaseFacts.OBLIGED_COST).map(GroupReader::euros),
                stay(),
                benefitPerYear(),
                entry.find(CaseFacts.GROUP_BENEFIT).isPresent() && !differenceIsShown(),
                fact(CaseFacts.SHARE_ATTRIBUTED)
                        .map(share -> share.map(percent -> percent.fraction().doubleValue())),
                fact(CaseFacts.DISCOUNT_RATE).map(rate -> rate.fraction().doubleValue()),
                KnowledgeLife.of(view).months());
    }

    /** Fees, and hours at their cost; of travel and development what is known. */
    private Derived<Cost> cost(Derived<Estimate<Double>> hours) {
        Derived<Estimate<Double>> fees = column(CaseFacts.FEES).map(GroupReader::euros);
        Derived<Estimate<Double>> hourlyCost = fact(Organisation.HOURLY_COST).map(GroupReader::euros);
        List<Derived<?>> needed = new ArrayList<>(List.of(fees, hours, hourlyCost));
        Optional<Estimate<Double>> development =
                entry.find(CaseFacts.DEVELOPMENT_COST).map(GroupReader::euros);
        Derived<Integer> users = column(CaseFacts.DEVELOPMENT_USERS);
        if (development.isPresent()) {
            needed.add(users);
        }
        return Derived.from(needed, () -> {
            List<Estimate<Double>> amounts = new ArrayList<>(List.of(fees.get()));
            entry.find(CaseFacts.TRAVEL).map(GroupReader::euros).ifPresent(amounts::add);
            development.map(cost -> cost.map(euros -> euros / users.get())).ifPresent(amounts::add);
            return Derived.known(new Cost(amounts, hours.get(), hourlyCost.get()));
        });
    }

    private Set<CostPart> partsLeftOut() {
        Set<CostPart> parts = EnumSet.noneOf(CostPart.class);
        if (entry.find(CaseFacts.TRAVEL).isEmpty()) {
            parts.add(CostPart.TRAVEL);
        }
        if (entry.find(CaseFacts.DEVELOPMENT_COST).isEmpty()) {
            parts.add(CostPart.DEVELOPMENT);
        }
        return parts;
    }

    /** The expected stay, or else the time from the day of the advice to the end of contracts. */
    private Derived<Estimate<Double>> stay() {
        Optional<Estimate<Double>> expected =
                entry.find(CaseFacts.EXPECTED_STAY).map(stay -> stay.map(period -> (double) period.amount()));
        Optional<Estimate<Double>> contract = entry.find(CaseFacts.CONTRACT_END)
                .flatMap(end -> view.asOf().map(today -> Estimate.exactly(monthsBetween(today, end))));
        return Derived.answer(expected.or(() -> contract), FactRef.of(CaseFacts.EXPECTED_STAY, position));
    }

    private static double monthsBetween(LocalDate today, LocalDate end) {
        return Math.max(0, ChronoUnit.DAYS.between(today, end) / DAYS_PER_MONTH);
    }

    /** The benefit of the group itself where evidence for a difference is named, or else that of all groups. */
    private Derived<Estimate<Double>> benefitPerYear() {
        Optional<Estimate<Money>> own = entry.find(CaseFacts.GROUP_BENEFIT).filter(benefit -> differenceIsShown());
        return own.map(Derived::known).orElseGet(() -> fact(CaseFacts.BENEFIT)).map(GroupReader::euros);
    }

    private boolean differenceIsShown() {
        return entry.find(CaseFacts.BENEFIT_EVIDENCE)
                .map(evidence -> evidence != BenefitEvidence.OWN_ESTIMATE)
                .orElse(false);
    }

    private <T> Derived<T> fact(Fact<T> fact) {
        return Derived.answer(view.find(fact), FactRef.of(fact));
    }

    private <T> Derived<T> column(Fact<T> column) {
        return Derived.answer(entry.find(column), FactRef.of(column, position));
    }

    private static Estimate<Double> euros(Estimate<Money> amount) {
        return amount.map(money -> money.euros().doubleValue());
    }
}
