// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leerwijzer.analysis.BeforeAfter;
import nl.leerwijzer.analysis.Proportion;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Percentage;
import org.junit.jupiter.api.Test;

/** What somebody who sees an evaluation can find out about small counts. */
class SmallCountsTest {
    private static final int FEWEST = 5;
    private static final List<FigureId> COUNTED = List.of(
            EvaluationFigures.EFFECT,
            EvaluationFigures.PROBABILITY,
            EvaluationFigures.PEOPLE,
            EvaluationFigures.LEARNERS,
            EvaluationFigures.SHARE,
            EvaluationFigures.COMPARISON_PEOPLE,
            EvaluationFigures.COMPARISON_LEARNERS,
            EvaluationFigures.COMPARISON_SHARE);

    @Test
    void countsOfTwoGroupsThatAreSmallCannotBeWorkedOut() {
        // learners and others, in both groups
        assertNothingSmallIsGivenAway(cells -> new Observed.Apart(
                new Proportion(cells.get(0), cells.get(0) + cells.get(1)),
                new Proportion(cells.get(2), cells.get(2) + cells.get(3))));
    }

    @Test
    void linkedCountsThatAreSmallCannotBeWorkedOut() {
        assertNothingSmallIsGivenAway(
                cells -> new Observed.Linked(new BeforeAfter(cells.get(0), cells.get(1), cells.get(2), cells.get(3))));
    }

    /** Of counts some of which are small an outcome shows the conclusion and nothing else. */
    private static void assertNothingSmallIsGivenAway(Function<List<Integer>, Observed> table) {
        Map<Conclusion, List<Set<Integer>>> possible = new HashMap<>();
        forAllTables(cells -> {
            if (cells.stream().anyMatch(cell -> cell < FEWEST)) {
                Conclusion seen = Judgement.weigh(table.apply(cells), OptionalDouble.of(0.15), Percentage.of(5));
                List<Set<Integer>> values = possible.computeIfAbsent(
                        seen,
                        unused -> IntStream.range(0, 4)
                                .<Set<Integer>>mapToObj(cell -> new TreeSet<>())
                                .toList());
                IntStream.range(0, 4).forEach(cell -> values.get(cell).add(cells.get(cell)));
            }
        });
        // Whichever conclusion is drawn, every count has at least four values that fit it.
        assertThat(possible).hasSizeGreaterThanOrEqualTo(3);
        assertThat(possible.values())
                .allSatisfy(values -> assertThat(values)
                        .allSatisfy(counts -> assertThat(counts).hasSizeGreaterThanOrEqualTo(4)));
    }

    private static void forAllTables(Consumer<List<Integer>> check) {
        for (int a = 0; a <= 12; a++) {
            for (int b = 0; b <= 12; b++) {
                for (int c = 0; c <= 12; c++) {
                    for (int d = 0; d <= 12; d++) {
                        if (a + b > 0 && c + d > 0) {
                            check.accept(List.of(a, b, c, d));
                        }
                    }
                }
            }
        }
    }

    @Test
    void nothingThatDependsOnASmallCountIsInAnyOutcome() {
        for (int learners = 0; learners <= 12; learners++) {
            for (int comparison = 0; comparison <= 12; comparison++) {
                boolean shown =
                        Math.min(Math.min(learners, 12 - learners), Math.min(comparison, 12 - comparison)) >= FEWEST;
                EvaluatedProgramme apart = Read.of(
                        Documents.twoGroups(learners, 12, comparison, 12).build());
                EvaluatedProgramme linked =
                        Read.of(Documents.linked(learners, 12 - learners, comparison, 12 - comparison)
                                .build());

                for (FigureId id : COUNTED) {
                    assertThat(Read.isDefined(apart, id)).isEqualTo(shown);
                    assertThat(Read.isDefined(linked, id)).isEqualTo(shown);
                }
            }
        }
    }

    @Test
    void smallCountAgainstAShareIsLeftOutToo() {
        EvaluatedProgramme few = Read.of(Documents.againstShare(4, 60).build());
        EvaluatedProgramme allButFew = Read.of(Documents.againstShare(58, 60).build());
        EvaluatedProgramme enough = Read.of(Documents.againstShare(5, 60).build());

        assertThat(Read.reason(few, EvaluationFigures.LEARNERS)).isEqualTo("undefined.small");
        assertThat(Read.reason(few, EvaluationFigures.SHARE)).isEqualTo("undefined.small");
        assertThat(Read.isDefined(allButFew, EvaluationFigures.SHARE)).isFalse();
        assertThat(Read.number(enough, EvaluationFigures.LEARNERS)).isEqualByComparingTo("5");
        assertThat(few.sections()).extracting(Section::id).doesNotContain("counts", "result", "reading");
        assertThat(enough.sections()).extracting(Section::id).contains("counts", "result", "reading");
        assertThat(few.cautions()).extracting(caution -> caution.key()).contains("situation.small-left-out");
        assertThat(few.summary().arguments().get("difference")).hasToString(leftOut());
    }

    private static String leftOut() {
        return Text.of(EvaluationFacts.ID, "difference.left-out").toString();
    }

    @Test
    void baselineOnItsOwnIsShownOrLeftOut() {
        Situation.Builder document = Documents.ripe()
                .set(EvaluationFacts.DESIGN, Design.BEFORE_AND_AFTER)
                .set(EvaluationFacts.COMPARISON_PEOPLE, 227)
                .set(EvaluationFacts.COMPARISON_LEARNERS, 32);

        EvaluatedProgramme shown = Read.of(document.build());
        assertThat(Read.number(shown, EvaluationFigures.COMPARISON_LEARNERS)).isEqualByComparingTo("32");
        assertThat(Read.estimate(shown, EvaluationFigures.COMPARISON_SHARE).likely())
                .isEqualByComparingTo("14.1");

        EvaluatedProgramme small =
                Read.of(document.set(EvaluationFacts.COMPARISON_LEARNERS, 4).build());
        assertThat(Read.isDefined(small, EvaluationFigures.COMPARISON_LEARNERS)).isFalse();
        assertThat(Read.isDefined(small, EvaluationFigures.COMPARISON_SHARE)).isFalse();
        assertThat(Read.isDefined(small, EvaluationFigures.COMPARISON_PEOPLE)).isFalse();
    }

    @Test
    void fewColleaguesAreNotCountedInTheProgressEither() {
        EvaluatedProgramme programme = Read.of(Documents.twoGroups(60, 230, 3, 225)
                .set(EvaluationFacts.TALKS, 2)
                .set(EvaluationFacts.ASKED, 4)
                .set(EvaluationFacts.BEGAN, 60)
                .build());

        assertThat(Read.number(programme, EvaluationFigures.TALKS)).isEqualByComparingTo("2");
        assertThat(Read.reason(programme, EvaluationFigures.ASKED)).isEqualTo("undefined.small");
        // These may be the learners that are left out above.
        assertThat(Read.reason(programme, EvaluationFigures.BEGAN)).isEqualTo("undefined.small");
    }
}
