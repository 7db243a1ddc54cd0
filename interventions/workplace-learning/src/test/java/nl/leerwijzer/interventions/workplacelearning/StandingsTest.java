// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

/** Every combination of answers on either side of every bound, against plain Java that tries all completions. */
class StandingsTest {
    private final Guidance guidance = OnlyThisOne.guidance();

    /** What is asked. Of each there are two answers, or none is known. */
    private enum Asked {
        RESISTANCE,
        DOUBT,
        MEASURED,
        SCORE_SAFE,
        ASK,
        MISTAKES,
        MINUTES,
        ROSTERED,
        COACH,
        KNOW_HOW
    }

    /** What is judged, in the plainest way. */
    private enum Judged {
        RELEVANCE,
        ASK,
        MISTAKES,
        TIME,
        ROSTERED,
        COACH_TIME,
        COACH_KNOW_HOW;

        boolean holds(Set<Asked> yes) {
            boolean measured = yes.contains(Asked.MEASURED);
            return switch (this) {
                case RELEVANCE -> yes.contains(Asked.RESISTANCE) || yes.contains(Asked.DOUBT);
                case ASK -> yes.contains(measured ? Asked.SCORE_SAFE : Asked.ASK);
                case MISTAKES -> yes.contains(measured ? Asked.SCORE_SAFE : Asked.MISTAKES);
                case TIME -> yes.contains(Asked.MINUTES);
                case ROSTERED -> yes.contains(Asked.ROSTERED);
                case COACH_TIME -> yes.contains(Asked.COACH);
                case COACH_KNOW_HOW -> yes.contains(Asked.KNOW_HOW);
            };
        }
    }

    @Test
    void allReachableCombinationsOfVerdictsAgreeWithPlainJava() {
        List<Map<Asked, Boolean>> situations = new ArrayList<>();
        answerAll(new EnumMap<>(Asked.class), List.of(Asked.values()), situations);
        Set<String> combinations = new TreeSet<>();
        Map<Standing, Integer> standings = new TreeMap<>();
        for (Map<Asked, Boolean> answers : situations) {
            Expected expected = Expected.of(answers);
            InterventionAssessment assessment =
                    guidance.assess(situation(answers)).find(WorkplaceFacts.ID).orElseThrow();
            assertThat(verdicts(assessment)).as("%s", answers).isEqualTo(expected.verdicts());
            assertThat(assessment.standing()).as("%s", answers).isEqualTo(expected.standing());
            assertThat(assessment.exact()).isTrue();
            combinations.add(expected.verdicts().toString());
            standings.merge(assessment.standing(), 1, Integer::sum);
        }
        System.out.printf(
                "%d situations: %d reachable combinations of verdicts, standings %s%n",
                situations.size(), combinations.size(), standings);
        // Relevance, time, rostered, coach time and know-how are free of each other: 3 to the power 5. The two parts of
        // safety share their measurement, yet each of their nine pairs can be reached.
        assertThat(situations).hasSize(59_049);
        assertThat(combinations).hasSize(2_187);
        assertThat(standings.keySet())
                .containsExactlyInAnyOrder(
                        Standing.ADVISED, Standing.UNDECIDED, Standing.BLOCKED, Standing.NOT_RELEVANT);
    }

    @Test
    void onceStartedItIsUnderWayWhateverElseIsKnown() {
        Situation started = Situation.builder()
                .asOf(LocalDate.of(2026, 3, 2))
                .started(WorkplaceFacts.ID, LocalDate.of(2026, 2, 2))
                .build();

        assertThat(guidance.assess(started)
                        .find(WorkplaceFacts.ID)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.UNDER_WAY);
    }

    @Test
    void aDirectAnswerDoesNotCountWhileItIsUnknownWhetherSafetyWasMeasured() {
        Situation onlyDirect = Situation.builder()
                .set(WorkplaceFacts.DARE_TO_ASK, true)
                .set(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST, true)
                .build();
        Situation notMeasured = onlyDirect.toBuilder()
                .setNotApplicable(WorkplaceFacts.SAFETY_RESPONDENTS)
                .build();

        assertThat(safetyParts(onlyDirect)).containsOnly(Verdict.UNKNOWN);
        assertThat(safetyParts(notMeasured)).containsOnly(Verdict.MET);
    }

    private List<Verdict> safetyParts(Situation situation) {
        return guidance.assess(situation)
                .find(WorkplaceFacts.ID)
                .orElseThrow()
                .parts()
                .filter(part -> part.precondition().name().equals("safe"))
                .map(part -> part.verdict())
                .toList();
    }

