// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.roibygroup.calculation.BreakEvenReach;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.CostPart;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;

/** Sets the cases out: tables and a chart of figures, answers to assumptions, levers, steps and limits. */
final class CaseReport {
    private final Set<Assumption> heard;
    private final BusinessCases cases;
    private final GroupNames names;
    private final AssumptionAnswers answers;
    private final List<Figure> figures;
    private final List<GroupCase> doubtful;
    private final OutcomeBuilder outcome = Outcome.builder(RoiByGroup.ID);

    CaseReport(View situation, BusinessCases cases) {
        this.heard = situation.find(RoiByGroup.ASSUMPTIONS_HEARD).orElse(Set.of());
        this.cases = cases;
        this.names = new GroupNames(situation);
        this.answers = new AssumptionAnswers(situation, cases, names);
        this.figures = CaseFigures.of(cases);
        this.doubtful = cases.groups().stream()
                .filter(group -> group.mayBeNegative().orElse(false))
                .toList();
    }

    Outcome write() {
        outcome.type(BusinessCaseByGroup.TYPE)
                .summary(summary())
                .addAll(figures)
                .effort(effort());
        writeCases();
        writeAssumptions();
        writeLevers();
        writeParticipation();
        writeObligedTraining();
        outcome.steps("next", nextSteps());
        outcome.warning("limits", limits().toArray(Text[]::new));
        return outcome.build();
    }

    private Text summary() {
        if (!cases.workforceKnown()) {
            return text("summary.groups-unknown");
        }
        if (cases.groups().isEmpty()) {
            return text("summary.no-groups");
        }
        List<GroupCase> computed = cases.groups().stream()
                .filter(group -> group.benefitCostRatio().find().isPresent())
                .toList();
        if (!computed.isEmpty()) {
            long paying = computed.stream()
                    .filter(group -> group.isEarnedBackInTime().orElse(false))
                    .count();
            Text summary = text(summaryOfCases(paying))
                    .with("groups", cases.groups().size())
                    .with("computed", computed.size());
            return paying == 0 ? summary : summary.with("paying", paying);
        }
        boolean inReverse = cases.groups().stream()
                .anyMatch(group -> group.neededPerMonth().find().isPresent());
        return text(inReverse ? "summary.in-reverse" : "summary.too-little-known");
    }

    private String summaryOfCases(long paying) {
        if (paying == 0) {
            return "summary.cases-none-pay";
        }
        return doubtful.isEmpty() ? "summary.cases" : "summary.cases-with-levers";
    }

    private Effort effort() {
        return new Effort(
                Optional.of(FigureId.of(CaseFigures.TOTAL_HOURS)),
                Optional.of(FigureId.of(CaseFigures.TOTAL_COST)),
                Optional.empty(),
                List.of(Role.MANAGEMENT, Role.FINANCE, Role.HR));
    }

    private void writeCases() {
        outcome.paragraph("reading", text("reading.horizon"), text("reading.ranges"), text("reading.side-by-side"));
        if (cases.groups().isEmpty()) {
            return;
        }
        table(
                "cases",
                CaseFigures.COST_PER_HEAD,
                CaseFigures.HORIZON,
                CaseFigures.HORIZON_BOUND,
                CaseFigures.BCR,
                CaseFigures.ROI,
                CaseFigures.PAYBACK,
                CaseFigures.NPV,
                CaseFigures.BREAK_EVEN_STAY,
                CaseFigures.BREAK_EVEN_REACH);
        chart("ratios", CaseFigures.BCR);
        table(
                "needed",
                CaseFigures.COST_PER_HEAD,
                CaseFigures.HORIZON,
                CaseFigures.NEEDED_PER_MONTH,
                CaseFigures.NEEDED_MINUTES);
    }

