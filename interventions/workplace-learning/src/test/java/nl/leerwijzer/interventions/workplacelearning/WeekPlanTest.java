// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.interventions.workplacelearning.Shown.day;
import static nl.leerwijzer.interventions.workplacelearning.Shown.figure;
import static nl.leerwijzer.interventions.workplacelearning.Shown.number;
import static nl.leerwijzer.interventions.workplacelearning.Shown.section;
import static nl.leerwijzer.interventions.workplacelearning.Shown.sentences;
import static nl.leerwijzer.interventions.workplacelearning.Shown.steps;
import static nl.leerwijzer.interventions.workplacelearning.Teams.WAREHOUSE;
import static nl.leerwijzer.interventions.workplacelearning.Teams.ofTheCatalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.interventions.workplacelearning.schedule.SafetyDemand;
import nl.leerwijzer.interventions.workplacelearning.schedule.Week;
import nl.leerwijzer.testkit.law.OnlyThese;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class WeekPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);

    private final WorkplaceLearning intervention = new WorkplaceLearning();
    private final Guidance guidance = OnlyThese.guidance(new WorkplaceLearning());

    @Test
    void aKnownTeamGetsAFirmPlanWithinItsTime() {
        InterventionAdvice advice = advise(WAREHOUSE);

        assertThat(advice.assessment().standing()).isEqualTo(Standing.ADVISED);
        assertThat(advice.firm()).isTrue();
        WeekPlan plan = intervention.plan(WAREHOUSE);
        assertThat(plan.isFeasible()).contains(true);
        assertThat(plan.schedule().orElseThrow().weeks()).hasSize(8);
        assertThat(number(plan, "minutes-most")).isLessThanOrEqualTo(number(plan, "minutes-released"));
        assertThat(number(plan, "coach-hours-most")).isLessThanOrEqualTo(number(plan, "coach-hours-available"));
        assertThat(plan.sections()).extracting(Section::id).contains("benefits", "plan", "time", "activities", "steps");
    }

    @Test
    void hoursAndCostAreTheSumOfTheWeeks() {
        WeekPlan plan = intervention.plan(WAREHOUSE);
        int minutes = 0;
        int coachMinutes = 0;
        for (Week week : plan.schedule().orElseThrow().weeks()) {
            minutes += week.minutes();
            coachMinutes += week.coachMinutes();
        }

        // Twelve people; hours to a tenth, euros whole.
        assertThat(number(plan, "team-hours")).isEqualByComparingTo(tenths(minutes * 12 / 60.0));
        assertThat(number(plan, "coach-hours-total")).isEqualByComparingTo(tenths(coachMinutes / 60.0));
        double hours = (minutes * 12 + coachMinutes) / 60.0;
        assertThat(figure(plan, "cost").value()).isInstanceOfSatisfying(FigureValue.Estimated.class, cost -> {
            assertThat(cost.estimate().low().amount()).isEqualByComparingTo(whole(hours * 28));
            assertThat(cost.estimate().likely().amount()).isEqualByComparingTo(whole(hours * 32));
            assertThat(cost.estimate().high().amount()).isEqualByComparingTo(whole(hours * 40));
        });
    }

    @Test
    void theDaysToKeepInMindAreInOrderAndThereOnlyWithAStart() {
        Situation planned =
                WAREHOUSE.toBuilder().started(WorkplaceFacts.ID, MONDAY).build();

        WeekPlan plan = intervention.plan(planned);

        Section.Timeline dates = plan.sections().stream()
                .filter(Section.Timeline.class::isInstance)
                .map(Section.Timeline.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(dates.milestones())
                .extracting(milestone -> milestone.what().key())
                .containsExactly("date.first", "date.harder", "date.middle", "date.last");
        List<LocalDate> days = dates.milestones().stream()
                .map(milestone -> plan.figures().stream()
                        .filter(figure -> figure.id().equals(milestone.when()))
                        .map(figure -> ((FigureValue.Day) figure.value()).date())
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(days).isSorted().startsWith(MONDAY).endsWith(MONDAY.plusDays(55));
        assertThat(days.get(2)).isEqualTo(MONDAY.plusWeeks(4));
        assertThat(intervention.plan(WAREHOUSE).sections()).noneMatch(Section.Timeline.class::isInstance);
    }

    @Test
    void aDayIsKeptInMindOnlyWhereThePlanHasSomethingForIt() {
        Situation confident = WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.CONFIDENCE, Confidence.HIGH)
                .build();

        assertThat(daysToKeepInMind(lasting(4, WAREHOUSE), ActivityCatalogue.all()))
                .containsExactly("date.first", "date.harder", "date.middle", "date.last");
        assertThat(daysToKeepInMind(lasting(3, WAREHOUSE), ActivityCatalogue.all()))
                .containsExactly("date.first", "date.harder", "date.last");
        assertThat(daysToKeepInMind(lasting(4, confident), ActivityCatalogue.all()))
                .containsExactly("date.first", "date.middle", "date.last");
    }

    @Test
    void whereTheHalfwayPauseFallsInTheFirstHarderWeekThatWeekIsNamedForWhatItAsks() {
        // Two weeks of small successes give the two steps of confidence that showing it to others needs.
        List<Activity> hardFromTheThirdWeek = List.of(
                ofTheCatalogue("mini-assignment"),
                ofTheCatalogue("own-check"),
                ofTheCatalogue("show-what-you-learned"));

        assertThat(daysToKeepInMind(lasting(4, WAREHOUSE), hardFromTheThirdWeek))
                .containsExactly("date.first", "date.harder", "date.last");
    }

    @Test
    void everyWeekShowsWhatItTakesAndWhenItBegins() {
        WeekPlan plan = intervention.plan(
                WAREHOUSE.toBuilder().started(WorkplaceFacts.ID, MONDAY).build());

        for (Week week : plan.schedule().orElseThrow().weeks()) {
            assertThat(number(plan, WeekPlanFigures.weekMinutes(week)))
                    .isEqualByComparingTo(BigDecimal.valueOf(week.minutes()));
            assertThat(number(plan, WeekPlanFigures.weekCoachHours(week)))
                    .isEqualByComparingTo(tenths(week.coachMinutes() / 60.0));
            assertThat(day(plan, WeekPlanFigures.weekStart(week))).isEqualTo(MONDAY.plusWeeks(week.number() - 1L));
        }
    }

    @Test
    void aPlanIsUnderWayFromItsFirstDayOnAndAlsoWhereTodayIsUnknown() {
        Situation planned =
                WAREHOUSE.toBuilder().started(WorkplaceFacts.ID, MONDAY).build();
        Situation.Builder withoutToday = Situation.builder().started(WorkplaceFacts.ID, MONDAY);

        assertThat(isUnderWay(WAREHOUSE)).isFalse();
        assertThat(isUnderWay(planned.toBuilder().asOf(MONDAY.minusDays(1)).build()))
                .isFalse();
        assertThat(isUnderWay(planned.toBuilder().asOf(MONDAY).build())).isTrue();
        assertThat(isUnderWay(withoutToday.build())).isTrue();
    }

    @Test
    void underWayThePlanNamesWhatThisWeekHolds() {
        Situation thirdWeek = WAREHOUSE.toBuilder()
                .started(WorkplaceFacts.ID, MONDAY)
                .asOf(MONDAY.plusDays(16))
                .build();

        WeekPlan plan = intervention.plan(thirdWeek);

        Section.Steps underWay = (Section.Steps) section(plan, "under-way").orElseThrow();
        assertThat(underWay.steps().get(0).what())
                .isEqualTo(Text.of(WorkplaceFacts.ID, "under-way.this-week")
                        .with(
                                "activities",
                                plan.schedule().orElseThrow().weeks().get(2).activities().stream()
                                        .map(Activity::name)
                                        .toList()));
    }

    @Test
    void afterItsLastDayNobodyIsToldWhatToDoThisWeekAndAllLookBack() {
        Situation started =
                WAREHOUSE.toBuilder().started(WorkplaceFacts.ID, MONDAY).build();
        WeekPlan lastDay =
                intervention.plan(started.toBuilder().asOf(MONDAY.plusDays(55)).build());
        WeekPlan dayAfter =
                intervention.plan(started.toBuilder().asOf(MONDAY.plusDays(56)).build());

        assertThat(steps(lastDay, "under-way")).startsWith("under-way.this-week");
        assertThat(section(lastDay, "over")).isEmpty();
        assertThat(section(dayAfter, "under-way")).isEmpty();
        assertThat(steps(dayAfter, "over")).containsExactly("over.look-back", "over.keep", "over.safety");
    }

    @Test
    void shiftsSplitTheGroupsAndMakePeopleHandOverWithinTheTimeReleased() {
        Situation oneShift = WAREHOUSE.toBuilder().set(WorkplaceFacts.SHIFTS, 1).build();

        assertThat(circumstances(oneShift)).isEmpty();
        assertThat(circumstances(WAREHOUSE)).containsExactly("circumstances.shifts", "circumstances.handover");
        WeekPlan plan = intervention.plan(WAREHOUSE);
        for (Activity activity : plan.schedule().orElseThrow().activities()) {
            FigureId minutes = FigureId.of("activity-minutes", activity.key());
            assertThat(number(plan, minutes))
                    .isEqualByComparingTo(BigDecimal.valueOf(activity.minutes() + (activity.handover() ? 5 : 0)));
        }
    }

    @Test
    void whatAnOffSiteTeamOrALoneShiftCannotDoIsNamedAndLeftOut() {
        Situation offSite = WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.ON_SITE, false)
                .set(WorkplaceFacts.SHIFTS, 1)
                .build();
        Situation alone = WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.TEAM_SIZE, 5)
                .set(WorkplaceFacts.SHIFTS, 3)
                .build();

        assertThat(circumstances(offSite)).containsExactly("circumstances.apart");
        assertThat(circumstances(alone)).containsExactly("circumstances.shifts", "circumstances.lone-shift");
        Section.Paragraph apart = (Section.Paragraph)
                section(intervention.plan(offSite), "circumstances").orElseThrow();
        assertThat((List<?>) apart.sentences().get(0).arguments().get("activities"))
                .isEqualTo(ActivityCatalogue.all().stream()
                        .filter(Activity::onSite)
                        .map(Activity::name)
                        .toList());
        assertThat(intervention.plan(offSite).schedule().orElseThrow().activities())
                .noneMatch(Activity::onSite);
        assertThat(intervention.plan(alone).schedule().orElseThrow().activities())
                .noneMatch(Activity::isCollective);
    }

    @Test
    void everyReasonWhyAFigureIsUndefinedIsReached() {
        List<Activity> oneRoute = ActivityCatalogue.all().stream()
                .filter(activity -> activity.route() == Route.ADD)
                .toList();
        Set<String> reached = new HashSet<>();
        for (int seed = 0; seed < Samples.of(150); seed++) {
            PlanInput input = PlanInput.read(new RandomSituations(seed, 1).next());
            reached.addAll(reasons(WeekPlan.of(input, ActivityCatalogue.all())));
            reached.addAll(reasons(WeekPlan.of(input, oneRoute)));
        }

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        BundledTexts.of(WorkplaceLearning.class, WorkplaceFacts.ID).keys(Language.NL).stream()
                                .filter(key -> key.contains("undefined."))
                                .toList());
    }

    private static List<String> reasons(WeekPlan plan) {
        return plan.figures().stream()
                .map(Figure::value)
                .filter(FigureValue.Undefined.class::isInstance)
                .map(value -> ((FigureValue.Undefined) value).reason())
                .filter(reason -> reason.owner().equals(WorkplaceFacts.ID))
                .map(Text::key)
                .toList();
    }

    @Test
    void weeksGetDatesOnceAStartIsPlanned() {
        Situation planned =
                WAREHOUSE.toBuilder().started(WorkplaceFacts.ID, MONDAY).build();

        WeekPlan plan = intervention.plan(planned);

        Week third = plan.schedule().orElseThrow().weeks().get(2);
        assertThat(plan.startOf(third)).contains(LocalDate.of(2026, 4, 20));
        assertThat(day(plan, WeekPlanFigures.FIRST_DAY)).isEqualTo(MONDAY);
        assertThat(day(plan, WeekPlanFigures.LAST_DAY)).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(figure(plan, "current-week").value().isDefined()).isFalse();
        assertThat(advise(planned).firm()).isTrue();
    }

    @Test
    void withoutAStartThereAreNoDatesAndNoFactIsAskedFor() {
        WeekPlan plan = intervention.plan(WAREHOUSE);

        assertThat(plan.startOf(plan.schedule().orElseThrow().weeks().get(0))).isEmpty();
        assertThat(figure(plan, "first-day").value())
                .isInstanceOfSatisfying(
                        FigureValue.Undefined.class,
                        undefined -> assertThat(undefined.missing()).isEmpty());
    }

    @Test
    void underWayThePlanSaysWhichWeekItIs() {
        Situation started =
                WAREHOUSE.toBuilder().started(WorkplaceFacts.ID, MONDAY).build();

        assertThat(currentWeek(started, MONDAY)).isEqualByComparingTo("1");
        assertThat(currentWeek(started, MONDAY.plusDays(6))).isEqualByComparingTo("1");
        assertThat(currentWeek(started, MONDAY.plusDays(7))).isEqualByComparingTo("2");
        assertThat(currentWeek(started, MONDAY.plusDays(55))).isEqualByComparingTo("8");
        WeekPlan over =
                intervention.plan(started.toBuilder().asOf(MONDAY.plusDays(56)).build());
        assertThat(figure(over, "current-week").value()).isInstanceOf(FigureValue.Undefined.class);
    }

    @Test
    void tooLittleTimeIsAnAnswerWithTheSmallestChanges() {
        WeekPlan plan = intervention.plan(WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.MINUTES_RELEASED, 10)
                .set(WorkplaceFacts.WEEKS, 2)
                .build());

        assertThat(plan.isFeasible()).contains(false);
        assertThat(plan.schedule()).isEmpty();
        // Two weeks: 15 minutes to add something, and 10 + 10 to interweave and distil in the other week.
        assertThat(number(plan, "smallest-minutes")).isEqualByComparingTo("20");
        assertThat(figure(plan, "smallest-weeks").value().isDefined()).isFalse();
        assertThat(figure(plan, "smallest-coach-hours").value().isDefined()).isFalse();
        assertThat(figure(plan, "cost").value()).isInstanceOfSatisfying(FigureValue.Undefined.class, undefined -> {
            assertThat(undefined.missing()).isEmpty();
            assertThat(undefined.reason()).isEqualTo(Text.of(WorkplaceFacts.ID, "undefined.infeasible"));
        });
        assertThat(plan.sections()).extracting(Section::id).contains("infeasible", "smallest");
    }

    @Test
    void whereSafetyIsMissingThePlanSaysWhatComesFirstAndDemandsNone() {
        Situation unsafe = WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST, false)
                .build();

        WeekPlan plan = intervention.plan(unsafe);

        assertThat(advise(unsafe).assessment().standing()).isEqualTo(Standing.BLOCKED);
        assertThat(plan.safety().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(plan.sections().get(0).id()).isEqualTo("unsafe");
        assertThat(plan.sections().get(1).id()).isEqualTo("first");
        assertThat(plan.schedule().orElseThrow().activities())
                .isNotEmpty()
                .allMatch(activity -> activity.safety() == SafetyDemand.NONE);
    }

    @Test
    void aMeasuredScoreDecidesAndADifferentImpressionIsNoted() {
        Situation measuredUnsafe = WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.SAFETY_RESPONDENTS, 9)
                .set(WorkplaceFacts.SAFETY_ITEMS, Filled.scale("3.8"))
                .build();
        Situation measuredSafe = measuredUnsafe.toBuilder()
                .set(WorkplaceFacts.SAFETY_ITEMS, Filled.scale("5.6"))
                .set(WorkplaceFacts.DARE_TO_ASK, false)
                .build();

        assertThat(intervention.plan(measuredUnsafe).safety().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(noteOnDifference(measuredUnsafe))
                .containsExactly("safety-differs.measured-unsafe", "safety-differs.ask-why");
        assertThat(intervention.plan(measuredSafe).safety().verdict()).isEqualTo(Verdict.MET);
        assertThat(noteOnDifference(measuredSafe))
                .containsExactly("safety-differs.measured-safe", "safety-differs.ask-why");
        assertThat(intervention.plan(WAREHOUSE).sections())
                .extracting(Section::id)
                .doesNotContain("safety-differs");
    }

    @Test
    void moreRespondentsThanPeopleIsPointedOut() {
        Situation odd = WAREHOUSE.toBuilder()
                .set(WorkplaceFacts.SAFETY_RESPONDENTS, 13)
                .set(WorkplaceFacts.SAFETY_ITEMS, Filled.scale("6"))
                .build();

        Situation everybody =
                odd.toBuilder().set(WorkplaceFacts.SAFETY_RESPONDENTS, 12).build();

        assertThat(section(intervention.plan(odd), "respondents")).isPresent();
        assertThat(section(intervention.plan(everybody), "respondents")).isEmpty();
        assertThat(section(
                        intervention.plan(
                                odd.toBuilder().forget(WorkplaceFacts.TEAM_SIZE).build()),
                        "respondents"))
                .isEmpty();
    }

    @Test
    void safetyOfThePlanIsThatOfThePrecondition() {
        for (int seed = 0; seed < Samples.of(300); seed++) {
            Situation situation = new RandomSituations(seed, 30).next();
            Verdict precondition = guidance.assess(situation)
                    .find(WorkplaceFacts.ID)
                    .orElseThrow()
                    .preconditions()
                    .get(0)
                    .verdict();
            assertThat(intervention.plan(situation).safety().verdict())
                    .as("seed %d", seed)
                    .isEqualTo(precondition);
        }
    }

    @Test
    void eachFactThatIsMissingIsNamedAndFillingThemAllDefinesEveryFigure() {
        for (Fact<?> fact : List.<Fact<?>>of(
                WorkplaceFacts.TEAM_SIZE,
                WorkplaceFacts.SHIFTS,
                WorkplaceFacts.ON_SITE,
                WorkplaceFacts.CONFIDENCE,
                WorkplaceFacts.MINUTES_RELEASED,
                WorkplaceFacts.COACH_HOURS,
                WorkplaceFacts.WEEKS,
                WorkplaceFacts.SAFETY_RESPONDENTS,
                WorkplaceFacts.DARE_TO_ASK)) {
            WeekPlan plan = intervention.plan(WAREHOUSE.toBuilder().forget(fact).build());
            assertThat(plan.schedule()).as(fact.toString()).isEmpty();
            assertThat(plan.isFeasible()).isEmpty();
            assertThat(missing(plan)).as(fact.toString()).containsExactly(FactRef.of(fact));
        }
        assertThat(missing(intervention.plan(
                        WAREHOUSE.toBuilder().forget(Organisation.HOURLY_COST).build())))
                .containsExactly(FactRef.of(Organisation.HOURLY_COST));
        assertThat(missing(intervention.plan(WAREHOUSE))).isEmpty();
    }

    @Test
    void everySituationHasASoundPlanAndNeverMoreThanThereIs() {
        Set<String> summaries = new HashSet<>();
        for (int seed = 0; seed < Samples.of(300); seed++) {
            Situation situation = new RandomSituations(seed, seed % 2 == 0 ? 0 : 25).next();
            WeekPlan plan = intervention.plan(situation);
            OutcomeBuilder.requireSound(plan);
            summaries.add(plan.summary().key());
            for (Figure figure : plan.figures()) {
                if (figure.value() instanceof FigureValue.Undefined undefined
                        && undefined.reason().owner().equals("core")) {
                    assertThat(undefined.missing())
                            .isNotEmpty()
                            .allMatch(ref -> situation.find(ref.fact()).isEmpty());
                }
            }
            plan.schedule().ifPresent(schedule -> {
                assertThat(schedule.mostMinutes())
                        .isLessThanOrEqualTo(
                                situation.find(WorkplaceFacts.MINUTES_RELEASED).orElseThrow());
                assertThat(BigDecimal.valueOf(schedule.mostCoachMinutes()))
                        .isLessThanOrEqualTo(situation
                                .find(WorkplaceFacts.COACH_HOURS)
                                .orElseThrow()
                                .multiply(BigDecimal.valueOf(60)));
            });
            InterventionAdvice advice = advise(situation);
            assertThat(advice.assessment().standing()).isNotEqualTo(Standing.FAILED);
            assertThat(advice.outcome().isPresent())
                    .isEqualTo(advice.assessment().standing() != Standing.NOT_RELEVANT);
        }
        assertThat(summaries)
                .containsExactlyInAnyOrder(
                        "summary.unknown",
                        "summary.feasible",
                        "summary.feasible-unsafe",
                        "summary.infeasible",
                        "summary.infeasible-unsafe");
    }

    @Test
    void nothingIsKnownOfAnEmptySituationAndNothingBreaks() {
        WeekPlan plan = intervention.plan(Situation.unknown());

        assertThat(plan.safety().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(plan.type()).isEqualTo("week-plan/1");
        assertThat(missing(plan))
                .contains(FactRef.of(WorkplaceFacts.SAFETY_RESPONDENTS), FactRef.of(WorkplaceFacts.WEEKS));
    }

    @Test
    void labelsAndTraitsOfTheWorkforceChangeNoStandingAndNoFigure() {
        for (int seed = 0; seed < 80; seed++) {
            Situation situation = new RandomSituations(seed, 15).next();
            InterventionAdvice without = advise(situation);
            InterventionAdvice with = advise(situation.toBuilder()
                    .setEntries(
                            Organisation.WORKFORCE,
                            Entry.of("group")
                                    .with(Organisation.GROUP_LABEL, new Label("Night shift " + seed))
                                    .with(Organisation.GROUP_HEADS, 12)
                                    .with(Organisation.GROUP_CONTRACT, Organisation.ContractKind.AGENCY)
                                    .with(Organisation.GROUP_AGE, Organisation.AgeBand.FROM_55)
                                    .with(Organisation.GROUP_SCHOOLING, Organisation.Schooling.PRACTICAL))
                    .build());
            assertThat(with.assessment().standing())
                    .isEqualTo(without.assessment().standing());
            assertThat(with.outcome().map(outcome -> outcome.figures()))
                    .isEqualTo(without.outcome().map(outcome -> outcome.figures()));
            assertThat(with.outcome().map(outcome -> outcome.sections()))
                    .isEqualTo(without.outcome().map(outcome -> outcome.sections()));
        }
    }

    @Test
    void aCautionAboutAgencyWorkersIsShownOnlyWhereTheyMayWork() {
        Situation permanent = WAREHOUSE.toBuilder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("group").with(Organisation.GROUP_CONTRACT, Organisation.ContractKind.PERMANENT))
                .build();

        assertThat(advise(WAREHOUSE).cautions())
                .anyMatch(caution -> caution.id().equals("agency-workers"));
        assertThat(advise(permanent).cautions())
                .noneMatch(caution -> caution.id().equals("agency-workers"));
    }

    private static Situation lasting(int weeks, Situation team) {
        return team.toBuilder()
                .set(WorkplaceFacts.WEEKS, weeks)
                .started(WorkplaceFacts.ID, MONDAY)
                .build();
    }

    private static List<String> daysToKeepInMind(Situation situation, List<Activity> library) {
        WeekPlan plan = WeekPlan.of(PlanInput.read(situation), library);
        Section.Timeline dates = (Section.Timeline) section(plan, "dates").orElseThrow();
        return dates.milestones().stream()
                .map(milestone -> milestone.what().key())
                .toList();
    }

    private boolean isUnderWay(Situation situation) {
        return section(intervention.plan(situation), "under-way").isPresent();
    }

    private List<String> circumstances(Situation situation) {
        return sentences(intervention.plan(situation), "circumstances");
    }

    private BigDecimal currentWeek(Situation started, LocalDate today) {
        return number(intervention.plan(started.toBuilder().asOf(today).build()), "current-week");
    }

    private List<String> noteOnDifference(Situation situation) {
        return sentences(intervention.plan(situation), "safety-differs");
    }

    private InterventionAdvice advise(Situation situation) {
        Advice advice = guidance.advise(situation);
        assertThat(advice.diagnostics()).isEmpty();
        return advice.find(WorkplaceFacts.ID).orElseThrow();
    }

    private static Set<FactRef> missing(WeekPlan plan) {
        Set<FactRef> missing = new HashSet<>();
        for (Figure figure : plan.figures()) {
            if (figure.value() instanceof FigureValue.Undefined undefined) {
                missing.addAll(undefined.missing());
            }
        }
        return missing;
    }

    private static BigDecimal tenths(double number) {
        return BigDecimal.valueOf(Math.round(number * 10), 1);
    }

    private static BigDecimal whole(double number) {
        return BigDecimal.valueOf(Math.round(number));
    }
}
