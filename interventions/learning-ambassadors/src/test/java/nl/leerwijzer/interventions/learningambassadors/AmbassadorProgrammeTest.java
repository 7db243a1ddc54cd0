// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Organisation.ContractKind;
import nl.leerwijzer.core.situation.Organisation.Schooling;
import nl.leerwijzer.core.situation.Organisation.WorkingTime;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Agreement;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Barrier;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseChoice;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.MoneyPurpose;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Stance;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.UnionCooperation;
import nl.leerwijzer.interventions.learningambassadors.ProgrammeStage.Status;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class AmbassadorProgrammeTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate AT_WORK = LocalDate.of(2026, 9, 2);

    private final LearningAmbassadors intervention = new LearningAmbassadors();

    @Test
    void everySituationHasASoundPlanAndTheSameOneTwice() {
        RandomSituations situations = new RandomSituations(1);
        for (int i = 0; i < Samples.of(400); i++) {
            Situation situation = situations.next((i % 11) / 10.0);

            AmbassadorProgramme programme = intervention.plan(situation);

            OutcomeBuilder.requireSound(programme);
            assertThat(programme)
                    .isEqualTo(intervention.plan(situation))
                    .hasSameHashCodeAs(intervention.plan(situation));
        }
    }

    @Test
    void whereNothingIsKnownThePlanIsAListOfAllThereIsToDo() {
        AmbassadorProgramme programme = intervention.plan(Situation.unknown());

        assertThat(programme.type()).isEqualTo("ambassador-programme/1");
        assertThat(programme.summary().key()).isEqualTo("summary.undated");
        assertThat(programme.stages()).allMatch(stage -> stage.status() == Status.AHEAD);
        assertThat(keys(programme, "steps"))
                .containsExactly(
                        "task.union.none",
                        "task.money",
                        "task.time",
                        "task.year",
                        "task.start-up",
                        "task.managers.unknown",
                        "task.hr.unknown",
                        "task.design",
                        "task.overview",
                        "task.materials",
                        "task.support",
                        "task.agreements",
                        "task.course-time",
                        "task.recruitment",
                        "task.training",
                        "task.baseline",
                        "task.talks",
                        "task.execution",
                        "task.progress",
                        "task.results");
        assertThat(programme.sections())
                .extracting(Section::id)
                .doesNotContain("timeline", "due-now", "breaches", "free-choice");
    }

    @Test
    void whereAllIsPreparedOnlyTheWorkItselfIsLeft() {
        AmbassadorProgramme programme =
                intervention.plan(PreparedOrganisation.situation().build());

        assertThat(keys(programme, "steps")).containsExactly("task.talks", "task.progress", "task.results");
        assertThat(programme.faithfulness().open()).isEmpty();
        assertThat(programme.faithfulness().breaches()).isEmpty();
        assertThat(term(programme, "faithfulness")).isEqualTo("figure.faithfulness.term.faithful");
    }

    @Test
    void onlyWhatIsNotAgreedYetIsStillToBeAgreed() {
        AmbassadorProgramme programme = intervention.plan(PreparedOrganisation.situation()
                .set(AmbassadorFacts.AGREEMENTS, EnumSet.complementOf(EnumSet.of(Agreement.SAY)))
                .build());

        assertThat(tasks(programme, Stage.AGREEMENTS)).singleElement().satisfies(task -> {
            assertThat(task.knownToDo()).isTrue();
            assertThat(task.what().arguments())
                    .containsEntry("items", List.of(AmbassadorFacts.AGREEMENTS.choice(Agreement.SAY)));
        });
    }

    @Test
    void resistanceOfManagersAndHrIsMetByWhatItIs() {
        assertThat(introduction(Stance.OPPOSED, true)).containsExactly("task.managers.opposed", "task.hr.opposed");
        assertThat(introduction(Stance.NOT_INFORMED, true))
                .containsExactly("task.managers.not-informed", "task.hr.not-informed");
        assertThat(introduction(Stance.OPPOSED, false)).containsExactly("task.managers.opposed");
        assertThat(introduction(Stance.SUPPORTIVE, true)).isEmpty();
        assertThat(introduction(Stance.ACCEPTING, true)).isEmpty();
    }

    @Test
    void withoutHrManagementTakesItsTasks() {
        AmbassadorProgramme without = intervention.plan(
                Situation.builder().set(Organisation.HR_FUNCTION, false).build());
        AmbassadorProgramme unknown = intervention.plan(Situation.unknown());

        assertThat(without.effort().roles()).doesNotContain(Role.HR).contains(Role.MANAGEMENT);
        assertThat(unknown.effort().roles()).contains(Role.HR);
    }

    @Test
    void aWorksCouncilIsAPartyToTheAgreements() {
        AmbassadorProgramme programme = intervention.plan(
                Situation.builder().set(Organisation.WORKS_COUNCIL, true).build());

        assertThat(tasks(programme, Stage.AGREEMENTS).get(0).roles()).contains(Role.WORKS_COUNCIL);
        assertThat(cautions(programme)).contains("situation.works-council");
        assertThat(cautions(intervention.plan(PreparedOrganisation.situation()
                        .set(Organisation.WORKS_COUNCIL, true)
                        .build())))
                .doesNotContain("situation.works-council");
        assertThat(tasks(intervention.plan(Situation.unknown()), Stage.AGREEMENTS)
                        .get(0)
                        .roles())
                .doesNotContain(Role.WORKS_COUNCIL);
    }

    @Test
    void underWayTheTasksOfThisStageAreDueAndEarlierOnesAreBehindOrUnconfirmed() {
        Situation situation = Situation.builder()
                .started(AmbassadorFacts.ID, START)
                .asOf(LocalDate.of(2026, 6, 1))
                .set(AmbassadorFacts.UNION_COOPERATION, UnionCooperation.IN_TALKS)
                .set(AmbassadorFacts.MANAGERS_STANCE, Stance.SUPPORTIVE)
                .set(Organisation.HR_FUNCTION, false)
                .build();

        AmbassadorProgramme programme = intervention.plan(situation);

        assertThat(programme.stages())
                .extracting(ProgrammeStage::status)
                .containsExactly(
                        Status.BEHIND,
                        Status.UNCONFIRMED,
                        Status.DUE,
                        Status.DUE,
                        Status.DUE,
                        Status.AHEAD,
                        Status.AHEAD,
                        Status.AHEAD);
        assertThat(keys(programme, "due-now"))
                .startsWith("due.behind", "due.unconfirmed")
                .contains("task.agreements", "task.recruitment");
        assertThat(keys(programme, "steps")).startsWith("task.training");
    }

    @Test
    void aStageIsDueFromItsFirstDayToTheDayBeforeTheNext() {
        Situation.Builder situation = Situation.builder().started(AmbassadorFacts.ID, START);

        assertThat(status(situation, LocalDate.of(2026, 7, 1), Stage.TRAINING)).isEqualTo(Status.AHEAD);
        assertThat(status(situation, LocalDate.of(2026, 7, 2), Stage.TRAINING)).isEqualTo(Status.DUE);
        assertThat(status(situation, AT_WORK.minusDays(1), Stage.TRAINING)).isEqualTo(Status.DUE);
        assertThat(status(situation, AT_WORK, Stage.TRAINING)).isEqualTo(Status.UNCONFIRMED);
        assertThat(status(situation, AT_WORK, Stage.OPERATION)).isEqualTo(Status.DUE);
        assertThat(status(situation, AT_WORK.plusYears(1).minusDays(1), Stage.EVALUATION))
                .isEqualTo(Status.AHEAD);
        assertThat(status(situation, AT_WORK.plusYears(1), Stage.EVALUATION)).isEqualTo(Status.DUE);
    }

    @Test
    void whatIsNotStartedHasNothingDue() {
        Situation planned = Situation.builder()
                .started(AmbassadorFacts.ID, START)
                .asOf(START.minusDays(1))
                .build();
        Situation undecided = Situation.builder().asOf(START).build();

        assertThat(intervention.plan(planned).stages()).noneMatch(ProgrammeStage::isDueNow);
        assertThat(intervention.plan(undecided).stages()).noneMatch(ProgrammeStage::isDueNow);
        assertThat(intervention.plan(planned).summary().key()).isEqualTo("summary.planned");
        assertThat(intervention.plan(undecided).summary().key()).isEqualTo("summary.today");
    }

    @Test
    void theSummarySaysWhatMayBeReadNow() {
        Situation.Builder situation = Situation.builder().started(AmbassadorFacts.ID, START);

        assertThat(intervention.plan(situation.build()).summary().key()).isEqualTo("summary.started");
        assertThat(summary(situation, AT_WORK.minusDays(1))).isEqualTo("summary.baseline");
        assertThat(summary(situation, AT_WORK)).isEqualTo("summary.progress");
        assertThat(summary(situation, AT_WORK.plusYears(1))).isEqualTo("summary.results");
    }

    @Test
    void whereNobodySaidThatTheTalksHaveBegunItAsks() {
        Situation.Builder situation =
                Situation.builder().started(AmbassadorFacts.ID, START).asOf(AT_WORK.plusDays(1));

        assertThat(cautions(intervention.plan(situation.build()))).contains("situation.operation-unconfirmed");
        assertThat(cautions(intervention.plan(situation
                        .set(AmbassadorFacts.OPERATIONAL_SINCE, AT_WORK)
                        .build())))
                .doesNotContain("situation.operation-unconfirmed");
    }

    @Test
    void aMissedBaselineIsSaidOnceItIsTooLate() {
        Situation.Builder situation =
                Situation.builder().started(AmbassadorFacts.ID, START).set(AmbassadorFacts.BASELINE_TAKEN, false);

        assertThat(cautions(
                        intervention.plan(situation.asOf(AT_WORK.minusDays(1)).build())))
                .doesNotContain("situation.baseline-missed");
        assertThat(cautions(intervention.plan(situation.asOf(AT_WORK).build()))).contains("situation.baseline-missed");
    }

    @Test
    void whatNarrowsFreeChoiceIsWarnedFor() {
        assertThat(keys(policy(CourseTimePolicy.PAID_IF_COMPANY_GAINS), "free-choice"))
                .containsExactly("free-choice.paid-if-company-gains");
        assertThat(keys(policy(CourseTimePolicy.OWN_TIME), "free-choice")).containsExactly("free-choice.own-time");
        assertThat(keys(policy(CourseTimePolicy.ALWAYS_PAID), "free-choice")).isEmpty();
        assertThat(keys(
                        intervention.plan(Situation.builder()
                                .set(AmbassadorFacts.COURSE_CHOICE, CourseChoice.COMPANY_NEEDS_ONLY)
                                .build()),
                        "free-choice"))
                .containsExactly("free-choice.company-needs-only");
        assertThat(keys(
                        intervention.plan(Situation.builder()
                                .set(AmbassadorFacts.COURSE_CHOICE, CourseChoice.ROOM_FOR_OTHER_CHOICES)
                                .build()),
                        "free-choice"))
                .isEmpty();
    }

    @Test
    void aBreachComesWithItsConsequence() {
        AmbassadorProgramme programme = intervention.plan(Situation.builder()
                .set(AmbassadorFacts.DIRECT_COLLEAGUES, false)
                .set(AmbassadorFacts.VOLUNTEERS, true)
                .build());

        assertThat(keys(programme, "breaches")).containsExactly("principle.direct-colleagues.consequence");
        assertThat(term(programme, "faithfulness")).isEqualTo("figure.faithfulness.term.breached");
    }

    @Test
    void openPrinciplesLeaveFaithfulnessUndefinedForWantOfTheirFacts() {
        Figure figure = figure(
                intervention.plan(PreparedOrganisation.situation()
                        .forget(AmbassadorFacts.ROLE_MODELS)
                        .build()),
                "faithfulness");

        assertThat(((FigureValue.Undefined) figure.value()).missing())
                .containsExactly(FactRef.of(AmbassadorFacts.ROLE_MODELS));
    }

    @Test
    void theDifferenceAtPhilipsIsAFigureAndTheOneAtVdlIsRefused() {
        AmbassadorProgramme programme = intervention.plan(Situation.unknown());

        assertThat(((FigureValue.Exact) figure(programme, "expected-difference").value())
                        .quantity()
                        .amount())
                .isEqualByComparingTo("17");
        assertThat(figure(programme, "wish-difference").value())
                .isInstanceOfSatisfying(
                        FigureValue.Undefined.class,
                        undefined -> assertThat(undefined.missing()).isEmpty());
    }

    @Test
    void everyStageSaysWhatComesFirstAndHowItStands() {
        AmbassadorProgramme programme = intervention.plan(Situation.builder()
                .started(AmbassadorFacts.ID, START)
                .asOf(AT_WORK)
                .build());
        Section.Table order = (Section.Table) programme.sections().stream()
                .filter(section -> section.id().equals("order"))
                .findFirst()
                .orElseThrow();

        assertThat(order.rows()).hasSize(Stage.values().length);
        for (Stage stage : Stage.values()) {
            List<Text> row = order.rows().get(List.of(Stage.values()).indexOf(stage)).stream()
                    .map(cell -> ((Cell.Words) cell).text())
                    .toList();
            assertThat(row.get(0).key()).isEqualTo("order." + stage.id());
            assertThat(row.get(1).arguments().getOrDefault("stages", List.of()))
                    .isEqualTo(stage.after().stream()
                            .sorted()
                            .map(Stage::shortText)
                            .toList());
            assertThat(row.get(2)).isEqualTo(programme.stage(stage).status().text());
        }
    }

    @Test
    void budgetShowsItsDriversFromTheStrongestDown() {
        AmbassadorProgramme programme = intervention.plan(PreparedOrganisation.situation()
                .set(AmbassadorFacts.COURSE_FEE, new Estimate<>(euros(300), euros(600), euros(900)))
                .set(Organisation.HOURLY_COST, new Estimate<>(euros(37), euros(38), euros(39)))
                .set(AmbassadorFacts.WORKING_WEEKS, Period.ofWeeks(46))
                .build());
        Section.Chart drivers = (Section.Chart) programme.sections().stream()
                .filter(section -> section.id().equals("drivers"))
                .findFirst()
                .orElseThrow();

        assertThat(drivers.bars())
                .extracting(bar -> bar.label().key())
                .containsExactly("driver.course-fee", "driver.hourly-cost");
        assertThat(intervention.plan(Situation.unknown()).sections())
                .extracting(Section::id)
                .doesNotContain("drivers");
    }

    private static Money euros(long amount) {
        return Money.ofEuros(amount);
    }

    @Test
    void doubtLeadsToTheWorkplaceAndLackOfMoneyToTheReturn() {
        AmbassadorProgramme programme = intervention.plan(Situation.builder()
                .set(AmbassadorFacts.HOLDING_BACK, EnumSet.of(Barrier.DOUBT_OF_OWN_ABILITY))
                .set(AmbassadorFacts.MONEY_RESERVED, EnumSet.of(MoneyPurpose.COURSES))
                .build());

        assertThat(programme.references())
                .extracting(Reference::target)
                .containsExactly(
                        Reference.to(Audience.EMPLOYEES, Theme.WORKPLACE, programme.summary())
                                .target(),
                        Reference.to(Audience.EMPLOYER, Theme.RETURN, programme.summary())
                                .target(),
                        Reference.to(Audience.EMPLOYEES, Theme.TALKS, programme.summary())
                                .target());
        assertThat(intervention.plan(PreparedOrganisation.situation().build()).references())
                .hasSize(2);
    }

    @Test
    void labelsAndTraitsChangeNothingInThePlan() {
        RandomSituations situations = new RandomSituations(8);
        for (int i = 0; i < Samples.of(200); i++) {
            Situation situation = situations.next(0.7);
            Situation practical = withGroup(
                    situation,
                    "Montage",
                    AgeBand.FROM_55,
                    ContractKind.PERMANENT,
                    Schooling.PRACTICAL,
                    WorkingTime.FULL_TIME);
            Situation higher = withGroup(
                    situation,
                    "Kantoor",
                    AgeBand.UNDER_25,
                    ContractKind.AGENCY,
                    Schooling.HIGHER,
                    WorkingTime.PART_TIME);

            assertThat(intervention.plan(practical)).isEqualTo(intervention.plan(higher));
        }
    }

    @Test
    void withinTheLibraryAPlanReadsNoFactThatItDidNotDeclare() {
        Guidance guidance = Guidance.discover();
        RandomSituations situations = new RandomSituations(21);
        for (int i = 0; i < Samples.of(200); i++) {
            var advice = guidance.advise(situations.next((i % 6) / 5.0));

            assertThat(advice.diagnostics()).isEmpty();
        }
    }

    @Test
    void aCompleteSituationGivesFirmAdvice() {
        InterventionAdvice advice = Guidance.discover()
                .advise(PreparedOrganisation.situation().asOf(START).build())
                .find(LearningAmbassadors.ID)
                .orElseThrow();

        assertThat(advice.firm()).isTrue();
        assertThat(advice.missing()).isEmpty();
        assertThat(advice.outcome()).containsInstanceOf(AmbassadorProgramme.class);
    }

    @Test
    void withoutAnyDateAdviceIsProvisionalForWantOfAStart() {
        InterventionAdvice advice = Guidance.discover()
                .advise(PreparedOrganisation.situation().build())
                .find(LearningAmbassadors.ID)
                .orElseThrow();

        assertThat(advice.firm()).isFalse();
        assertThat(advice.missing()).containsExactly(FactRef.of(Fact.started(LearningAmbassadors.ID)));
    }

    private static Situation withGroup(
            Situation situation,
            String label,
            AgeBand age,
            ContractKind contract,
            Schooling schooling,
            WorkingTime workingTime) {
        Entry group = Entry.of("a")
                .with(Organisation.GROUP_LABEL, new Label(label))
                .with(Organisation.GROUP_AGE, age)
                .with(Organisation.GROUP_CONTRACT, contract)
                .with(Organisation.GROUP_SCHOOLING, schooling)
                .with(Organisation.GROUP_WORKING_TIME, workingTime);
        return situation.toBuilder().setEntries(Organisation.WORKFORCE, group).build();
    }

    private List<String> introduction(Stance stance, boolean hr) {
        Situation situation = PreparedOrganisation.situation()
                .set(AmbassadorFacts.MANAGERS_STANCE, stance)
                .set(AmbassadorFacts.HR_STANCE, stance)
                .set(Organisation.HR_FUNCTION, hr)
                .build();
        return tasks(intervention.plan(situation), Stage.INTRODUCTION).stream()
                .map(task -> task.what().key())
                .toList();
    }

    private AmbassadorProgramme policy(CourseTimePolicy policy) {
        return intervention.plan(Situation.builder()
                .set(AmbassadorFacts.COURSE_TIME_POLICY, policy)
                .build());
    }

    private String summary(Situation.Builder situation, LocalDate asOf) {
        return intervention.plan(situation.asOf(asOf).build()).summary().key();
    }

    private Status status(Situation.Builder situation, LocalDate asOf, Stage stage) {
        return intervention.plan(situation.asOf(asOf).build()).stage(stage).status();
    }

    private static List<Task> tasks(AmbassadorProgramme programme, Stage stage) {
        return programme.stage(stage).tasks();
    }

    private static List<String> cautions(AmbassadorProgramme programme) {
        return programme.cautions().stream().map(Text::key).toList();
    }

    private static Figure figure(AmbassadorProgramme programme, String name) {
        return programme.figures().stream()
                .filter(figure -> figure.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String term(AmbassadorProgramme programme, String name) {
        return ((FigureValue.Term) figure(programme, name).value()).text().key();
    }

    private static List<String> keys(AmbassadorProgramme programme, String section) {
        return programme.sections().stream()
                .filter(shown -> shown.id().equals(section))
                .flatMap(shown -> shown instanceof Section.Steps steps
                        ? steps.steps().stream().map(Section.Step::what)
                        : ((Section.Warning) shown).sentences().stream())
                .map(Text::key)
                .toList();
    }
}
