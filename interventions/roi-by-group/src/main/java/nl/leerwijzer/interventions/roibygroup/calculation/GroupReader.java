// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts.BenefitEvidence;

/** Reads what a situation says about one workforce group. */
final class GroupReader {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final View view;
    private final Entry entry;
    private final int position;
    private final Map<CaseInput, Derived<Estimate<Double>>> estimates = new EnumMap<>(CaseInput.class);

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
        KnowledgeLife knowledge = KnowledgeLife.of(view);
        estimates.put(CaseInput.KNOWLEDGE_LIFE, Derived.known(knowledge.months()));
        estimates.put(CaseInput.BENEFIT, benefitPerYear());
        estimates.put(CaseInput.SHARE, Attribution.of(view).effective());
        view.find(CaseFacts.BENEFIT_START)
                .map(start -> start.map(period -> (double) period.amount()))
                .ifPresent(start -> estimates.put(CaseInput.START, Derived.known(start)));
        readCost();
        Derived<StayBasis> stayBasis = readStay();
        return new GroupInput(
                column(Organisation.GROUP_HEADS),
                column(Organisation.GROUP_FTE).map(BigDecimal::doubleValue),
                estimates,
                stayBasis,
                fact(CaseFacts.DISCOUNT_RATE).map(rate -> rate.fraction().doubleValue()),
                knowledge.decay(),
                partsLeftOut(),
                entry.find(CaseFacts.OBLIGED_COST).map(GroupReader::euros),
                entry.find(CaseFacts.GROUP_BENEFIT).isPresent() && !differenceIsShown());
    }

    /** Fees, and hours at their cost; of travel and development what is known. */
    private void readCost() {
        estimates.put(CaseInput.FEES, column(CaseFacts.FEES).map(GroupReader::euros));
        estimates.put(CaseInput.HOURS, column(CaseFacts.HOURS).map(estimate -> estimate.map(BigDecimal::doubleValue)));
        estimates.put(CaseInput.HOURLY_COST, fact(Organisation.HOURLY_COST).map(GroupReader::euros));
        entry.find(CaseFacts.TRAVEL)
                .map(GroupReader::euros)
                .ifPresent(travel -> estimates.put(CaseInput.TRAVEL, Derived.known(travel)));
        entry.find(CaseFacts.DEVELOPMENT_COST)
                .map(GroupReader::euros)
                .ifPresent(cost -> estimates.put(CaseInput.DEVELOPMENT, perUser(cost)));
    }

    private Derived<Estimate<Double>> perUser(Estimate<Double> cost) {
        return column(CaseFacts.DEVELOPMENT_USERS).map(users -> cost.map(euros -> euros / users));
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

    /** The expected stay, or else the time from the day of the advice to the end of contracts, or else turnover. */
    private Derived<StayBasis> readStay() {
        Optional<Estimate<Double>> expected =
                entry.find(CaseFacts.EXPECTED_STAY).map(stay -> stay.map(period -> (double) period.amount()));
        Optional<Estimate<Double>> contract = entry.find(CaseFacts.CONTRACT_END)
                .flatMap(end -> view.asOf().map(today -> Estimate.exactly(monthsBetween(today, end))));
        Optional<Estimate<Double>> turnover = entry.find(CaseFacts.TURNOVER).map(GroupReader::fractions);
        if (expected.isPresent()) {
            return stay(StayBasis.EXPECTED_STAY, CaseInput.STAY, expected.get());
        }
        if (contract.isPresent()) {
            return stay(StayBasis.CONTRACT_END, CaseInput.STAY, contract.get());
        }
        if (turnover.isPresent()) {
            return stay(StayBasis.TURNOVER, CaseInput.TURNOVER, turnover.get());
        }
        FactRef expectedStay = FactRef.of(CaseFacts.EXPECTED_STAY, position);
        estimates.put(CaseInput.STAY, new Derived.Missing<>(Set.of(expectedStay)));
        return new Derived.Missing<>(Set.of(expectedStay));
    }

    private Derived<StayBasis> stay(StayBasis basis, CaseInput input, Estimate<Double> estimate) {
        estimates.put(input, Derived.known(estimate));
        return Derived.known(basis);
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

    private static Estimate<Double> fractions(Estimate<Percentage> share) {
        return share.map(percent -> percent.fraction().doubleValue());
    }
}
