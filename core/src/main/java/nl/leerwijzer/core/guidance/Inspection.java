// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static nl.leerwijzer.core.guidance.Containment.call;
import static nl.leerwijzer.core.guidance.Containment.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.InstalledIntervention.Asked;
import nl.leerwijzer.core.guidance.PluginFailure.Rule;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.situation.Organisation;

/** Asks a plug-in everything that it says without a situation, and refuses one that breaks a rule. */
final class Inspection {
    /** Namespaces that no plug-in can have: those of our own texts and of the organisation's facts. */
    static final Set<String> RESERVED = Set.of(Organisation.ID, "core", "json", "cli");

    private static final Map<FactId, Fact<?>> CORE_FACTS =
            Organisation.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity()));

    private Inspection() {}

    static InstalledIntervention inspect(Intervention intervention) throws PluginFailure {
        Profile profile = call("profile()", intervention::profile);
        Condition relevance = call("relevance()", intervention::relevance);
        List<Asked> preconditions = call("preconditions()", () -> ask(intervention));
        Set<Fact<?>> planFacts = call("facts()", () -> copy(intervention.facts()));
        InstalledIntervention installed =
                new InstalledIntervention(intervention, profile, relevance, preconditions, planFacts);
        check("profile()", () -> requireId(profile, intervention.getClass()));
        check("facts()", () -> requireFacts(profile.id(), installed.declaredFacts(), false));
        check("facts()", () -> requireOneKindPerFact(installed));
        return installed;
    }

    static InstalledInstrument inspect(Instrument instrument) throws PluginFailure {
        Profile profile = call("profile()", instrument::profile);
        Set<Fact<?>> facts = call("facts()", () -> copy(instrument.facts()));
        check("profile()", () -> requireId(profile, instrument.getClass()));
        check("facts()", () -> requireFacts(profile.id(), facts, true));
        return new InstalledInstrument(instrument, profile, facts);
    }

    /** Whether a plug-in is one of ours: our package, and an id without a dot. */
    static boolean isBuiltIn(Class<?> type, String id) {
        return type.getName().startsWith("nl.leerwijzer.") && !id.contains(".");
    }

    private static Set<Fact<?>> copy(Set<Fact<?>> facts) {
        Set<Fact<?>> copy = new LinkedHashSet<>();
        for (Fact<?> fact : facts) {
            if (fact == null) {
                throw new Rule("facts() holds null");
            }
            copy.add(fact);
        }
        return Collections.unmodifiableSet(copy);
    }

    private static List<Asked> ask(Intervention intervention) {
        List<Asked> asked = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Precondition precondition : intervention.preconditions()) {
            List<Part> parts = List.copyOf(precondition.parts());
            if (!names.add(precondition.id().name())) {
                throw new Rule(
                        "two preconditions are called " + precondition.id().name());
            }
            if (parts.isEmpty()) {
                throw new Rule("the precondition " + precondition.id().name() + " has no parts");
            }
            if (parts.stream().map(Part::id).distinct().count() != parts.size()) {
                throw new Rule(
                        "two parts of the precondition " + precondition.id().name() + " have one id");
            }
            asked.add(new Asked(precondition, parts));
        }
        return List.copyOf(asked);
    }

    private static void requireId(Profile profile, Class<?> type) {
        if (RESERVED.contains(profile.id())) {
            throw new Rule("the id " + profile.id() + " is reserved");
        }
        if (!isBuiltIn(type, profile.id()) && !profile.id().contains(".")) {
            throw new Rule("the id " + profile.id() + " lacks a reversed domain, such as com.example." + profile.id());
        }
    }

    private static void requireFacts(String id, Set<Fact<?>> facts, boolean instrument) {
        Set<FactId> lists = Stream.concat(CORE_FACTS.values().stream(), facts.stream())
                .filter(fact -> fact.kind() instanceof Kind.Entries)
                .map(Fact::id)
                .collect(Collectors.toSet());
        for (Fact<?> fact : facts) {
            requireFact(id, fact, lists, instrument);
        }
    }

    /** A fact that conditions and plan declare in two ways would be read in one and shown in the other. */
    private static void requireOneKindPerFact(InstalledIntervention installed) {
        Map<FactId, Fact<?>> declared = new HashMap<>();
        Stream.concat(
                        Stream.of(installed.relevance()),
                        installed.parts().stream().map(Part::condition))
                .flatMap(condition -> condition.facts().stream())
                .forEach(fact -> requireSameKind(declared, fact));
        installed.planFacts().forEach(fact -> requireSameKind(declared, fact));
    }

    private static void requireSameKind(Map<FactId, Fact<?>> declared, Fact<?> fact) {
        Fact<?> first = declared.putIfAbsent(fact.id(), fact);
        if (first != null && !sameKind(first, fact)) {
            throw new Rule(fact + " is declared in two ways");
        }
    }

    private static void requireFact(String id, Fact<?> fact, Set<FactId> lists, boolean instrument) {
        FactId name = fact.id();
        Optional<Fact<?>> core = Optional.ofNullable(CORE_FACTS.get(name));
        boolean own = name.namespace().equals(id);
        if (name.namespace().equals(Organisation.ID) && core.isEmpty()) {
            throw new Rule(name + " is no fact of the organisation");
        }
        if (core.isPresent() && !sameKind(core.get(), fact)) {
            throw new Rule(name + " is declared otherwise than core does");
        }
        if (!own && core.isEmpty() && !instrument) {
            throw new Rule(name + " belongs to another namespace");
        }
        if (own
                && name.equals(Fact.started(id).id())
                && !fact.kind().equals(Fact.started(id).kind())) {
            throw new Rule(name + " is reserved for the date on which it starts");
        }
        if (fact.kind() instanceof Kind.Words && !instrument) {
            throw new Rule(name + " is free text, which only instruments may ask for");
        }
        name.list().ifPresent(list -> {
            if (!lists.contains(list)) {
                throw new Rule(name + " is a column of a list that is not there");
            }
        });
    }

    private static boolean sameKind(Fact<?> first, Fact<?> second) {
        return first.kind() instanceof Kind.Entries
                ? second.kind() instanceof Kind.Entries
                : first.kind().equals(second.kind()) && first.isTrait() == second.isTrait();
    }
}
