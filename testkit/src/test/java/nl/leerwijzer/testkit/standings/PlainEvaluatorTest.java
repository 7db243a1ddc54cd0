// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import static nl.leerwijzer.testkit.standings.Asked.known;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BESIDE;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.BLOCKS;
import static nl.leerwijzer.testkit.standings.PlainPart.Weight.COUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.standings.PlainPart.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A right reading agrees with the engine in everything, and each wrong one is told by the comparison that is about it. */
class PlainEvaluatorTest {
    private static final String ID = "com.example.reading-hour";
    private static final Fact<Boolean> WANTED = Fact.yesNo(ID, "wanted");
    private static final Fact<Boolean> ROOM = Fact.yesNo(ID, "room");
    private static final Fact<Boolean> OUTDOORS = Fact.yesNo(ID, "outdoors");
    private static final Fact<Set<Shelf>> SHELVES = Fact.choices(ID, "shelves", Shelf.class);
    private static final Fact<Boolean> COFFEE = Fact.yesNo(ID, "coffee");
    private static final Fact<List<Entry>> READERS = Fact.list(ID, "readers");
    private static final Fact<Boolean> FREE = Fact.yesNo(ID, "free").columnOf(READERS);

    private enum Shelf {
        NOVELS,
        MANUALS
    }

    /**
     * A weekly hour to read in.
     *
     * @param relevance when it is
     * @param preconditions what it takes
     */
    private record ReadingHour(Condition relevance, List<Precondition> preconditions) implements Intervention {
        /** Somewhere to sit, something to read, and everybody free. */
        static ReadingHour whole() {
            return new ReadingHour(
                    Condition.isYes(WANTED),
                    List.of(
                            precondition(
                                    "place",
                                    before("seats", Condition.any(Condition.isYes(ROOM), Condition.isYes(OUTDOORS))),
                                    Part.recommended(Phase.WHILE_RUNNING, "coffee", Condition.isYes(COFFEE))),
                            precondition("books", shelf(Shelf.NOVELS), shelf(Shelf.MANUALS)),
                            precondition("time", before("free", Condition.every(READERS, Condition.isYes(FREE))))));
        }

        private static Precondition precondition(String name, Part... parts) {
            return Precondition.of(ID, name, parts);
        }

        private static Part before(String id, Condition condition) {
            return Part.required(Phase.BEFORE_START, id, condition);
        }

        private static Part shelf(Shelf shelf) {
            return Part.required(
                    Phase.IN_PREPARATION, "shelf-" + Kind.Choice.id(shelf), Condition.contains(SHELVES, shelf));
        }

        @Override
        public Profile profile() {
            return Profile.builder(ID)
                    .audience(Audience.EMPLOYEES)
                    .addMethod("read")
                    .build();
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of();
        }

        @Override
        public Outcome plan(View situation) {
            return Outcome.builder(ID).summary("summary").build();
        }
    }

    private static final Cluster RELEVANCE = Cluster.relevance(all -> known(all, WANTED), Asked.yesNo(WANTED));
    private static final Cluster SEATS = seats(BLOCKS);
    private static final Cluster COFFEE_TOO = Cluster.yesNo("place", "coffee", BESIDE, COFFEE);
    private static final Cluster BOOKS = Cluster.eachChoice("books", "shelf-", COUNTS, SHELVES, Shelf.class);
    private static final Cluster TIME = Cluster.of(
            new PlainPart("time", "free", BLOCKS, PlainEvaluatorTest::everybodyIsFree), Asked.list(READERS, FREE));

    private static boolean everybodyIsFree(Situation situation) {
        return known(situation, READERS).stream()
                .allMatch(reader -> reader.find(FREE).orElseThrow());
    }

    private static Cluster seats(Weight weight) {
        return Cluster.of(
                new PlainPart("place", "seats", weight, all -> known(all, ROOM) || known(all, OUTDOORS)),
                Asked.yesNo(ROOM),
                Asked.yesNo(OUTDOORS));
    }

    private static PlainEvaluator reading(Cluster... clusters) {
        return PlainEvaluator.of(ReadingHour.whole(), List.of(clusters));
    }

    @Test
    void aRightReadingAgreesAndSaysHowMuchWasCompared() {
        PlainEvaluator right = reading(RELEVANCE, SEATS, COFFEE_TOO, BOOKS, TIME);

        right.requireEveryFactInOneCluster();
        assertThat(right.compareAnswers()).isEqualTo(3 + 9 + 3 + 5 + 14);
        assertThat(right.compareAnswersWithAllElseInPlace()).isEqualTo(3 + 9 + 3 + 5 + 14);
        assertThat(right.comparePreconditions()).isEqualTo(3 * 3 + 5 + 3);
        assertThat(right.compareStandings(2)).isEqualTo(3 * 3 * 3 * 3 * 2);
        assertThat(right.compareVerdicts()).isEqualTo(3 * 3 * 3 * 5 * 3 * 3);
        assertThat(right.reachable()).isEqualTo(Map.of("place", 9, "books", 5, "time", 3));
        assertThat(right.reachableTogether()).isEqualTo(BigInteger.valueOf(3 * 9 * 5 * 3));
    }

