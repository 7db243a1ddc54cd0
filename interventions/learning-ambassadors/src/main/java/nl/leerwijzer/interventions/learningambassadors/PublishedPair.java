// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.ID;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.leerwijzer.core.evidence.Comparison;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.learningambassadors.Published.Result;

/** Two published numbers that stand side by side, so that people are tempted to compute with them. */
enum PublishedPair {
    PHILIPS(Published.PHILIPS_WITH, Published.PHILIPS_USUALLY, "expected-difference"),
    VDL(Published.VDL_WITH, Published.VDL_USUALLY, "wish-difference"),
    EMPLOYERS(Published.BENEFIT_FOR_INDIVIDUALS_2010, Published.BENEFIT_FOR_ORGANISATION_2010, "employers-difference"),
    RETURNS(Published.RETURN_2015, Published.RETURN_2016, "return-per-pound");

    private static final Unit POUNDS_PER_POUND = new Unit(ID, "pounds-per-pound", 2);

    private final Published first;
    private final Published second;
    private final String figure;

    PublishedPair(Published first, Published second, String figure) {
        this.first = first;
        this.second = second;
        this.figure = figure;
    }

    /** What may be computed from the two. */
    Result result() {
        return first.with(second);
    }

    /** What may be computed, as a figure; without a value where nothing may. */
    Figure figure() {
        Unit unit = first.unit() == Published.Unit.POUNDS_PER_POUND ? POUNDS_PER_POUND : Unit.PERCENTAGE_POINTS;
        Figure.Draft draft = Figure.of(ID, figure, unit);
        if (result() instanceof Result.Lower lower) {
            return draft.value(lower.used().number());
        }
        if (result() instanceof Result.OfShares shares) {
            return shares.comparison()
                    .difference()
                    .map(draft::value)
                    .orElseGet(() -> draft.undefined(text("undefined.not-comparable"), List.of()));
        }
        throw new IllegalStateException("numbers that count different things are no pair: " + this);
    }

    /** The two numbers, what follows from them, and why. */
    List<Cell> row() {
        Text numbers = text("pair." + name().toLowerCase(Locale.ROOT))
                .with("first", shown(first))
                .with("second", shown(second));
        return List.of(Cell.of(numbers), Cell.of(FigureId.of(figure)), Cell.of(why()));
    }

    private Text why() {
        if (result() instanceof Result.Lower) {
            return text("why.lower");
        }
        if (result() instanceof Result.OfShares shares) {
            Comparison comparison = shares.comparison();
            return switch (comparison.comparability()) {
                case MATCH, UNKNOWN ->
                    text("why.if-comparable")
                            .with(
                                    "aspects",
                                    comparison.unknown().stream()
                                            .map(Aspect::text)
                                            .toList());
                case MISMATCH ->
                    text("why.differ")
                            .with(
                                    "aspects",
                                    comparison.differing().stream()
                                            .map(Aspect::text)
                                            .toList());
            };
        }
        throw new IllegalStateException("numbers that count different things are no pair: " + this);
    }

    private static Object shown(Published published) {
        BigDecimal number = published.number();
        return published.unit() == Published.Unit.PERCENT ? new Percentage(number) : number;
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
