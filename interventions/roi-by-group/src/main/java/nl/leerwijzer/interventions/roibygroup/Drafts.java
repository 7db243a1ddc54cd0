// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.Set;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;

/** Turns what was derived into figures: a value, or why there is none. */
final class Drafts {
    private Drafts() {}

    /** An estimate over all groups. */
    static Figure number(String name, Unit unit, Derived<Estimate<Double>> value) {
        return number(Figure.of(RoiByGroup.ID, name, unit), value);
    }

    /** An estimate for one group. */
    static Figure number(String name, Unit unit, Key group, Derived<Estimate<Double>> value) {
        return number(Figure.of(RoiByGroup.ID, name, unit).about(group), value);
    }

    private static Figure number(Figure.Draft draft, Derived<Estimate<Double>> value) {
        return value.find()
                .map(estimate -> draft.estimate(estimate.low(), estimate.likely(), estimate.high()))
                .orElseGet(() -> withoutValue(draft, value));
    }

    /** A single number over all groups. */
    static Figure plain(String name, Unit unit, Derived<Double> value) {
        return plain(Figure.of(RoiByGroup.ID, name, unit), value);
    }

    /** A single number for one group. */
    static Figure plain(String name, Unit unit, Key group, Derived<Double> value) {
        return plain(Figure.of(RoiByGroup.ID, name, unit).about(group), value);
    }

    private static Figure plain(Figure.Draft draft, Derived<Double> value) {
        return value.find().map(number -> draft.value(number)).orElseGet(() -> withoutValue(draft, value));
    }

    /** A word from a closed set for one group. */
    static Figure term(String name, Key group, Derived<String> value) {
        Figure.Draft draft = Figure.of(RoiByGroup.ID, name).about(group);
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
