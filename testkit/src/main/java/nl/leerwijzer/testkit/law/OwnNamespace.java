// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.texts.ConditionLeaves;

/** What a plug-in names stands in its own namespace, and no two things of a kind have one name. */
final class OwnNamespace implements Law {
    private static final int SITUATIONS = 200;

    @Override
    public String name() {
        return "names everything in its own namespace, and nothing twice";
    }

    @Override
    public String remedy() {
        return "give the plug-in's own id as the owner of its preconditions, remedies, cautions, evidence, links, figures"
                + " and checks, and each of a kind a name of its own.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return strangers(subject)
                .or(() -> doubles(subject))
                .map(Breach::always)
                .or(() -> Breach.in(
                        subject.situations().first(subject.samples(SITUATIONS)),
                        situation -> inOutcome(subject, situation)));
    }

    private static Optional<String> strangers(Subject subject) {
        Map<String, String> owners = new HashMap<>();
        Profile profile = subject.profile();
        profile.cautions().forEach(caution -> owners.put("caution " + caution.id(), caution.owner()));
        profile.evidence().forEach(evidence -> owners.put("evidence " + evidence.id(), evidence.owner()));
        profile.links().forEach(link -> owners.put("link " + link.id(), link.owner()));
        profile.themes().stream()
                .filter(theme -> !theme.owner().equals("core"))
                .forEach(theme -> owners.put("theme " + theme.id(), theme.owner()));
        if (subject instanceof InterventionSubject intervention) {
            intervention
                    .preconditions()
                    .forEach(each -> owners.put(
                            "precondition " + each.id().name(), each.id().owner()));
        }
        leaves(subject).forEach(leaf -> {
            leaf.remedy().ifPresent(remedy -> owners.put("remedy " + remedy.id(), remedy.owner()));
            if (leaf instanceof Condition.Computed computed) {
                owners.put("computed condition " + computed.id(), computed.owner());
            }
        });
        for (Fact<?> fact : subject.declaredFacts()) {
            if (fact.kind() instanceof Kind.Entries list
                    && fact.id().namespace().equals(subject.id())) {
                list.checks().forEach(check -> owners.put("check " + check.id(), check.owner()));
            }
        }
        return owners.entrySet().stream()
                .filter(named -> !subject.namespaces().contains(named.getValue()))
                .map(named -> "the " + named.getKey() + " is named in the namespace " + named.getValue())
                .sorted()
                .findFirst();
    }

    private static List<Condition.Leaf> leaves(Subject subject) {
        return subject.conditions().stream()
                .flatMap(named -> ConditionLeaves.of(named.condition()).stream())
                .toList();
    }

    private static Optional<String> doubles(Subject subject) {
        Profile profile = subject.profile();
        return repeated("caution", profile.cautions().stream().map(Caution::id).toList())
                .or(() -> repeated(
                        "evidence",
                        profile.evidence().stream().map(Evidence::id).toList()))
                .or(() -> repeated(
                        "link", profile.links().stream().map(PageLink::id).toList()))
                .or(() -> repeated("method step", profile.method()))
                .or(() -> repeated("check", checks(subject)))
                .or(() -> twoPredicates(subject));
    }

    private static List<String> checks(Subject subject) {
        List<String> names = new ArrayList<>();
        for (Fact<?> fact : subject.declaredFacts()) {
            if (fact.kind() instanceof Kind.Entries list
                    && !fact.id().namespace().equals(Organisation.ID)) {
                list.checks().stream().map(EntryCheck::id).forEach(names::add);
            }
        }
        return names;
    }

    /** The engine takes two computed conditions of one name for one condition. */
    private static Optional<String> twoPredicates(Subject subject) {
        Map<String, Set<Fact<?>>> facts = new HashMap<>();
        for (Condition.Leaf leaf : leaves(subject)) {
            if (leaf instanceof Condition.Computed computed) {
                Set<Fact<?>> first = facts.putIfAbsent(computed.id(), computed.facts());
                if (first != null && !first.equals(computed.facts())) {
                    return Optional.of("two computed conditions are called " + computed.id());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inOutcome(Subject subject, Situation situation) {
        return subject.soundOutcome(situation).flatMap(outcome -> inOutcome(subject.namespaces(), outcome));
    }

    private static Optional<String> inOutcome(Set<String> namespaces, Outcome outcome) {
        Optional<String> stranger = outcome.figures().stream()
                .filter(figure -> !namespaces.contains(figure.owner()))
                .map(figure -> "the figure " + figure.id().name() + " is named in the namespace " + figure.owner())
                .findFirst();
        return stranger.or(() -> repeated(
                        "section", outcome.sections().stream().map(Section::id).toList()))
                .or(() -> repeated(
                        "figure", outcome.figures().stream().map(Figure::id).toList()));
    }

    private static <N> Optional<String> repeated(String kind, Collection<N> names) {
        Set<N> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !seen.add(name))
                .findFirst()
                .map(name -> "two of a kind, " + kind + ", are called " + name);
    }
}
