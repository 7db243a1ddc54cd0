// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.interventions.workplacelearning.Shown.cautions;
import static nl.leerwijzer.interventions.workplacelearning.Shown.figure;
import static nl.leerwijzer.interventions.workplacelearning.Shown.number;
import static nl.leerwijzer.interventions.workplacelearning.Shown.section;
import static nl.leerwijzer.interventions.workplacelearning.Shown.sentences;
import static nl.leerwijzer.interventions.workplacelearning.Shown.steps;
import static nl.leerwijzer.interventions.workplacelearning.Teams.WAREHOUSE;
import static nl.leerwijzer.interventions.workplacelearning.Teams.WITH_A_COACHED_LOOK_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.Confidence;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class WeekPlanReportTest {
    /** A plan of one week in ten minutes has no room for three routes. */
    private static final Situation TOO_LITTLE = WAREHOUSE.toBuilder()
            .set(WorkplaceFacts.MINUTES_RELEASED, 10)
            .set(WorkplaceFacts.WEEKS, 1)
            .build();

    private final WorkplaceLearning intervention = new WorkplaceLearning();

    @Test
    void theSummarySaysWhetherThereIsAPlanAndThatSafetyComesFirstWhereItIsMissing() {
        WeekPlan plan = plan(WAREHOUSE);

        assertThat(plan.summary())
                .isEqualTo(words("summary.feasible")
                        .with("weeks", 8)
                        .with(
                                "activities",
                                plan.schedule().orElseThrow().activities().size()));
        assertThat(summary(unsafe(WAREHOUSE))).isEqualTo("summary.feasible-unsafe");
        assertThat(summary(TOO_LITTLE)).isEqualTo("summary.infeasible");
        assertThat(summary(unsafe(TOO_LITTLE))).isEqualTo("summary.infeasible-unsafe");
        assertThat(summary(unsafe(without(WAREHOUSE, WorkplaceFacts.WEEKS)))).isEqualTo("summary.unknown");
    }

    @Test
    void aPlanWarnsThatItDoesNotKnowHowFarConfidenceHasGrownAndWithoutOneThatIsNotSaid() {
        assertThat(cautions(plan(WAREHOUSE))).contains("watch.pace");
        assertThat(cautions(plan(TOO_LITTLE))).doesNotContain("watch.pace");
        assertThat(cautions(plan(without(WAREHOUSE, WorkplaceFacts.WEEKS)))).doesNotContain("watch.pace");
    }

    @Test
    void whatATeamMissesWithoutACoachIsSaidBelowHalfAnHourAndNotWhileItIsUnknown() {
        assertThat(cautions(plan(coachedFor("0")))).contains("watch.no-coach");
        assertThat(cautions(plan(coachedFor("0.49")))).contains("watch.no-coach");
        assertThat(cautions(plan(coachedFor("0.5")))).doesNotContain("watch.no-coach");
        assertThat(cautions(plan(without(WAREHOUSE, WorkplaceFacts.COACH_HOURS))))
                .doesNotContain("watch.no-coach");
    }

    @Test
    void thatATeamDoesOnlyWhatItCanDoItselfIsNeverSaidOfAPlanInWhichACoachJoins() {
        // Twenty minutes of coaching fit in 0.4 hours: enough to look back with a team of eight.
        Situation eightPeople = coachedFor("0.4").toBuilder()
                .set(WorkplaceFacts.TEAM_SIZE, 8)
                .set(WorkplaceFacts.SHIFTS, 1)
                .build();

        WeekPlan lookingBack = plan(eightPeople, WITH_A_COACHED_LOOK_BACK);

        assertThat(lookingBack.schedule().orElseThrow().activities()).anyMatch(Activity::isCoached);
        assertThat(cautions(lookingBack)).doesNotContain("watch.no-coach");
        for (int seed = 0; seed < Samples.of(300); seed++) {
            WeekPlan plan = plan(new RandomSituations(seed, 0).next());
            if (cautions(plan).contains("watch.no-coach")) {
                assertThat(plan.schedule().stream().flatMap(schedule -> schedule.activities().stream()))
                        .as("seed %d", seed)
                        .noneMatch(Activity::isCoached);
            }
        }
    }

    @Test
    void timeWithoutAPlaceInTheRosterIsACautionAndTimeOfWhichThatIsUnknownIsNot() {
        assertThat(cautions(plan(WAREHOUSE))).contains("watch.not-rostered");
        assertThat(cautions(plan(with(WorkplaceFacts.TIME_ROSTERED, true)))).doesNotContain("watch.not-rostered");
        assertThat(cautions(plan(without(WAREHOUSE, WorkplaceFacts.TIME_ROSTERED))))
                .doesNotContain("watch.not-rostered");
    }

    @Test
    void theWordLearningIsWarnedAgainstOnlyWhereItIsKnownToMeetResistance() {
        assertThat(cautions(plan(WAREHOUSE))).contains("watch.word");
        assertThat(cautions(plan(with(WorkplaceFacts.LEARNING_MEETS_RESISTANCE, false))))
                .doesNotContain("watch.word");
        assertThat(cautions(plan(without(WAREHOUSE, WorkplaceFacts.LEARNING_MEETS_RESISTANCE))))
                .doesNotContain("watch.word");
    }

    @Test
    void aPlanSaysWhatItTakesForGranted() {
        assertThat(sentences(plan(WAREHOUSE), "assumptions"))
                .containsExactly("assumption.confidence", "assumption.activities");
        assertThat(sentences(plan(without(WAREHOUSE, WorkplaceFacts.PREFERRED_ROUTES)), "assumptions"))
                .containsExactly("assumption.confidence", "assumption.activities", "assumption.preference");
        assertThat(sentences(plan(with(WorkplaceFacts.ACTIVITIES, List.of(Filled.teamTalk("talk")))), "assumptions"))
                .containsExactly("assumption.confidence", "assumption.activities", "assumption.own");
        assertThat(section(plan(TOO_LITTLE), "assumptions")).isEmpty();
    }

    @Test
    void whatIsNeededAtLeastStandsBesideWhatThereIs() {
        WeekPlan plan = plan(WAREHOUSE, WITH_A_COACHED_LOOK_BACK);

        // The longest of the three takes 20 minutes; two groups of six take 40 minutes of coaching; in half an hour
        // the first week holds two activities and the second the look back.
        assertThat(number(plan, "smallest-minutes")).isEqualByComparingTo("20");
        assertThat(number(plan, "smallest-coach-hours")).isEqualByComparingTo("0.7");
        assertThat(number(plan, "smallest-weeks")).isEqualByComparingTo("2");
        assertThat(((Section.Table) section(plan, "smallest").orElseThrow()).rows())
                .hasSize(3);
        assertThat(section(plan, "infeasible")).isEmpty();
        assertThat(section(plan(without(WAREHOUSE, WorkplaceFacts.WEEKS)), "smallest"))
                .isEmpty();
    }

    @Test
    void whereNoPlanFitsItSaysWhetherOneChangeAloneIsEnough() {
        Situation tooShortDays = with(WorkplaceFacts.MINUTES_RELEASED, 15);
        Situation tooLittleCoaching = coachedFor("0.5");
        Situation tooFewWeeks = with(WorkplaceFacts.WEEKS, 1);
        Situation tooLittleOfTwo = tooLittleCoaching.toBuilder()
                .set(WorkplaceFacts.MINUTES_RELEASED, 15)
                .build();

        assertThat(defined(tooShortDays)).containsExactly("smallest-minutes");
        assertThat(defined(tooLittleCoaching)).containsExactly("smallest-coach-hours");
        assertThat(defined(tooFewWeeks)).containsExactly("smallest-weeks");
        assertThat(defined(tooLittleOfTwo)).isEmpty();
        for (Situation oneChange : List.of(tooShortDays, tooLittleCoaching, tooFewWeeks)) {
            assertThat(sentences(plan(oneChange, WITH_A_COACHED_LOOK_BACK), "infeasible"))
                    .containsExactly("infeasible.why", "infeasible.one");
        }
        assertThat(sentences(plan(tooLittleOfTwo, WITH_A_COACHED_LOOK_BACK), "infeasible"))
                .containsExactly("infeasible.why", "infeasible.none");
    }

    @Test
    void partOfAMinuteOfCoachingIsNotCounted() {
        // 0.66 hours are 39.6 minutes, 0.67 hours 40.2: forty are needed.
        assertThat(plan(coachedFor("0.66"), WITH_A_COACHED_LOOK_BACK).isFeasible())
                .contains(false);
        assertThat(plan(coachedFor("0.67"), WITH_A_COACHED_LOOK_BACK).isFeasible())
                .contains(true);
    }

    @Test
    void aPreferenceThatIsKnownIsFollowedAndNoLongerAnAssumption() {
        WeekPlan plan = plan(with(WorkplaceFacts.PREFERRED_ROUTES, Set.of(Route.DISTIL)));

        assertThat(sentences(plan, "assumptions")).doesNotContain("assumption.preference");
        assertThat(plan.schedule().orElseThrow().weeks())
                .allMatch(week -> week.along(Route.DISTIL).isPresent());
    }

    @Test
    void stepsAskForWhatIsStillToBeArranged() {
        Situation uncoached = with(WorkplaceFacts.COACH_HOURS, BigDecimal.ZERO);
        List<String> always = List.of("step.tell", "step.choose", "step.first-week", "step.raise", "step.close");

        assertThat(plan(WAREHOUSE).schedule().orElseThrow().coachMinutes()).isPositive();
        assertThat(steps(plan(WAREHOUSE), "steps"))
                .containsExactlyInAnyOrderElementsOf(and(always, "step.roster", "step.coach"));
        assertThat(steps(plan(without(WAREHOUSE, WorkplaceFacts.TIME_ROSTERED)), "steps"))
                .containsExactlyInAnyOrderElementsOf(and(always, "step.roster", "step.coach"));
        assertThat(steps(plan(with(WorkplaceFacts.TIME_ROSTERED, true)), "steps"))
                .containsExactlyInAnyOrderElementsOf(and(always, "step.coach"));
        assertThat(steps(plan(uncoached), "steps")).containsExactlyInAnyOrderElementsOf(and(always, "step.roster"));
    }

    @Test
    void everyActivitySaysWithWhomItIsDoneAndWhetherACoachJoins() {
        WeekPlan plan = plan(
                with(WorkplaceFacts.CONFIDENCE, Confidence.HIGH),
                List.of(
                        Teams.ofTheCatalogue("mini-assignment"),
                        Teams.ofTheCatalogue("guided-practice"),
                        Teams.ofTheCatalogue("good-start"),
                        Teams.ofTheCatalogue("success-note"),
                        Teams.ofTheCatalogue("look-back")));

        assertThat(company(plan, "mini-assignment")).isEqualTo(words("with-whom.alone"));
        assertThat(company(plan, "guided-practice")).isEqualTo(words("with-whom.alone-coached"));
        assertThat(company(plan, "good-start"))
                .isEqualTo(words("with-whom.group").with("people", 12));
        assertThat(company(plan, "look-back"))
                .isEqualTo(words("with-whom.group-coached").with("people", 8));
    }

    @Test
    void aTeamThatIsNotSafeHearsWhyItsPlanIsWhatItIsOnlyWhereThereIsAPlan() {
        assertThat(sentences(plan(unsafe(WAREHOUSE)), "unsafe")).containsExactly("unsafe.why", "unsafe.plan");
        assertThat(sentences(plan(unsafe(TOO_LITTLE)), "unsafe")).containsExactly("unsafe.why");
        assertThat(section(plan(WAREHOUSE), "unsafe")).isEmpty();
    }

    /** Which of the smallest values there are with a coached look back. */
    private List<String> defined(Situation situation) {
        WeekPlan plan = plan(situation, WITH_A_COACHED_LOOK_BACK);
        assertThat(plan.isFeasible()).contains(false);
        return List.of("smallest-minutes", "smallest-coach-hours", "smallest-weeks").stream()
                .filter(name -> figure(plan, name).value().isDefined())
                .toList();
    }

    /** With whom the plan says an activity of the catalogue is done. */
    private static Text company(WeekPlan plan, String id) {
        Section.Table activities = (Section.Table) section(plan, "activities").orElseThrow();
        Cell name = Cell.of(Teams.ofTheCatalogue(id).name());
        return activities.rows().stream()
                .filter(row -> row.get(0).equals(name))
                .map(row -> ((Cell.Words) row.get(2)).text())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> and(List<String> steps, String... others) {
        return Stream.concat(steps.stream(), Stream.of(others)).toList();
    }

    private String summary(Situation situation) {
        return plan(situation).summary().key();
    }

    private WeekPlan plan(Situation situation) {
        return intervention.plan(situation);
    }

    private static WeekPlan plan(Situation situation, List<Activity> library) {
        return WeekPlan.of(PlanInput.read(situation), library);
    }

    private static <T> Situation with(Fact<T> fact, T value) {
        return WAREHOUSE.toBuilder().set(fact, value).build();
    }

    private static Situation coachedFor(String hours) {
        return with(WorkplaceFacts.COACH_HOURS, new BigDecimal(hours));
    }

    private static Situation without(Situation situation, Fact<?> fact) {
        return situation.toBuilder().forget(fact).build();
    }

    private static Text words(String key) {
        return Text.of(WorkplaceFacts.ID, key);
    }

    private static Situation unsafe(Situation situation) {
        return situation.toBuilder().set(WorkplaceFacts.DARE_TO_ASK, false).build();
    }
}