    @Test
    void aPartThatIsReadTooStrictlyIsToldWithTheSituation() {
        Cluster both = Cluster.of(
                new PlainPart("place", "seats", BLOCKS, all -> known(all, ROOM) && known(all, OUTDOORS)),
                Asked.yesNo(ROOM),
                Asked.yesNo(OUTDOORS));
        PlainEvaluator wrong = reading(RELEVANCE, both, COFFEE_TOO, BOOKS, TIME);

        assertThatCode(wrong::requireEveryFactInOneCluster).doesNotThrowAnyException();
        assertThatThrownBy(wrong::compareAnswers)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"outdoors\": true")
                .hasMessageContaining("place.seats=UNKNOWN");
    }

    @Test
    void relevanceThatIsReadTheOtherWayRoundIsTold() {
        Cluster unwanted = Cluster.relevance(all -> !known(all, WANTED), Asked.yesNo(WANTED));

        assertThatThrownBy(reading(unwanted, SEATS, COFFEE_TOO, BOOKS, TIME)::compareVerdicts)
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTS", "BESIDE"})
    void aPartThatBlocksAndIsReadAsIfItDidNotIsTold(Weight weight) {
        PlainEvaluator wrong = reading(RELEVANCE, seats(weight), COFFEE_TOO, BOOKS, TIME);

        assertThatThrownBy(() -> wrong.compareStandings(20)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRecommendedPartThatIsReadAsIfItCountedIsTold() {
        PlainEvaluator wrong = reading(RELEVANCE, SEATS, Cluster.yesNo("place", "coffee", COUNTS, COFFEE), BOOKS, TIME);

        assertThatThrownBy(wrong::comparePreconditions).isInstanceOf(AssertionError.class);
    }

    @Test
    void aConditionThatIsNotReadIsTold() {
        PlainEvaluator wrong = reading(RELEVANCE, SEATS, BOOKS, TIME);

        assertThatThrownBy(wrong::requireEveryFactInOneCluster).hasMessageContaining("place.coffee");
    }

    @Test
    void aFactThatIsAskedAndNotReadIsTold() {
        Cluster more =
                Cluster.relevance(all -> known(all, WANTED), Asked.yesNo(WANTED), Asked.yesNo(Fact.yesNo(ID, "x")));
        PlainEvaluator wrong = reading(more, SEATS, COFFEE_TOO, BOOKS, TIME);

        assertThatThrownBy(wrong::requireEveryFactInOneCluster).hasMessageContaining("what is read by [(relevance)]");
    }

    @Test
    void aPartThatReadsAFactThatIsNotAskedWithItIsRefused() {
        PlainPart part = new PlainPart("place", "seats", BLOCKS, all -> known(all, ROOM) || known(all, OUTDOORS));

        assertThatThrownBy(() -> Cluster.of(part, Asked.yesNo(ROOM)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("outdoors");
    }

    @Test
    void aJudgementThatIsNotExactIsToldUnlessItIsExpected() {
        Precondition twoOnOneList = ReadingHour.precondition(
                "time",
                ReadingHour.before("somebody", Condition.sizeAtLeast(1, READERS)),
                ReadingHour.before("free", Condition.every(READERS, Condition.isYes(FREE))));
        Cluster readers = Cluster.of(
                List.of(
                        new PlainPart(
                                "time",
                                "somebody",
                                BLOCKS,
                                all -> !known(all, READERS).isEmpty()),
                        new PlainPart("time", "free", BLOCKS, PlainEvaluatorTest::everybodyIsFree)),
                Asked.list(READERS, FREE));
        PlainEvaluator evaluator = PlainEvaluator.of(
                new ReadingHour(Condition.isYes(WANTED), List.of(twoOnOneList)), List.of(RELEVANCE, readers));

        assertThatThrownBy(evaluator::compareVerdicts)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("exact where");
        assertThatThrownBy(evaluator.inexactOnlyWhileOpen("time.nobody")::compareVerdicts)
                .hasMessageContaining("exact where");
        assertThat(evaluator.inexactOnlyWhileOpen("time.somebody", "time.free").compareVerdicts())
                .isEqualTo(3 * 5 * 3);
    }

    @Test
    void anInterventionThatTheEngineRefusesIsRefused() {
        Condition ofAnother = Condition.isYes(Fact.yesNo("com.example.another", "wanted"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainEvaluator.of(new ReadingHour(ofAnother, List.of()), List.of(RELEVANCE)))
                .withMessageContaining("refuses");
    }
}
