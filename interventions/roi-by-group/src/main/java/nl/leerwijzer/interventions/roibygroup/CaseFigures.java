// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.roibygroup.calculation.BreakEvenReach;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;
import nl.leerwijzer.interventions.roibygroup.calculation.StayBasis;

/** The figures of the cases themselves, by the names under which sections refer to them. */
final class CaseFigures {
    static final String BENEFIT_PER_YEAR = "benefit-per-year";
    static final String ATTRIBUTION = "attribution";
    static final String START = "start";
    static final String RATE = "rate";
    static final String KNOWLEDGE_LIFE = "knowledge-life";
    static final String KNOWLEDGE_DECAY = "knowledge-decay";
    static final String TOTAL_COST = "total-cost";
    static final String TOTAL_HOURS = "total-hours";

    static final String COST_PER_HEAD = "cost-per-head";
    static final String COST = "cost";
    static final String HOURS = "hours";
    static final String OBLIGED_COST = "obliged-cost";
    static final String STAY = "stay";
    static final String STAY_BASIS = "stay-basis";
    static final String HORIZON = "horizon";
    static final String HORIZON_BOUND = "horizon-bound";
    static final String BENEFIT = "benefit";
    static final String BCR = "bcr";
    static final String ROI = "roi";
    static final String PAYBACK = "payback";
    static final String NPV = "npv";
    static final String BREAK_EVEN_STAY = "break-even-stay";
    static final String BREAK_EVEN_REACH = "break-even-reach";
    static final String EXTENSION = "extension";
    static final String NEEDED_PER_MONTH = "needed-per-month";
    static final String NEEDED_MINUTES = "needed-minutes";
    static final String NEEDED_SHARE = "needed-share";
    static final String COST_GAP = "cost-gap";
    static final String COST_PER_FTE = "cost-per-fte";
    static final String NPV_PER_HEAD = "npv-per-head";
    static final String NPV_EQUAL_STAY = "npv-equal-stay";
    static final String NPV_PER_FTE = "npv-per-fte";
    static final String PARTICIPATION = "participation";
    static final String PARTICIPATION_GAP = "participation-gap";
    static final String PARTICIPATION_TOGETHER = "participation-together";
    static final String PARTICIPATION_GAP_TOGETHER = "participation-gap-together";

    private static final double PERCENT = 100;

    private CaseFigures() {}

    /** What the cases of all groups rest on, and their totals. */
    static List<Figure> overAll(BusinessCases cases, Shared shared) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Drafts.number(BENEFIT_PER_YEAR, Unit.EUR_PER_PERSON_PER_YEAR, shared.benefitPerYear()));
        figures.add(Drafts.number(
                ATTRIBUTION, Unit.PERCENT, cases.attribution().effective().map(CaseFigures::percent)));
        shared.start().ifPresent(start -> figures.add(Drafts.number(START, Unit.MONTHS, Derived.known(start))));
        figures.add(Drafts.plain(RATE, Unit.PERCENT, shared.ratePercent()));
        figures.add(Figure.of(RoiByGroup.ID, KNOWLEDGE_LIFE, Unit.YEARS)
                .estimate(cases.knowledgeLife().years()));
        figures.add(Figure.of(RoiByGroup.ID, KNOWLEDGE_DECAY)
                .term(cases.knowledgeLife().decay().id()));
        figures.add(Drafts.number(TOTAL_COST, Unit.EUR, cases.totalCost()));
        figures.add(Drafts.number(TOTAL_HOURS, Unit.HOURS, cases.totalHours()));
        return figures;
    }

    /** The figures of one group. */
    static List<Figure> of(GroupCase group, BusinessCases cases) {
        Key key = group.key();
        List<Figure> figures = new ArrayList<>(List.of(
                Drafts.number(COST_PER_HEAD, Unit.EUR, key, group.costPerHead()),
                Drafts.number(COST, Unit.EUR, key, group.cost()),
                Drafts.number(HOURS, Unit.HOURS, key, group.hours()),
                Drafts.number(STAY, Unit.MONTHS, key, group.stay()),
                Drafts.term(STAY_BASIS, key, group.stayBasis().map(StayBasis::id)),
                Drafts.number(HORIZON, Unit.MONTHS, key, group.horizon()),
                Drafts.term(HORIZON_BOUND, key, group.horizonBound().map(HorizonBound::id)),
                Drafts.number(BENEFIT, Unit.EUR, key, group.benefit()),
                Drafts.number(BCR, Unit.RATIO, key, group.benefitCostRatio()),
                Drafts.number(ROI, Unit.PERCENT, key, group.returnOnInvestment()),
                Drafts.number(PAYBACK, Unit.MONTHS, key, group.payback()),
                Drafts.number(NPV, Unit.EUR, key, group.netPresentValue()),
                Drafts.number(BREAK_EVEN_STAY, Unit.MONTHS, key, group.breakEvenStay()),
                Drafts.term(BREAK_EVEN_REACH, key, group.breakEvenReach().map(BreakEvenReach::id)),
                Drafts.number(EXTENSION, Unit.MONTHS, key, group.extension()),
                Drafts.number(NEEDED_PER_MONTH, Unit.EUR_PER_PERSON_PER_MONTH, key, group.neededPerMonth()),
                Drafts.number(NEEDED_MINUTES, Unit.MINUTES_PER_PERSON_PER_WEEK, key, group.neededMinutesPerWeek()),
                Drafts.number(NEEDED_SHARE, Unit.PERCENT, key, group.neededShare()),
                Drafts.plain(COST_GAP, Unit.EUR, key, cases.costGap(group)),
                Drafts.number(COST_PER_FTE, Unit.EUR, key, group.costPerFullTimeJob()),
                Drafts.number(NPV_PER_HEAD, Unit.EUR, key, group.netPresentValuePerHead()),
                Drafts.number(NPV_EQUAL_STAY, Unit.EUR, key, group.netPresentValueAtEqualStay()),
                Drafts.number(NPV_PER_FTE, Unit.EUR, key, group.netPresentValuePerFullTimeJob())));
        group.obligedCost().ifPresent(cost -> figures.add(Drafts.number(OBLIGED_COST, Unit.EUR, key, cost)));
        return figures;
    }

    /** The figures about participation; those of groups that are put together are about no single group. */
    static List<Figure> of(Participation participation) {
        Derived<Double> share = participation.took().map(took -> took.share() * PERCENT);
        Derived<Estimate<Double>> gap = participation.gap().map(CaseFigures::percent);
        if (!participation.isTogether()) {
            Key key = participation.groups().get(0);
            return List.of(
                    Drafts.plain(PARTICIPATION, Unit.PERCENT, key, share),
                    Drafts.number(PARTICIPATION_GAP, Unit.PERCENTAGE_POINTS, key, gap));
        }
        List<Figure> figures = new ArrayList<>(List.of(
                Drafts.plain(PARTICIPATION_TOGETHER, Unit.PERCENT, share),
                Drafts.number(PARTICIPATION_GAP_TOGETHER, Unit.PERCENTAGE_POINTS, gap)));
        Derived<Double> none = Derived.impossible(Derived.Reason.COUNTED_TOGETHER);
        participation.groups().forEach(key -> figures.add(Drafts.plain(PARTICIPATION, Unit.PERCENT, key, none)));
        return figures;
    }

    private static Estimate<Double> percent(Estimate<Double> fraction) {
        return fraction.map(number -> number * PERCENT);
    }
}
