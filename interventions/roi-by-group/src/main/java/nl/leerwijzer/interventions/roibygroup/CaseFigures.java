// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.roibygroup.calculation.BreakEvenReach;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;

/** The figures of a business case by group, by the names under which sections refer to them. */
final class CaseFigures {
    static final String KNOWLEDGE_LIFE = "knowledge-life";
    static final String TOTAL_COST = "total-cost";
    static final String TOTAL_HOURS = "total-hours";

    static final String COST_PER_HEAD = "cost-per-head";
    static final String COST = "cost";
    static final String HOURS = "hours";
    static final String OBLIGED_COST = "obliged-cost";
    static final String STAY = "stay";
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
    static final String PARTICIPATION = "participation";
    static final String PARTICIPATION_GAP = "participation-gap";

    private static final double PERCENT = 100;

    private CaseFigures() {}

    /** All figures, first those over all groups, then group by group in the order given. */
    static List<Figure> of(BusinessCases cases) {
        List<Figure> figures = new ArrayList<>();
        Estimate<BigDecimal> knowledgeLife = cases.knowledgeLife().years();
        figures.add(Figure.of(RoiByGroup.ID, KNOWLEDGE_LIFE, Unit.YEARS).estimate(knowledgeLife));
        figures.add(number(Figure.of(RoiByGroup.ID, TOTAL_COST, Unit.EUR), cases.totalCost()));
        figures.add(number(Figure.of(RoiByGroup.ID, TOTAL_HOURS, Unit.HOURS), cases.totalHours()));
        cases.groups().forEach(group -> figures.addAll(ofGroup(group)));
        cases.participation().forEach(participation -> figures.addAll(ofParticipation(participation)));
        return figures;
    }

    private static List<Figure> ofGroup(GroupCase group) {
        Key key = group.key();
        List<Figure> figures = new ArrayList<>();
        figures.add(number(draft(COST_PER_HEAD, Unit.EUR, key), group.costPerHead()));
        figures.add(number(draft(COST, Unit.EUR, key), group.cost()));
        figures.add(number(draft(HOURS, Unit.HOURS, key), group.hours()));
        group.obligedCost().ifPresent(cost -> figures.add(number(draft(OBLIGED_COST, Unit.EUR, key), cost)));
        figures.add(number(draft(STAY, Unit.MONTHS, key), group.stay()));
        figures.add(number(draft(HORIZON, Unit.MONTHS, key), group.horizon()));
        figures.add(term(draft(HORIZON_BOUND, key), group.horizonBound().map(HorizonBound::id)));
        figures.add(number(draft(BENEFIT, Unit.EUR, key), group.benefit()));
        figures.add(number(draft(BCR, Unit.RATIO, key), group.benefitCostRatio()));
        figures.add(number(draft(ROI, Unit.PERCENT, key), group.returnOnInvestment()));
        figures.add(number(draft(PAYBACK, Unit.MONTHS, key), group.payback()));
        figures.add(number(draft(NPV, Unit.EUR, key), group.netPresentValue()));
        figures.add(number(draft(BREAK_EVEN_STAY, Unit.MONTHS, key), group.breakEvenStay()));
        figures.add(term(draft(BREAK_EVEN_REACH, key), group.breakEvenReach().map(BreakEvenReach::id)));
        figures.add(number(draft(EXTENSION, Unit.MONTHS, key), group.extension()));
        figures.add(number(draft(NEEDED_PER_MONTH, Unit.EUR_PER_PERSON_PER_MONTH, key), group.neededPerMonth()));
        figures.add(number(draft(NEEDED_MINUTES, Unit.MINUTES_PER_PERSON_PER_WEEK, key), group.neededMinutesPerWeek()));
        return figures;
    }

    private static List<Figure> ofParticipation(Participation participation) {
        Key key = participation.key();
        return List.of(
                number(
                        draft(PARTICIPATION, Unit.PERCENT, key),
                        participation.took().map(took -> Estimate.exactly(took.share() * PERCENT))),
                number(
                        draft(PARTICIPATION_GAP, Unit.PERCENTAGE_POINTS, key),
                        participation.gap().map(gap -> gap.map(fraction -> fraction * PERCENT))));
    }

    private static Figure.Draft draft(String name, Unit unit, Key group) {
        return Figure.of(RoiByGroup.ID, name, unit).about(group);
    }

    private static Figure.Draft draft(String name, Key group) {
        return Figure.of(RoiByGroup.ID, name).about(group);
    }

    private static Figure number(Figure.Draft draft, Derived<Estimate<Double>> value) {
        return value.find()
                .map(estimate -> draft.estimate(estimate.low(), estimate.likely(), estimate.high()))
                .orElseGet(() -> withoutValue(draft, value));
    }

    private static Figure term(Figure.Draft draft, Derived<String> value) {
        return value.find().map(draft::term).orElseGet(() -> withoutValue(draft, value));
    }

    private static Figure withoutValue(Figure.Draft draft, Derived<?> value) {
        if (value instanceof Derived.Missing<?> missing) {
            return draft.missing(missing.facts());
        }
        Derived.Impossible<?> impossible = (Derived.Impossible<?>) value;
        return draft.undefined(
                Text.of(RoiByGroup.ID, "undefined." + impossible.reason().id()), Set.of());
    }
}
