// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section.Bar;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Barrier;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseChoice;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.MoneyPurpose;
import nl.leerwijzer.interventions.learningambassadors.ProgrammeStage.Status;

/** Lays a programme out as figures and sections. It decides what is worth saying, and computes nothing. */
final class ProgrammeReport {
    private static final FigureId FAITHFULNESS = FigureId.of("faithfulness");

    /** Once ambassadors are at work, the day on which it began says nothing more. */
    private static final Set<String> SUMMARIES_WITH_START = Set.of("today", "planned", "started");

    private final View situation;
    private final Timetable timetable;
    private final List<ProgrammeStage> stages;
    private final Budget budget;
    private final Faithfulness faithfulness;
    private final OutcomeBuilder report = Outcome.builder(ID);

    ProgrammeReport(
            View situation,
            Timetable timetable,
            List<ProgrammeStage> stages,
            Budget budget,
            Faithfulness faithfulness) {
        this.situation = situation;
        this.timetable = timetable;
        this.stages = stages;
        this.budget = budget;
        this.faithfulness = faithfulness;
    }

    Outcome outcome() {
        report.summary(summary());
        report.addAll(timetable.figures());
        report.addAll(budget.figures());
        report.add(faithfulnessFigure());
        Stream.of(PublishedPair.values()).map(PublishedPair::figure).forEach(report::add);
        dueNow();
        timeline();
        order();
        steps();
        measuring();
        budgetTable();
        freeChoice();
        faithfulnessSections();
        effect();
        cautions();
        references();
        report.effort(new Effort(
                Optional.of(Budget.HOURS_PER_YEAR),
                Optional.of(Budget.TOTAL_COST),
                Optional.of(Timetable.LEAD_TIME),
                stages.stream()
                        .flatMap(stage -> stage.tasks().stream())
                        .flatMap(task -> task.roles().stream())
                        .distinct()
                        .sorted()
                        .toList()));
        return report.build();
    }

    private Text summary() {
        if (timetable.earliestResults().isEmpty()) {
            return text("summary.undated");
        }
        String kind = summaryKind();
        Text dated = text("summary." + kind)
                .with("results", timetable.earliestResults().get());
        return timetable
                .start()
                .filter(start -> SUMMARIES_WITH_START.contains(kind))
                .map(start -> dated.with("start", start))
                .orElse(dated);
    }

    private String summaryKind() {
        return switch (timetable.basis()) {
            case TODAY -> "today";
            case PLANNED -> "planned";
            case UNKNOWN -> "operating";
            case STARTED -> timetable.readingNow().map(Timetable.Reading::id).orElse("started");
        };
    }

    private Figure faithfulnessFigure() {
        Figure.Draft draft = Figure.of(ID, FAITHFULNESS.name());
        if (!faithfulness.breaches().isEmpty()) {
            return draft.term("breached");
        }
        return faithfulness.open().isEmpty() ? draft.term("faithful") : draft.missing(faithfulness.missing());
    }

    private void dueNow() {
        List<Step> due = stages.stream()
                .filter(ProgrammeStage::isDueNow)
                .flatMap(stage -> stage.tasks().stream().map(task -> step(task, dueText(stage, task))))
                .toList();
        if (!due.isEmpty()) {
            report.steps("due-now", due);
        }
    }

    private static Text dueText(ProgrammeStage stage, Task task) {
        if (stage.status() == Status.DUE) {
            return task.what();
        }
        return text(task.knownToDo() ? "due.behind" : "due.unconfirmed").with("task", task.what());
    }

    private void timeline() {
        if (timetable.earliestResults().isEmpty()) {
            return;
        }
        List<Milestone> milestones = new ArrayList<>();
        milestone(milestones, Stage.INTRODUCTION, Timetable.START, Timetable.INTRODUCED_BY);
        milestone(milestones, Stage.OVERVIEW, Timetable.START, Timetable.SELECTED_BY);
        milestone(milestones, Stage.AGREEMENTS, Timetable.INTRODUCED_BY, Timetable.SELECTED_BY);
        milestone(milestones, Stage.RECRUITMENT, Timetable.INTRODUCED_BY, Timetable.SELECTED_BY);
        milestone(milestones, Stage.TRAINING, Timetable.SELECTED_BY, Timetable.OPERATION_START);
        milestone(
                milestones,
                Stage.OPERATION,
                Timetable.OPERATION_START,
                timetable.plannedEnd().isPresent() ? Timetable.PLANNED_END : Timetable.EARLIEST_RESULTS);
        milestones.add(new Milestone(Stage.EVALUATION.text(), Timetable.EARLIEST_RESULTS, Optional.empty()));
        report.timeline("timeline", milestones);
    }

    /** Every stage with the stages that come first, and how it stands. */
    private void order() {
        report.table(
                "order",
                List.of("stage", "after", "status"),
                stages.stream()
                        .map(stage -> List.of(
                                Cell.of(text("order." + stage.stage().id())),
                                Cell.of(after(stage.stage())),
                                Cell.of(stage.status().text())))
                        .toList());
    }

    private static Text after(Stage stage) {
        List<Text> earlier =
                stage.after().stream().sorted().map(Stage::shortText).toList();
        return earlier.isEmpty() ? text("order.first") : text("order.after").with("stages", earlier);
    }

    private static void milestone(List<Milestone> milestones, Stage stage, FigureId from, FigureId until) {
        milestones.add(new Milestone(stage.text(), from, Optional.of(until)));
    }

    private void steps() {
        List<Step> ahead = stages.stream()
                .filter(stage -> stage.status() == Status.AHEAD)
                .flatMap(stage -> stage.tasks().stream().map(task -> step(task, task.what())))
                .toList();
        if (!ahead.isEmpty()) {
            report.steps("steps", ahead);
        }
    }

