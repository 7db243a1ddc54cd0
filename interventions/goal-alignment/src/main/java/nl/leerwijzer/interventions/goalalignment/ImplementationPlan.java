// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.analysis.UncertainValue;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;

/**
 * The concrete interventions with which the development plans end: which needs they serve, what they ask, and when they
 * are. Weeks are counted from the day agreed for the implementation plan, otherwise from the first on which it can be
 * there.
 */
public final class ImplementationPlan {
    static final FigureId NEEDS_SERVED = FigureId.of("needs-served");
    static final FigureId HOURS = FigureId.of("learning-hours");
    static final FigureId COST = FigureId.of("learning-cost");
    static final FigureId BUDGET = FigureId.of("budget");
    static final FigureId WEEKS = FigureId.of("interventions-weeks");
    static final FigureId DONE = FigureId.of("interventions-done");

    private static final String INTERVENTION_HOURS = "intervention-hours";
    private static final String INTERVENTION_COST = "intervention-cost";
    private static final String INTERVENTION_BETWEEN = "intervention-between";
    private static final String PLAN_HOURS = "plan-hours";
    private static final String PLAN_COST = "plan-cost";
    private static final String PLAN_WEEKS = "plan-weeks";

    private final Statements statements;
    private final Findings findings;
    private final List<DevelopmentPlan> plans;
    private final AdviserTime adviserTime;
    private final Timetable timetable;
    private final LearningEffort effort;

    ImplementationPlan(
            Answers answers,
            Statements statements,
            Findings findings,
            List<DevelopmentPlan> plans,
            AdviserTime adviserTime,
            Timetable timetable) {
        this.statements = statements;
        this.findings = findings;
        this.plans = plans;
        this.adviserTime = adviserTime;
        this.timetable = timetable;
        this.effort = new LearningEffort(answers, statements.knownInterventions());
    }

    /** The interventions: those that start first first, those without a start last, then in their order. */
    public List<PlannedIntervention> interventions() {
        return statements.knownInterventions().stream()
                .sorted(Comparator.comparingInt((PlannedIntervention each) ->
                                each.start().map(Period::amount).orElse(Integer.MAX_VALUE))
                        .thenComparingInt(PlannedIntervention::position))
                .toList();
    }

    /** Whether it is known which interventions there are. */
    boolean isKnown() {
        return statements.interventions().isPresent();
    }

    /** The interventions by which a group learns what a development plan is about. */
    public List<PlannedIntervention> serving(DevelopmentPlan plan) {
        return interventions().stream()
                .filter(each ->
                        plan.competences().stream().anyMatch(competence -> each.serves(plan.group(), competence)))
                .toList();
    }

    /** The needs that no intervention serves or may turn out to serve; empty while the interventions are unknown. */
    public List<Need> needsWithoutIntervention() {
        return isKnown()
                ? findings.needs().stream()
                        .filter(need -> statements.knownInterventions().stream()
                                .noneMatch(each -> each.mayServe(need.group(), need.competence())))
                        .toList()
                : List.of();
    }

    /** The interventions for a group that is not said to lack what it learns by them. */
    public List<PlannedIntervention> withoutGap() {
        boolean areGapsKnown = statements.gaps().isPresent()
                && statements.knownGaps().stream()
                        .allMatch(gap ->
                                gap.group().isPresent() && gap.competence().isPresent());
        return areGapsKnown
                ? interventions().stream()
                        .filter(each -> each.missingEnds().isEmpty())
                        .filter(each -> statements.knownGaps().stream()
                                .noneMatch(gap -> each.serves(
                                        gap.group().orElseThrow(),
                                        gap.competence().orElseThrow())))
                        .toList()
                : List.of();
    }

    /** The hours of work that all interventions take; empty without any, or while something is unknown. */
    public Optional<Estimate<Double>> hours() {
        return effort.hours(interventions()).map(UncertainValue::estimate);
    }

    /** What all interventions cost in euros, hours of work included; empty likewise. */
    public Optional<Estimate<Double>> cost() {
        return effort.cost(interventions()).map(UncertainValue::estimate);
    }

