// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.analysis.Corner;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Missing;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived.Reason;

/**
 * The business cases of all workforce groups, beside each other in the order given and never ranked.
 *
 * @param knowledgeLife how long what was learned remains of use
 * @param attribution which part of a benefit is put down to training
 * @param startKnown whether it was given when a benefit begins; if not, it begins at once
 * @param groups one case per group
 * @param participation the groups of which it is known how many took part in training
 * @param workforceKnown whether the list of groups was given at all
 */
public record BusinessCases(
        KnowledgeLife knowledgeLife,
        Attribution attribution,
        boolean startKnown,
        List<GroupCase> groups,
        List<Participation> participation,
        boolean workforceKnown) {

    public BusinessCases {
        groups = List.copyOf(groups);
        participation = List.copyOf(participation);
    }

    /** Works them out from the facts in {@link CaseFacts#all}. */
    public static BusinessCases of(View view) {
        Optional<List<Entry>> workforce = view.find(Organisation.WORKFORCE);
        List<GroupCase> groups = new ArrayList<>();
        for (Entry entry : workforce.orElse(List.of())) {
            groups.add(new GroupCase(view, entry, groups.size() + 1));
        }
        return new BusinessCases(
                KnowledgeLife.of(view),
                Attribution.of(view),
                view.find(CaseFacts.BENEFIT_START).isPresent(),
                groups,
                Participation.of(view),
                workforce.isPresent());
    }

    /** Cost in euros of training everybody in all groups. */
    public Derived<Estimate<Double>> totalCost() {
        return total(GroupCase::cost);
    }

    /** Working hours that go to training everybody in all groups. */
    public Derived<Estimate<Double>> totalHours() {
        return total(GroupCase::hours);
    }

    private Derived<Estimate<Double>> total(Function<GroupCase, Derived<Estimate<Double>>> part) {
        if (!workforceKnown) {
            return new Missing<>(Set.of(FactRef.of(Organisation.WORKFORCE)));
        }
        if (groups.isEmpty()) {
            return Derived.impossible(Reason.NO_GROUPS);
        }
        List<Derived<Estimate<Double>>> parts = groups.stream().map(part).toList();
        return Derived.from(
                parts,
                () -> Derived.known(Corner.estimate(corner -> parts.stream()
                        .mapToDouble(amount -> corner.rising(amount.get()))
                        .reduce(0, Double::sum))));
    }

    /**
     * Cost per person of a group less that of all other groups together, in euros, at the likely values: a plain amount,
     * without an interval, since it is no sample. Groups whose cost is unknown are not among the others.
     */
    public Derived<Double> costGap(GroupCase group) {
        return Derived.from(List.of(group.cost(), group.costPerHead()), () -> {
            double others = 0;
            double people = 0;
            for (GroupCase other : groups) {
                if (!other.key().equals(group.key()) && other.cost().find().isPresent()) {
                    others += other.cost().get().likely();
                    people += other.input().heads().get();
                }
            }
            return people == 0
                    ? Derived.impossible(Reason.NOTHING_TO_COMPARE)
                    : Derived.known(group.costPerHead().get().likely() - others / people);
        });
    }
}
