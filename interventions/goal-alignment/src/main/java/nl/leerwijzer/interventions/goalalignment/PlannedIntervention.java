// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Form;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Leader;

/**
 * A concrete intervention in the implementation plan: what a group does to learn a competence. It serves every goal that
 * waits for that group to learn that competence.
 *
 * @param key its key in the list of interventions
 * @param position its place in that list, from 1
 * @param name its label, or its key while it has none
 * @param form its form
 * @param group for which group
 * @param competence for which competence
 * @param leader who leads it
 * @param hoursPerHead the hours of work that it takes of each member of the group
 * @param costPerHead what it costs for each member, hours of work not included
 * @param start how many weeks after the implementation plan it starts
 * @param duration how many weeks it takes
 */
public record PlannedIntervention(
        Key key,
        int position,
        Text name,
        Optional<Form> form,
        Optional<Group> group,
        Optional<Competence> competence,
        Optional<Leader> leader,
        Optional<Estimate<BigDecimal>> hoursPerHead,
        Optional<Estimate<Money>> costPerHead,
        Optional<Period> start,
        Optional<Estimate<Period>> duration) {
    public PlannedIntervention {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(hoursPerHead, "hoursPerHead");
        Objects.requireNonNull(costPerHead, "costPerHead");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(duration, "duration");
    }

    static PlannedIntervention of(Entry entry, int position, Optional<Group> group, Optional<Competence> competence) {
        return new PlannedIntervention(
                entry.key(),
                position,
                Names.of(entry, AlignmentFacts.INTERVENTION_LABEL),
                entry.find(AlignmentFacts.INTERVENTION_FORM),
                group,
                competence,
                entry.find(AlignmentFacts.INTERVENTION_LEADER),
                entry.find(AlignmentFacts.INTERVENTION_HOURS),
                entry.find(AlignmentFacts.INTERVENTION_COST),
                entry.find(AlignmentFacts.INTERVENTION_START),
                entry.find(AlignmentFacts.INTERVENTION_DURATION));
    }

    /** Whether this group learns this competence by it. */
    boolean serves(Group other, Competence another) {
        return group.equals(Optional.of(other)) && competence.equals(Optional.of(another));
    }

    /** Whether it may turn out that this group learns this competence by it. */
    boolean mayServe(Group other, Competence another) {
        return group.map(other::equals).orElse(true)
                && competence.map(another::equals).orElse(true);
    }

    /** The columns that say who learns what by it, as far as they are unknown. */
    Set<FactRef> missingEnds() {
        Set<FactRef> missing = new LinkedHashSet<>();
        addIfEmpty(missing, group, AlignmentFacts.INTERVENTION_GROUP);
        addIfEmpty(missing, competence, AlignmentFacts.INTERVENTION_COMPETENCE);
        return missing;
    }

    /** What its hours wait for. */
    Set<FactRef> missingHours() {
        Set<FactRef> missing = missingHeads();
        addIfEmpty(missing, hoursPerHead, AlignmentFacts.INTERVENTION_HOURS);
        return missing;
    }

    /** What its cost waits for, but for what an hour of work costs. */
    Set<FactRef> missingCost() {
        Set<FactRef> missing = missingHours();
        addIfEmpty(missing, costPerHead, AlignmentFacts.INTERVENTION_COST);
        return missing;
    }

    /** What its weeks wait for. */
    Set<FactRef> missingWeeks() {
        Set<FactRef> missing = new LinkedHashSet<>();
        addIfEmpty(missing, start, AlignmentFacts.INTERVENTION_START);
        addIfEmpty(missing, duration, AlignmentFacts.INTERVENTION_DURATION);
        return missing;
    }

    private Set<FactRef> missingHeads() {
        Set<FactRef> missing = new LinkedHashSet<>();
        addIfEmpty(missing, group, AlignmentFacts.INTERVENTION_GROUP);
        group.filter(known -> known.heads().isEmpty()).map(Group::missingHeads).ifPresent(missing::add);
        return missing;
    }

    private void addIfEmpty(Set<FactRef> missing, Optional<?> answer, Fact<?> column) {
        if (answer.isEmpty()) {
            missing.add(FactRef.of(column, position));
        }
    }
}