    private void writeAssumptions() {
        for (Assumption assumption : Assumption.values()) {
            if (!heard.contains(assumption)) {
                continue;
            }
            outcome.paragraph(
                    "assumption-" + assumption.id(), answers.to(assumption).toArray(Text[]::new));
            if (assumption == Assumption.TOO_SHORT_PAYBACK && AssumptionAnswers.someStayIsKnown(cases)) {
                table(
                        "stay",
                        CaseFigures.STAY,
                        CaseFigures.HORIZON,
                        CaseFigures.HORIZON_BOUND,
                        CaseFigures.PAYBACK,
                        CaseFigures.EXTENSION);
            }
            if (assumption == Assumption.LESS_PRODUCTIVE_WITH_AGE) {
                outcome.reference(RoiByGroupProfile.stimulatingTasks());
            }
        }
    }

    private void writeLevers() {
        if (doubtful.isEmpty()) {
            return;
        }
        List<Text> why = new ArrayList<>();
        why.add(text("levers.why").with("groups", names.where(doubtful, group -> true)));
        sayOf("levers.stay-does-not-help", names.where(doubtful, CaseReport::agesBeforeItPays), why);
        sayOf("levers.stay-may-not-help", names.where(doubtful, CaseReport::probablyAgesBeforeItPays), why);
        why.add(text("caution.no-distinction"));
        outcome.paragraph("levers-why", why.toArray(Text[]::new));

        List<Section.Step> levers = new ArrayList<>();
        List<GroupCase> extendable =
                doubtful.stream().filter(CaseReport::paysWithALongerStay).toList();
        if (!extendable.isEmpty()) {
            levers.add(new Section.Step(
                    text("lever.longer-contract").with("groups", names.where(extendable, group -> true)),
                    List.of(Role.MANAGEMENT, Role.HR),
                    extendable.stream().flatMap(CaseReport::contractFigures).toList()));
        }
        levers.add(step("lever.shorter-form", Role.HR, Role.LINE_MANAGER));
        levers.add(step("lever.workplace-form", Role.LINE_MANAGER, Role.COACH));
        levers.add(step("lever.shared-cost", Role.HR, Role.SECTOR_FUND));
        levers.add(step("lever.pass-on", Role.LINE_MANAGER, Role.EMPLOYEES));
        outcome.steps("levers", levers);
    }

    private static void sayOf(String key, List<Text> groups, List<Text> sentences) {
        if (!groups.isEmpty()) {
            sentences.add(text(key).with("groups", groups));
        }
    }

    /**
     * A longer stay helps where people are likely to leave before the knowledge is out of date and before the cost is
     * earned back, and where the knowledge may last until it is.
     */
    private static boolean paysWithALongerStay(GroupCase group) {
        return AssumptionAnswers.isBound(group, HorizonBound::isStay)
                && !group.isEarnedBackInTime().orElse(true)
                && !agesBeforeItPays(group);
    }

    private static boolean agesBeforeItPays(GroupCase group) {
        return group.breakEvenReach().find().map(BreakEvenReach.NEVER::equals).orElse(false);
    }

    private static boolean probablyAgesBeforeItPays(GroupCase group) {
        return group.breakEvenReach()
                .find()
                .map(BreakEvenReach.UNLIKELY::equals)
                .orElse(false);
    }

    private static Stream<FigureId> contractFigures(GroupCase group) {
        return group.breakEvenReach() instanceof Derived.Missing<?>
                ? Stream.of(FigureId.of(CaseFigures.PAYBACK, group.key()))
                : Stream.of(
                        FigureId.of(CaseFigures.BREAK_EVEN_STAY, group.key()),
                        FigureId.of(CaseFigures.EXTENSION, group.key()));
    }

    private void writeParticipation() {
        List<Participation> participation = cases.participation();
        if (participation.isEmpty()) {
            return;
        }
        tableOf(
                "participation",
                participation.stream().map(Participation::key).toList(),
                CaseFigures.PARTICIPATION,
                CaseFigures.PARTICIPATION_GAP);
        List<Text> lagging = participation.stream()
                .filter(Participation::lags)
                .map(group -> names.quoted(group.key()))
                .toList();
        if (lagging.isEmpty()) {
            outcome.paragraph("gap", text("gap.none"));
        } else {
            outcome.paragraph("gap", text("gap.seen").with("groups", lagging), text("caution.gap-is-a-question"));
        }
    }

