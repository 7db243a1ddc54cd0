// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Form;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Leader;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Sign;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

/** Night care (24 people) learns digital files and dementia care, home care (60) digital files. */
class ImplementationPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Situation complete = filled().asOf(TODAY).build();
    private final GoalAlignmentPlan plan = plan(complete);
    private final ImplementationPlan implementation = plan.implementationPlan();

    @Test
    void hoursAreThePeopleOfTheGroupTimesTheHoursOfEach() {
        assertThat(value(plan, FigureId.of("intervention-hours", new Key("practice"))))
                .as("24 people, 4 to 8 hours, likely 5")
                .isEqualTo(estimated(Unit.HOURS, 96, 120, 192));
    }

    @Test
    void costIsTheHoursOfWorkAtTheirCostAndWhatIsPaidForEachPerson() {
        assertThat(value(plan, FigureId.of("intervention-cost", new Key("practice"))))
                .as("24 · (4·30 + 0), 24 · (5·40 + 10), 24 · (8·50 + 20)")
                .isEqualTo(estimated(Unit.EUR, 2880, 5040, 10080));
    }

    @Test
    void anInterventionServesEveryPlanOfItsGroupAndCompetenceAndCountsOnceInTheTotal() {
        assertThat(plan.developmentPlans())
                .extracting(each -> implementation.serving(each).stream()
                        .map(serving -> serving.key().id())
                        .toList())
                .as("falls for the night, rounds for home care, rounds for the night")
                .containsExactly(List.of("buddies", "practice"), List.of("files"), List.of("buddies"));
        assertThat(value(
                        plan, ImplementationPlan.hoursOf(plan.developmentPlans().get(0))))
                .isEqualTo(estimated(Unit.HOURS, 48 + 96, 72 + 120, 96 + 192));
        assertThat(value(
                        plan, ImplementationPlan.hoursOf(plan.developmentPlans().get(2))))
                .isEqualTo(estimated(Unit.HOURS, 48, 72, 96));
        assertThat(value(plan, ImplementationPlan.HOURS))
                .as("the buddies serve two plans and are counted once")
                .isEqualTo(estimated(Unit.HOURS, 48 + 96 + 60, 72 + 120 + 120, 96 + 192 + 180));
    }

    @Test
    void leadTimeIsThatOfTheInterventionThatEndsLast() {
        // The buddies take weeks 0 to 2, 6 or 20; the practice weeks 4 to 12, 14 or 16.
        assertThat(value(
                        plan, ImplementationPlan.weeksOf(plan.developmentPlans().get(0))))
                .isEqualTo(estimated(Unit.WEEKS, 12, 14, 20));
        assertThat(value(plan, ImplementationPlan.WEEKS)).isEqualTo(estimated(Unit.WEEKS, 12, 14, 20));
    }

    @Test
    void daysCountFromTheDayAgreedForTheImplementationPlan() {
        LocalDate agreed = LocalDate.of(2026, 9, 15);

        assertThat(implementation.interventions())
                .extracting(each -> each.key().id())
                .as("in the order in which they start")
                .containsExactly("buddies", "practice", "files");
        assertThat(implementation.between(implementation.interventions().get(1)))
                .contains(new Range<>(agreed.plusWeeks(4), agreed.plusWeeks(16)));
        assertThat(implementation.done()).contains(new Range<>(agreed.plusWeeks(12), agreed.plusWeeks(20)));
        assertThat(value(plan, ImplementationPlan.DONE))
                .isEqualTo(new FigureValue.Days(new Range<>(agreed.plusWeeks(12), agreed.plusWeeks(20))));

        GoalAlignmentPlan early = plan(forget(AlignmentFacts.TIME_TO_PLAN));
        assertThat(early.implementationPlan().done())
                .as("without an agreed day from the first possible")
                .contains(new Range<>(
                        LocalDate.of(2026, 7, 15).plusWeeks(12),
                        LocalDate.of(2026, 7, 15).plusWeeks(20)));
    }

    @Test
    void budgetHoldsTheAdviserToo() {
        Range<Double> budget = implementation.budget().orElseThrow();

        // Learning: 30·204 + 24·5 at least, 50·468 + 24·20 + 24·5 at most; adviser: 3·1000 to 4·1500.
        assertThat(budget.low()).isCloseTo(6120 + 120 + 3000, within(1e-6));
        assertThat(budget.high()).isCloseTo(23400 + 480 + 120 + 6000, within(1e-6));
        assertThat(plan.effort().cost()).contains(ImplementationPlan.BUDGET);
        assertThat(plan(forget(AlignmentFacts.ADVISER_DAY_RATE)).effort().cost())
                .contains(AdviserTime.COST);
        assertThat(plan.effort().roles()).contains(Role.LINE_MANAGER);
    }

    @Test
    void everyTotalHoldsWhatAnyValuesOfItsEstimatesGive() {
        Random random = new Random(20261123);
        for (int i = 0; i < Samples.of(300); i++) {
            double hourly = 30 + 20 * random.nextDouble();
            double practice = 4 + 4 * random.nextDouble();
            double buddies = 2 + 2 * random.nextDouble();
            double files = 1 + 2 * random.nextDouble();
            double paid = 20 * random.nextDouble();
            double hours = 24 * practice + 24 * buddies + 60 * files;
            double cost = hours * hourly + 24 * paid + 24 * 5;

            assertThat(hours)
                    .isBetween(
                            implementation.hours().orElseThrow().low(),
                            implementation.hours().orElseThrow().high());
            assertThat(cost)
                    .isBetween(
                            implementation.cost().orElseThrow().low(),
                            implementation.cost().orElseThrow().high());
        }
        assertThat(implementation.cost().orElseThrow().likely())
                .as("24·(5·40 + 10) + 24·(3·40 + 5) + 60·2·40")
                .isCloseTo(12840, within(1e-6));
    }

    @Test
    void manyInterventionsAddUpAsAPlainSumDoes() {
        Random random = new Random(5);
        List<Entry> many = new ArrayList<>();
        double hours = 0;
        double cost = 0;
        for (int i = 0; i < 60; i++) {
            int low = random.nextInt(10);
            int high = low + random.nextInt(10);
            many.add(intervention(
                    "i" + i, "home", "digital", hours(low, low, high), euros(low, high, high), i, weeks(1, 2, 3)));
            hours += 60 * high;
            cost += 60 * (high * 50 + high);
        }
        ImplementationPlan large = plan(complete.toBuilder()
                        .set(AlignmentFacts.INTERVENTIONS, many)
                        .build())
                .implementationPlan();

        assertThat(large.hours().orElseThrow().high()).isCloseTo(hours, within(1e-6));
        assertThat(large.cost().orElseThrow().high()).isCloseTo(cost, within(1e-3));
        assertThat(large.done().orElseThrow().high())
                .isEqualTo(LocalDate.of(2026, 9, 15).plusWeeks(62));
    }

    @Test
    void needsWithoutAnInterventionAreNamedAndCounted() {
        GoalAlignmentPlan partial = plan(complete.toBuilder()
                .setEntries(
                        AlignmentFacts.INTERVENTIONS,
                        intervention("files", "home", "digital", hours(1, 2, 3), euros(0, 0, 0), 8, weeks(3, 3, 3)))
                .build());

        assertThat(partial.implementationPlan().needsWithoutIntervention())
                .extracting(need ->
                        need.goal().key().id() + " " + need.competence().key().id())
                .containsExactly("falls digital", "falls dementia", "rounds digital");
        assertThat(value(partial, ImplementationPlan.NEEDS_SERVED)).isEqualTo(exact(Unit.NUMBER, 1));
        assertThat(value(plan, ImplementationPlan.NEEDS_SERVED)).isEqualTo(exact(Unit.NUMBER, 4));
        assertThat(value(
                        partial,
                        ImplementationPlan.hoursOf(partial.developmentPlans().get(0))))
                .as("nothing chosen is not nothing to do")
                .isEqualTo(new FigureValue.Undefined(Text.of(GoalAlignment.ID, "undefined.none-chosen"), Set.of()));
        assertThat(sections(partial)).contains("attention");
        assertThat(sections(plan)).doesNotContain("attention");
    }

    @Test
    void whileTheInterventionsAreUnknownNothingIsWorkedOutAndTheReaderIsTold() {
        GoalAlignmentPlan unknown = plan(forget(AlignmentFacts.INTERVENTIONS));

        assertThat(unknown.implementationPlan().needsWithoutIntervention()).isEmpty();
        assertThat(unknown.figures())
                .extracting(figure -> figure.id().name())
                .doesNotContain("needs-served", "learning-hours", "plan-hours", "budget");
        assertThat(((Section.Warning) section(unknown, "attention")).sentences())
                .containsExactly(Text.of(GoalAlignment.ID, "attention.none-chosen"));
    }

    @Test
    void anInterventionOfWhichTheGroupIsUnknownMayServeAndKeepsTheCountOpen() {
        Situation open = complete.toBuilder()
                .setEntries(
                        AlignmentFacts.INTERVENTIONS,
                        Entry.of("some").with(AlignmentFacts.INTERVENTION_COMPETENCE, new Key("dementia")))
                .build();
        FactRef group = FactRef.of(AlignmentFacts.INTERVENTION_GROUP, 1);

        assertThat(missing(plan(open), ImplementationPlan.NEEDS_SERVED)).containsExactly(group);
        assertThat(plan(open).implementationPlan().needsWithoutIntervention())
                .extracting(need -> need.competence().key().id())
                .containsOnly("digital");
        assertThat(missing(
                        plan(open),
                        ImplementationPlan.hoursOf(plan(open).developmentPlans().get(0))))
                .containsExactly(group);
    }

    @Test
    void whatAnEffortWaitsForIsNamed() {
        assertThat(missing(plan(forget(Organisation.HOURLY_COST)), ImplementationPlan.COST))
                .containsExactly(FactRef.of(Organisation.HOURLY_COST));
        assertThat(missing(plan(forget(AlignmentFacts.ADVISER_DAY_RATE)), ImplementationPlan.BUDGET))
                .containsExactly(FactRef.of(AlignmentFacts.ADVISER_DAY_RATE));

        GoalAlignmentPlan bare = plan(complete.toBuilder()
                .setEntries(
                        AlignmentFacts.INTERVENTIONS,
                        Entry.of("some").with(AlignmentFacts.INTERVENTION_GROUP, new Key("night")))
                .build());
        assertThat(missing(bare, ImplementationPlan.HOURS))
                .containsExactly(FactRef.of(AlignmentFacts.INTERVENTION_HOURS, 1));
        assertThat(missing(bare, ImplementationPlan.WEEKS))
                .containsExactlyInAnyOrder(
                        FactRef.of(AlignmentFacts.INTERVENTION_START, 1),
                        FactRef.of(AlignmentFacts.INTERVENTION_DURATION, 1));
    }

    @Test
    void withoutADayToCountFromThereAreWeeksButNoDays() {
        Situation undated = filled().build();

        assertThat(value(plan(undated), ImplementationPlan.WEEKS)).isEqualTo(estimated(Unit.WEEKS, 12, 14, 20));
        assertThat(missing(plan(undated), ImplementationPlan.DONE))
                .containsExactly(FactRef.of(Fact.started(GoalAlignment.ID)));
    }

    @Test
    void aGroupThatIsNotSaidToLackItIsALooseEnd() {
        GoalAlignmentPlan odd = plan(complete.toBuilder()
                .setEntries(
                        AlignmentFacts.INTERVENTIONS,
                        intervention("bread", "night", "baking", hours(1, 1, 1), euros(0, 0, 0), 0, weeks(1, 1, 1)))
                .build());

        assertThat(odd.implementationPlan().withoutGap())
                .extracting(each -> each.key().id())
                .containsExactly("bread");
        assertThat(implementation.withoutGap()).isEmpty();
    }

    @Test
    void interventionsThatMayEndAfterTheTimeReservedAreToldSo() {
        assertThat(implementation.mayTakeTooLong())
                .as("twenty weeks fit into six months")
                .isFalse();

        GoalAlignmentPlan tight = plan(complete.toBuilder()
                .set(AlignmentFacts.IMPLEMENTATION_TIME, Period.ofMonths(4))
                .build());
        assertThat(tight.implementationPlan().mayTakeTooLong())
                .as("from 15 September: four months end on 15 January, twenty weeks on 2 February")
                .isTrue();
        assertThat(((Section.Warning) section(tight, "attention")).sentences())
                .containsExactly(Text.of(GoalAlignment.ID, "attention.too-long"));
    }

    @Test
    void oncePlansAreCarriedOutTheReaderHearsWhatRunsAndWhatMustBecomeLess() {
        // Agreed for 15 September 2026: the buddies run for 20 weeks, the practice from 13 October for at most 12.
        assertThat(onDay("2026-09-14")).isEmpty();
        assertThat(onDay("2026-09-15")).containsExactly("buddies");
        assertThat(onDay("2026-10-13")).containsExactly("buddies", "practice");
        assertThat(onDay("2027-01-06")).containsExactly("buddies");
        assertThat(onDay("2027-02-03")).isEmpty();

        GoalAlignmentPlan running = plan(filled().started(GoalAlignment.ID, TODAY)
                .asOf(LocalDate.of(2026, 10, 13))
                .build());
        assertThat(((Section.Paragraph) section(running, "follow-up")).sentences())
                .extracting(Text::key)
                .containsExactly("follow-up.plan-due", "follow-up.running", "follow-up.measure", "follow-up.signs");
        assertThat(((Section.Paragraph) section(running, "follow-up"))
                        .sentences()
                        .get(3)
                        .arguments())
                .as("of the goals that are behind, not of the one that is slowed down without a gap")
                .containsEntry(
                        "signs",
                        List.of(
                                AlignmentFacts.SIGNS.choice(Sign.ERRORS_AND_REWORK),
                                AlignmentFacts.SIGNS.choice(Sign.MISSED_DEADLINES),
                                AlignmentFacts.SIGNS.choice(Sign.AUDIT_FINDINGS)));
    }

    private static List<String> onDay(String day) {
        Situation situation = filled().started(GoalAlignment.ID, TODAY)
                .asOf(LocalDate.parse(day))
                .build();
        return plan(situation).implementationPlan().runningOn(LocalDate.parse(day)).stream()
                .map(each -> each.key().id())
                .toList();
    }

    @Test
    void timelineHoldsEveryInterventionBetweenThePlanAndItsEnd() {
        assertThat(((Section.Timeline) section(plan, "dates")).milestones())
                .extracting(milestone -> milestone.when().name())
                .containsExactly(
                        "start",
                        "talk-reported",
                        "results-checked",
                        "plan-earliest",
                        "plan-agreed",
                        "intervention-between",
                        "intervention-between",
                        "intervention-between",
                        "carried-out");
    }

    // Helpers

    /** Everything about goals is settled, so that the needs are known. */
    private static Situation.Builder settled() {
        List<Entry> goals = CareHome.situation().find(Organisation.GOALS).orElseThrow().stream()
                .map(goal -> goal.isAnswered(AlignmentFacts.SIGNS)
                        ? goal
                        : goal.with(AlignmentFacts.SIGNS, Set.of(Sign.COMPLAINTS)))
                .toList();
        return CareHome.builder().set(Organisation.GOALS, goals);
    }

    private static Situation.Builder filled() {
        return settled()
                .set(Organisation.HOURLY_COST, euros(30, 40, 50))
                .set(AlignmentFacts.ADVISER_DAY_RATE, euros(1000, 1200, 1500))
                .set(AlignmentFacts.TIME_TO_PLAN, Period.ofMonths(8))
                .set(AlignmentFacts.IMPLEMENTATION_TIME, Period.ofMonths(6))
                .setEntries(
                        AlignmentFacts.INTERVENTIONS,
                        intervention(
                                        "practice",
                                        "night",
                                        "dementia",
                                        hours(4, 5, 8),
                                        euros(0, 10, 20),
                                        4,
                                        weeks(8, 10, 12))
                                .with(AlignmentFacts.INTERVENTION_FORM, Form.LEARNING_AT_WORK)
                                .with(AlignmentFacts.INTERVENTION_LEADER, Leader.LINE_MANAGERS),
                        intervention("buddies", "night", "digital", hours(2, 3, 4), euros(5, 5, 5), 0, weeks(2, 6, 20)),
                        intervention("files", "home", "digital", hours(1, 2, 3), euros(0, 0, 0), 8, weeks(3, 3, 3)));
    }

    private Situation forget(Fact<?> fact) {
        return complete.toBuilder().forget(fact).build();
    }

    private static Entry intervention(
            String key,
            String group,
            String competence,
            Estimate<BigDecimal> hours,
            Estimate<Money> cost,
            int start,
            Estimate<Period> duration) {
        return Entry.of(key)
                .with(AlignmentFacts.INTERVENTION_GROUP, new Key(group))
                .with(AlignmentFacts.INTERVENTION_COMPETENCE, new Key(competence))
                .with(AlignmentFacts.INTERVENTION_HOURS, hours)
                .with(AlignmentFacts.INTERVENTION_COST, cost)
                .with(AlignmentFacts.INTERVENTION_START, Period.ofWeeks(start))
                .with(AlignmentFacts.INTERVENTION_DURATION, duration);
    }

    private static Estimate<BigDecimal> hours(long low, long likely, long high) {
        return new Estimate<>(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }

    private static Estimate<Money> euros(long low, long likely, long high) {
        return new Estimate<>(Money.ofEuros(low), Money.ofEuros(likely), Money.ofEuros(high));
    }

    private static Estimate<Period> weeks(int low, int likely, int high) {
        return new Estimate<>(Period.ofWeeks(low), Period.ofWeeks(likely), Period.ofWeeks(high));
    }

    private static FigureValue estimated(Unit unit, long low, long likely, long high) {
        return new FigureValue.Estimated(
                new Estimate<>(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high))
                        .map(number -> new Quantity(number, unit)));
    }

    private static FigureValue exact(Unit unit, long number) {
        return new FigureValue.Exact(new Quantity(BigDecimal.valueOf(number), unit));
    }

    private static GoalAlignmentPlan plan(Situation situation) {
        return new GoalAlignment().plan(situation);
    }

    private static FigureValue value(GoalAlignmentPlan plan, FigureId id) {
        return plan.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private static Set<FactRef> missing(GoalAlignmentPlan plan, FigureId id) {
        return ((FigureValue.Undefined) value(plan, id)).missing();
    }

    private static List<String> sections(GoalAlignmentPlan plan) {
        return plan.sections().stream().map(Section::id).toList();
    }

    private static Section section(GoalAlignmentPlan plan, String id) {
        return plan.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
