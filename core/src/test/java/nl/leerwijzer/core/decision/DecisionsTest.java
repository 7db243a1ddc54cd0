// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.decision.Decision.Choice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which decision holds, and when to look at it again. */
class DecisionsTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 19);
    private static final LocalDate REVIEW = LocalDate.of(2026, 10, 5);
    private static final Decision POSTPONED = Decision.of(
                    "workplace-learning", Choice.POSTPONED, DecisionReason.SOMETHING_ELSE_FIRST, Role.BOARD, DECIDED)
            .reviewedOn(REVIEW);

    private static Assessment assessment(Optional<LocalDate> asOf, Standing standing) {
        InterventionAssessment intervention = new InterventionAssessment(
                Profile.builder("workplace-learning")
                        .audience(Audience.EMPLOYEES)
                        .build(),
                standing,
                true,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0);
        return new Assessment(asOf, 0, List.of(intervention), List.of(), List.of());
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
                "workplace-learning",
                Choice.CHOSEN,
                DecisionReason.ANSWERS_THE_PROBLEM,
                Role.BOARD,
                LocalDate.of(2026, 10, 12));
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
                .withMessageNotContaining("workplace-learning");
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

        DecisionReview review = decisions.beside(assessment(Optional.of(REVIEW), Standing.ADVISED));

        assertThat(review.due()).isEqualTo(review.restingOnAnotherStanding()).hasSize(1);
        assertThat(review.decisions().get(0).standing()).contains(Standing.ADVISED);
        assertThat(decisions
                        .beside(assessment(Optional.of(REVIEW.minusDays(1)), Standing.BLOCKED))
                        .due())
                .isEmpty();
        assertThat(decisions
                        .beside(assessment(Optional.of(REVIEW), Standing.BLOCKED))
                        .restingOnAnotherStanding())
                .isEmpty();
    }

    @Test
    void withoutADayNothingIsDueAndTheLastDecisionCounts() {
        DecisionReview review =
                new Decisions(List.of(POSTPONED)).beside(assessment(Optional.empty(), Standing.ADVISED));

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

        DecisionReview review = new Decisions(List.of(other)).beside(assessment(Optional.of(REVIEW), Standing.ADVISED));

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
