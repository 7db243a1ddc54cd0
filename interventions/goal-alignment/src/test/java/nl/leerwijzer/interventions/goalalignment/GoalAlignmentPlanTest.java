// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.CareHome.contribution;
import static nl.leerwijzer.interventions.goalalignment.CareHome.gap;
import static nl.leerwijzer.interventions.goalalignment.CareHome.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Document;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Effect;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Participant;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Sign;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Stakeholder;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalAlignmentPlanTest {
    private static final Texts TEXTS = Texts.from(List.of(
            BundledTexts.of(GoalAlignment.class, GoalAlignment.ID),
            BundledTexts.of(Organisation.class, "core"),
            BundledTexts.of(Organisation.class, Organisation.ID)));

    private static final List<@Nullable Set<Sign>> SIGNS = Arrays.asList(null, Set.of(), Set.of(Sign.COMPLAINTS));

    /** What leaves nothing to ask the management. */
    private static final Set<Diagnosis> SETTLED = Set.of(Diagnosis.STRENGTH, Diagnosis.NEUTRAL, Diagnosis.NEED);

    private final GoalAlignmentPlan plan = plan(CareHome.situation());

    @Test
    void aGoalBehindPlanThatCompetenceSlowsDownWithASignAndAGapIsANeed() {
        assertThat(plan.needs())
                .extracting(
                        need -> need.goal().key().id(),
                        need -> need.group().key().id(),
                        need -> need.competence().key().id())
                .containsExactly(
                        tuple("falls", "night", "digital"),
                        tuple("falls", "night", "dementia"),
                        tuple("rounds", "home", "digital"),
                        tuple("rounds", "night", "digital"));
    }

    @Test
    void aGoalThatIsSlowedDownWithoutASignIsAnOpenQuestionAndNoNeed() {
        assertThat(plan.openQuestions()).extracting(Goal::key).containsExactly(new Key("merger-north"));
        assertThat(cells(plan, "open-questions"))
                .containsExactly(
                        List.of("Heron", "Management says that competence slows this goal down. What shows that?"));
    }

    @Test
    void aGoalThatCompetenceSpeedsUpIsAStrengthAlsoWhereAGroupLacksSomething() {
        assertThat(plan.strengths()).extracting(Goal::key).containsExactly(new Key("food"));
        assertThat(plan.diagnosis(plan.strengths().get(0))).isEqualTo(Diagnosis.STRENGTH);
    }

    /** What a row in the list of gaps says. */
    private enum Row {
        NONE,
        WITHOUT_GROUP,
        WITHOUT_COMPETENCE,
        COMPLETE
    }

    @Test
    void needQuestionAndStrengthFollowFromEffectSignProgressAndGapInEveryCombination() {
        int checked = 0;
        for (@Nullable Effect effect : orNull(Effect.values())) {
            for (@Nullable Progress progress : orNull(Progress.values())) {
                for (@Nullable Set<Sign> signs : SIGNS) {
                    for (Row row : Row.values()) {
                        GoalAlignmentPlan one = plan(oneGoal(effect, progress, signs, row));
                        Diagnosis expected = expected(effect, progress, signs, row);

                        assertThat(one.diagnosis(one.goals().get(0)))
                                .as("%s %s %s %s", effect, progress, signs, row)
                                .isEqualTo(expected);
                        assertThat(one.needs()).hasSize(expected == Diagnosis.NEED ? 1 : 0);
                        assertThat(one.developmentPlans()).hasSize(expected == Diagnosis.NEED ? 1 : 0);
                        assertThat(one.openQuestions()).hasSize(expected == Diagnosis.OPEN_QUESTION ? 1 : 0);
                        assertThat(one.strengths()).hasSize(expected == Diagnosis.STRENGTH ? 1 : 0);
                        assertThat(one.sections().stream()
                                        .anyMatch(section -> section.id().equals("open-questions")))
                                .as("%s is settled", expected)
                                .isEqualTo(!SETTLED.contains(expected));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isEqualTo(4 * 4 * 3 * 4);
    }

    private static Diagnosis expected(
            @Nullable Effect effect, @Nullable Progress progress, @Nullable Set<Sign> signs, Row row) {
        if (effect == Effect.SPEEDS_UP || effect == Effect.NEUTRAL) {
            return effect == Effect.SPEEDS_UP ? Diagnosis.STRENGTH : Diagnosis.NEUTRAL;
        }
        if (effect == Effect.SLOWS_DOWN && (signs == null || signs.isEmpty())) {
            return Diagnosis.OPEN_QUESTION;
        }
        if (effect == null || progress == null) {
            return Diagnosis.UNKNOWN;
        }
        Diagnosis behind = row == Row.COMPLETE ? Diagnosis.NEED : Diagnosis.NEED_TO_SPECIFY;
        return progress == Progress.BEHIND ? behind : Diagnosis.AT_RISK;
    }

    private static Situation oneGoal(
            @Nullable Effect effect, @Nullable Progress progress, @Nullable Set<Sign> signs, Row row) {
        Entry entry = Entry.of("g");
        entry = effect == null ? entry : entry.with(AlignmentFacts.EFFECT, effect);
        entry = progress == null ? entry : entry.with(AlignmentFacts.PROGRESS, progress);
        entry = signs == null ? entry : entry.with(AlignmentFacts.SIGNS, signs);
        Entry complete = gap("n", "g", "w", "c");
        List<Entry> gaps = switch (row) {
            case NONE -> List.of();
            case WITHOUT_GROUP -> List.of(without(complete, AlignmentFacts.GAP_GROUP));
            case WITHOUT_COMPETENCE -> List.of(without(complete, AlignmentFacts.GAP_COMPETENCE));
            case COMPLETE -> List.of(complete);
        };
        return Situation.builder()
                .setEntries(Organisation.GOALS, entry)
                .setEntries(Organisation.WORKFORCE, Entry.of("w"))
                .setEntries(AlignmentFacts.COMPETENCES, Entry.of("c"))
                .set(AlignmentFacts.GAPS, gaps)
                .build();
    }

    @Test
    void countsAreFiguresAndComeBeforeScores() {
        assertThat(number(plan, "goals")).isEqualByComparingTo("4");
        assertThat(number(plan, "goals-behind")).isEqualByComparingTo("3");
        assertThat(number(plan, "strengths")).isEqualByComparingTo("1");
        assertThat(number(plan, "open-questions")).isEqualByComparingTo("1");
        assertThat(number(plan, "goals-served", "digital")).isEqualByComparingTo("2");
        assertThat(number(plan, "goals-served", "baking")).isEqualByComparingTo("0");
        assertThat(plan.competencesByCount())
                .extracting(competence -> competence.key().id())
                .as("digital waits for two goals, dementia for one; plan serves two goals, baking none")
                .containsExactly("digital", "dementia", "plan", "baking");
    }

    @Test
    void countsOfNeedsCountGoalsGroupsAndPeopleOnce() {
        assertThat(number(plan, "needs")).isEqualByComparingTo("4");
        assertThat(number(plan, "target-groups")).isEqualByComparingTo("2");
        assertThat(number(plan, "people")).isEqualByComparingTo("84");
        assertThat(number(plan, "goal-needs", "falls")).isEqualByComparingTo("2");
        assertThat(number(plan, "goals-waiting", "digital")).isEqualByComparingTo("2");
        assertThat(number(plan, "goals-waiting", "plan")).isEqualByComparingTo("0");
    }

    @Test
    void countOfNeedsWaitsForTheSignsOfAGoalForWhichAGroupLacksSomething() {
        GoalAlignmentPlan waiting = plan(withGapForTheMerger(CareHome.situation()));
        FactRef signs = FactRef.of(AlignmentFacts.SIGNS, 2);

        assertThat(missing(waiting, FigureId.of("needs"))).containsExactly(signs);
        assertThat(missing(waiting, FigureId.of("goal-needs", new Key("merger-north"))))
                .containsExactly(signs);
        assertThat(missing(waiting, FigureId.of("goals-waiting", new Key("plan"))))
                .containsExactly(signs);
        assertThat(number(waiting, "goals-waiting", "digital")).isEqualByComparingTo("2");
        assertThat(waiting.summary().key()).isEqualTo("summary.so-far");

        GoalAlignmentPlan settled = plan(withGapForTheMerger(withSigns("merger-north", Set.of())));
        assertThat(number(settled, "needs")).isEqualByComparingTo("4");
        assertThat(words(settled)).contains("but nothing shows it. Is that picture right?");
        assertThat(settled.summary().key()).isEqualTo("summary.complete");
    }

    private static Situation withGapForTheMerger(Situation situation) {
        List<Entry> gaps = new ArrayList<>(situation.find(AlignmentFacts.GAPS).orElseThrow());
        gaps.add(gap("n6", "merger-north", "night", "plan"));
        return situation.toBuilder().set(AlignmentFacts.GAPS, gaps).build();
    }

    @Test
    void peopleInAGroupOfUnknownSizeAreNotCountedAsNone() {
        Situation.Builder situation = withSigns("merger-north", Set.of()).toBuilder();
        situation.setEntries(
                Organisation.WORKFORCE,
                CareHome.group("night", "Night care", 24),
                Entry.of("home"),
                CareHome.group("kitchen", "Kitchen", 9));

        assertThat(missing(plan(situation.build()), FigureId.of("people")))
                .containsExactly(FactRef.of(Organisation.GROUP_HEADS, 2));
    }

    @Test
    void aRowWithoutItsGoalOrGroupMayStillChangeTheNeedsItCouldBeAbout() {
        Situation.Builder situation = withSigns("merger-north", Set.of()).toBuilder();
        situation.setEntries(
                AlignmentFacts.GAPS,
                Entry.of("n1").with(AlignmentFacts.GAP_COMPETENCE, new Key("digital")),
                gap("n2", "falls", "night", "dementia"),
                Entry.of("n3").with(AlignmentFacts.GAP_GOAL, new Key("food")));
        GoalAlignmentPlan partial = plan(situation.build());

        assertThat(missing(partial, FigureId.of("goals-waiting", new Key("digital"))))
                .containsExactlyInAnyOrder(
                        FactRef.of(AlignmentFacts.GAP_GOAL, 1), FactRef.of(AlignmentFacts.GAP_GROUP, 1));
        assertThat(number(partial, "goals-waiting", "dementia")).isEqualByComparingTo("1");
        assertThat(number(partial, "goal-needs", "food"))
                .as("competence speeds this goal up, so nothing that is unknown can make it a need")
                .isEqualByComparingTo("0");
    }

    @Test
    void scoreIsTheShareOfTheWeightTimesNineThreeOrOneSummedOverGoals() {
        // Weights 2, 1, 1, 4 of 8. By hand: dementia 2/8·9; digital 2/8·1 + 4/8·3; plan 4/8·9 + 1/8·1; baking nothing.
        assertThat(number(plan, "relation-score", "dementia")).isEqualByComparingTo("2.25");
        assertThat(number(plan, "relation-score", "digital")).isEqualByComparingTo("1.75");
        assertThat(plan.relationScore(competence(plan, "plan")).orElseThrow()).isEqualByComparingTo("4.625");
        assertThat(number(plan, "relation-score", "plan")).isEqualByComparingTo("4.63");
        assertThat(number(plan, "relation-score", "baking")).isEqualByComparingTo("0");
        assertThat(number(plan, "weight-share", "rounds")).isEqualByComparingTo("50");
        assertThat(number(plan, "score-part", "c3")).isEqualByComparingTo("1.5");
    }

    @Test
    void twoRowsOnOneRelationCountOnceByTheStrongest() {
        Situation twice = CareHome.builder()
                .setEntries(
                        AlignmentFacts.CONTRIBUTIONS,
                        contribution("c1", "falls", "dementia", Strength.WEAK),
                        contribution("c2", "falls", "dementia", Strength.STRONG),
                        contribution("c3", "falls", "dementia", Strength.MODERATE))
                .build();

        assertThat(number(plan(twice), "relation-score", "dementia")).isEqualByComparingTo("2.25");
        assertThat(number(plan(twice), "goals-served", "dementia")).isEqualByComparingTo("1");
    }

    @Test
    void scoresWaitForEveryWeightAndAreLeftOutWithoutAny() {
        assertThat(missing(
                        plan(changeGoals(entry ->
                                entry.key().id().equals("food") ? without(entry, AlignmentFacts.WEIGHT) : entry)),
                        FigureId.of("relation-score", new Key("baking"))))
                .containsExactly(FactRef.of(AlignmentFacts.WEIGHT, 3));
        assertThat(plan(changeGoals(entry -> without(entry, AlignmentFacts.WEIGHT)))
                        .figures())
                .extracting(figure -> figure.id().name())
                .contains("goals-served")
                .doesNotContain("relation-score", "weight-share", "score-part");
    }

    @Test
    void weightsThatAreAllZeroGiveNoScoreAndSayWhy() {
        GoalAlignmentPlan zero = plan(changeGoals(entry -> entry.with(AlignmentFacts.WEIGHT, BigDecimal.ZERO)));

        assertThat(zero.relationScore(competence(zero, "plan"))).isEmpty();
        assertThat(value(zero, FigureId.of("relation-score", new Key("plan"))))
                .isEqualTo(new FigureValue.Undefined(
                        Text.of(GoalAlignment.ID, "figure.relation-score.undefined.no-weight"), Set.of()));
    }

    @Test
    void aRelationOfUnknownStrengthOrCompetenceKeepsTheScoresItMayCountFor() {
        Situation partial = CareHome.builder()
                .setEntries(
                        AlignmentFacts.CONTRIBUTIONS,
                        contribution("c1", "falls", "dementia", Strength.STRONG),
                        Entry.of("c2")
                                .with(AlignmentFacts.CONTRIBUTION_GOAL, new Key("rounds"))
                                .with(AlignmentFacts.CONTRIBUTION_COMPETENCE, new Key("plan")))
                .build();

        assertThat(number(plan(partial), "relation-score", "dementia")).isEqualByComparingTo("2.25");
        assertThat(missing(plan(partial), FigureId.of("relation-score", new Key("plan"))))
                .containsExactly(FactRef.of(AlignmentFacts.CONTRIBUTION_STRENGTH, 2));
        assertThat(number(plan(partial), "goals-served", "plan")).isEqualByComparingTo("1");
    }

    @Test
    void matrixShowsStrengthAndWhoLacksIt() {
        Section.Grid grid = (Section.Grid) section(plan, "matrix");

        assertThat(grid.rows())
                .extracting(GoalAlignmentPlanTest::english)
                .containsExactly("Fewer falls", "Heron", "Better food", "Rounds on time");
        assertThat(grid.cells().get(3))
                .extracting(cell -> english(((Cell.Words) cell).text()))
                .containsExactly("moderate, gap", "–", "strong", "–");
        assertThat(plan.matrix().lacking(plan.goals().get(3), competence(plan, "digital")))
                .extracting(group -> group.key().id())
                .containsExactly("home", "night");
        assertThat(plan.matrix().strength(plan.goals().get(0), competence(plan, "dementia")))
                .contains(Strength.STRONG);
    }

    @Test
    void goalsWithoutCompetenceAndCompetencesWithoutGoalAreFlagged() {
        assertThat(plan.matrix().goalsWithoutCompetence())
                .extracting(Goal::key)
                .containsExactly(new Key("merger-north"));
        assertThat(plan.matrix().competencesWithoutGoal())
                .extracting(Competence::key)
                .containsExactly(new Key("baking"));
        assertThat(words(plan)).contains("Without a competence: Heron.").contains("Without a goal: Baking bread.");
    }

    @Test
    void nothingIsFlaggedWhileNobodySaidWhichGoalLeansOnWhat() {
        GoalAlignmentPlan unsaid =
                plan(CareHome.builder().forget(AlignmentFacts.CONTRIBUTIONS).build());

        assertThat(unsaid.matrix().goalsWithoutCompetence()).isEmpty();
        assertThat(unsaid.matrix().competencesWithoutGoal()).isEmpty();
        assertThat(missing(unsaid, FigureId.of("goals-served", new Key("plan"))))
                .containsExactly(FactRef.of(AlignmentFacts.CONTRIBUTIONS));
    }

    @Test
    void aGapForACompetenceThatTheGoalDoesNotLeanOnIsALooseEnd() {
        Situation odd = CareHome.builder()
                .setEntries(AlignmentFacts.GAPS, gap("n", "falls", "kitchen", "baking"))
                .build();

        assertThat(words(plan(odd))).contains("A group lacks Baking bread for Fewer falls");
        assertThat(words(plan)).doesNotContain("A group lacks");
    }

    @Test
    void eachGoalAndGroupGetsItsOwnDevelopmentPlan() {
        assertThat(plan.developmentPlans())
                .extracting(
                        each -> each.goal().key().id(),
                        each -> each.group().key().id(),
                        each -> each.competences().stream()
                                .map(competence -> competence.key().id())
                                .toList())
                .containsExactly(
                        tuple("falls", "night", List.of("digital", "dementia")),
                        tuple("rounds", "home", List.of("digital")),
                        tuple("rounds", "night", List.of("digital")));
        assertThat(cells(plan, "needs"))
                .containsExactly(
                        List.of(
                                "1. Night care",
                                "Fewer falls",
                                "Working with digital files and Care for people with dementia",
                                "errors or rework and findings of an audit or inspection"),
                        List.of("2. Home care", "Rounds on time", "Working with digital files", "missed deadlines"),
                        List.of("3. Night care", "Rounds on time", "Working with digital files", "missed deadlines"));
        assertThat(((Section.Steps) section(plan, "approach")).steps())
                .as("said once for all plans")
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.roles()).isNotEmpty());
    }

    @Test
    void threeToSixGoalsAreUsualAndOtherNumbersGetANotice() {
        for (int goals = 0; goals <= 9; goals++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < goals; i++) {
                entries.add(Entry.of("g" + i));
            }
            GoalAlignmentPlan some =
                    plan(Situation.builder().set(Organisation.GOALS, entries).build());

            assertThat(some.sections().stream().anyMatch(section -> section.id().equals("number-of-goals")))
                    .as("%s goals", goals)
                    .isEqualTo(goals < 3 || goals > 6);
        }
        assertThat(plan(Situation.unknown()).sections())
                .as("an unknown number is no small number")
                .extracting(Section::id)
                .doesNotContain("number-of-goals");
    }

    @Test
    void goalsThatAreNotKnownToBePublicAppearUnderTheirAliasOrNumberOnly() {
        Situation situation = Situation.builder()
                .setEntries(
                        Organisation.GOALS,
                        Entry.of("secret-takeover").with(AlignmentFacts.EFFECT, Effect.SPEEDS_UP),
                        Entry.of("secret-closure")
                                .with(Organisation.GOAL_PUBLIC, false)
                                .with(Organisation.GOAL_ALIAS, new Key("Swan"))
                                .with(AlignmentFacts.EFFECT, Effect.SPEEDS_UP))
                .build();

        String words = words(plan(situation));

        assertThat(words)
                .contains("Goals that competence speeds up: goal 1 and Swan.")
                .doesNotContain("secret");
        assertThat(plan(situation).cautions()).contains(Text.of(GoalAlignment.ID, "outcome-caution.not-public"));
    }

    @Test
    void labelOfAPublicGoalIsShownAndItsKeyIsNot() {
        assertThat(words(plan)).contains("Fewer falls").doesNotContain("merger-north");
    }

    @Test
    void stepsOfTheRouteDisappearOnceTheyAreDone() {
        assertThat(route(plan)).hasSize(9);

        Situation ready = CareHome.builder()
                .set(AlignmentFacts.PROCESS_AGREED, true)
                .set(AlignmentFacts.SHARING_AGREED, true)
                .set(AlignmentFacts.DOCUMENTS, EnumSet.allOf(Document.class))
                .set(AlignmentFacts.DOCUMENTS_IN_MATRIX, true)
                .set(AlignmentFacts.CHECKED_BY, Set.of(Stakeholder.LINE_MANAGERS, Stakeholder.UNION_REPRESENTATIVES))
                .set(Organisation.HR_FUNCTION, false)
                .set(Organisation.WORKS_COUNCIL, false)
                .build();

        assertThat(route(plan(ready)))
                .extracting(step -> step.what().key())
                .containsExactly("route.session", "route.report", "route.plan", "route.carry-out");
        assertThat(plan(ready).effort().roles())
                .as("without HR, management does what HR would do")
                .doesNotContain(Role.HR);
        assertThat(plan(ready).stakeholders().toAsk()).isEmpty();
    }

    @Test
    void everybodyPresentWhoIsNotKnownToCheckIsStillToBeAsked() {
        assertThat(plan.stakeholders().heard()).isEmpty();
        assertThat(plan.stakeholders().toAsk()).containsExactly(Stakeholder.values());
    }

    @Test
    void everybodyWhoHasAWordInItIsListedWithWhetherTheyAreHeard() {
        Situation heard = CareHome.builder()
                .set(AlignmentFacts.PARTICIPANTS, Set.of(Participant.MANAGEMENT_TEAM))
                .set(AlignmentFacts.CHECKED_BY, Set.of(Stakeholder.HR))
                .set(Organisation.WORKS_COUNCIL, false)
                .build();

        assertThat(cells(plan(heard), "stakeholders"))
                .containsExactly(
                        List.of("management team", "in the talk", "yes"),
                        List.of("line managers", "at the check", "not yet"),
                        List.of("HR", "at the check", "yes"),
                        List.of("union representatives", "at the check", "not yet"));
        assertThat(cells(
                        plan(CareHome.builder()
                                .set(AlignmentFacts.PARTICIPANTS, Set.of())
                                .build()),
                        "stakeholders"))
                .startsWith(List.of("board or management team", "in the talk", "not yet"));
        assertThat(cells(plan, "stakeholders"))
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("unknown"));
    }

    private static List<Section.Step> route(GoalAlignmentPlan plan) {
        return ((Section.Steps) section(plan, "route")).steps();
    }

    // Helpers

    private static GoalAlignmentPlan plan(Situation situation) {
        return new GoalAlignment().plan(situation);
    }

    private static Situation withSigns(String goal, Set<Sign> signs) {
        return changeGoals(entry -> entry.key().id().equals(goal) ? entry.with(AlignmentFacts.SIGNS, signs) : entry);
    }

    private static Situation changeGoals(UnaryOperator<Entry> change) {
        List<Entry> goals = CareHome.situation().find(Organisation.GOALS).orElseThrow().stream()
                .map(change)
                .toList();
        return CareHome.builder().set(Organisation.GOALS, goals).build();
    }

    private static Entry without(Entry entry, Fact<?> column) {
        return Entry.of(entry.key(), entry.answers().without(column));
    }

    private static Competence competence(GoalAlignmentPlan plan, String key) {
        return plan.matrix().competences().stream()
                .filter(competence -> competence.key().id().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(GoalAlignmentPlan plan, String name) {
        return ((FigureValue.Exact) value(plan, FigureId.of(name))).quantity().amount();
    }

    private static BigDecimal number(GoalAlignmentPlan plan, String name, String key) {
        return ((FigureValue.Exact) value(plan, FigureId.of(name, new Key(key))))
                .quantity()
                .amount();
    }

    private static Set<FactRef> missing(GoalAlignmentPlan plan, FigureId id) {
        return ((FigureValue.Undefined) value(plan, id)).missing();
    }

    private static FigureValue value(GoalAlignmentPlan plan, FigureId id) {
        Optional<Figure> figure =
                plan.figures().stream().filter(each -> each.id().equals(id)).findFirst();
        return figure.orElseThrow().value();
    }

    private static Section section(GoalAlignmentPlan plan, String id) {
        return plan.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String english(Text text) {
        return TEXTS.render(text, Language.EN);
    }

    /** The words in the cells of a table. */
    private static List<List<String>> cells(GoalAlignmentPlan plan, String id) {
        return ((Section.Table) section(plan, id))
                .rows().stream()
                        .map(row -> row.stream()
                                .filter(Cell.Words.class::isInstance)
                                .map(cell -> english(((Cell.Words) cell).text()))
                                .toList())
                        .toList();
    }

    private static String words(GoalAlignmentPlan plan) {
        StringBuilder words = new StringBuilder();
        ShownTexts.of(plan).forEach(text -> words.append(english(text)).append('\n'));
        return words.toString();
    }

    private static <E> List<@Nullable E> orNull(E[] values) {
        List<@Nullable E> all = new ArrayList<>(List.of(values));
        all.add(null);
        return all;
    }

    @Test
    void aLabelIsNeverReadFromAGoalThatIsNotPublic() {
        Entry entry = Entry.of("g")
                .with(Organisation.GOAL_PUBLIC, false)
                .with(Organisation.GOAL_LABEL, new Label("Take over the neighbour"));

        assertThat(english(Goal.of(entry, 3).name())).isEqualTo("goal 3");
    }

    @Test
    void goalsWithLabelsOnlyKeepThem() {
        assertThat(english(Goal.of(goal("g", "Grow", Progress.AHEAD, Effect.NEUTRAL), 1)
                        .name()))
                .isEqualTo("Grow");
    }
}
