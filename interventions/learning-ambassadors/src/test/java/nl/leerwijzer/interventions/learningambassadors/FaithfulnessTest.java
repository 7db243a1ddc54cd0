// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseChoice;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Involved;
import nl.leerwijzer.interventions.learningambassadors.Principle.Adherence;
import org.junit.jupiter.api.Test;

class FaithfulnessTest {
    /** One way to answer the question of a principle, and what it means. */
    private record Answer(Adherence adherence, UnaryOperator<Situation.Builder> given) {}

    private static final Map<Principle, List<Answer>> ANSWERS = answers();

    private static Map<Principle, List<Answer>> answers() {
        Map<Principle, List<Answer>> answers = new EnumMap<>(Principle.class);
        answers.put(Principle.MEMBERS, yesNo(AmbassadorFacts.UNION_MEMBERS));
        answers.put(Principle.VOLUNTEERS, yesNo(AmbassadorFacts.VOLUNTEERS));
        answers.put(Principle.TRAINED, yesNo(AmbassadorFacts.SPECIALLY_TRAINED));
        answers.put(Principle.DIRECT_COLLEAGUES, yesNo(AmbassadorFacts.DIRECT_COLLEAGUES));
        answers.put(Principle.ROLE_MODELS, yesNo(AmbassadorFacts.ROLE_MODELS));
        answers.put(
                Principle.FREE_CHOICE,
                List.of(
                        open(),
                        kept(AmbassadorFacts.COURSE_CHOICE, CourseChoice.OPEN),
                        kept(AmbassadorFacts.COURSE_CHOICE, CourseChoice.ROOM_FOR_OTHER_CHOICES),
                        breached(AmbassadorFacts.COURSE_CHOICE, CourseChoice.COMPANY_NEEDS_ONLY)));
        answers.put(Principle.DEMAND_LED, yesNo(AmbassadorFacts.DEMAND_LED));
        answers.put(
                Principle.TIME_GIVEN,
                List.of(
                        open(),
                        kept(AmbassadorFacts.WEEKLY_HOURS, BigDecimal.valueOf(3)),
                        breached(AmbassadorFacts.WEEKLY_HOURS, new BigDecimal("2.5"))));
        answers.put(Principle.BY_EMPLOYEES_IN_DESIGN, involvement(AmbassadorFacts.INVOLVED_IN_DESIGN));
        answers.put(Principle.BY_EMPLOYEES_IN_EXECUTION, involvement(AmbassadorFacts.INVOLVED_IN_EXECUTION));
        return answers;
    }

    @Test
    void everyAnswerToEveryPrincipleIsJudgedByItself() {
        ANSWERS.forEach((principle, answers) -> answers.forEach(answer -> {
            Situation situation = answer.given().apply(Situation.builder()).build();

            Faithfulness faithfulness = Faithfulness.of(situation);

            for (Principle other : Principle.values()) {
                Adherence expected = other == principle ? answer.adherence() : Adherence.OPEN;
                assertThat(faithfulness.adherence()).containsEntry(other, expected);
            }
        }));
    }

    @Test
    void breachesAndOpenPointsAreNamedInEveryCombinationOfAnswers() {
        List<Principle> principles = List.of(Principle.values());
        List<Answer> chosen = new ArrayList<>();
        int seen = combine(principles, Situation.builder(), chosen);

        assertThat(seen).isEqualTo(3 * 3 * 3 * 3 * 3 * 4 * 3 * 3 * 5 * 5);
    }

    private static int combine(List<Principle> principles, Situation.Builder builder, List<Answer> chosen) {
        if (chosen.size() == principles.size()) {
            check(principles, builder.build(), chosen);
            return 1;
        }
        int seen = 0;
        for (Answer answer : ANSWERS.getOrDefault(principles.get(chosen.size()), List.of())) {
            chosen.add(answer);
            seen += combine(principles, answer.given().apply(builder.build().toBuilder()), chosen);
            chosen.remove(chosen.size() - 1);
        }
        return seen;
    }

    private static void check(List<Principle> principles, Situation situation, List<Answer> chosen) {
        Faithfulness faithfulness = Faithfulness.of(situation);
        List<Principle> kept = new ArrayList<>();
        List<Principle> breaches = new ArrayList<>();
        List<Principle> open = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            switch (chosen.get(i).adherence()) {
                case KEPT -> kept.add(principles.get(i));
                case BREACHED -> breaches.add(principles.get(i));
                case OPEN -> open.add(principles.get(i));
            }
        }
        List<FactRef> missing =
                open.stream().map(principle -> FactRef.of(principle.fact())).toList();

        assertEquals(kept, faithfulness.kept());
        assertEquals(breaches, faithfulness.breaches());
        assertEquals(open, faithfulness.open());
        assertEquals(missing, faithfulness.missing());
    }

    private static List<Answer> yesNo(Fact<Boolean> fact) {
        return List.of(open(), kept(fact, true), breached(fact, false));
    }

    private static List<Answer> involvement(Fact<Set<Involved>> fact) {
        return List.of(
                open(),
                breached(fact, EnumSet.noneOf(Involved.class)),
                breached(fact, EnumSet.of(Involved.AMBASSADORS)),
                breached(fact, EnumSet.of(Involved.COLLEAGUES)),
                kept(fact, EnumSet.allOf(Involved.class)));
    }

    private static Answer open() {
        return new Answer(Adherence.OPEN, builder -> builder);
    }

    private static <T> Answer kept(Fact<T> fact, T value) {
        return new Answer(Adherence.KEPT, builder -> builder.set(fact, value));
    }

    private static <T> Answer breached(Fact<T> fact, T value) {
        return new Answer(Adherence.BREACHED, builder -> builder.set(fact, value));
    }
}
