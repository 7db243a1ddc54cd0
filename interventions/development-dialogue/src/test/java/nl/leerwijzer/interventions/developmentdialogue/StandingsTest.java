// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static java.util.stream.Collectors.toMap;
import static nl.leerwijzer.core.condition.Verdict.MET;
import static nl.leerwijzer.core.condition.Verdict.NOT_MET;
import static nl.leerwijzer.core.condition.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PreconditionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.developmentdialogue.PlainReading.Answered;
import nl.leerwijzer.testkit.law.OnlyThese;
import org.junit.jupiter.api.Test;

/**
 * Relevance and all parts of the five preconditions, against a plain evaluator.
 *
 * <p>No two preconditions share a fact, so each is tried in full by itself. The standing depends on relevance, on what is
 * due before the start and on the start itself, so those are tried in full together, with the rest drawn at random.
 */
class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Fact<Boolean>> HARM =
            List.of(DialogueFacts.USED_FOR_DISMISSAL, DialogueFacts.USED_FOR_DEMOTION, DialogueFacts.USED_FOR_RATING);

    private static final Guidance GUIDANCE = OnlyThese.guidance(new DevelopmentDialogue());

    @Test
    void everyCombinationOfAnswersToAPreconditionHasTheVerdictsOfThePlainReading() {
        BigInteger reachable = BigInteger.valueOf(3);
        int situations = 0;
        for (PlainReading reading : PlainReading.all()) {
            Set<Map<String, Verdict>> combinations = new HashSet<>();
            for (Answered answered : reading.everyCombination()) {
                PreconditionAssessment assessed = assess(answered.situation()).preconditions().stream()
                        .filter(each -> each.precondition().id().name().equals(reading.precondition()))
                        .findFirst()
                        .orElseThrow();
                Map<String, Verdict> parts = assessed.parts().stream()
                        .collect(toMap(part -> part.part().id(), part -> part.verdict()));

                // Forty thousand descriptions would cost more than the assessments: only a difference is described.
                if (!parts.equals(reading.parts(answered))) {
                    assertThat(parts).as(reading.precondition()).isEqualTo(reading.parts(answered));
                }
                if (assessed.verdict() != reading.whole(parts)) {
                    assertThat(assessed.verdict()).as("%s", parts).isEqualTo(reading.whole(parts));
                }
                combinations.add(parts);
                situations++;
            }
            System.out.println(
                    reading.precondition() + ": reachable combinations of part verdicts: " + combinations.size());
            reachable = reachable.multiply(BigInteger.valueOf(combinations.size()));
        }
        System.out.println("development-dialogue: situations assessed: " + situations
                + "; reachable combinations of relevance and part verdicts: " + reachable);
        assertThat(situations).isEqualTo(1_275 + 2_025 + 729 + 34_560 + 324);
    }

    @Test
    void everyCombinationOfRelevanceWhatIsDueBeforeTheStartAndTheStartHasTheStandingOfThePlainEvaluator() {
        RandomSituations rest = new RandomSituations(20_261_123, 30);
        Map<Standing, Integer> counted = new EnumMap<>(Standing.class);
        for (Relevance relevance : relevances()) {
            for (List<Optional<Boolean>> safety : answers(4)) {
                for (Start start : Start.values()) {
                    Situation.Builder situation = rest.next().toBuilder().asOf(TODAY);
                    relevance.tell(situation);
                    for (int i = 0; i < HARM.size(); i++) {
                        tell(situation, HARM.get(i), safety.get(i));
                    }
                    tell(situation, DialogueFacts.DARE_TO_SAY_WISHES, safety.get(3));
                    start.tell(situation);

                    InterventionAssessment assessment = assess(situation.build());

                    assertThat(assessment.relevance().orElseThrow().verdict()).isEqualTo(relevance.verdict());
                    assertThat(assessment.standing())
                            .as("%s %s %s", relevance, safety, start)
                            .isEqualTo(standing(relevance.verdict(), safety, start));
                    counted.merge(assessment.standing(), 1, Integer::sum);
                }
            }
        }
        System.out.println("development-dialogue: standings checked: " + counted);
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(33 * 81 * 3);
        assertThat(counted.keySet())
                .containsExactlyInAnyOrder(
                        Standing.ADVISED,
                        Standing.UNDER_WAY,
                        Standing.UNDECIDED,
                        Standing.BLOCKED,
                        Standing.NOT_RELEVANT);
    }

    /** The talks that are held, with what is known of development in each; empty while the list is unknown. */
    private record Relevance(Optional<List<Optional<Boolean>>> talks, Optional<Boolean> offerFits) {
        void tell(Situation.Builder situation) {
            situation.forget(DialogueFacts.TALKS);
            talks.ifPresent(known -> situation.set(DialogueFacts.TALKS, entries(known)));
            StandingsTest.tell(situation, DialogueFacts.OFFER_FITS, offerFits);
        }

        private static List<Entry> entries(List<Optional<Boolean>> talks) {
            List<Entry> entries = new ArrayList<>();
            for (Optional<Boolean> development : talks) {
                Entry talk = Entry.of("talk-" + entries.size());
                entries.add(development
                        .map(answer -> talk.with(DialogueFacts.TALK_DEVELOPMENT, answer))
                        .orElse(talk));
            }
            return entries;
        }

        Verdict verdict() {
            boolean surely = offerFits.equals(Optional.of(false))
                    || talks.filter(known -> known.isEmpty() || known.contains(Optional.of(false)))
                            .isPresent();
            boolean surelyNot = offerFits.equals(Optional.of(true))
                    && talks.filter(known -> !known.isEmpty()
                                    && known.stream().allMatch(development -> development.equals(Optional.of(true))))
                            .isPresent();
            return surely ? MET : surelyNot ? NOT_MET : UNKNOWN;
        }
    }

    private enum Start {
        NONE,
        PAST,
        FUTURE;

        void tell(Situation.Builder situation) {
            switch (this) {
                case NONE -> situation.forget(Fact.started(DialogueFacts.ID));
                case PAST -> situation.started(DialogueFacts.ID, TODAY);
                case FUTURE -> situation.started(DialogueFacts.ID, TODAY.plusDays(1));
            }
        }
    }

    private static Standing standing(Verdict relevance, List<Optional<Boolean>> safety, Start start) {
        if (start == Start.PAST) {
            return Standing.UNDER_WAY;
        }
        if (relevance != MET) {
            return relevance == NOT_MET ? Standing.NOT_RELEVANT : Standing.UNDECIDED;
        }
        boolean harmed = safety.subList(0, 3).contains(Optional.of(true))
                || safety.get(3).equals(Optional.of(false));
        if (harmed) {
            return Standing.BLOCKED;
        }
        return safety.contains(Optional.<Boolean>empty()) ? Standing.UNDECIDED : Standing.ADVISED;
    }

    private static List<Relevance> relevances() {
        List<Optional<List<Optional<Boolean>>>> lists = new ArrayList<>();
        lists.add(Optional.empty());
        lists.add(Optional.of(List.of()));
        for (int talks = 1; talks <= 2; talks++) {
            answers(talks).stream()
                    // The order of two talks makes no difference.
                    .filter(answers -> answers.size() == 1
                            || answers.get(0)
                                            .toString()
                                            .compareTo(answers.get(1).toString())
                                    <= 0)
                    .forEach(answers -> lists.add(Optional.of(answers)));
        }
        List<Relevance> relevances = new ArrayList<>();
        for (Optional<List<Optional<Boolean>>> list : lists) {
            answers(1).forEach(offer -> relevances.add(new Relevance(list, offer.get(0))));
        }
        return relevances;
    }

    /** All ways to answer this many questions with yes, no or nothing. */
    private static List<List<Optional<Boolean>>> answers(int questions) {
        List<List<Optional<Boolean>>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < questions; i++) {
            List<List<Optional<Boolean>>> longer = new ArrayList<>();
            for (List<Optional<Boolean>> answers : all) {
                for (Optional<Boolean> answer :
                        Arrays.asList(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
                    List<Optional<Boolean>> more = new ArrayList<>(answers);
                    more.add(answer);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static void tell(Situation.Builder situation, Fact<Boolean> fact, Optional<Boolean> answer) {
        situation.forget(fact);
        answer.ifPresent(known -> situation.set(fact, known));
    }

    private InterventionAssessment assess(Situation situation) {
        return GUIDANCE.assess(situation).find(DialogueFacts.ID).orElseThrow();
    }
}
