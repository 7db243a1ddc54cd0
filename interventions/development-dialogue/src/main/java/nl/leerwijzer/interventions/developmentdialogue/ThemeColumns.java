// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;

/**
 * The four questions about a theme of development: of employees together, or of the two who made one plan.
 *
 * @param discussed whether it was talked about
 * @param wished whether it is wished
 * @param needed whether the developments of work and organisation ask for it
 * @param possible whether it is possible here
 */
public record ThemeColumns(
        Fact<Boolean> discussed, Fact<Boolean> wished, Fact<Boolean> needed, Fact<Boolean> possible) {
    public ThemeColumns {
        Objects.requireNonNull(discussed, "discussed");
        Objects.requireNonNull(wished, "wished");
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(possible, "possible");
    }

    /** What may follow: one agreement for every way to fill in what is unknown, at least one. */
    public Set<Agreement> agreements(Answers theme) {
        Set<Agreement> agreements = EnumSet.noneOf(Agreement.class);
        for (boolean isDiscussed : answers(theme, discussed)) {
            for (boolean isWished : answers(theme, wished)) {
                for (boolean isNeeded : answers(theme, needed)) {
                    for (boolean isPossible : answers(theme, possible)) {
                        agreements.add(Agreement.on(isDiscussed, isWished, isNeeded, isPossible));
                    }
                }
            }
        }
        return agreements;
    }

    /** The questions that settle what follows; none when it is settled. */
    public List<FactRef> missing(int position, Answers theme) {
        if (agreements(theme).size() == 1) {
            return List.of();
        }
        List<Fact<Boolean>> wanted = new ArrayList<>(List.of(discussed, wished, needed));
        // Whether it is possible matters only for what is wished.
        if (theme.find(wished).orElse(true)) {
            wanted.add(possible);
        }
        return wanted.stream()
                .filter(column -> theme.find(column).isEmpty())
                .map(column -> FactRef.of(column, position))
                .toList();
    }

    private static List<Boolean> answers(Answers theme, Fact<Boolean> column) {
        return theme.find(column).map(List::of).orElse(List.of(true, false));
    }
}
