// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.analysis.UncertainModel.Swing;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;

/**
 * Hours and money from the start up to the end of the first year in operation. What the guide gives as a range, or an
 * organisation as an estimate, stays a range; what lacks a fact has no value.
 */
public final class Budget {
    static final FigureId WEEKLY_HOURS = FigureId.of("weekly-hours");
    static final FigureId WORKING_WEEKS = FigureId.of("working-weeks");
    static final FigureId HOURS_PER_YEAR = FigureId.of("hours-per-year");
    static final FigureId HOURS_PER_COLLEAGUE = FigureId.of("hours-per-colleague");
    static final FigureId TIME_COST = FigureId.of("time-cost");
    static final FigureId TRAINING_AND_GUIDANCE_COST = FigureId.of("training-and-guidance-cost");
    static final FigureId COURSE_FEES = FigureId.of("course-fees");
    static final FigureId COURSE_TIME_COST = FigureId.of("course-time-cost");
    static final FigureId TOTAL_COST = FigureId.of("total-cost");
    static final FigureId COST_PER_TALK = FigureId.of("cost-per-talk");
    static final FigureId COST_PER_LEARNER = FigureId.of("cost-per-learner");

    /** The total when one driver moves and the others stand still; once per driver. */
    static final String TOTAL_BY_DRIVER = "total-by-driver";

    /** Working weeks in a year after statutory leave and public holidays, up to every week; our own reading. */
    private static final Bounds USUAL_WORKING_WEEKS = Bounds.between(BigDecimal.valueOf(44), BigDecimal.valueOf(52));

    private final Bounds weeklyHours;
    private final Bounds workingWeeks;
    private final Bounds hoursPerYear;
    private final Bounds hoursPerColleague;
    private final Bounds timeCost;
    private final Bounds trainingAndGuidanceCost;
    private final Bounds courseFees;
    private final Bounds courseTimeCost;
    private final Bounds totalCost;
    private final Bounds talks;
    private final Bounds learners;
    private final Bounds costPerTalk;
    private final Bounds costPerLearner;
    private final List<Swing<CostDriver>> drivers;

    private Budget(Answers answers) {
        Bounds ambassadors = Bounds.of(answers, AmbassadorFacts.AMBASSADORS, BigDecimal::valueOf);
        Bounds colleagues = Bounds.of(answers, AmbassadorFacts.COLLEAGUES, BigDecimal::valueOf);
        Bounds hourlyCost = Bounds.ofEstimate(answers, Organisation.HOURLY_COST, Money::euros);
        Bounds paidShare = paidShareOfCourseTime(answers);
        Bounds fee = Bounds.ofEstimate(answers, AmbassadorFacts.COURSE_FEE, Money::euros);
        Bounds courseHours = Bounds.ofEstimate(answers, AmbassadorFacts.COURSE_HOURS, hours -> hours);

        learners = Bounds.ofEstimate(answers, AmbassadorFacts.EXPECTED_LEARNERS, BigDecimal::valueOf);
        talks = Bounds.ofEstimate(answers, AmbassadorFacts.EXPECTED_TALKS, BigDecimal::valueOf);
        weeklyHours = weeklyHours(answers);
        workingWeeks = answers.find(AmbassadorFacts.WORKING_WEEKS)
                .map(Period::amount)
                .map(weeks -> Bounds.exactly(BigDecimal.valueOf(weeks)))
                .orElse(USUAL_WORKING_WEEKS);
        hoursPerYear = ambassadors.times(weeklyHours).times(workingWeeks);
        hoursPerColleague = hoursPerYear.dividedBy(colleagues);
        timeCost = hoursPerYear.times(hourlyCost);
        trainingAndGuidanceCost = Bounds.ofEstimate(answers, AmbassadorFacts.TRAINING_AND_GUIDANCE_COST, Money::euros);
        courseFees = learners.times(fee);
        courseTimeCost = paidShare.times(learners).times(courseHours).times(hourlyCost);
        totalCost = timeCost.plus(trainingAndGuidanceCost).plus(courseFees).plus(courseTimeCost);
        Bounds ambassadorCost = timeCost.plus(trainingAndGuidanceCost);
        costPerTalk = ambassadorCost.dividedBy(talks);
        // Written so that learners stand in it once: the range of total / learners, and no wider.
        costPerLearner = ambassadorCost
                .dividedBy(learners)
                .plus(fee)
                .plus(paidShare.times(courseHours).times(hourlyCost));
        drivers = totalCost.range().isEmpty()
                ? List.of()
                : new CostModel(answers)
                        .with(CostDriver.WEEKLY_HOURS, weeklyHours)
                        .with(CostDriver.WORKING_WEEKS, workingWeeks)
                        .with(CostDriver.HOURLY_COST, Organisation.HOURLY_COST, Money::euros)
                        .with(
                                CostDriver.TRAINING_AND_GUIDANCE,
                                AmbassadorFacts.TRAINING_AND_GUIDANCE_COST,
                                Money::euros)
                        .with(CostDriver.LEARNERS, AmbassadorFacts.EXPECTED_LEARNERS, BigDecimal::valueOf)
                        .with(CostDriver.COURSE_FEE, AmbassadorFacts.COURSE_FEE, Money::euros)
                        .with(CostDriver.COURSE_HOURS, AmbassadorFacts.COURSE_HOURS, hours -> hours)
                        .with(CostDriver.PAID_SHARE, paidShare)
                        .drivers();
    }

