// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Organisation.ContractKind;
import nl.leerwijzer.core.situation.Organisation.Schooling;
import nl.leerwijzer.core.situation.Organisation.WorkingTime;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;
import nl.leerwijzer.testkit.situations.Samples;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

/** What holds in every situation, over situations drawn from fixed seeds. */
class PlanPropertiesTest {
    private static final int SITUATIONS = Samples.of(400);

    private final GoalAlignment goalAlignment = new GoalAlignment();
    private final Guidance guidance = Guidance.discover();

    @Test
    void aPlanIsDefinedAndSoundWhereNothingIsKnown() {
        GoalAlignmentPlan plan = goalAlignment.plan(Situation.unknown());

        OutcomeBuilder.requireSound(plan);
        assertThat(plan.summary()).isEqualTo(Text.of(GoalAlignment.ID, "summary.goals-unknown"));
        assertThat(undefined(plan).get(FigureId.of("needs")))
                .containsExactly(FactRef.of(AlignmentFacts.GAPS), FactRef.of(Organisation.GOALS));
        assertThat(plan.sections()).extracting(Section::id).containsExactly("route", "stakeholders");
        assertThat(plan.type()).isEqualTo("goal-alignment-plan/1");
    }

    @Test
    void aPlanIsDefinedAndSoundInEverySituationAndReadsDeclaredFactsOnly() {
        RandomSituations situations = new RandomSituations(1);
        int withNeeds = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            Advice advice = guidance.advise(situation);

            assertThat(advice.diagnostics()).isEmpty();
            InterventionAdvice own = advice.find(GoalAlignment.ID).orElseThrow();
            boolean planned = own.assessment().standing() != Standing.NOT_RELEVANT;
            assertThat(own.outcome().isPresent()).isEqualTo(planned);

            GoalAlignmentPlan plan = goalAlignment.plan(situation);
            OutcomeBuilder.requireSound(plan);
            assertThat(plan.sections().stream().map(Section::id).distinct().count())
                    .isEqualTo(plan.sections().size());
            withNeeds += plan.needs().isEmpty() ? 0 : 1;
        }
        assertThat(withNeeds).as("the generator reaches needs").isGreaterThan(SITUATIONS / 10);
    }

    @Test
    void undefinedFiguresNameFactsThatAreUnknownOrSayThatNoFactWouldHelp() {
        Set<String> withoutFacts = new HashSet<>();
        RandomSituations situations = new RandomSituations(2);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            undefined(goalAlignment.plan(situation)).forEach((figure, missing) -> {
                missing.forEach(ref -> assertThat(isKnown(situation, ref))
                        .as("%s wants %s", figure.name(), ref.fact())
                        .isFalse());
                if (missing.isEmpty()) {
                    withoutFacts.add(figure.name());
                }
            });
        }
        assertThat(withoutFacts)
                .as("figures that can be undefined while no fact would help")
                .containsExactlyInAnyOrder(
                        "stage",
                        "plan-agreed",
                        "carried-out",
                        "lead-time-in-all",
                        "interventions-done",
                        "interventions-weeks",
                        "learning-hours",
                        "learning-cost",
                        "budget",
                        "plan-hours",
                        "plan-cost",
                        "plan-weeks",
                        "relation-score",
                        "weight-share",
                        "score-part");
    }

    private static boolean isKnown(Situation situation, FactRef ref) {
        if (ref.entry().isEmpty()) {
            return situation.isAnswered(ref.fact());
        }
        Fact<List<Entry>> list = List.of(
                        Organisation.GOALS,
                        Organisation.WORKFORCE,
                        AlignmentFacts.CONTRIBUTIONS,
                        AlignmentFacts.GAPS,
                        AlignmentFacts.INTERVENTIONS)
                .stream()
                .filter(each -> ref.fact().list().equals(Optional.of(each.id())))
                .findFirst()
                .orElseThrow();
        Entry entry = situation.find(list).orElseThrow().get(ref.entry().getAsInt() - 1);
        return entry.isAnswered(ref.fact());
    }

    @Test
    void labelsAndTraitsChangeNoFigureOrderOrNeed() {
        RandomSituations situations = new RandomSituations(3);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            Situation other = change(situation, Organisation.WORKFORCE, PlanPropertiesTest::otherPeople);
            other = change(other, Organisation.GOALS, PlanPropertiesTest::otherGoalName);
            other = named(other, AlignmentFacts.COMPETENCES, AlignmentFacts.COMPETENCE_LABEL);
            other = named(other, AlignmentFacts.INTERVENTIONS, AlignmentFacts.INTERVENTION_LABEL);
            GoalAlignmentPlan before = goalAlignment.plan(situation);
            GoalAlignmentPlan after = goalAlignment.plan(other);

            assertThat(after.figures()).isEqualTo(before.figures());
            assertThat(after.competencesByCount())
                    .extracting(Competence::key)
                    .isEqualTo(before.competencesByCount().stream()
                            .map(Competence::key)
                            .toList());
            assertThat(needs(after)).isEqualTo(needs(before));
            assertThat(after.references()).isEqualTo(before.references());
            assertThat(guidance.assess(other)
                            .find(GoalAlignment.ID)
                            .orElseThrow()
                            .standing())
                    .isEqualTo(guidance.assess(situation)
                            .find(GoalAlignment.ID)
                            .orElseThrow()
                            .standing());
        }
    }

    private static Situation named(Situation situation, Fact<List<Entry>> list, Fact<Label> label) {
        return change(situation, list, entry -> entry.with(label, new Label("Otherwise")));
    }

    private static Entry otherPeople(Entry entry) {
        return entry.with(Organisation.GROUP_LABEL, new Label("Others"))
                .with(Organisation.GROUP_AGE, AgeBand.FROM_55)
                .with(Organisation.GROUP_CONTRACT, ContractKind.AGENCY)
                .with(Organisation.GROUP_SCHOOLING, Schooling.PRACTICAL)
                .with(Organisation.GROUP_WORKING_TIME, WorkingTime.PART_TIME);
    }

    private static Entry otherGoalName(Entry entry) {
        return entry.find(Organisation.GOAL_PUBLIC).orElse(false)
                ? entry.with(Organisation.GOAL_LABEL, new Label("Renamed"))
                : entry;
    }

    private static List<List<Object>> needs(GoalAlignmentPlan plan) {
        return plan.needs().stream()
                .map(need -> List.<Object>of(
                        need.goal().key(), need.group().key(), need.competence().key()))
                .toList();
    }

    @Test
    void orderOfGoalsChangesNoFigureNeedOrOrderOfCompetences() {
        RandomSituations situations = new RandomSituations(8);
        int turned = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            List<Entry> goals =
                    new ArrayList<>(situation.find(Organisation.GOALS).orElse(List.of()));
            if (goals.size() < 2) {
                continue;
            }
            Collections.reverse(goals);
            GoalAlignmentPlan before = goalAlignment.plan(situation);
            GoalAlignmentPlan after = goalAlignment.plan(
                    situation.toBuilder().set(Organisation.GOALS, goals).build());

            assertThat(defined(after)).isEqualTo(defined(before));
            assertThat(undefined(after).keySet()).isEqualTo(undefined(before).keySet());
            assertThat(needs(after)).containsExactlyInAnyOrderElementsOf(needs(before));
            assertThat(after.competencesByCount()).isEqualTo(before.competencesByCount());
            turned++;
        }
        assertThat(turned).isGreaterThan(SITUATIONS / 2);
    }

    private static Map<FigureId, FigureValue> defined(GoalAlignmentPlan plan) {
        return plan.figures().stream()
                .filter(figure -> figure.value().isDefined())
                .collect(Collectors.toMap(Figure::id, Figure::value));
    }

    @Test
    void whatIsKnownOfAGoalThatIsNotPublicStaysItsAlias() {
        RandomSituations situations = new RandomSituations(9);
        Texts texts = Texts.from(List.of(
                BundledTexts.of(GoalAlignment.class, GoalAlignment.ID),
                BundledTexts.of(Organisation.class, "core"),
                BundledTexts.of(Organisation.class, Organisation.ID)));
        int hidden = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = withCanary(situations.next());
            for (Text text : ShownTexts.of(goalAlignment.plan(situation))) {
                for (Language language : Language.values()) {
                    assertThat(texts.render(text, language)).doesNotContainIgnoringCase("canary");
                }
            }
            hidden += situation.find(Organisation.GOALS).orElse(List.of()).stream()
                            .anyMatch(goal -> goal.key().id().equals("canary"))
                    ? 1
                    : 0;
        }
        assertThat(hidden).isGreaterThan(SITUATIONS / 2);
    }

    /** The first goal is not known to be public, and its key says what it is. */
    private static Situation withCanary(Situation situation) {
        List<Entry> goals = situation.find(Organisation.GOALS).orElse(List.of());
        if (goals.isEmpty()) {
            return situation;
        }
        Key shown = goals.get(0).key();
        Key canary = new Key("canary");
        goals = new ArrayList<>(goals);
        goals.set(
                0,
                Entry.of(
                        canary,
                        goals.get(0).answers().without(Organisation.GOAL_LABEL).without(Organisation.GOAL_PUBLIC)));
        Situation.Builder hidden = situation.toBuilder().set(Organisation.GOALS, goals);
        situation
                .find(AlignmentFacts.GAPS)
                .ifPresent(
                        rows -> hidden.set(AlignmentFacts.GAPS, renamed(rows, AlignmentFacts.GAP_GOAL, shown, canary)));
        situation
                .find(AlignmentFacts.CONTRIBUTIONS)
                .ifPresent(rows -> hidden.set(
                        AlignmentFacts.CONTRIBUTIONS, renamed(rows, AlignmentFacts.CONTRIBUTION_GOAL, shown, canary)));
        return hidden.build();
    }

    private static List<Entry> renamed(List<Entry> rows, Fact<Key> reference, Key from, Key to) {
        return rows.stream()
                .map(row -> row.find(reference).filter(from::equals).isPresent() ? row.with(reference, to) : row)
                .toList();
    }

    @Test
    void scalingAllWeightsChangesNothing() {
        RandomSituations situations = new RandomSituations(4);
        int weighted = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            GoalAlignmentPlan before = goalAlignment.plan(situation);
            for (String factor : List.of("0.001", "7", "333")) {
                Situation scaled = change(
                        situation,
                        Organisation.GOALS,
                        entry -> entry.find(AlignmentFacts.WEIGHT)
                                .map(weight ->
                                        entry.with(AlignmentFacts.WEIGHT, weight.multiply(new BigDecimal(factor))))
                                .orElse(entry));
                GoalAlignmentPlan after = goalAlignment.plan(scaled);

                assertThat(after.figures()).isEqualTo(before.figures());
                assertThat(after.sections()).isEqualTo(before.sections());
            }
            weighted += before.figures().stream()
                            .anyMatch(figure -> figure.id().name().equals("relation-score")
                                    && figure.value().isDefined())
                    ? 1
                    : 0;
        }
        assertThat(weighted).as("the generator reaches scores").isGreaterThan(SITUATIONS / 20);
    }

    @Test
    void everyScoreIsTheWeightedMeanThatAPlainSumGivesAndLiesBetweenZeroAndNine() {
        RandomSituations situations = new RandomSituations(5);
        int compared = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            GoalAlignmentPlan plan = goalAlignment.plan(situation);
            for (Competence competence : plan.matrix().competences()) {
                if (plan.relationScore(competence).isPresent()) {
                    double score = plan.relationScore(competence).get().doubleValue();
                    assertThat(score).isBetween(0.0, 9.0).isCloseTo(plainScore(situation, competence), offset(1e-9));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(Samples.of(50));
    }

    private static double plainScore(Situation situation, Competence competence) {
        double weights = 0;
        double sum = 0;
        for (Entry goal : situation.find(Organisation.GOALS).orElseThrow()) {
            double weight = goal.find(AlignmentFacts.WEIGHT).orElseThrow().doubleValue();
            int points = 0;
            for (Entry row : situation.find(AlignmentFacts.CONTRIBUTIONS).orElseThrow()) {
                boolean fits = row.find(AlignmentFacts.CONTRIBUTION_GOAL)
                                .filter(goal.key()::equals)
                                .isPresent()
                        && row.find(AlignmentFacts.CONTRIBUTION_COMPETENCE)
                                .filter(competence.key()::equals)
                                .isPresent();
                if (fits) {
                    Strength strength =
                            row.find(AlignmentFacts.CONTRIBUTION_STRENGTH).orElseThrow();
                    points = Math.max(points, strength == Strength.STRONG ? 9 : strength == Strength.MODERATE ? 3 : 1);
                }
            }
            weights += weight;
            sum += weight * points;
        }
        return sum / weights;
    }

    @Test
    void aCountOfNeedsStaysTheSameWhenSignsThatWereUnknownAreFilledIn() {
        RandomSituations situations = new RandomSituations(6);
        int counted = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            FigureValue before = figure(goalAlignment.plan(situation), "needs").value();
            FigureValue after = figure(goalAlignment.plan(withUnknownSigns(situation)), "needs")
                    .value();
            if (before.isDefined()) {
                assertThat(after).isEqualTo(before);
                counted++;
            }
        }
        assertThat(counted).isGreaterThan(SITUATIONS / 10);
    }

    /** Every goal of which nobody said what shows it gets a sign. */
    private static Situation withUnknownSigns(Situation situation) {
        return change(
                situation,
                Organisation.GOALS,
                entry -> entry.isAnswered(AlignmentFacts.SIGNS)
                        ? entry
                        : entry.with(AlignmentFacts.SIGNS, Set.of(AlignmentFacts.Sign.COMPLAINTS)));
    }

    private static Figure figure(GoalAlignmentPlan plan, String name) {
        return plan.figures().stream()
                .filter(figure -> figure.id().equals(FigureId.of(name)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<FigureId, Set<FactRef>> undefined(GoalAlignmentPlan plan) {
        return plan.figures().stream()
                .filter(figure -> figure.value() instanceof FigureValue.Undefined)
                .collect(Collectors.toMap(Figure::id, figure -> ((FigureValue.Undefined) figure.value()).missing()));
    }

    private static Situation change(Situation situation, Fact<List<Entry>> list, UnaryOperator<Entry> change) {
        return situation
                .find(list)
                .map(entries -> situation.toBuilder()
                        .set(list, entries.stream().map(change).toList())
                        .build())
                .orElse(situation);
    }
}
