// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Effect;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Sign;

/**
 * One goal and what the management says about it.
 *
 * @param key its key in the list of goals
 * @param position its place in that list, from 1
 * @param name what it may be called: its label when it is public, otherwise its alias, otherwise its place
 * @param isPublic whether it is known to be public
 * @param progress how it stands against its planning
 * @param effect what competence does to it
 * @param signs what shows that competence slows it down; empty when nobody said, an empty set when nothing shows it
 * @param weight how much it weighs against the others
 */
public record Goal(
        Key key,
        int position,
        Text name,
        boolean isPublic,
        Optional<Progress> progress,
        Optional<Effect> effect,
        Optional<Set<Sign>> signs,
        Optional<BigDecimal> weight) {
    public Goal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(signs, "signs");
        Objects.requireNonNull(weight, "weight");
    }

    static Goal of(Entry entry, int position) {
        boolean isPublic = entry.find(Organisation.GOAL_PUBLIC).orElse(false);
        return new Goal(
                entry.key(),
                position,
                name(entry, isPublic, position),
                isPublic,
                entry.find(AlignmentFacts.PROGRESS),
                entry.find(AlignmentFacts.EFFECT),
                entry.find(AlignmentFacts.SIGNS),
                entry.find(AlignmentFacts.WEIGHT));
    }

    /** Whether competence slows it down and something shows that. */
    public boolean hasSign() {
        return signs.filter(known -> !known.isEmpty()).isPresent();
    }

    /** A column of this goal, to name what is missing. */
    FactRef ref(Fact<?> column) {
        return FactRef.of(column, position);
    }

    private static Text name(Entry entry, boolean isPublic, int position) {
        Optional<Text> label =
                entry.find(Organisation.GOAL_LABEL).filter(line -> isPublic).map(Names::asGiven);
        return label.or(() -> entry.find(Organisation.GOAL_ALIAS).map(Names::asGiven))
                .orElseGet(() -> Text.of(AlignmentFacts.ID, "goal.nameless").with("position", position));
    }
}
