// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.instruments.roiobjections.Statements.Statement;
import nl.leerwijzer.instruments.roiobjections.matching.Heard;
import nl.leerwijzer.instruments.roiobjections.matching.Listener;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;
import org.junit.jupiter.api.Test;

/** How well beliefs are heard, counted per statement and belief, in statements that were and were not tuned on. */
class RecognitionTest {
    private static final Listener LISTENER = new Listener();

    /** Beliefs that were rightly heard, wrongly heard, and missed. */
    private record Score(int right, int wrong, int missed) {
        static Score of(List<Statement> statements) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (Statement statement : statements) {
                Set<String> heard = heard(statement);
                right += common(heard, statement.assumptions());
                wrong += heard.size() - common(heard, statement.assumptions());
                missed += statement.assumptions().size() - common(heard, statement.assumptions());
            }
            return new Score(right, wrong, missed);
        }

        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "beliefs heard in %s: %d right, %d wrong, %d missed; precision %.2f, recall %.2f%n",
                    what,
                    right,
                    wrong,
                    missed,
                    precision(),
                    recall());
        }
    }

    private static Set<String> heard(Statement statement) {
        return LISTENER.hear(statement.words()).assumptions().stream()
                .map(Assumption::id)
                .collect(Collectors.toSet());
    }

    private static int common(Set<String> first, Set<String> second) {
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.size();
    }

    @Test
    void beliefsAreHeardInStatementsThatNothingWasTunedOn() {
        Score unseen = Score.of(Statements.unseen());
        unseen.print("unseen statements");
        for (Language language : Language.values()) {
            Score.of(in(language, Statements.unseen())).print("unseen statements in " + language.tag());
        }

        assertThat(unseen.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(unseen.recall()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void beliefsAreHeardInStatementsThatTheLexiconWasMadeWith() {
        Score tuning = Score.of(Statements.tuning());
        Score practice = Score.of(Statements.practice());
        tuning.print("tuning");
        practice.print("practice");

        assertThat(tuning.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(tuning.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(practice.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(practice.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void reasonThatIsHeardIsMostlyTheReasonThatWasGiven() {
        List<Statement> withReason = Statements.unseen().stream()
                .filter(statement -> heard(statement).contains(Assumption.LOW_SCHOOLED_TOO_UNCERTAIN.id()))
                .filter(statement -> !statement.reasons().isEmpty())
                .toList();
        long right = withReason.stream()
                .filter(statement -> reasons(statement).equals(statement.reasons()))
                .count();
        System.out.println("reasons heard in unseen statements: " + right + " right of " + withReason.size());

        assertThat(withReason).isNotEmpty();
        assertThat(right).isGreaterThanOrEqualTo(withReason.size() / 2 + 1L);
    }

    private static Set<String> reasons(Statement statement) {
        Heard heard = LISTENER.hear(statement.words());
        return heard.reasons().stream().map(LowSchooledReason::id).collect(Collectors.toSet());
    }

    private static List<Statement> in(Language language, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.language() == language)
                .toList();
    }

    @Test
    void unseenStatementsAreOfEveryKindAndNowhereElse() {
        List<Statement> unseen = Statements.unseen();
        Set<String> seen = Stream.concat(Statements.tuning().stream(), Statements.practice().stream())
                .map(Statement::words)
                .collect(Collectors.toSet());

        assertThat(unseen).hasSize(90).extracting(Statement::words).doesNotContainAnyElementsOf(seen);
        assertThat(unseen.stream().collect(Collectors.groupingBy(Statement::group, Collectors.counting())))
                .hasSize(Assumption.values().length + 1)
                .allSatisfy((group, count) -> assertThat(count).isGreaterThanOrEqualTo(7));
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(in(language, unseen)).hasSizeGreaterThan(15));
    }
}