    private static Step step(Task task, Text what) {
        return new Step(what, task.roles(), task.figures());
    }

    private void measuring() {
        List<Text> sentences = new ArrayList<>(timetable
                .readingNow()
                .map(reading -> List.of(text("measure." + reading.id())))
                .orElseGet(() -> Stream.of(Timetable.Reading.values())
                        .map(reading -> text("measure." + reading.id()))
                        .toList()));
        sentences.add(text("measure.instrument"));
        report.paragraph("measure", sentences.toArray(Text[]::new));
    }

    private void budgetTable() {
        List<List<Cell>> rows = Stream.of(
                        Budget.HOURS_PER_YEAR,
                        Budget.TIME_COST,
                        Budget.TRAINING_AND_GUIDANCE_COST,
                        Budget.COURSE_FEES,
                        Budget.COURSE_TIME_COST,
                        Budget.TOTAL_COST,
                        Budget.COST_PER_TALK,
                        Budget.COST_PER_LEARNER)
                .map(id -> List.of(Cell.of(text("item." + id.name())), Cell.of(id)))
                .toList();
        report.table("budget", List.of("item", "amount"), rows);
        if (!budget.drivers().isEmpty()) {
            report.chart(
                    "drivers",
                    budget.drivers().stream()
                            .map(driver -> new Bar(driver.text(), FigureId.of(Budget.TOTAL_BY_DRIVER, driver.key())))
                            .toList());
        }
    }

    private void freeChoice() {
        List<Text> narrowing = new ArrayList<>();
        Optional<CourseTimePolicy> policy = situation.find(AmbassadorFacts.COURSE_TIME_POLICY);
        if (policy.equals(Optional.of(CourseTimePolicy.PAID_IF_COMPANY_GAINS))) {
            narrowing.add(text("free-choice.paid-if-company-gains"));
        }
        if (policy.equals(Optional.of(CourseTimePolicy.OWN_TIME))) {
            narrowing.add(text("free-choice.own-time"));
        }
        if (situation.find(AmbassadorFacts.COURSE_CHOICE).equals(Optional.of(CourseChoice.COMPANY_NEEDS_ONLY))) {
            narrowing.add(text("free-choice.company-needs-only"));
        }
        if (!narrowing.isEmpty()) {
            report.warning("free-choice", narrowing.toArray(Text[]::new));
        }
    }

    private void faithfulnessSections() {
        List<List<Cell>> rows = faithfulness.adherence().entrySet().stream()
                .map(entry -> List.of(
                        Cell.of(entry.getKey().text()), Cell.of(entry.getValue().text())))
                .toList();
        report.table("faithfulness", List.of("principle", "adherence"), rows);
        if (!faithfulness.breaches().isEmpty()) {
            report.warning(
                    "breaches",
                    faithfulness.breaches().stream().map(Principle::consequence).toArray(Text[]::new));
        }
    }

    private void effect() {
        report.table(
                "known",
                List.of("numbers", "result", "why"),
                Stream.of(PublishedPair.values()).map(PublishedPair::row).toList());
        report.paragraph("effect", text("effect.own-measurement"));
    }

    private void cautions() {
        Set<Barrier> barriers = situation.find(AmbassadorFacts.HOLDING_BACK).orElse(Set.of());
        cautionIf(barriers.contains(Barrier.NO_TIME_OR_MONEY), "no-time-or-money");
        cautionIf(barriers.contains(Barrier.NO_INTEREST), "no-interest");
        cautionIf(
                situation
                        .find(AmbassadorFacts.WEEKLY_HOURS)
                        .filter(hours -> hours.compareTo(GuideFigures.FEWEST_WEEKLY_HOURS) < 0)
                        .isPresent(),
                "hours-short");
        cautionIf(
                situation
                        .find(AmbassadorFacts.START_UP_TIME)
                        .filter(months -> months.compareTo(GuideFigures.START_UP) < 0)
                        .isPresent(),
                "start-up-short");
        cautionIf(situation.find(Organisation.WORKS_COUNCIL).orElse(false) && isToBeAgreed(), "works-council");
        cautionIf(timetable.isContradictory(), "operation-before-start");
        cautionIf(timetable.isDelayed(), "delayed");
        cautionIf(timetable.isOperationUnconfirmed(), "operation-unconfirmed");
        cautionIf(timetable.isOver(), "time-is-over");
        cautionIf(
                situation.find(AmbassadorFacts.BASELINE_TAKEN).equals(Optional.of(false))
                        && timetable
                                .readingNow()
                                .filter(reading -> reading != Timetable.Reading.BASELINE)
                                .isPresent(),
                "baseline-missed");
    }

    private boolean isToBeAgreed() {
        return stages.stream().anyMatch(stage -> stage.stage() == Stage.AGREEMENTS && stage.status() != Status.DONE);
    }

    private void cautionIf(boolean applies, String id) {
        if (applies) {
            report.caution(text("situation." + id));
        }
    }

    private void references() {
        boolean doubt = situation
                .find(AmbassadorFacts.HOLDING_BACK)
                .filter(barriers -> barriers.contains(Barrier.DOUBT_OF_OWN_ABILITY))
                .isPresent();
        if (doubt) {
            report.reference(Reference.to(Audience.EMPLOYEES, Theme.WORKPLACE, text("reference.first-success")));
        }
        boolean lacksMoney = situation
                .find(AmbassadorFacts.MONEY_RESERVED)
                .filter(purposes -> purposes.size() < MoneyPurpose.values().length)
                .isPresent();
        if (lacksMoney) {
            report.reference(Reference.to(Audience.EMPLOYER, Theme.RETURN, text("reference.return")));
        }
        report.reference(Reference.to(Audience.EMPLOYEES, Theme.TALKS, text("reference.talks")));
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
