// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;

/**
 * Where the organisation is going, as far as it may be told in a talk.
 *
 * @param open the goals that are public, in their order
 * @param closed how many goals are known not to be public
 */
record Directions(List<Label> open, int closed) {
    Directions {
        open = List.copyOf(open);
    }

    static Directions in(View situation) {
        List<Entry> goals = situation.find(Organisation.GOALS).orElse(List.of());
        List<Label> open = goals.stream()
                .filter(goal -> goal.find(Organisation.GOAL_PUBLIC).orElse(false))
                .flatMap(goal -> goal.find(Organisation.GOAL_LABEL).stream())
                .toList();
        int closed = (int) goals.stream()
                .filter(goal -> goal.find(Organisation.GOAL_PUBLIC).equals(Optional.of(false)))
                .count();
        return new Directions(open, closed);
    }

    /** Goals between quotation marks, so that it shows where one ends and the next begins. */
    static List<Text> quoted(List<Label> goals) {
        return goals.stream()
                .map(goal -> Text.of(DialogueFacts.ID, "directions.goal").with("goal", goal))
                .toList();
    }
}
