// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;

/**
 * The figures that settle an assumption for one workforce group. All but {@link #NEEDED_SHARE} are those of the
 * business case, and are defined there.
 */
final class SettlingFigures {
    static final String STAY = "stay";
    static final String HORIZON = "horizon";
    static final String HORIZON_BOUND = "horizon-bound";
    static final String PAYBACK = "payback";
    static final String EXTENSION = "extension";
    static final String NEEDED_MINUTES = "needed-minutes";
    static final String NEEDED_SHARE = "needed-share";

    private static final double PERCENT = 100;

    private SettlingFigures() {}

    /** The names of the figures that an assumption turns on. */
    static List<String> on(Assumption assumption) {
        return switch (assumption) {
            case TOO_SHORT_PAYBACK -> List.of(STAY, HORIZON, HORIZON_BOUND, PAYBACK, EXTENSION);
            case LOW_SCHOOLED_TOO_UNCERTAIN, LESS_PRODUCTIVE_WITH_AGE -> List.of(NEEDED_SHARE, NEEDED_MINUTES);
            case TRAINING_FOR_THE_NEIGHBOURS -> List.of(STAY, PAYBACK);
        };
    }

    /** One of these figures for a group. */
    static Figure of(FigureId id, GroupCase group) {
        return switch (id.name()) {
            case STAY -> number(months(id, group), group.stay());
            case HORIZON -> number(months(id, group), group.horizon());
            case PAYBACK -> number(months(id, group), group.payback());
            case EXTENSION -> number(months(id, group), group.extension());
            case HORIZON_BOUND -> term(id, group);
            case NEEDED_MINUTES ->
                number(draft(RoiByGroup.ID, id, Unit.MINUTES_PER_PERSON_PER_WEEK, group), group.neededMinutesPerWeek());
            case NEEDED_SHARE -> neededShare(draft(RoiObjections.ID, id, Unit.PERCENT, group), group);
            default -> throw new IllegalArgumentException("no figure settles by the name of " + id.name());
        };
    }

    /** The part of the expected benefit that earns the cost back: one over the benefit-cost ratio. */
    private static Figure neededShare(Figure.Draft draft, GroupCase group) {
        Derived<Estimate<Double>> ratio = group.benefitCostRatio();
        if (ratio.find().map(Estimate::low).filter(low -> low <= 0).isPresent()) {
            return draft.undefined("no-benefit");
        }
        return number(
                draft,
                ratio.map(value ->
                        new Estimate<>(PERCENT / value.high(), PERCENT / value.likely(), PERCENT / value.low())));
    }

    private static Figure.Draft months(FigureId id, GroupCase group) {
        return draft(RoiByGroup.ID, id, Unit.MONTHS, group);
    }

    private static Figure.Draft draft(String owner, FigureId id, Unit unit, GroupCase group) {
        return Figure.of(owner, id.name(), unit).about(group.key());
    }

    private static Figure term(FigureId id, GroupCase group) {
        Figure.Draft draft = Figure.of(RoiByGroup.ID, id.name()).about(group.key());
        Derived<HorizonBound> bound = group.horizonBound();
        return bound.find().map(HorizonBound::id).map(draft::term).orElseGet(() -> withoutValue(draft, bound));
    }

    private static Figure number(Figure.Draft draft, Derived<Estimate<Double>> value) {
        return value.find()
                .map(estimate -> draft.estimate(estimate.low(), estimate.likely(), estimate.high()))
                .orElseGet(() -> withoutValue(draft, value));
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
