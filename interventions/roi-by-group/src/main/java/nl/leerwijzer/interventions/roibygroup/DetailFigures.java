// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.analysis.UncertainModel.Swing;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseInput;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Missing;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.KnowledgeDecay;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDeveloping;
import nl.leerwijzer.interventions.roibygroup.calculation.Uncertainty;

/** The figures of what is worked out beside the cases: readings, uncertainty, the second scenario, another method. */
final class DetailFigures {
    static final String NPV_SIMULATED = "npv-simulated";
    static final String NPV_POSITIVE = "npv-positive";
    static final String NPV_DRIVER = "npv-driver";
    static final String SWING = "swing";
    static final String NOT_DEVELOPING = "not-developing";
    static final String NOT_DEVELOPING_KNOWN = "not-developing-known";
    static final String MARKET_GAP = "market-gap";
    static final String INTERNAL_RATE = "internal-rate";
    static final String UTILITY = "utility";
    static final String BREAK_EVEN_EFFECT = "break-even-effect";

    private static final double PERCENT = 100;

    private DetailFigures() {}

    /** The figure of a group's benefit-cost ratio under a reading. */
    static String ratioUnder(KnowledgeDecay decay) {
        return "bcr-" + decay.id();
    }

    /** What an estimate is called, by the key of the figure about it. */
    static Text input(Key input) {
        return Text.of(RoiByGroup.ID, "figure." + NPV_DRIVER + ".term." + input.id());
    }

    /** The figure of a part of what not developing costs. */
    static String part(NotDeveloping.Part part) {
        return NOT_DEVELOPING + "-" + part.id();
    }

    /**
     * The figures of one group that every plan has. What a case lacks is said by its own figures: those worked out from it
     * are there when it is.
     */
    static List<Figure> of(GroupDetails details) {
        List<Figure> figures = new ArrayList<>();
        if (!(details.group().benefitCostRatio() instanceof Missing<?>)) {
            figures.addAll(readings(details.group()));
        }
        figures.addAll(uncertainty(details));
        figures.addAll(notDeveloping(details));
        return figures;
    }

    /** The figures of one group that are asked for apart. */
    static List<Figure> advanced(GroupDetails details) {
        Key key = details.key();
        return List.of(
                Drafts.plain(INTERNAL_RATE, Unit.PERCENT, key, details.group().internalRate()),
                Drafts.number(UTILITY, Unit.EUR, key, details.utility().utility()),
                Drafts.number(
                        BREAK_EVEN_EFFECT, Unit.RATIO, key, details.utility().breakEvenEffectSize()));
    }

    private static List<Figure> readings(GroupCase group) {
        List<Figure> figures = new ArrayList<>();
        for (KnowledgeDecay decay : KnowledgeDecay.values()) {
            figures.add(Drafts.number(
                    ratioUnder(decay),
                    Unit.RATIO,
                    group.key(),
                    group.under(decay).benefitCostRatio()));
        }
        return figures;
    }

    private static List<Figure> uncertainty(GroupDetails details) {
        Key key = details.key();
        Derived<Uncertainty> uncertainty = details.uncertainty();
        Figure positive =
                Drafts.plain(NPV_POSITIVE, Unit.PERCENT, key, uncertainty.map(found -> found.positive() * PERCENT));
        return uncertainty instanceof Missing<?>
                ? List.of(positive)
                : List.of(
                        Drafts.number(NPV_SIMULATED, Unit.EUR, key, uncertainty.map(Uncertainty::ninetyPercent)),
                        positive,
                        Drafts.term(NPV_DRIVER, key, uncertainty.map(DetailFigures::driver)));
    }

    private static String driver(Uncertainty uncertainty) {
        return uncertainty.tornado().get(0).input().id();
    }

    private static List<Figure> notDeveloping(GroupDetails details) {
        Key key = details.key();
        NotDeveloping scenario = details.notDeveloping();
        Figure total = Drafts.number(NOT_DEVELOPING, Unit.EUR, key, scenario.total());
        Figure marketGap = Drafts.number(MARKET_GAP, Unit.EUR_PER_PERSON_PER_YEAR, key, scenario.marketGap());
        if (!scenario.isAnythingKnown()) {
            return List.of(total, marketGap);
        }
        List<Figure> figures = new ArrayList<>();
        for (NotDeveloping.Part part : NotDeveloping.Part.values()) {
            figures.add(Drafts.number(part(part), Unit.EUR, key, scenario.part(part)));
        }
        figures.add(Drafts.number(NOT_DEVELOPING_KNOWN, Unit.EUR, key, scenario.knownParts()));
        figures.add(total);
        figures.add(marketGap);
        return figures;
    }

    /**
     * What the cases whose uncertainty is known are worth together as one estimate moves between its bounds, that of all
     * groups at once and the others at their likely value; the estimate that moves it most first. Empty where no case is.
     */
    static List<Figure> tornado(List<GroupDetails> groups) {
        List<Uncertainty> known = groups.stream()
                .flatMap(group -> group.uncertainty().find().stream())
                .toList();
        double likely = known.stream().mapToDouble(Uncertainty::likely).sum();
        Map<CaseInput, Estimate<Double>> swings = new EnumMap<>(CaseInput.class);
        for (Uncertainty uncertainty : known) {
            for (Swing<CaseInput> swing : uncertainty.tornado()) {
                swings.merge(swing.input(), moved(swing, uncertainty.likely()), DetailFigures::sum);
            }
        }
        return swings.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> entry.getValue().low() - entry.getValue().high()))
                .map(entry -> Drafts.number(
                        SWING,
                        Unit.EUR,
                        new Key(entry.getKey().id()),
                        Derived.known(entry.getValue().map(moved -> likely + moved))))
                .toList();
    }

    /** By how much the estimate moves the value of a case from what is likely, down and up. */
    private static Estimate<Double> moved(Swing<CaseInput> swing, double likely) {
        return new Estimate<>(
                Math.min(0, Math.min(swing.atLow(), swing.atHigh()) - likely),
                0.0,
                Math.max(0, Math.max(swing.atLow(), swing.atHigh()) - likely));
    }

    private static Estimate<Double> sum(Estimate<Double> one, Estimate<Double> other) {
        return new Estimate<>(one.low() + other.low(), 0.0, one.high() + other.high());
    }
}
