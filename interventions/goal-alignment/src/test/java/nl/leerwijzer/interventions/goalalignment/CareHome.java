// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Effect;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Sign;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;

/** A care organisation with four goals, one of them confidential. */
final class CareHome {
    private CareHome() {}

    static Situation situation() {
        return builder().build();
    }

    static Situation.Builder builder() {
        return Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        group("night", "Night care", 24),
                        group("home", "Home care", 60),
                        group("kitchen", "Kitchen", 9))
                .setEntries(
                        AlignmentFacts.COMPETENCES,
                        competence("digital", "Working with digital files")
                                .with(
                                        AlignmentFacts.COMPETENCE_ESCO,
                                        URI.create("https://data.europa.eu/esco/skill/example")),
                        competence("dementia", "Care for people with dementia"),
                        competence("plan", "Planning a round"),
                        competence("baking", "Baking bread"))
                .setEntries(
                        Organisation.GOALS,
                        goal("falls", "Fewer falls", Progress.BEHIND, Effect.SLOWS_DOWN)
                                .with(AlignmentFacts.SIGNS, Set.of(Sign.AUDIT_FINDINGS, Sign.ERRORS_AND_REWORK))
                                .with(AlignmentFacts.WEIGHT, new BigDecimal("2")),
                        Entry.of("merger-north")
                                .with(Organisation.GOAL_PUBLIC, false)
                                .with(Organisation.GOAL_ALIAS, new Key("Heron"))
                                .with(AlignmentFacts.PROGRESS, Progress.BEHIND)
                                .with(AlignmentFacts.EFFECT, Effect.SLOWS_DOWN)
                                .with(AlignmentFacts.WEIGHT, new BigDecimal("1")),
                        goal("food", "Better food", Progress.AHEAD, Effect.SPEEDS_UP)
                                .with(AlignmentFacts.WEIGHT, new BigDecimal("1")),
                        goal("rounds", "Rounds on time", Progress.BEHIND, Effect.SLOWS_DOWN)
                                .with(AlignmentFacts.SIGNS, Set.of(Sign.MISSED_DEADLINES))
                                .with(AlignmentFacts.WEIGHT, new BigDecimal("4")))
                .setEntries(
                        AlignmentFacts.CONTRIBUTIONS,
                        contribution("c1", "falls", "dementia", Strength.STRONG),
                        contribution("c2", "falls", "digital", Strength.WEAK),
                        contribution("c3", "rounds", "digital", Strength.MODERATE),
                        contribution("c4", "rounds", "plan", Strength.STRONG),
                        contribution("c5", "food", "plan", Strength.WEAK))
                .setEntries(
                        AlignmentFacts.GAPS,
                        gap("n1", "falls", "night", "digital"),
                        gap("n2", "falls", "night", "dementia"),
                        gap("n3", "rounds", "home", "digital"),
                        gap("n4", "rounds", "night", "digital"),
                        gap("n5", "food", "kitchen", "plan"));
    }

    static Entry group(String key, String label, int heads) {
        return Entry.of(key).with(Organisation.GROUP_LABEL, new Label(label)).with(Organisation.GROUP_HEADS, heads);
    }

    static Entry competence(String key, String label) {
        return Entry.of(key).with(AlignmentFacts.COMPETENCE_LABEL, new Label(label));
    }

    static Entry goal(String key, String label, Progress progress, Effect effect) {
        return Entry.of(key)
                .with(Organisation.GOAL_PUBLIC, true)
                .with(Organisation.GOAL_LABEL, new Label(label))
                .with(AlignmentFacts.PROGRESS, progress)
                .with(AlignmentFacts.EFFECT, effect);
    }

    static Entry contribution(String key, String goal, String competence, Strength strength) {
        return Entry.of(key)
                .with(AlignmentFacts.CONTRIBUTION_GOAL, new Key(goal))
                .with(AlignmentFacts.CONTRIBUTION_COMPETENCE, new Key(competence))
                .with(AlignmentFacts.CONTRIBUTION_STRENGTH, strength);
    }

    static Entry gap(String key, String goal, String group, String competence) {
        return Entry.of(key)
                .with(AlignmentFacts.GAP_GOAL, new Key(goal))
                .with(AlignmentFacts.GAP_GROUP, new Key(group))
                .with(AlignmentFacts.GAP_COMPETENCE, new Key(competence));
    }
}
