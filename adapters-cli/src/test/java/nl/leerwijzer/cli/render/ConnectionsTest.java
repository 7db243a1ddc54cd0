// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static nl.leerwijzer.core.guidance.Standing.ADVISED;
import static nl.leerwijzer.core.guidance.Standing.BLOCKED;
import static nl.leerwijzer.core.guidance.Standing.FAILED;
import static nl.leerwijzer.core.guidance.Standing.NOT_RELEVANT;
import static nl.leerwijzer.core.guidance.Standing.UNDECIDED;
import static nl.leerwijzer.core.guidance.Standing.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Standing;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private static final Words WORDS = StubPlugin.words();

    private static Connections connections(StubPlugin... plugins) {
        Advice advice = StubPlugin.advice(Optional.of(LocalDate.of(2026, 11, 23)), plugins);
        return new Connections(WORDS, advice.assessment(), Optional.of(advice));
    }

    private static List<String> lines(StubPlugin... plugins) {
        return connections(plugins).items().stream()
                .map(item -> item.text().words().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void whatIsUndecidedWaitsForTheAnswersThatDecide() {
        StubPlugin talks = new StubPlugin("talks", UNDECIDED);
        StubPlugin other = new StubPlugin("other", UNDECIDED).asks("one", "two");

        assertThat(lines(talks, other))
                .hasSize(2)
                .anyMatch(line ->
                        line.matches("‘talks’ waits for an answer about ‘(there|ready)’ and ‘(there|ready)’\\."))
                .anyMatch(line -> line.matches(
                        "‘other’ waits for an answer about ‘[a-z]+’ and ‘[a-z]+’, and about 2 other points\\."));
        assertThat(connections(talks, other, new StubPlugin("sure", ADVISED)).unanswered())
                .extracting(WORDS::of)
                .containsExactlyInAnyOrder("‘talks’", "‘other’");
    }

    @Test
    void whatIsBlockedWaitsForWhatIsInTheWay() {
        assertThat(lines(new StubPlugin("talks", BLOCKED)))
                .containsExactly("‘talks’ waits for ‘precondition.readiness.ready’.");
    }

    @Test
    void whatIsPlannedWaitsForItsStart() {
        assertThat(lines(new StubPlugin("talks", ADVISED).started(LocalDate.of(2027, 1, 4))))
                .containsExactly("‘talks’ waits for its start, which is planned for 4 January 2027.");
    }

    @Test
    void twoReasonsToGoTogetherStandWithOnePair() {
        StubPlugin ambassadors = new StubPlugin("ambassadors", ADVISED)
                .refersTo("work", "First reason.")
                .refersTo("work", "Second reason.");

        assertThat(lines(ambassadors, new StubPlugin("work", UNDER_WAY)))
                .containsExactly("‘ambassadors’ goes together with ‘work’ (under way). First reason. Second reason.");
    }

    @Test
    void onlyWhatMayStillCountGoesWithSomethingWhoseProblemIsThere() {
        for (Standing from : Standing.values()) {
            for (Standing to : Standing.values()) {
                Connections each =
                        connections(new StubPlugin("from", from).refersTo("to", "why."), new StubPlugin("to", to));
                boolean isThere = Set.of(ADVISED, UNDER_WAY, BLOCKED).contains(from);
                boolean counts = !Set.of(NOT_RELEVANT, FAILED).contains(to);

                assertThat(each.pairs()).as(from + " to " + to).hasSize(isThere && counts ? 1 : 0);
            }
        }
    }

    @Test
    void inAFewWordsAllThatGoesWithOneInterventionIsOnePair() {
        StubPlugin all = new StubPlugin("a", ADVISED)
                .refersTo("b", "b.")
                .refersTo("c", "c.")
                .refersTo("d", "d.");
        Connections connections = connections(
                all, new StubPlugin("b", UNDECIDED), new StubPlugin("c", NOT_RELEVANT), new StubPlugin("d", BLOCKED));

        assertThat(connections.pairs().stream().map(WORDS::of))
                .containsExactly("‘a’ goes together with ‘b’ (cannot be said yet) and ‘d’ (cannot start yet)");
    }

    @Test
    void pairsStandInTheOrderOfTheAssessmentWhateverTheirIds() {
        StubPlugin first = new StubPlugin("z", ADVISED).refersTo("m", "why.");
        StubPlugin second = new StubPlugin("a", BLOCKED).refersTo("m", "why.");

        assertThat(connections(first, second, new StubPlugin("m", UNDER_WAY)).pairs().stream()
                        .map(WORDS::of))
                .containsExactly("‘z’ goes together with ‘m’ (under way)", "‘a’ goes together with ‘m’ (under way)");
    }
}
