// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comparison names as the cause is the cause, over seeded pairs of situations. */
class AttributionTest {
    private static final AdviceComparer COMPARER = AdviceComparer.of(Mill.GUIDANCE);
    private static final int PAIRS = 60;

    private static Optional<String> said(Situation before, Situation after, List<InputChange> made, AdviceAspect of) {
        return ByHand.make(before, after, made).flatMap(situation -> ByHand.read(Mill.GUIDANCE.advise(situation), of));
    }

    private static List<InputChange> without(List<InputChange> changes, InputChange one) {
        List<InputChange> fewer = new ArrayList<>(changes);
        fewer.remove(one);
        return fewer;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsNamedGivesWhatIsSaidAndWithoutAnyOneOfItDoesNot(long seed) {
        RandomMill mill = new RandomMill(seed);
        int ways = 0;
        int joint = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Situation before = mill.next();
            Situation after = mill.next();
            Advice now = Mill.GUIDANCE.advise(after);

            for (Difference difference : COMPARER.compare(before, after).differences()) {
                Attribution.Proven because = (Attribution.Proven) difference.because();
                assertThat(because.minimal()).isTrue();
                if (!difference.isStated()) {
                    continue;
                }
                AdviceAspect aspect = difference.aspect();
                Optional<String> wanted = ByHand.read(now, aspect);
                assertThat(wanted).isNotEqualTo(ByHand.read(Mill.GUIDANCE.advise(before), aspect));
                for (List<InputChange> way : because.ways()) {
                    assertThat(said(before, after, way, aspect)).isEqualTo(wanted);
                    for (InputChange one : way) {
                        boolean stillPossible =
                                ByHand.make(before, after, without(way, one)).isPresent();
                        assertThat(stillPossible
                                        && said(before, after, without(way, one), aspect)
                                                .equals(wanted))
                                .as("%s without %s", aspect, one.id())
                                .isFalse();
                    }
                    ways++;
                    joint += way.size() > 1 ? 1 : 0;
                }
            }
        }
        assertThat(joint).as("causes of several changes").isGreaterThan(30);
        assertThat(ways).isGreaterThan(5 * PAIRS);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void whatExplainsTheWholeGivesTheWholeAdviceAndTheRestMakesNoDifference(long seed) {
        RandomMill mill = new RandomMill(seed);
        int needless = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Situation before = mill.next();
            Situation after = mill.next();

            AdviceComparison comparison = COMPARER.compare(before, after);
            Situation explained = ByHand.make(
                            before, after, comparison.explaining().orElseThrow())
                    .orElseThrow();

            assertThat(ByHand.spelt(Mill.GUIDANCE.advise(explained)))
                    .isEqualTo(ByHand.spelt(Mill.GUIDANCE.advise(after)));
            assertThat(comparison.changes())
                    .containsAll(comparison.explaining().orElseThrow())
                    .doesNotHaveDuplicates();
            needless += comparison.withoutEffect().size();
        }
        assertThat(needless).isPositive();
    }

    @Test
    void makingAllChangesGivesTheLaterSituation() {
        RandomMill mill = new RandomMill(6);
        for (int pair = 0; pair < 500; pair++) {
            Situation before = mill.next();
            Situation after = mill.next();
            List<InputChange> changes = Edits.between(before, after).changes();

            assertThat(Edits.between(before, after).apply(java.util.Set.copyOf(changes)))
                    .contains(after);
            assertThat(ByHand.make(before, after, changes)).contains(after);
            assertThat(changes.stream().map(InputChange::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void equalSituationsDifferInNothing() {
        RandomMill mill = new RandomMill(7);
        for (int round = 0; round < 20; round++) {
            Situation situation = mill.next();

            AdviceComparison comparison =
                    COMPARER.compare(situation, situation.toBuilder().build());

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.explaining()).contains(List.of());
        }
    }

    @Test
    void pastTheLimitACauseStillSufficesAndSaysThatItMayBeLess() {
        RandomMill mill = new RandomMill(8);
        int notMinimal = 0;
        for (int pair = 0; pair < 30; pair++) {
            Situation before = mill.next();
            Situation after = mill.next();
            Advice now = Mill.GUIDANCE.advise(after);

            for (Difference difference :
                    COMPARER.within(5).compare(before, after).differences()) {
                Attribution.Proven because = (Attribution.Proven) difference.because();
                notMinimal += because.minimal() ? 0 : 1;
                if (difference.isStated()) {
                    because.ways()
                            .forEach(way -> assertThat(said(before, after, way, difference.aspect()))
                                    .isEqualTo(ByHand.read(now, difference.aspect())));
                }
            }
        }
        assertThat(notMinimal).isPositive();
    }
}
