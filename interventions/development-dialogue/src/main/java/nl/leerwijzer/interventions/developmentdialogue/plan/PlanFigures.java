// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import static nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.Approvals;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanHistory;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanState;

/** The terms, days and counts of a plan check. Steps and themes go by their number, never by the host's key. */
final class PlanFigures {
    static final FigureId STAGE = FigureId.of("stage");
    static final FigureId PURPOSE = FigureId.of("purpose");
    static final FigureId COPY = FigureId.of("copy");
    static final FigureId IN_FORCE_SINCE = FigureId.of("in-force-since");
    static final FigureId MISSING = FigureId.of("missing");
    static final FigureId DUTIES_OPEN = FigureId.of("duties-open");
    static final FigureId NEXT_MOMENT = FigureId.of("next-moment");
    static final FigureId REVIEW_DAY = FigureId.of("review-day");

    private final PersonalPlan plan;
    private final PlanCheck check;
    private final List<FactRef> missingForHistory;

    PlanFigures(PersonalPlan plan, PlanCheck check, List<FactRef> missingForHistory) {
        this.plan = plan;
        this.check = check;
        this.missingForHistory = missingForHistory;
    }

    static FigureId stepDay(int step) {
        return FigureId.of("step-day", new Key("step-" + step));
    }

    static FigureId stepFollowUp(int step) {
        return FigureId.of("step-follow-up", new Key("step-" + step));
    }

    static FigureId followUpDay(int number) {
        return FigureId.of("follow-up-day", new Key("follow-up-" + number));
    }

    static FigureId planApproval(Side side) {
        return FigureId.of("plan-approval", new Key(Kind.Choice.id(side)));
    }

    static FigureId reportApproval(Side side) {
        return FigureId.of("report-approval", new Key(Kind.Choice.id(side)));
    }

    static FigureId themeAlignment(PlanTheme theme) {
        return FigureId.of("theme-alignment", theme.alignment().key());
    }

    /** All of them; those that meet or agree nothing only while the plan may be helped along. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>(List.of(stage(), purpose()));
        for (Side side : Side.values()) {
            figures.add(approval(planApproval(side), PlanState::plan, side));
            figures.add(approval(reportApproval(side), PlanState::report, side));
        }
        figures.add(copy());
        plan.history().flatMap(PlanHistory::inForceSince).ifPresent(day -> figures.add(day(IN_FORCE_SINCE, day)));
        figures.add(count(MISSING, Optional.of(check.missing())));
        figures.add(count(DUTIES_OPEN, check.duties().map(List::size)));
        for (GrowthStep step : plan.steps().orElse(List.of())) {
            step.date().ifPresent(day -> figures.add(day(stepDay(step.position()), day)));
            step.followUp().ifPresent(day -> figures.add(day(stepFollowUp(step.position()), day)));
        }
        if (!plan.breaksSafety()) {
            plan.themes().orElse(List.of()).forEach(theme -> figures.add(alignment(theme)));
            addMoments(figures);
        }
        return figures;
    }

    private void addMoments(List<Figure> figures) {
        List<LocalDate> followUps = plan.followUps();
        for (int number = 1; number <= followUps.size(); number++) {
            figures.add(day(followUpDay(number), followUps.get(number - 1)));
        }
        plan.review().ifPresent(day -> figures.add(day(REVIEW_DAY, day)));
        if (plan.today().isPresent()) {
            followUps.stream()
                    .filter(day -> !plan.isPast(day))
                    .findFirst()
                    .ifPresent(day -> figures.add(day(NEXT_MOMENT, day)));
        }
    }

    private Figure stage() {
        return plan.history()
                .map(history -> draft(STAGE).term(Kind.Choice.id(history.state().stage())))
                .orElseGet(() -> draft(STAGE).missing(missingForHistory));
    }

    private Figure purpose() {
        return plan.purpose()
                .map(purpose -> draft(PURPOSE).term(Kind.Choice.id(purpose)))
                .orElseGet(() -> draft(PURPOSE).missing(List.of(FactRef.of(PlanFacts.USED_FOR))));
    }

    private interface Paper {
        Approvals of(PlanState state);
    }

    private Figure approval(FigureId id, Paper paper, Side side) {
        return plan.history()
                .map(history -> {
                    Approvals approvals = paper.of(history.state());
                    String approved = approvals.has(side) ? "given" : "open";
                    return draft(id).term(approvals.isWritten() ? approved : "not-written");
                })
                .orElseGet(() -> draft(id).missing(missingForHistory));
    }

    private Figure copy() {
        return plan.history()
                .map(history -> {
                    PlanState state = history.state();
                    String owed = state instanceof PlanState.InPreparation ? "after-approval" : "owed";
                    return draft(COPY).term(state.isCopyGiven() ? "given" : owed);
                })
                .orElseGet(() -> draft(COPY).missing(missingForHistory));
    }

    private static Figure alignment(PlanTheme theme) {
        ThemeAlignment alignment = theme.alignment();
        Figure.Draft draft = draft(themeAlignment(theme));
        return alignment
                .alignment()
                .map(known -> draft.term(Kind.Choice.id(known)))
                .orElseGet(() -> draft.missing(alignment.missing()));
    }

    private Figure count(FigureId id, Optional<Integer> number) {
        Figure.Draft draft = new Figure.Draft(ID, id, Optional.of(Unit.NUMBER));
        return number.map(known -> draft.value(BigDecimal.valueOf(known)))
                .orElseGet(() -> draft.missing(missingForHistory));
    }

    private static Figure day(FigureId id, LocalDate day) {
        return draft(id).day(day);
    }

    private static Figure.Draft draft(FigureId id) {
        return new Figure.Draft(ID, id, Optional.empty());
    }
}