    private void writeObligedTraining() {
        List<Key> obliged = cases.groups().stream()
                .filter(group -> group.obligedCost().isPresent())
                .map(GroupCase::key)
                .toList();
        if (!obliged.isEmpty()) {
            tableOf("obliged", obliged, CaseFigures.OBLIGED_COST);
            outcome.caution(text("caution.obliged-training"));
        }
    }

    private List<Section.Step> nextSteps() {
        List<Section.Step> steps = new ArrayList<>();
        if (heard.isEmpty()) {
            steps.add(step("step.listen", Role.HR, Role.MANAGEMENT));
        }
        if (figures.stream().anyMatch(CaseReport::lacksFacts)) {
            steps.add(step("step.complete", Role.HR, Role.FINANCE));
        }
        steps.add(step("step.agree-on-benefit", Role.FINANCE, Role.LINE_MANAGER));
        steps.add(step("step.discuss", Role.MANAGEMENT, Role.HR, Role.WORKS_COUNCIL));
        if (cases.participation().stream().anyMatch(Participation::lags)) {
            steps.add(step("step.ask-about-gap", Role.HR, Role.LINE_MANAGER, Role.EMPLOYEES));
        }
        steps.add(step("step.measure", Role.HR, Role.LINE_MANAGER));
        return steps;
    }

    private static boolean lacksFacts(Figure figure) {
        return figure.value() instanceof FigureValue.Undefined undefined
                && !undefined.missing().isEmpty();
    }

    private List<Text> limits() {
        List<Text> limits = new ArrayList<>();
        limits.add(text("caution.forecast"));
        if (cases.knowledgeLife().assumed()) {
            limits.add(text("limit.knowledge-life-assumed"));
        }
        List<GroupCase> costed = cases.groups().stream()
                .filter(group -> group.costPerHead().find().isPresent())
                .toList();
        for (CostPart part : CostPart.values()) {
            List<Text> without =
                    names.where(costed, group -> group.partsLeftOut().contains(part));
            if (!without.isEmpty()) {
                limits.add(text("limit.without-" + part.id()).with("groups", without));
            }
        }
        List<Text> setAside = names.where(cases.groups(), GroupCase::setsOwnBenefitAside);
        if (!setAside.isEmpty()) {
            limits.add(text("limit.own-benefit-set-aside").with("groups", setAside));
        }
        return limits;
    }

    private void table(String id, String... columns) {
        tableOf(id, cases.groups().stream().map(GroupCase::key).toList(), columns);
    }

    /** A table with one row per group; its headings are the names of the figures. */
    private void tableOf(String id, List<Key> groups, String... columns) {
        List<Text> headings = Stream.concat(
                        Stream.of(text("heading.group")),
                        Arrays.stream(columns).map(column -> text("figure." + column + ".name")))
                .toList();
        List<List<Cell>> rows = groups.stream()
                .map(group -> Stream.concat(
                                Stream.of(Cell.of(names.of(group))),
                                Arrays.stream(columns).map(column -> Cell.of(FigureId.of(column, group))))
                        .toList())
                .toList();
        outcome.section(new Section.Table(id, outcome.title(id), headings, rows));
    }

    /** A bar per group of which the figure has a value, and no chart where none has. */
    private void chart(String id, String name) {
        List<Section.Bar> bars = figures.stream()
                .filter(figure ->
                        figure.id().name().equals(name) && figure.value().isDefined())
                .map(figure -> new Section.Bar(names.of(figure.id().entry().orElseThrow()), figure.id()))
                .toList();
        if (!bars.isEmpty()) {
            outcome.chart(id, bars);
        }
    }

    private static Section.Step step(String key, Role... roles) {
        return new Section.Step(text(key), List.of(roles), List.of());
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
