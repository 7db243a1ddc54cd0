// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import static nl.leerwijzer.core.value.Role.EMPLOYEES;
import static nl.leerwijzer.core.value.Role.HR;
import static nl.leerwijzer.core.value.Role.LINE_MANAGER;
import static nl.leerwijzer.core.value.Role.MANAGEMENT;
import static nl.leerwijzer.core.value.Role.WORKS_COUNCIL;
import static nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.LawNotes;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory.RefusedEvent;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanStage;

/** What a plan check shows, section by section. Everything is worded in general: no text tells who it is about. */
final class PlanReport {
    private final PersonalPlan plan;
    private final PlanCheck check;
    private final List<FactRef> missingForHistory;
    private final OutcomeBuilder builder = Outcome.builder(ID).type(PlanCheck.TYPE);

    PlanReport(PersonalPlan plan, PlanCheck check, List<FactRef> missingForHistory) {
        this.plan = plan;
        this.check = check;
        this.missingForHistory = missingForHistory;
    }

    Outcome outcome() {
        builder.summary(summary());
        builder.addAll(new PlanFigures(plan, check, missingForHistory).all());
        builder.effort(
                new Effort(Optional.empty(), Optional.empty(), Optional.empty(), List.of(EMPLOYEES, LINE_MANAGER)));
        if (plan.breaksSafety()) {
            addUnsafe();
        }
        addState();
        plan.history()
                .map(PlanHistory::refused)
                .filter(refused -> !refused.isEmpty())
                .ifPresent(this::addRefused);
        plan.steps().filter(steps -> !steps.isEmpty()).ifPresent(this::addSteps);
        addMissing();
        if (!plan.breaksSafety()) {
            plan.themes().filter(themes -> !themes.isEmpty()).ifPresent(this::addAlignment);
        }
        check.duties().ifPresent(this::addDuties);
        if (!plan.breaksSafety() && !isAt(PlanStage.REVIEWED)) {
            addMoments();
        }
        builder.paragraph("personal-data", text("personal-data.separate"), LawNotes.PERSONAL_DATA);
        builder.paragraph("law", LawNotes.WORKS_COUNCIL, LawNotes.OBLIGED_TRAINING, LawNotes.STATUS);
        addCautions();
        PlanProfile.references().forEach(builder::reference);
        return builder.build();
    }

    private Text summary() {
        Text stage = plan.history()
                .map(history -> text("summary." + Kind.Choice.id(history.state().stage())))
                .orElseGet(() -> text("summary.stage-unknown"));
        Text missing = check.missing() == 0
                ? text("summary.complete")
                : text("summary.missing").with("count", check.missing());
        Text duties = check.duties()
                .filter(open -> !open.isEmpty())
                .map(open -> text("summary.duties").with("count", open.size()))
                .orElseGet(() -> text(check.duties().isPresent() ? "summary.no-duties" : "summary.duties-unknown"));
        return text(plan.breaksSafety() ? "summary.unsafe" : "summary")
                .with("stage", stage)
                .with("missing", missing)
                .with("duties", duties);
    }

    private void addUnsafe() {
        List<Text> uses = plan.uses().orElseThrow().stream()
                .filter(Purpose::isAgainstEmployee)
                .map(use -> text("unsafe.use." + Kind.Choice.id(use)))
                .toList();
        boolean mixed =
                plan.purpose().filter(purpose -> purpose == Purpose.MIXED).isPresent();
        builder.warning(
                "unsafe",
                text("unsafe.used-for").with("uses", uses),
                text(mixed ? "unsafe.mixed" : "unsafe.only"),
                text("unsafe.blocked"));
        builder.steps(
                "unsafe-first",
                List.of(
                        step("unsafe-first.stop", MANAGEMENT, HR),
                        step("unsafe-first.separate", HR, LINE_MANAGER),
                        step("unsafe-first.tell", LINE_MANAGER, EMPLOYEES),
                        step("unsafe-first.rules", MANAGEMENT, WORKS_COUNCIL)));
    }

