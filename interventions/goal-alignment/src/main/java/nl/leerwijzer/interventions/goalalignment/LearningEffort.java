// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.leerwijzer.analysis.UncertainValue;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;

/**
 * What concrete interventions ask of the groups: hours of work, money, and weeks after the implementation plan. What is
 * estimated stays an estimate, and what an hour of work costs is one unknown wherever it stands.
 */
final class LearningEffort {
    private final Optional<UncertainValue> hourlyCost;
    private final Map<Key, UncertainValue> hours = new HashMap<>();
    private final Map<Key, UncertainValue> cost = new HashMap<>();
    private final Map<Key, UncertainValue> weeks = new HashMap<>();

    LearningEffort(Answers answers, Collection<PlannedIntervention> interventions) {
        hourlyCost = answers.find(Organisation.HOURLY_COST).map(LearningEffort::money);
        interventions.forEach(this::work);
    }

    private void work(PlannedIntervention intervention) {
        OptionalInt heads = intervention.group().map(Group::heads).orElseGet(OptionalInt::empty);
        if (heads.isPresent() && intervention.hoursPerHead().isPresent()) {
            UncertainValue people = UncertainValue.exactly(heads.getAsInt());
            UncertainValue perHead =
                    UncertainValue.of(intervention.hoursPerHead().get().map(BigDecimal::doubleValue));
            hours.put(intervention.key(), people.times(perHead));
            if (hourlyCost.isPresent() && intervention.costPerHead().isPresent()) {
                UncertainValue paid = money(intervention.costPerHead().get());
                cost.put(
                        intervention.key(),
                        people.times(perHead.times(hourlyCost.get()).plus(paid)));
            }
        }
        if (intervention.start().isPresent() && intervention.duration().isPresent()) {
            weeks.put(
                    intervention.key(),
                    UncertainValue.exactly(intervention.start().get().amount())
                            .plus(UncertainValue.of(
                                    intervention.duration().get().map(LearningEffort::amount))));
        }
    }

    private static UncertainValue money(Estimate<Money> amount) {
        return UncertainValue.of(amount.map(money -> money.euros().doubleValue()));
    }

    private static double amount(Period period) {
        return period.amount();
    }

    /** The hours of work that these ask together; empty while those of one of them are unknown. */
    Optional<UncertainValue> hours(Collection<PlannedIntervention> interventions) {
        return together(interventions, hours, UncertainValue::plus);
    }

    /** What these cost together: hours of work and what is paid for each member of the group. */
    Optional<UncertainValue> cost(Collection<PlannedIntervention> interventions) {
        return together(interventions, cost, UncertainValue::plus);
    }

    /** The weeks from the implementation plan until the last of these is done. */
    Optional<UncertainValue> weeks(Collection<PlannedIntervention> interventions) {
        return together(interventions, weeks, UncertainValue::larger);
    }

    Set<FactRef> missingHours(Collection<PlannedIntervention> interventions) {
        return missing(interventions, PlannedIntervention::missingHours);
    }

    Set<FactRef> missingCost(Collection<PlannedIntervention> interventions) {
        Set<FactRef> missing = missing(interventions, PlannedIntervention::missingCost);
        if (hourlyCost.isEmpty()) {
            missing.add(FactRef.of(Organisation.HOURLY_COST));
        }
        return missing;
    }

    Set<FactRef> missingWeeks(Collection<PlannedIntervention> interventions) {
        return missing(interventions, PlannedIntervention::missingWeeks);
    }

    private static Set<FactRef> missing(
            Collection<PlannedIntervention> interventions, Function<PlannedIntervention, Set<FactRef>> of) {
        Set<FactRef> missing = new LinkedHashSet<>();
        interventions.forEach(intervention -> missing.addAll(of.apply(intervention)));
        return missing;
    }

    private static Optional<UncertainValue> together(
            Collection<PlannedIntervention> interventions,
            Map<Key, UncertainValue> values,
            BinaryOperator<UncertainValue> join) {
        boolean areKnown = interventions.stream().allMatch(each -> values.containsKey(each.key()));
        return areKnown
                ? interventions.stream().map(each -> values.get(each.key())).reduce(join)
                : Optional.empty();
    }
}
