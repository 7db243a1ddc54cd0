// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;

/** Adds to an assessment what doing each intervention delivers. */
final class Adviser {
    private final Installed installed;
    private final Map<String, Prepared> byId;

    private record Prepared(InstalledIntervention installed, Set<Fact<?>> declared) {}

    Adviser(Installed installed) {
        this.installed = installed;
        this.byId = installed.installedInterventions().stream()
                .collect(Collectors.toMap(InstalledIntervention::id, each -> new Prepared(each, each.declaredFacts())));
    }

    Advice advise(Situation situation, Assessment assessment) {
        List<Diagnostic> diagnostics = new ArrayList<>(assessment.diagnostics());
        List<InterventionAdvice> advices = new ArrayList<>();
        Map<String, List<Link>> links = new TreeMap<>();
        for (InterventionAssessment each : assessment.interventions()) {
            Optional<Outcome> outcome = plan(each, situation, diagnostics);
            advices.add(advice(each, outcome, situation));
            links.put(each.id(), links(each, outcome));
        }
        return new Advice(
                assessment,
                advices,
                links.values().stream().flatMap(List::stream).toList(),
                given(situation, provenance -> provenance.origin().equals(Optional.of(Origin.ESTIMATE))),
                stale(situation),
                diagnostics);
    }

    private Optional<Outcome> plan(
            InterventionAssessment assessment, Situation situation, List<Diagnostic> diagnostics) {
        if (assessment.standing() == Standing.NOT_RELEVANT || assessment.standing() == Standing.FAILED) {
            return Optional.empty();
        }
        Prepared prepared = byId.get(assessment.id());
        if (prepared == null) {
            return Optional.empty();
        }
        DeclaredView view = new DeclaredView(situation, prepared.declared());
        try {
            return Optional.of(Plans.run(
                    "plan()",
                    assessment.id(),
                    view,
                    () -> prepared.installed().intervention().plan(view)));
        } catch (PluginFailure failure) {
            diagnostics.add(failure.diagnostic(assessment.id(), Phase.PLANNING));
            return Optional.empty();
        }
    }

    private static InterventionAdvice advice(
            InterventionAssessment assessment, Optional<Outcome> outcome, Situation situation) {
        List<FactRef> missing = outcome.map(Plans::missing).orElse(List.of());
        boolean settled = assessment.standing() == Standing.ADVISED || assessment.standing() == Standing.UNDER_WAY;
        Profile profile = assessment.profile();
        return new InterventionAdvice(
                assessment,
                outcome,
                outcome.isPresent() && settled && missing.isEmpty(),
                missing,
                profile.cautions().stream()
                        .filter(caution -> isShown(caution.relevantFor(), situation))
                        .toList(),
                profile.evidence().stream()
                        .filter(evidence -> isShown(evidence.relevantFor(), situation))
                        .toList());
    }

    private static boolean isShown(Optional<TraitSelector> selector, Situation situation) {
        return selector.map(each -> each.selects(situation)).orElse(true);
    }

    private List<Link> links(InterventionAssessment assessment, Optional<Outcome> outcome) {
        List<Profile> profiles = installed.installedInterventions().stream()
                .map(InstalledIntervention::profile)
                .toList();
        return Stream.concat(
                        assessment.profile().seeAlso().stream(),
                        outcome.map(Outcome::references).orElse(List.of()).stream())
                .distinct()
                .map(reference -> Link.of(assessment.id(), reference, profiles))
                .toList();
    }

    private static List<FactRef> stale(Situation situation) {
        return situation
                .asOf()
                .map(asOf -> asOf.minusMonths(Advice.STALE_AFTER_MONTHS))
                .map(limit -> given(situation, provenance -> isBefore(provenance.date(), limit)))
                .orElse(List.of());
    }

    private static boolean isBefore(Optional<LocalDate> date, LocalDate limit) {
        return date.map(each -> each.isBefore(limit)).orElse(false);
    }

    /** The answers whose provenance is meant, columns by position, sorted by fact. */
    private static List<FactRef> given(Situation situation, Predicate<Provenance> meant) {
        List<FactRef> refs = new ArrayList<>();
        for (Map.Entry<Fact<?>, Given<?>> given : situation.answers().given().entrySet()) {
            if (meant.test(given.getValue().provenance())) {
                refs.add(FactRef.of(given.getKey()));
            }
            if (given.getKey().kind() instanceof Kind.Entries) {
                given.getValue().value().ifPresent(entries -> addColumns((List<?>) entries, meant, refs));
            }
        }
        refs.sort(FactRef.ORDER);
        return refs;
    }

    private static void addColumns(List<?> entries, Predicate<Provenance> meant, List<FactRef> refs) {
        for (int i = 0; i < entries.size(); i++) {
            for (Map.Entry<Fact<?>, Given<?>> field :
                    ((Entry) entries.get(i)).answers().given().entrySet()) {
                if (meant.test(field.getValue().provenance())) {
                    refs.add(FactRef.of(field.getKey(), i + 1));
                }
            }
        }
    }
}