    /** What adviser and interventions cost together, in euros; empty likewise. */
    public Optional<Range<Double>> budget() {
        return effort.cost(interventions())
                .flatMap(learning -> adviserTime.uncertainCost().map(learning::plus))
                .map(UncertainValue::range);
    }

    /** From the first to the last day on which an intervention may take place; empty without a day to count from. */
    public Optional<Range<LocalDate>> between(PlannedIntervention intervention) {
        return effort.weeks(List.of(intervention))
                .flatMap(weeks -> timetable
                        .implementationStart()
                        .map(day -> new Range<>(
                                intervention.start().orElseThrow().after(day),
                                day.plusWeeks(whole(weeks.range().high())))));
    }

    /** The interventions that may be taking place on a day. */
    public List<PlannedIntervention> runningOn(LocalDate day) {
        return interventions().stream()
                .filter(each -> between(each).filter(days -> days.contains(day)).isPresent())
                .toList();
    }

    /** Between which days the last intervention is done; empty without a day to count from. */
    public Optional<Range<LocalDate>> done() {
        return effort.weeks(interventions())
                .map(UncertainValue::range)
                .flatMap(weeks -> timetable
                        .implementationStart()
                        .map(day ->
                                new Range<>(day.plusWeeks(whole(weeks.low())), day.plusWeeks(whole(weeks.high())))));
    }

    /** Whether the last intervention may end after the time that is reserved for carrying out the plan. */
    public boolean mayTakeTooLong() {
        return done().flatMap(days ->
                        timetable.carriedOut().map(reserved -> days.high().isAfter(reserved.high())))
                .orElse(false);
    }

    private static long whole(double weeks) {
        return Math.round(weeks);
    }

    static FigureId hoursOf(PlannedIntervention intervention) {
        return FigureId.of(INTERVENTION_HOURS, intervention.key());
    }

    static FigureId costOf(PlannedIntervention intervention) {
        return FigureId.of(INTERVENTION_COST, intervention.key());
    }

    static FigureId daysOf(PlannedIntervention intervention) {
        return FigureId.of(INTERVENTION_BETWEEN, intervention.key());
    }

    static FigureId hoursOf(DevelopmentPlan plan) {
        return FigureId.of(PLAN_HOURS, plan.key());
    }

    static FigureId costOf(DevelopmentPlan plan) {
        return FigureId.of(PLAN_COST, plan.key());
    }

    static FigureId weeksOf(DevelopmentPlan plan) {
        return FigureId.of(PLAN_WEEKS, plan.key());
    }