    static Budget of(Answers answers) {
        return new Budget(answers);
    }

    /** Hours that all ambassadors together spend in a year in operation. */
    public Optional<Range<BigDecimal>> hoursPerYear() {
        return hoursPerYear.range();
    }

    /** Euros for the hours of the ambassadors in the first year in operation. */
    public Optional<Range<BigDecimal>> timeCost() {
        return timeCost.range();
    }

    /** Euros for the hours of colleagues in courses that the employer pays. */
    public Optional<Range<BigDecimal>> courseTimeCost() {
        return courseTimeCost.range();
    }

    /** Euros for everything. */
    public Optional<Range<BigDecimal>> totalCost() {
        return totalCost.range();
    }

    /** Euros for each talk: the hours, training and guidance of ambassadors, and nothing of the courses. */
    public Optional<Range<BigDecimal>> costPerTalk() {
        return talks.mayBeNothing() ? Optional.empty() : costPerTalk.range();
    }

    /** Euros of the total for each colleague who starts to learn. */
    public Optional<Range<BigDecimal>> costPerLearner() {
        return learners.mayBeNothing() ? Optional.empty() : costPerLearner.range();
    }

    /** What makes the total larger or smaller, the driver that moves it most first; empty while there is no total. */
    public List<CostDriver> drivers() {
        return drivers.stream().map(Swing::input).toList();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(
                figure(WEEKLY_HOURS, Unit.HOURS_PER_WEEK, weeklyHours),
                figure(WORKING_WEEKS, Unit.WEEKS, workingWeeks),
                figure(HOURS_PER_YEAR, Unit.HOURS, hoursPerYear),
                figure(HOURS_PER_COLLEAGUE, Unit.HOURS_PER_PERSON, hoursPerColleague),
                figure(TIME_COST, Unit.EUR, timeCost),
                figure(TRAINING_AND_GUIDANCE_COST, Unit.EUR, trainingAndGuidanceCost),
                figure(COURSE_FEES, Unit.EUR, courseFees),
                figure(COURSE_TIME_COST, Unit.EUR, courseTimeCost),
                figure(TOTAL_COST, Unit.EUR, totalCost),
                each(COST_PER_TALK, costPerTalk, talks),
                each(COST_PER_LEARNER, costPerLearner, learners)));
        for (Swing<CostDriver> swing : drivers) {
            figures.add(Figure.of(AmbassadorFacts.ID, TOTAL_BY_DRIVER, Unit.EUR)
                    .about(swing.input().key())
                    .between(Math.min(swing.atLow(), swing.atHigh()), Math.max(swing.atLow(), swing.atHigh())));
        }
        return List.copyOf(figures);
    }

    private static Figure each(FigureId id, Bounds cost, Bounds number) {
        return number.mayBeNothing()
                ? Figure.of(AmbassadorFacts.ID, id.name(), Unit.EUR).undefined("perhaps-none")
                : figure(id, Unit.EUR, cost);
    }

    /** What is reserved, where that is at least what is usual; otherwise what is usual, for less gives no programme. */
    private static Bounds weeklyHours(Answers answers) {
        return answers.find(AmbassadorFacts.WEEKLY_HOURS)
                .filter(reserved -> reserved.compareTo(GuideFigures.FEWEST_WEEKLY_HOURS) >= 0)
                .map(Bounds::exactly)
                .orElse(Bounds.between(GuideFigures.FEWEST_WEEKLY_HOURS, GuideFigures.MOST_WEEKLY_HOURS));
    }

    /** As long as nobody knows which courses the company gains by, any share of the hours may be paid. */
    private static Bounds paidShareOfCourseTime(Answers answers) {
        Optional<CourseTimePolicy> policy = answers.find(AmbassadorFacts.COURSE_TIME_POLICY);
        if (policy.isEmpty()) {
            return Bounds.lacking(AmbassadorFacts.COURSE_TIME_POLICY);
        }
        return switch (policy.get()) {
            case ALWAYS_PAID -> Bounds.exactly(BigDecimal.ONE);
            case OWN_TIME -> Bounds.exactly(BigDecimal.ZERO);
            case PAID_IF_COMPANY_GAINS, NOT_SETTLED -> Bounds.between(BigDecimal.ZERO, BigDecimal.ONE);
        };
    }

    private static Figure figure(FigureId id, Unit unit, Bounds value) {
        return value.as(Figure.of(AmbassadorFacts.ID, id.name(), unit));
    }
}
