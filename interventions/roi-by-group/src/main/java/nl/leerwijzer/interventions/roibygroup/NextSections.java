// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.CostPart;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDevelopingFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;

/** What to do now, what would complete the picture, and what to bear in mind. */
final class NextSections {
    private final OutcomeBuilder outcome;
    private final GroupNames names;
    private final BusinessCases cases;
    private final boolean nothingHeard;
    private final Set<FactRef> missing = new TreeSet<>(FactRef.ORDER);

    NextSections(
            OutcomeBuilder outcome,
            GroupNames names,
            BusinessCases cases,
            boolean nothingHeard,
            Collection<Figure> figures) {
        this.outcome = outcome;
        this.names = names;
        this.cases = cases;
        this.nothingHeard = nothingHeard;
        for (Figure figure : figures) {
            if (figure.value() instanceof FigureValue.Undefined undefined) {
                missing.addAll(undefined.missing());
            }
        }
    }

    void writeSteps() {
        List<Section.Step> steps = new ArrayList<>();
        if (nothingHeard) {
            steps.add(step("step.listen", Role.HR, Role.MANAGEMENT));
        }
        if (!missing.isEmpty()) {
            steps.add(step("step.complete", Role.HR, Role.FINANCE));
        }
        steps.add(step("step.agree-on-benefit", Role.FINANCE, Role.LINE_MANAGER));
        steps.add(step("step.discuss", Role.MANAGEMENT, Role.HR, Role.WORKS_COUNCIL));
        if (cases.participation().stream().anyMatch(Participation::lags)) {
            steps.add(step("step.ask-about-gap", Role.HR, Role.LINE_MANAGER, Role.EMPLOYEES));
        }
        steps.add(step("step.measure", Role.HR, Role.LINE_MANAGER));
        outcome.steps("next", steps);
    }

    /**
     * Per group the facts for want of which some figure has no value, those of the second scenario apart; groups that
     * lack the same stand in one row.
     */
    void writeWhatWouldComplete() {
        List<List<Cell>> rows = new ArrayList<>();
        Needs shared = needs(Optional.empty());
        if (!shared.isEmpty()) {
            rows.add(shared.row(text("complete.all-groups")));
        }
        Map<Needs, List<Key>> groups = new LinkedHashMap<>();
        for (int position = 1; position <= cases.groups().size(); position++) {
            Needs needs = needs(Optional.of(position));
            if (!needs.isEmpty()) {
                groups.computeIfAbsent(needs, same -> new ArrayList<>())
                        .add(cases.groups().get(position - 1).key());
            }
        }
        groups.forEach((needs, keys) -> rows.add(needs.row(text("group.list").with("groups", names.listed(keys)))));
        if (!rows.isEmpty()) {
            outcome.table("complete", List.of("group", "case", "not-developing"), rows);
        }
    }

    private Needs needs(Optional<Integer> position) {
        Set<Fact<?>> ofCase = new LinkedHashSet<>();
        Set<Fact<?>> ofScenario = new LinkedHashSet<>();
        for (FactRef ref : missing) {
            if (ref.entry().isPresent() == position.isPresent()
                    && position.map(place -> ref.entry().getAsInt() == place).orElse(true)) {
                (NotDevelopingFacts.all().contains(ref.fact()) ? ofScenario : ofCase).add(ref.fact());
            }
        }
        return new Needs(ofCase, ofScenario);
    }

    /** The facts that are missing in one place, for the case and for the second scenario. */
    private record Needs(Set<Fact<?>> ofCase, Set<Fact<?>> ofScenario) {
        boolean isEmpty() {
            return ofCase.isEmpty() && ofScenario.isEmpty();
        }

        List<Cell> row(Text where) {
            return List.of(Cell.of(where), cell(ofCase), cell(ofScenario));
        }

        private static Cell cell(Set<Fact<?>> facts) {
            List<Text> names = facts.stream().<Text>map(fact -> fact.name()).toList();
            return Cell.of(
                    names.isEmpty()
                            ? text("complete.nothing")
                            : text("complete.facts").with("facts", names));
        }
    }

    void writeLimits() {
        List<Text> limits = new ArrayList<>();
        limits.add(text("caution.forecast"));
        if (cases.knowledgeLife().assumed()) {
            limits.add(text("limit.knowledge-life-assumed"));
        }
        if (cases.attribution().share().find().isPresent()
                && cases.attribution().confidence().isEmpty()) {
            limits.add(text("limit.without-confidence"));
        }
        if (!cases.startKnown()) {
            limits.add(text("limit.without-start"));
        }
        List<GroupCase> costed = cases.groups().stream()
                .filter(group -> group.costPerHead().find().isPresent())
                .toList();
        for (CostPart part : CostPart.values()) {
            sayOf(
                    "limit.without-" + part.id(),
                    names.where(costed, group -> group.partsLeftOut().contains(part)),
                    limits);
        }
        sayOf("limit.own-benefit-set-aside", names.where(cases.groups(), GroupCase::setsOwnBenefitAside), limits);
        outcome.warning("limits", limits.toArray(Text[]::new));
    }

    private static void sayOf(String key, List<Text> groups, List<Text> sentences) {
        if (!groups.isEmpty()) {
            sentences.add(text(key).with("groups", groups));
        }
    }

    private static Section.Step step(String key, Role... roles) {
        return new Section.Step(text(key), List.of(roles), List.of());
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