    /** None while nobody said which interventions there are: then there is nothing to work out. */
    List<Figure> figures() {
        if (!isKnown()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(needsServed());
        for (PlannedIntervention each : interventions()) {
            figures.add(hours(about(INTERVENTION_HOURS, Unit.HOURS, each.key()), List.of(each), Set.of()));
            figures.add(cost(about(INTERVENTION_COST, Unit.EUR, each.key()), List.of(each), Set.of()));
            figures.add(between(Figure.of(ID, INTERVENTION_BETWEEN).about(each.key()), List.of(each), between(each)));
        }
        for (DevelopmentPlan plan : plans) {
            List<PlannedIntervention> serving = serving(plan);
            Set<FactRef> open = mayStillServe(plan);
            figures.add(hours(about(PLAN_HOURS, Unit.HOURS, plan.key()), serving, open));
            figures.add(cost(about(PLAN_COST, Unit.EUR, plan.key()), serving, open));
            figures.add(weeks(about(PLAN_WEEKS, Unit.WEEKS, plan.key()), serving, open));
        }
        figures.add(hours(Figure.of(ID, HOURS.name(), Unit.HOURS), interventions(), Set.of()));
        figures.add(cost(Figure.of(ID, COST.name(), Unit.EUR), interventions(), Set.of()));
        figures.add(weeks(Figure.of(ID, WEEKS.name(), Unit.WEEKS), interventions(), Set.of()));
        figures.add(between(Figure.of(ID, DONE.name()), interventions(), done()));
        figures.add(budgetFigure());
        return figures;
    }

    private Figure needsServed() {
        Set<FactRef> missing = new LinkedHashSet<>(findings.missingForNeeds());
        findings.needs().stream()
                .filter(need -> serving(need).isEmpty())
                .forEach(need -> missing.addAll(mayStillServe(need.group(), need.competence())));
        long served = findings.needs().stream()
                .filter(need -> !serving(need).isEmpty())
                .count();
        Figure.Draft draft = Figure.of(ID, NEEDS_SERVED.name(), Unit.NUMBER);
        return missing.isEmpty() ? draft.value(BigDecimal.valueOf(served)) : draft.missing(missing);
    }

    private List<PlannedIntervention> serving(Need need) {
        return statements.knownInterventions().stream()
                .filter(each -> each.serves(need.group(), need.competence()))
                .toList();
    }

    /** The columns that may turn an intervention into one of this plan. */
    private Set<FactRef> mayStillServe(DevelopmentPlan plan) {
        Set<FactRef> open = new LinkedHashSet<>();
        plan.competences().forEach(competence -> open.addAll(mayStillServe(plan.group(), competence)));
        return open;
    }

    private Set<FactRef> mayStillServe(Group group, Competence competence) {
        Set<FactRef> open = new LinkedHashSet<>();
        statements.knownInterventions().stream()
                .filter(each -> each.mayServe(group, competence))
                .forEach(each -> open.addAll(each.missingEnds()));
        return open;
    }

    private Figure hours(Figure.Draft draft, Collection<PlannedIntervention> of, Set<FactRef> open) {
        return figure(draft, of, effort.hours(of), with(open, effort.missingHours(of)));
    }

    private Figure cost(Figure.Draft draft, Collection<PlannedIntervention> of, Set<FactRef> open) {
        return figure(draft, of, effort.cost(of), with(open, effort.missingCost(of)));
    }

    private Figure weeks(Figure.Draft draft, Collection<PlannedIntervention> of, Set<FactRef> open) {
        return figure(draft, of, effort.weeks(of), with(open, effort.missingWeeks(of)));
    }

    private static Figure figure(
            Figure.Draft draft,
            Collection<PlannedIntervention> of,
            Optional<UncertainValue> value,
            Set<FactRef> missing) {
        if (of.isEmpty() && missing.isEmpty()) {
            return noneChosen(draft);
        }
        if (!missing.isEmpty()) {
            return draft.missing(missing);
        }
        Estimate<Double> estimate = value.orElseThrow().estimate();
        return draft.estimate(estimate.low(), estimate.likely(), estimate.high());
    }

    private Figure between(Figure.Draft draft, Collection<PlannedIntervention> of, Optional<Range<LocalDate>> days) {
        if (of.isEmpty()) {
            return noneChosen(draft);
        }
        Set<FactRef> missing = effort.missingWeeks(of);
        if (!missing.isEmpty()) {
            return draft.missing(missing);
        }
        return days.map(known -> draft.days(known.low(), known.high()))
                .orElseGet(() -> draft.undefined(text("undefined.no-start"), List.of(FactRef.of(Fact.started(ID)))));
    }

    private Figure budgetFigure() {
        Figure.Draft draft = Figure.of(ID, BUDGET.name(), Unit.EUR);
        if (interventions().isEmpty()) {
            return noneChosen(draft);
        }
        Set<FactRef> missing = with(adviserTime.missingCost(), effort.missingCost(interventions()));
        return budget().filter(known -> missing.isEmpty())
                .map(known -> draft.between(known.low(), known.high()))
                .orElseGet(() -> draft.missing(missing));
    }

    private static Set<FactRef> with(Set<FactRef> some, Set<FactRef> others) {
        Set<FactRef> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Figure noneChosen(Figure.Draft draft) {
        return draft.undefined(text("undefined.none-chosen"), List.of());
    }

    private static Figure.Draft about(String name, Unit unit, Key key) {
        return Figure.of(ID, name, unit).about(key);
    }

    private static Text text(String key) {
        return Text.of(ID, key);
    }
}