    private void addState() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("state.stage", PlanFigures.STAGE));
        plan.history()
                .flatMap(PlanHistory::inForceSince)
                .ifPresent(day -> rows.add(row("state.in-force-since", PlanFigures.IN_FORCE_SINCE)));
        rows.add(row("state.purpose", PlanFigures.PURPOSE));
        for (Side side : Side.values()) {
            rows.add(row("state.plan-" + Kind.Choice.id(side), PlanFigures.planApproval(side)));
        }
        for (Side side : Side.values()) {
            rows.add(row("state.report-" + Kind.Choice.id(side), PlanFigures.reportApproval(side)));
        }
        rows.add(row("state.copy", PlanFigures.COPY));
        builder.table("state", List.of("what", "now"), rows);
    }

    private static List<Cell> row(String key, FigureId figure) {
        return List.of(Cell.of(text(key)), Cell.of(figure));
    }

    private void addRefused(List<RefusedEvent> refused) {
        builder.table(
                "refused",
                List.of("position", "what", "reason"),
                refused.stream()
                        .map(event -> List.of(
                                Cell.of(text("position").with("number", event.position())),
                                Cell.of(PlanFacts.EVENT_WHAT.choice(event.event())),
                                Cell.of(text("refusal." + Kind.Choice.id(event.reason())))))
                        .toList());
    }

    private void addSteps(List<GrowthStep> steps) {
        builder.table(
                "steps",
                List.of("step", "action", "theme", "owner", "date"),
                steps.stream()
                        .map(step -> List.of(
                                number(step.position()),
                                choice(PlanFacts.STEP_ACTION, step.action()),
                                choice(PlanFacts.STEP_THEME, step.theme()),
                                choice(PlanFacts.STEP_OWNER, step.owner()),
                                day(step.date(), PlanFigures.stepDay(step.position()))))
                        .toList());
        builder.table(
                "support",
                List.of("step", "support", "sign", "follow-up"),
                steps.stream()
                        .map(step -> List.of(
                                number(step.position()),
                                Cell.of(support(step)),
                                choice(PlanFacts.STEP_SIGN, step.sign()),
                                day(step.followUp(), PlanFigures.stepFollowUp(step.position()))))
                        .toList());
    }

    private static Text support(GrowthStep step) {
        if (step.support().isEmpty()) {
            return text("not-filled-in");
        }
        return step.promised().isEmpty()
                ? text("support.nothing")
                : text("support.of")
                        .with(
                                "support",
                                step.promised().stream()
                                        .map(PlanFacts.STEP_SUPPORT::choice)
                                        .toList());
    }

    private static <E extends Enum<E>> Cell choice(Fact<E> fact, Optional<E> choice) {
        return Cell.of(choice.map(fact::choice).orElseGet(() -> text("not-filled-in")));
    }

    private static Cell day(Optional<LocalDate> day, FigureId figure) {
        return day.isPresent() ? Cell.of(figure) : Cell.of(text("not-filled-in"));
    }

    private void addMissing() {
        if (check.missing() == 0) {
            builder.paragraph("complete", text("complete.all"), text("complete.minimum"));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        check.gaps().forEach(gap -> rows.add(List.of(Cell.of(text("missing.plan")), Cell.of(worded(gap)))));
        check.stepGaps().forEach((step, gaps) -> {
            if (!gaps.isEmpty()) {
                rows.add(List.of(
                        number(step),
                        Cell.of(text("missing.of-step")
                                .with("gaps", gaps.stream().map(Gap::text).toList()))));
            }
        });
        builder.table("missing", List.of("where", "what"), rows);
    }

    private Text worded(PlanGap gap) {
        return switch (gap) {
            case THEME_WITHOUT_STEP ->
                gap.text()
                        .with(
                                "themes",
                                check.themesWithoutStep().stream()
                                        .map(PlanFacts.THEME_KIND::choice)
                                        .toList());
            case STEP_WITHOUT_THEME -> gap.text().with("steps", check.stepsWithoutTheme());
            case NO_PURPOSE, NO_STEPS, NO_OWN_STEP, COURSES_ONLY, NO_THEMES, NO_REVIEW -> gap.text();
        };
    }

    private void addAlignment(List<PlanTheme> themes) {
        builder.table(
                "alignment",
                List.of("theme", "alignment", "agree"),
                themes.stream()
                        .map(theme -> List.of(
                                Cell.of(theme.alignment().name()),
                                Cell.of(PlanFigures.themeAlignment(theme)),
                                Cell.of(theme.agreementText())))
                        .toList());
    }

    private void addDuties(List<Duty> duties) {
        if (duties.isEmpty()) {
            builder.paragraph("no-duties", text("no-duties.all"));
            return;
        }
        builder.steps("duties", duties.stream().map(PlanReport::duty).toList());
    }

    private static Step duty(Duty duty) {
        Text key = text("duty." + Kind.Choice.id(duty.kind()));
        Text what = duty.step().isPresent() ? key.with("number", duty.step().getAsInt()) : key;
        List<Role> roles = switch (duty.kind()) {
            case WRITE_PLAN, WRITE_REPORT, HOLD_FOLLOW_UP, REVIEW -> List.of(EMPLOYEES, LINE_MANAGER);
            case EMPLOYEE_APPROVES_PLAN, EMPLOYEE_APPROVES_REPORT -> List.of(EMPLOYEES);
            case MANAGER_APPROVES_PLAN, MANAGER_APPROVES_REPORT, GIVE_COPY -> List.of(LINE_MANAGER);
            case SUPPORT_STEP -> List.of(LINE_MANAGER, HR);
        };
        return new Step(what, roles, List.of());
    }

    /** The days to meet on. The words tell nothing of what was agreed: they may end up in a calendar that others see. */
    private void addMoments() {
        Map<LocalDate, List<Milestone>> milestones = new TreeMap<>();
        List<LocalDate> followUps = plan.followUps();
        for (int number = 1; number <= followUps.size(); number++) {
            Text what = text("moment.follow-up").with("number", number);
            add(milestones, followUps.get(number - 1), what, PlanFigures.followUpDay(number));
        }
        plan.review().ifPresent(day -> add(milestones, day, text("moment.review"), PlanFigures.REVIEW_DAY));
        if (!milestones.isEmpty()) {
            builder.timeline(
                    "moments",
                    milestones.values().stream().flatMap(List::stream).toList());
        }
    }

    private static void add(Map<LocalDate, List<Milestone>> milestones, LocalDate day, Text what, FigureId figure) {
        milestones.computeIfAbsent(day, none -> new ArrayList<>()).add(new Milestone(what, figure, Optional.empty()));
    }

    /** What goes wrong in practice, as far as this plan invites it. */
    private void addCautions() {
        builder.caution(text("caution.no-consent"));
        if (plan.purpose().filter(purpose -> purpose == Purpose.CAREER).isPresent()) {
            builder.caution(text("watch.career-only"));
        }
        if (plan.themes().orElse(List.of()).stream().anyMatch(PlanTheme::isCareerWish)) {
            builder.caution(text("watch.career-wish"));
        }
        steps(GrowthStep::chargesForObligedTraining, "watch.obliged-training");
        if (isAt(PlanStage.IN_FORCE)) {
            steps(step -> step.date().filter(plan::isPast).isPresent(), "watch.past");
        }
        steps(this::followsUpAfterReview, "watch.after-review");
        if (plan.history().filter(history -> history.followUps() == 0).isPresent() && isAt(PlanStage.REVIEWED)) {
            builder.caution(text("watch.no-follow-up"));
        }
        if (plan.today().isEmpty()) {
            builder.caution(text("watch.no-today"));
        }
    }

    private void steps(Predicate<GrowthStep> which, String key) {
        List<Integer> numbers = plan.steps().orElse(List.of()).stream()
                .filter(which)
                .map(GrowthStep::position)
                .toList();
        if (!numbers.isEmpty()) {
            builder.caution(text(key).with("steps", numbers));
        }
    }

    private boolean followsUpAfterReview(GrowthStep step) {
        return step.followUp().flatMap(day -> plan.review().map(day::isAfter)).orElse(false);
    }

    private boolean isAt(PlanStage stage) {
        return plan.history()
                .filter(history -> history.state().stage() == stage)
                .isPresent();
    }

    private static Cell number(int step) {
        return Cell.of(text("step").with("number", step));
    }

    private static Step step(String key, Role... roles) {
        return new Step(text(key), List.of(roles), List.of());
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
