// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

class SafetyScaleTest {
    /** The care team of the examples. */
    private static final List<Entry> CARE_TEAM = List.of(
            Filled.item(SafetyItem.MISTAKES_HELD_AGAINST, "2.7"),
            Filled.item(SafetyItem.PROBLEMS_RAISED, "5.6"),
            Filled.item(SafetyItem.DIFFERENCE_REJECTED, "2"),
            Filled.item(SafetyItem.RISK_IS_SAFE, "5.1"),
            Filled.item(SafetyItem.HELP_HARD_TO_ASK, "2.3"),
            Filled.item(SafetyItem.NOBODY_UNDERMINES, "6.1"),
            Filled.item(SafetyItem.SKILLS_USED, "5.4"));

    @Test
    void theScoreIsTheMeanOfSevenWithThreeOfThemTurned() {
        SafetyScale scale = read(CARE_TEAM);

        // (5.3 + 5.6 + 6.0 + 5.1 + 5.7 + 6.1 + 5.4) / 7, by hand.
        assertThat(scale.score().orElseThrow()).isEqualByComparingTo("5.6");
        assertThat(scale.items().get(SafetyItem.HELP_HARD_TO_ASK)).isEqualByComparingTo("5.7");
        assertThat(scale.items().get(SafetyItem.PROBLEMS_RAISED)).isEqualByComparingTo("5.6");
        assertThat(scale.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void answeringEverythingWithTheSameNumberIsNeitherSafeNorUnsafe() {
        List<Entry> alike = new ArrayList<>();
        for (SafetyItem item : SafetyItem.values()) {
            alike.add(Filled.item(item, "7"));
        }

        // Four sevens and three ones.
        assertThat(read(alike).score().orElseThrow().doubleValue()).isEqualTo(31 / 7.0);
        assertThat(read(alike).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void turningAndAveragingAgreesWithAPlainCalculationForAnyMeansInAnyOrder() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < Samples.of(1_000); i++) {
            List<Entry> items = new ArrayList<>();
            double points = 0;
            for (SafetyItem item : SafetyItem.values()) {
                BigDecimal mean = BigDecimal.valueOf(100 + random.nextInt(601), 2);
                boolean turned = item == SafetyItem.MISTAKES_HELD_AGAINST
                        || item == SafetyItem.DIFFERENCE_REJECTED
                        || item == SafetyItem.HELP_HARD_TO_ASK;
                points += turned ? 8 - mean.doubleValue() : mean.doubleValue();
                items.add(random.nextInt(items.size() + 1), Filled.item(item, mean.toString()));
            }
            SafetyScale scale = read(items);
            assertThat(scale.score().orElseThrow().doubleValue()).isCloseTo(points / 7, within(1e-9));
            assertThat(scale.verdict()).isEqualTo(Verdict.of(Math.round(points * 100) >= 3_500));
        }
    }

    @Test
    void whatFewerThanFivePeopleAnsweredIsNeverShownAndSaysWhy() {
        for (int respondents = 1; respondents <= 6; respondents++) {
            List<Entry> items = new ArrayList<>(CARE_TEAM);
            items.set(3, Filled.item(SafetyItem.RISK_IS_SAFE, "1.23"));
            WeekPlan plan = new WorkplaceLearning().plan(situation(items, respondents));
            boolean suppressed = respondents < 5;

            assertThat(plan.safety().scale().state())
                    .isEqualTo(suppressed ? SafetyScale.State.SUPPRESSED : SafetyScale.State.MEASURED);
            assertThat(score(plan).value().isDefined()).isEqualTo(!suppressed);
            assertThat(plan.figures().toString().contains("1.2")).isEqualTo(!suppressed);
            assertThat(plan.sections().stream().map(Section::id).anyMatch("safety-scores"::equals))
                    .isEqualTo(!suppressed);
            if (suppressed) {
                assertThat(score(plan).value())
                        .isInstanceOfSatisfying(
                                FigureValue.Undefined.class,
                                undefined -> assertThat(undefined.reason().key())
                                        .isEqualTo("figure.safety-score.undefined.too-few"));
                assertThat(firstWarning(plan).key()).isEqualTo("unsafe.too-few");
                assertThat(plan.safety().verdict()).isEqualTo(Verdict.NOT_MET);
            }
        }
    }

    @Test
    void whetherAScoreIsSuppressedSaysNothingOfTheScore() {
        for (String counts : List.of("1", "5", "7")) {
            assertThat(sections(situation(Filled.scale(counts), 4)))
                    .isEqualTo(sections(situation(Filled.scale("3"), 4)));
        }
    }

    @Test
    void aScaleWithAStatementTooFewOrOneTwiceGivesNoScore() {
        List<Entry> twice = new ArrayList<>(CARE_TEAM.subList(0, 6));
        twice.add(Filled.item(SafetyItem.PROBLEMS_RAISED, "5.6"));

        for (List<Entry> items : List.of(List.<Entry>of(), CARE_TEAM.subList(0, 6), unique(twice))) {
            SafetyScale scale = read(items);
            assertThat(scale.state()).isEqualTo(SafetyScale.State.INCOMPLETE);
            assertThat(scale.score()).isEmpty();
            assertThat(firstWarning(plan(items)).key()).isEqualTo("unsafe.incomplete");
        }
    }

    @Test
    void everyUnknownFieldIsNamedByItsPlace() {
        for (int place = 0; place < CARE_TEAM.size(); place++) {
            List<Entry> items = new ArrayList<>(CARE_TEAM);
            items.set(place, Filled.without(CARE_TEAM.get(place), WorkplaceFacts.ITEM_MEAN));
            SafetyScale scale = read(items);
            assertThat(scale.state()).isEqualTo(SafetyScale.State.UNKNOWN);
            assertThat(scale.missing()).containsExactly(FactRef.of(WorkplaceFacts.ITEM_MEAN, place + 1));
        }
    }

    @Test
    void scoresAreShownFromLeastSafeToMostAndMarkWhatWasTurned() {
        WeekPlan plan = plan(CARE_TEAM);
        Section.Table scores =
                (Section.Table) Shown.section(plan, "safety-scores").orElseThrow();

        List<Text> statements = scores.rows().stream()
                .map(row -> ((Cell.Words) row.get(0)).text())
                .toList();
        assertThat(statements).hasSize(8);
        assertThat(statements.get(0)).isEqualTo(WorkplaceFacts.ITEM.choice(SafetyItem.RISK_IS_SAFE));
        assertThat(statements.get(1))
                .isEqualTo(Text.of(WorkplaceFacts.ID, "safety-scores.turned")
                        .with("statement", WorkplaceFacts.ITEM.choice(SafetyItem.MISTAKES_HELD_AGAINST)));
        assertThat(statements.get(6)).isEqualTo(WorkplaceFacts.ITEM.choice(SafetyItem.NOBODY_UNDERMINES));
        assertThat(Shown.number(plan, WeekPlanFigures.safetyItem(SafetyItem.RISK_IS_SAFE)))
                .isEqualByComparingTo("5.1");
        assertThat(Shown.number(plan, WeekPlanFigures.safetyItem(SafetyItem.MISTAKES_HELD_AGAINST)))
                .isEqualByComparingTo("5.3");
    }

    @Test
    void whereItWasNotMeasuredTheStatementsAreThereToMeasureItWithUnlessTheTeamIsSafe() {
        Situation notMeasured = Situation.builder()
                .setNotApplicable(WorkplaceFacts.SAFETY_RESPONDENTS)
                .set(WorkplaceFacts.DARE_TO_ASK, true)
                .build();

        assertThat(sectionIds(notMeasured)).contains("measure", "statements");
        assertThat(sectionIds(notMeasured.toBuilder()
                        .set(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST, true)
                        .build()))
                .doesNotContain("measure", "statements");
    }

    @Test
    void whoMeasuresReadsOfEachStatementWhetherAHighNumberIsSafe() {
        WeekPlan plan = new WorkplaceLearning().plan(Situation.unknown());
        Section.Table statements =
                (Section.Table) Shown.section(plan, "statements").orElseThrow();

        assertThat(statements.rows())
                .extracting(row -> ((Cell.Words) row.get(1)).text().key())
                .containsExactly(
                        "statements.unsafe",
                        "statements.safe",
                        "statements.unsafe",
                        "statements.safe",
                        "statements.unsafe",
                        "statements.safe",
                        "statements.safe");
    }

    private static List<String> sectionIds(Situation situation) {
        return sections(situation).stream().map(Section::id).toList();
    }

    private static List<Section> sections(Situation situation) {
        return new WorkplaceLearning().plan(situation).sections();
    }

    private static SafetyScale read(List<Entry> items) {
        return SafetyScale.read(situation(items));
    }

    private static WeekPlan plan(List<Entry> items) {
        return new WorkplaceLearning().plan(situation(items));
    }

    private static Situation situation(List<Entry> items) {
        return situation(items, 11);
    }

    private static Situation situation(List<Entry> items, int respondents) {
        return Situation.builder()
                .set(WorkplaceFacts.SAFETY_RESPONDENTS, respondents)
                .set(WorkplaceFacts.SAFETY_ITEMS, items)
                .build();
    }

    /** The same entries, each with a key of its own. */
    private static List<Entry> unique(List<Entry> items) {
        List<Entry> unique = new ArrayList<>();
        for (Entry item : items) {
            unique.add(Entry.of("item-" + unique.size())
                    .with(WorkplaceFacts.ITEM, item.find(WorkplaceFacts.ITEM).orElseThrow())
                    .with(WorkplaceFacts.ITEM_MEAN, BigDecimal.valueOf(5)));
        }
        return unique;
    }

    private static Text firstWarning(WeekPlan plan) {
        return plan.sections().stream()
                .filter(Section.Warning.class::isInstance)
                .map(section -> ((Section.Warning) section).sentences().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static Figure score(WeekPlan plan) {
        Optional<Figure> score = plan.figures().stream()
                .filter(figure -> figure.id().equals(FigureId.of("safety-score")))
                .findFirst();
        return score.orElseThrow();
    }
}
