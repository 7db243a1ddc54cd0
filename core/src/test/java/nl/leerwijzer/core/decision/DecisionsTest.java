// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.decision.Decision.Choice;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which decision holds, and when to look at it again. */
class DecisionsTest {
    private static final String MENTORS = "com.example.mentors";
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 19);
    private static final LocalDate REVIEW = LocalDate.of(2026, 10, 5);
    private static final Decision POSTPONED = Decision.of(
                    MENTORS, Choice.POSTPONED, DecisionReason.SOMETHING_ELSE_FIRST, Role.BOARD, DECIDED)
            .reviewedOn(REVIEW);

    /** An intervention that is advised when somebody is ready, and blocked when nobody is. */
    private static final class Mentors implements Intervention {
        static final Fact<Boolean> READY = Fact.yesNo(MENTORS, "ready");

        @Override
        public Profile profile() {
            return Profile.builder(MENTORS).audience(Audience.EMPLOYEES).build();
        }

        @Override
        public Condition relevance() {
            return Condition.all();
        }

        @Override
        public List<Precondition> preconditions() {
            return List.of(Precondition.of(
                    MENTORS, "ready", Part.required(Phase.BEFORE_START, "ready", Condition.isYes(READY))));
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of();
        }

        @Override
        public Outcome plan(View situation) {
            return Outcome.builder(MENTORS).summary("summary").build();
        }
    }

    private static final Guidance GUIDANCE = Guidance.builder()
            .plugins(new PluginSource() {
                @Override
                public List<Candidate<Intervention>> interventions() {
                    return List.of(new Candidate<>() {
                        @Override
                        public String name() {
                            return MENTORS;
                        }

                        @Override
                        public Intervention load() {
                            return new Mentors();
                        }
                    });
                }

                @Override
                public List<Candidate<Instrument>> instruments() {
                    return List.of();
                }
            })
            .build();

    private static Assessment assessment(Optional<LocalDate> asOf, boolean ready) {
        Situation.Builder situation = Situation.builder().set(Mentors.READY, ready);
        asOf.ifPresent(situation::asOf);
        return GUIDANCE.assess(situation.build());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-04,false", "2026-10-05,true", "2027-10-05,true"})
    void aDecisionIsDueFromTheDayOfItsReviewOn(LocalDate day, boolean due) {
        assertThat(POSTPONED.isDueAt(day)).isEqualTo(due);
        assertThat(new Decisions(List.of(POSTPONED)).dueAt(day)).hasSize(due ? 1 : 0);
    }

    @Test
    void aDecisionWithoutReviewIsNeverDue() {
        Decision chosen = Decision.of(
                "roi-by-group", Choice.CHOSEN, DecisionReason.ANSWERS_THE_PROBLEM, Role.MANAGEMENT, DECIDED);

        assertThat(chosen.isDueAt(LocalDate.of(2200, 12, 31))).isFalse();
    }

    @Test
    void aLaterDecisionTakesThePlaceOfAnEarlierOneFromItsOwnDayOn() {
        Decision chosen = Decision.of(
                MENTORS, Choice.CHOSEN, DecisionReason.ANSWERS_THE_PROBLEM, Role.BOARD, LocalDate.of(2026, 10, 12));
        Decisions decisions = new Decisions(List.of(chosen, POSTPONED));

        assertThat(decisions.all()).containsExactly(POSTPONED, chosen);
        assertThat(decisions.current()).containsExactly(chosen);
        assertThat(decisions.dueAt(LocalDate.of(2026, 10, 11))).containsExactly(POSTPONED);
        assertThat(decisions.dueAt(LocalDate.of(2026, 10, 12))).isEmpty();
        assertThat(decisions.currentAt(LocalDate.of(2026, 1, 18))).isEmpty();
    }

    @Test
    void twoDecisionsOnOneDayAboutOneInterventionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decisions(List.of(POSTPONED, POSTPONED.restingOn(Standing.ADVISED))))
                .withMessageNotContaining("mentors");
    }

    @Test
    void aReviewBeforeTheDecisionIsRefusedAndNotRepeated() {
        assertThat(POSTPONED.reviewedOn(DECIDED).isDueAt(DECIDED)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POSTPONED.reviewedOn(DECIDED.minusDays(1)))
                .withMessageNotContaining("2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jan de Wit", "UPPER", "a b", "jan@example.com"})
    void whatIsNoIdOfAnInterventionIsRefusedAndNotRepeated(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.of(id, Choice.REJECTED, DecisionReason.NO_MONEY, Role.FINANCE, DECIDED))
                .withMessageNotContaining("Jan")
                .withMessageNotContaining("jan@");
    }

    @Test
    void besideAnAssessmentADecisionIsDueOrNotAndMayRestOnAnotherStanding() {
        Decisions decisions = new Decisions(List.of(POSTPONED.restingOn(Standing.BLOCKED)));

        DecisionReview review = decisions.beside(assessment(Optional.of(REVIEW), true));

        assertThat(review.due()).isEqualTo(review.restingOnAnotherStanding()).hasSize(1);
        assertThat(review.decisions().get(0).standing()).contains(Standing.ADVISED);
        assertThat(decisions
                        .beside(assessment(Optional.of(REVIEW.minusDays(1)), false))
                        .due())
                .isEmpty();
        assertThat(decisions.beside(assessment(Optional.of(REVIEW), false)).restingOnAnotherStanding())
                .isEmpty();
    }

    @Test
    void withoutADayNothingIsDueAndTheLastDecisionCounts() {
        DecisionReview review = new Decisions(List.of(POSTPONED)).beside(assessment(Optional.empty(), true));

        assertThat(review.asOf()).isEmpty();
        assertThat(review.due()).isEmpty();
        assertThat(review.decisions()).hasSize(1);
        assertThat(review.restingOnAnotherStanding())
                .as("nobody kept the standing")
                .isEmpty();
    }

    @Test
    void aDecisionAboutWhatIsNotInstalledStays() {
        Decision other = Decision.of("com.example.vouchers", Choice.REJECTED, DecisionReason.NO_TIME, Role.HR, DECIDED)
                .restingOn(Standing.ADVISED);

        DecisionReview review = new Decisions(List.of(other)).beside(assessment(Optional.of(REVIEW), true));

        assertThat(review.decisions()).singleElement().satisfies(reviewed -> {
            assertThat(reviewed.standing()).isEmpty();
            assertThat(reviewed.standsOtherwise()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(DecisionReason.class)
    void everyReasonIsFoundByItsId(DecisionReason reason) {
        assertThat(DecisionReason.ofId(reason.id())).contains(reason);
        assertThat(DecisionReason.ofId(reason.name())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void everyChoiceIsFoundByItsId(Choice choice) {
        assertThat(Choice.ofId(choice.id())).contains(choice);
        assertThat(Choice.ofId("maybe")).isEmpty();
    }
}
