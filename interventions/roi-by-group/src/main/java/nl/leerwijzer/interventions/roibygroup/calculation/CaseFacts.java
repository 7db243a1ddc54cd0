// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import static nl.leerwijzer.core.situation.Organisation.WORKFORCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;

/** What the business case of a workforce group is made of. All of it may be unknown. */
public final class CaseFacts {
    /** The namespace of these facts. */
    public static final String ID = "roi-by-group";

    /** What the benefit of one group is based on, where it differs from that of the others. */
    public enum BenefitEvidence {
        /** Somebody's own estimate: no ground for a difference between groups. */
        OWN_ESTIMATE,
        /** Measured in this group here, such as before and after, or beside people who were not trained. */
        MEASURED_HERE,
        /** Found in published research on such work. */
        PUBLISHED
    }

    /** What one trained person yields in a year, for all groups alike. */
    public static final Fact<Estimate<Money>> BENEFIT = Fact.estimate(ID, "benefit-per-head-per-year", Fact.amounts());

    /** The part of that benefit that is due to the training. */
    public static final Fact<Estimate<Percentage>> SHARE_ATTRIBUTED =
            Fact.estimate(ID, "share-attributed", Fact.percentages(0, 100));

    /** How sure whoever gave that part is of it; the part counts for so much. Source: Phillips. */
    public static final Fact<Percentage> SHARE_CONFIDENCE = Fact.percentage(ID, "share-confidence");

    /** How long it takes before the benefit begins. */
    public static final Fact<Estimate<Period>> BENEFIT_START =
            Fact.estimate(ID, "benefit-start", Fact.periods(PeriodUnit.MONTHS, 0, 60));

    /** The yearly rate at which later money counts for less. */
    public static final Fact<Percentage> DISCOUNT_RATE = Fact.percentage(ID, "discount-rate", 0, 50);

    /** How many years what was learned remains of use. */
    public static final Fact<Estimate<BigDecimal>> KNOWLEDGE_LIFE =
            Fact.estimate(ID, "knowledge-life", Fact.decimals("0.5", "40", Unit.YEARS));

    /** How that number of years is read. */
    public static final Fact<KnowledgeDecay> KNOWLEDGE_DECAY = Fact.choice(ID, "knowledge-decay", KnowledgeDecay.class);

    /** Fees per person, for training that nothing obliges. */
    public static final Fact<Estimate<Money>> FEES =
            Fact.estimate(ID, "fees-per-head", Fact.amounts()).columnOf(WORKFORCE);

    /** Working hours per person that go to that training. */
    public static final Fact<Estimate<BigDecimal>> HOURS = Fact.estimate(
                    ID, "hours-per-head", Fact.decimals("0", "5000", Unit.HOURS_PER_PERSON))
            .columnOf(WORKFORCE);

    /** Travel cost per person for that training. */
    public static final Fact<Estimate<Money>> TRAVEL =
            Fact.estimate(ID, "travel-per-head", Fact.amounts()).columnOf(WORKFORCE);

    /** What making the training cost, all together. */
    public static final Fact<Estimate<Money>> DEVELOPMENT_COST =
            Fact.estimate(ID, "development-cost", Fact.amounts()).columnOf(WORKFORCE);

    /** Over how many people, in all groups, the cost of making it is shared. */
    public static final Fact<Integer> DEVELOPMENT_USERS =
            Fact.wholeNumber(ID, "development-users", 1, 1_000_000, Unit.PEOPLE).columnOf(WORKFORCE);

    /** Cost per person of training that law or collective agreement obliges. It stands outside the test. */
    public static final Fact<Estimate<Money>> OBLIGED_COST =
            Fact.estimate(ID, "obliged-cost-per-head", Fact.amounts()).columnOf(WORKFORCE);

    /** How long people in the group are expected to stay from now on. */
    public static final Fact<Estimate<Period>> EXPECTED_STAY = Fact.estimate(
                    ID, "expected-stay", Fact.periods(PeriodUnit.MONTHS, 0, 600))
            .columnOf(WORKFORCE);

    /** When the contracts of the group end; read where the expected stay is unknown and the day of the advice is not. */
    public static final Fact<LocalDate> CONTRACT_END =
            Fact.date(ID, "contract-end").columnOf(WORKFORCE);

    /** Leavers in a year per person employed; read where neither the expected stay nor the end of contracts is known. */
    public static final Fact<Estimate<Percentage>> TURNOVER =
            Fact.estimate(ID, "turnover", Fact.percentages(1, 400)).columnOf(WORKFORCE);

    /** What one trained person of this group yields in a year. It counts only where evidence for a difference is named. */
    public static final Fact<Estimate<Money>> GROUP_BENEFIT =
            Fact.estimate(ID, "benefit-per-head-per-year", Fact.amounts()).columnOf(WORKFORCE);

    /** What the benefit of this group is based on. */
    public static final Fact<BenefitEvidence> BENEFIT_EVIDENCE =
            Fact.choice(ID, "benefit-evidence", BenefitEvidence.class).columnOf(WORKFORCE);

    /** How many people of the group took part in training in the past twelve months. */
    public static final Fact<Integer> PARTICIPANTS =
            Fact.wholeNumber(ID, "participants", 0, 1_000_000, Unit.PEOPLE).columnOf(WORKFORCE);

    private CaseFacts() {}

    /** All facts that {@link BusinessCases} reads, those of core included, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                BENEFIT,
                SHARE_ATTRIBUTED,
                SHARE_CONFIDENCE,
                BENEFIT_START,
                DISCOUNT_RATE,
                KNOWLEDGE_LIFE,
                KNOWLEDGE_DECAY,
                Organisation.HOURLY_COST,
                WORKFORCE,
                Organisation.GROUP_HEADS,
                Organisation.GROUP_FTE,
                FEES,
                HOURS,
                TRAVEL,
                DEVELOPMENT_COST,
                DEVELOPMENT_USERS,
                OBLIGED_COST,
                EXPECTED_STAY,
                CONTRACT_END,
                TURNOVER,
                GROUP_BENEFIT,
                BENEFIT_EVIDENCE,
                PARTICIPANTS)));
    }
}
