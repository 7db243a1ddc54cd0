// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;

/** Sets the answers out: per assumption both sides, what they rest on, and the calculation that settles it here. */
final class ObjectionReport {
    private static final String TYPE = "answered-objections/1";

    private final Objections objections;
    private final BusinessCases cases;
    private final GroupNames names;
    private final OutcomeBuilder outcome = Outcome.builder(RoiObjections.ID);
    private final Map<FigureId, Figure> figures = new LinkedHashMap<>();

    ObjectionReport(Objections objections, BusinessCases cases, GroupNames names) {
        this.objections = objections;
        this.cases = cases;
        this.names = names;
    }

    Outcome write() {
        Set<Assumption> assumptions = objections.assumptions();
        outcome.type(TYPE).summary(summary(assumptions));
        if (assumptions.isEmpty()) {
            writeChoices();
        } else {
            assumptions.forEach(this::answer);
            outcome.steps("next", nextSteps());
            outcome.caution(text("caution.common-belief"));
            outcome.effort(new Effort(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Role.HR, Role.MANAGEMENT, Role.FINANCE)));
        }
        if (!objections.heard().assumptions().isEmpty()) {
            outcome.caution(text("caution.recognition"));
        }
        if (!figures.isEmpty()) {
            outcome.caution(text("caution.forecast"));
        }
        outcome.addAll(figures.values()).reference(ObjectionProfile.businessCase());
        return outcome.build();
    }

    private Text summary(Set<Assumption> assumptions) {
        if (assumptions.isEmpty()) {
            return text(objections.asked() ? "summary.none-heard" : "summary.nothing-given");
        }
        return text("summary.answered")
                .with("count", assumptions.size())
                .with(
                        "beliefs",
                        assumptions.stream().map(ObjectionReport::quoted).toList());
    }

    private void writeChoices() {
        List<Text> sentences = new ArrayList<>(List.of(text("choose.how")));
        Arrays.stream(Assumption.values()).map(ObjectionReport::quoted).forEach(sentences::add);
        outcome.paragraph("choose", sentences.toArray(Text[]::new));
    }

    private void answer(Assumption assumption) {
        paragraph("belief", assumption, opening(assumption));
        paragraph("true", assumption, said(assumption, "true"));
        paragraph("against", assumption, against(assumption));
        outcome.section(evidence(assumption));
        paragraph("settles", assumption, settled(assumption));
        if (!cases.groups().isEmpty()) {
            outcome.section(calculation(assumption));
        }
    }

    private List<Text> opening(Assumption assumption) {
        List<Text> sentences = new ArrayList<>(List.of(text("belief.common")));
        Set<String> concepts = objections.heard().concepts().getOrDefault(assumption, Set.of());
        if (!concepts.isEmpty()) {
            sentences.add(text("belief.heard-by")
                    .with(
                            "terms",
                            concepts.stream()
                                    .map(concept -> text("term." + concept))
                                    .toList()));
        }
        if (objections.chosen().contains(assumption)) {
            sentences.add(text("belief.chosen"));
        }
        return sentences;
    }

    private List<Text> against(Assumption assumption) {
        List<Text> sentences = new ArrayList<>(said(assumption, "against"));
        if (assumption == Assumption.LOW_SCHOOLED_TOO_UNCERTAIN) {
            for (LowSchooledReason reason : objections.reasons()) {
                sentences.add(text("against." + assumption.id() + "." + reason.id()));
            }
        }
        return sentences;
    }

    private static List<Text> said(Assumption assumption, String side) {
        return Stream.of("first", "second")
                .map(number -> text(side + "." + assumption.id() + "." + number))
                .toList();
    }

    private Section evidence(Assumption assumption) {
        List<Text> headings = List.of(text("heading.finding"), text("heading.limits"), text("heading.source"));
        List<List<Cell>> rows = ObjectionProfile.evidenceOn(assumption).stream()
                .map(evidence ->
                        List.of(Cell.of(evidence.text()), Cell.of(evidence.limits()), Cell.of(sources(evidence))))
                .toList();
        return new Section.Table("evidence-" + assumption.id(), title("evidence", assumption), headings, rows);
    }

    /** The sources, those that are known equally well together. */
    private static Text sources(Evidence evidence) {
        Map<Source.Standing, List<Name>> citations = new LinkedHashMap<>();
        for (Source source : evidence.sources()) {
            citations
                    .computeIfAbsent(source.standing(), standing -> new ArrayList<>())
                    .add(new Name(source.citation()));
        }
        List<Text> sources = new ArrayList<>();
        citations.forEach((standing, names) ->
                sources.add(text("source").with("citations", names).with("standing", standing.text())));
        return text("sources").with("sources", sources);
    }

    /** What the calculation says of the groups, or what it would need to say something. */
    private List<Text> settled(Assumption assumption) {
        List<Text> sentences = new ArrayList<>(List.of(text("settles." + assumption.id())));
        if (!cases.workforceKnown()) {
            sentences.add(text("settles.no-workforce"));
            return sentences;
        }
        List<Text> verdicts = switch (assumption) {
            case TOO_SHORT_PAYBACK -> tooShortPayback();
            case LOW_SCHOOLED_TOO_UNCERTAIN, LESS_PRODUCTIVE_WITH_AGE -> worstCase();
            case TRAINING_FOR_THE_NEIGHBOURS -> earnedBack("earned-back-before-leaving", "leave-before-earned-back");
        };
        sentences.addAll(verdicts.isEmpty() ? List.of(text("settles.too-little-known")) : verdicts);
        return sentences;
    }

    private List<Text> tooShortPayback() {
        List<Text> sentences = new ArrayList<>(earnedBack("earned-back", "not-earned-back"));
        sayOf("knowledge-ends-first", group -> endsWith(group, bound -> !bound.isStay()), sentences);
        sayOf("stay-ends-first", group -> endsWith(group, HorizonBound::isStay), sentences);
        return sentences;
    }

    private List<Text> earnedBack(String yes, String no) {
        List<Text> sentences = new ArrayList<>();
        sayOf(yes, group -> group.isEarnedBackInTime().orElse(false), sentences);
        sayOf(no, group -> !group.isEarnedBackInTime().orElse(true), sentences);
        return sentences;
    }

    private List<Text> worstCase() {
        List<Text> sentences = new ArrayList<>();
        sayOf("pays-at-worst", group -> !group.mayBeNegative().orElse(true), sentences);
        sayOf("may-not-pay", group -> group.mayBeNegative().orElse(false), sentences);
        return sentences;
    }

    private static boolean endsWith(GroupCase group, Predicate<HorizonBound> bound) {
        return group.horizonBound().find().filter(bound).isPresent();
    }

    private void sayOf(String what, Predicate<GroupCase> holds, List<Text> sentences) {
        List<Text> groups = cases.groups().stream()
                .filter(holds)
                .map(group -> names.of(group.key()))
                .toList();
        if (!groups.isEmpty()) {
            sentences.add(text("settles." + what).with("groups", groups));
        }
    }

    private Section calculation(Assumption assumption) {
        List<String> columns = SettlingFigures.on(assumption);
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupCase group : cases.groups()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(names.of(group.key()))));
            columns.forEach(column -> row.add(Cell.of(figure(column, group))));
            rows.add(row);
        }
        List<Text> headings = Stream.concat(
                        Stream.of(text("heading.group")), columns.stream().map(this::heading))
                .toList();
        return new Section.Table("figures-" + assumption.id(), title("figures", assumption), headings, rows);
    }

    private FigureId figure(String name, GroupCase group) {
        FigureId id = FigureId.of(name, group.key());
        figures.computeIfAbsent(id, missing -> SettlingFigures.of(missing, group));
        return id;
    }

    private Text heading(String name) {
        return figures.values().stream()
                .filter(figure -> figure.id().name().equals(name))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private List<Section.Step> nextSteps() {
        return List.of(
                step("step.ask", Role.HR, Role.MANAGEMENT),
                step(cases.groups().isEmpty() ? "step.collect" : "step.check", Role.HR, Role.FINANCE),
                step("step.discuss", Role.MANAGEMENT, Role.HR, Role.WORKS_COUNCIL));
    }

    private static Section.Step step(String key, Role... roles) {
        return new Section.Step(text(key), List.of(roles), List.of());
    }

    private void paragraph(String id, Assumption assumption, List<Text> sentences) {
        outcome.section(new Section.Paragraph(id + "-" + assumption.id(), title(id, assumption), sentences));
    }

    private static Text title(String section, Assumption assumption) {
        return text("section." + section + ".title").with("belief", belief(assumption));
    }

    private static Text quoted(Assumption assumption) {
        return text("quoted").with("belief", belief(assumption));
    }

    /** The assumption in the words of the list to choose from. */
    private static Text belief(Assumption assumption) {
        return RoiObjections.ASSUMPTIONS.choice(assumption);
    }

    private static Text text(String key) {
        return Text.of(RoiObjections.ID, key);
    }
}
