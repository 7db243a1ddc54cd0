// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Texts;

/** What is installed, in an order of its own, so that the order of jars never shows. */
final class Installed implements Catalogue {
    private static final Comparator<InstalledIntervention> BY_PAGE = Comparator.comparing(
                    (InstalledIntervention installed) -> installed.profile().audience())
            .thenComparingInt(installed -> installed.profile().option().orElse(Integer.MAX_VALUE))
            .thenComparing(InstalledIntervention::id);

    private final List<InstalledIntervention> interventions;
    private final List<InstalledInstrument> instruments;
    private final Texts texts;
    private final Optional<Contact> contact;
    private final List<Diagnostic> diagnostics;
    private final Collection<Fact<?>> facts;

    Installed(
            Collection<InstalledIntervention> interventions,
            Collection<InstalledInstrument> instruments,
            Texts texts,
            Optional<Contact> contact,
            List<Diagnostic> diagnostics) {
        this.interventions = interventions.stream().sorted(BY_PAGE).toList();
        this.instruments = instruments.stream()
                .sorted(Comparator.comparing(InstalledInstrument::id))
                .toList();
        this.texts = texts;
        this.contact = contact;
        this.diagnostics = List.copyOf(diagnostics);
        List<Fact<?>> all = new ArrayList<>(Organisation.facts());
        for (InstalledIntervention installed : this.interventions) {
            all.addAll(installed.declaredFacts());
            // Once more, as a set keeps the first of two declarations, and the plan's may be the one with checks.
            all.addAll(installed.planFacts());
        }
        this.facts = inOrder(all);
    }

    List<InstalledIntervention> installedInterventions() {
        return interventions;
    }

    Optional<InstalledInstrument> installedInstrument(String id) {
        return instruments.stream()
                .filter(installed -> installed.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Intervention> interventions() {
        return interventions.stream().map(InstalledIntervention::intervention).toList();
    }

    @Override
    public List<Instrument> instruments() {
        return instruments.stream().map(InstalledInstrument::instrument).toList();
    }

    boolean hasInstruments() {
        return !instruments.isEmpty();
    }

    @Override
    public Optional<Intervention> intervention(String id) {
        return interventions.stream()
                .filter(installed -> installed.id().equals(id))
                .findFirst()
                .map(InstalledIntervention::intervention);
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return installedInstrument(id).map(InstalledInstrument::instrument);
    }

    @Override
    public Collection<Fact<?>> facts() {
        return facts;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very plug-in is meant, and asking its id would run its code
    public Collection<Fact<?>> facts(Instrument instrument) {
        return instruments.stream()
                .filter(installed -> installed.instrument() == instrument)
                .findFirst()
                .map(installed -> inOrder(withLists(installed.facts())))
                .orElseThrow(() -> new IllegalArgumentException("this instrument is not installed"));
    }

    /** The facts with the lists that their columns belong to. */
    private Collection<Fact<?>> withLists(Set<Fact<?>> declared) {
        List<Fact<?>> all = new ArrayList<>();
        for (Fact<?> fact : declared) {
            fact.list().flatMap(list -> find(facts, list)).ifPresent(all::add);
            all.add(fact);
        }
        return all;
    }

    @Override
    public Set<String> namespaces() {
        Set<String> namespaces = new TreeSet<>(Set.of(Organisation.ID));
        interventions.forEach(installed -> namespaces.add(installed.id()));
        instruments.forEach(installed -> namespaces.add(installed.id()));
        return Collections.unmodifiableSet(namespaces);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Optional<Contact> contact() {
        return contact;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Lists before their columns, each fact once; of two declarations of a list the one with checks. */
    private static Collection<Fact<?>> inOrder(Collection<Fact<?>> all) {
        Map<FactId, Fact<?>> byId = new LinkedHashMap<>();
        for (Fact<?> fact : all) {
            byId.merge(fact.id(), fact, Installed::moreChecks);
        }
        Map<FactId, Fact<?>> ordered = new LinkedHashMap<>();
        for (Fact<?> fact : byId.values()) {
            fact.list()
                    .flatMap(list -> find(byId.values(), list))
                    .ifPresent(list -> ordered.putIfAbsent(list.id(), list));
            ordered.putIfAbsent(fact.id(), fact);
        }
        return Collections.unmodifiableCollection(new ArrayList<>(ordered.values()));
    }

    private static Fact<?> moreChecks(Fact<?> first, Fact<?> second) {
        return first.kind() instanceof Kind.Entries one
                        && second.kind() instanceof Kind.Entries two
                        && two.checks().size() > one.checks().size()
                ? second
                : first;
    }

    private static Optional<Fact<?>> find(Collection<Fact<?>> facts, FactId id) {
        return facts.stream()
                .<Fact<?>>map(fact -> fact)
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }
}