    /** The verdicts and the standing on which all completions agree. */
    private record Expected(List<Verdict> verdicts, Standing standing) {
        static Expected of(Map<Asked, Boolean> answers) {
            List<Set<Asked>> completions = new ArrayList<>();
            complete(answers, EnumSet.noneOf(Asked.class), List.of(Asked.values()), completions);
            List<Verdict> verdicts = new ArrayList<>();
            for (Judged judged : Judged.values()) {
                long holding = completions.stream().filter(judged::holds).count();
                verdicts.add(
                        holding == 0 ? Verdict.NOT_MET : holding == completions.size() ? Verdict.MET : Verdict.UNKNOWN);
            }
            Set<Standing> standings = EnumSet.noneOf(Standing.class);
            completions.forEach(yes -> standings.add(standing(yes)));
            return new Expected(
                    verdicts, standings.size() == 1 ? standings.iterator().next() : Standing.UNDECIDED);
        }

        private static Standing standing(Set<Asked> yes) {
            if (!Judged.RELEVANCE.holds(yes)) {
                return Standing.NOT_RELEVANT;
            }
            return Judged.ASK.holds(yes) && Judged.MISTAKES.holds(yes) && Judged.TIME.holds(yes)
                    ? Standing.ADVISED
                    : Standing.BLOCKED;
        }
    }

    private static void complete(
            Map<Asked, Boolean> answers, Set<Asked> yes, List<Asked> left, List<Set<Asked>> completions) {
        if (left.isEmpty()) {
            completions.add(Set.copyOf(yes));
            return;
        }
        Asked first = left.get(0);
        List<Asked> rest = left.subList(1, left.size());
        Boolean known = answers.get(first);
        if (known == null || !known) {
            complete(answers, yes, rest, completions);
        }
        if (known == null || known) {
            Set<Asked> more = EnumSet.noneOf(Asked.class);
            more.addAll(yes);
            more.add(first);
            complete(answers, more, rest, completions);
        }
    }

    private static void answerAll(Map<Asked, Boolean> sofar, List<Asked> left, List<Map<Asked, Boolean>> situations) {
        if (left.isEmpty()) {
            situations.add(new EnumMap<>(sofar));
            return;
        }
        List<Asked> rest = left.subList(1, left.size());
        answerAll(sofar, rest, situations);
        for (boolean answer : new boolean[] {false, true}) {
            sofar.put(left.get(0), answer);
            answerAll(sofar, rest, situations);
            sofar.remove(left.get(0));
        }
    }

    private static Situation situation(Map<Asked, Boolean> answers) {
        Situation.Builder situation = Situation.builder();
        answers.forEach((asked, yes) -> {
            switch (asked) {
                case RESISTANCE -> situation.set(WorkplaceFacts.LEARNING_MEETS_RESISTANCE, yes);
                case DOUBT -> situation.set(WorkplaceFacts.DOUBT_IN_OWN_ABILITY, yes);
                case MEASURED -> {
                    if (yes) {
                        situation.set(WorkplaceFacts.SAFETY_RESPONDENTS, 5);
                    } else {
                        situation.setNotApplicable(WorkplaceFacts.SAFETY_RESPONDENTS);
                    }
                }
                case SCORE_SAFE -> situation.set(WorkplaceFacts.SAFETY_SCORE, new BigDecimal(yes ? "5" : "4.99"));
                case ASK -> situation.set(WorkplaceFacts.DARE_TO_ASK, yes);
                case MISTAKES -> situation.set(WorkplaceFacts.MISTAKES_NOT_HELD_AGAINST, yes);
                case MINUTES -> situation.set(WorkplaceFacts.MINUTES_RELEASED, yes ? 10 : 9);
                case ROSTERED -> situation.set(WorkplaceFacts.TIME_ROSTERED, yes);
                case COACH -> situation.set(WorkplaceFacts.COACH_HOURS, new BigDecimal(yes ? "0.5" : "0.49"));
                case KNOW_HOW -> situation.set(WorkplaceFacts.COACH_KNOW_HOW, yes);
            }
        });
        return situation.build();
    }

    private static List<Verdict> verdicts(InterventionAssessment assessment) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(assessment.relevance().orElseThrow().verdict());
        assessment.parts().forEach(part -> verdicts.add(part.verdict()));
        return verdicts;
    }
}
