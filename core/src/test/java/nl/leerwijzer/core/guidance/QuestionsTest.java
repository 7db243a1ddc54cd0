// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final String A = "com.example.a";
    private static final String B = "com.example.b";
    private static final String C = "com.example.c";
    private static final Fact<Boolean> A_RELEVANT = Fact.yesNo(A, "relevant");
    private static final Fact<Boolean> A_READY = Fact.yesNo(A, "ready");
    private static final Fact<Boolean> A_NICE = Fact.yesNo(A, "nice");
    private static final Fact<Integer> A_COUNT = Fact.wholeNumber(A, "count", 0, 9);

    private static StubIntervention a() {
        return new StubIntervention(A)
                .relevantWhen(Condition.isYes(A_RELEVANT))
                .needs(Precondition.of(
                        A,
                        "preparation",
                        Part.required(Phase.BEFORE_START, "ready", Condition.isYes(A_READY)),
                        Part.recommended(Phase.WHILE_RUNNING, "nice", Condition.isYes(A_NICE))))
                .reads(A_COUNT);
    }

    private static StubIntervention b() {
        return new StubIntervention(B) {}.relevantWhen(Condition.isYes(Organisation.WORKS_COUNCIL));
    }

    private static List<OpenQuestion> questions(Situation situation, Intervention... interventions) {
        return StubSource.guidance(interventions).assess(situation).questions();
    }

    @Test
    void whatSettlesRelevanceIsAskedFirstThenTheStandingThenTheOrderThenTheRest() {
        assertThat(questions(Situation.unknown(), a(), b()))
                .extracting(OpenQuestion::fact)
                .containsExactly(
                        Organisation.WORKS_COUNCIL,
                        A_RELEVANT,
                        A_READY,
                        Organisation.MANAGEMENT_INTENTION,
                        Organisation.EMPLOYEE_INTENTION,
                        A_NICE,
                        A_COUNT);
    }

    @Test
    void everyQuestionSaysWhichInterventionsWaitForIt() {
        List<OpenQuestion> questions = questions(Situation.unknown(), a(), b());

        assertThat(about(A_RELEVANT, questions).decides()).containsExactly(A);
        assertThat(about(A_READY, questions).decides()).containsExactly(A);
        assertThat(about(A_NICE, questions).decides()).isEmpty();
        assertThat(about(A_NICE, questions).judges()).containsExactly(A);
        assertThat(about(A_COUNT, questions).completes()).containsExactly(A);
        assertThat(about(Organisation.WORKS_COUNCIL, questions).decides()).containsExactly(B);
    }

    private static StubIntervention stub(String id) {
        return new StubIntervention(id) {};
    }

    private static Precondition preparation(String id, Part... parts) {
        return Precondition.of(id, "preparation", parts);
    }

    private static StubIntervention starting(String id, Fact<Boolean> onceYes) {
        return stub(id).needs(preparation(id, Part.required(Phase.BEFORE_START, "part", Condition.isYes(onceYes))));
    }

    private static StubIntervention recommending(String id, Fact<Boolean> fact) {
        return stub(id).needs(preparation(id, Part.recommended(Phase.WHILE_RUNNING, "part", Condition.isYes(fact))));
    }

    /** The works council comes before the HR function wherever something else does not put them in another order. */
    private static void assertHrFunctionFirst(Intervention... interventions) {
        assertThat(questions(Situation.unknown(), interventions))
                .extracting(OpenQuestion::fact)
                .containsSubsequence(Organisation.HR_FUNCTION, Organisation.WORKS_COUNCIL);
    }

    @Test
    void ofTwoQuestionsThatSettleRelevanceTheOneForMoreInterventionsComesFirst() {
        assertHrFunctionFirst(
                stub(A).relevantWhen(Condition.isYes(Organisation.HR_FUNCTION)),
                stub(B).relevantWhen(Condition.isYes(Organisation.HR_FUNCTION)),
                stub(C).relevantWhen(Condition.isYes(Organisation.WORKS_COUNCIL)));
    }

    @Test
    void theRelevanceOfOneInterventionComesBeforeTheStandingOfMore() {
        assertHrFunctionFirst(
                starting(A, Organisation.WORKS_COUNCIL),
                starting(B, Organisation.WORKS_COUNCIL),
                stub(C).relevantWhen(Condition.isYes(Organisation.HR_FUNCTION)));
    }

    @Test
    void ofTwoQuestionsThatSettleAStandingTheOneForMoreInterventionsComesFirst() {
        assertHrFunctionFirst(
                starting(A, Organisation.HR_FUNCTION),
                starting(B, Organisation.HR_FUNCTION),
                starting(C, Organisation.WORKS_COUNCIL));
    }

    @Test
    void ofTwoQuestionsThatSettleAnotherVerdictTheOneForMoreInterventionsComesFirst() {
        assertHrFunctionFirst(
                recommending(A, Organisation.HR_FUNCTION),
                recommending(B, Organisation.HR_FUNCTION),
                recommending(C, Organisation.WORKS_COUNCIL));
    }

    @Test
    void ofTwoQuestionsThatCompleteAnOutcomeTheOneForMoreInterventionsComesFirst() {
        assertHrFunctionFirst(
                stub(A).reads(Organisation.HR_FUNCTION),
                stub(B).reads(Organisation.HR_FUNCTION),
                stub(C).reads(Organisation.WORKS_COUNCIL));
    }

    @Test
    void interventionsThatWaitForAnAnswerAreNamedInTheOrderOfTheAssessment() {
        Intervention moreIsOpen = stub(A).relevantWhen(Condition.isYes(Organisation.WORKS_COUNCIL))
                .needs(preparation(A, Part.recommended(Phase.WHILE_RUNNING, "nice", Condition.isYes(A_NICE))));
        Intervention lessIsOpen = stub(B).relevantWhen(Condition.isYes(Organisation.WORKS_COUNCIL));

        List<OpenQuestion> questions = questions(Situation.unknown(), moreIsOpen, lessIsOpen);

        assertThat(about(Organisation.WORKS_COUNCIL, questions).decides()).containsExactly(B, A);
    }

    @Test
    void theRelevanceOfWhatIsUnderWayIsStillJudgedButNothingWaitsForIt() {
        Intervention underWay = stub(A).relevantWhen(Condition.isYes(Organisation.WORKS_COUNCIL));
        Situation situation =
                Situation.builder().started(A, LocalDate.of(2026, 1, 1)).build();

        List<OpenQuestion> questions = questions(situation, underWay, starting(B, Organisation.HR_FUNCTION));

        assertThat(questions)
                .extracting(OpenQuestion::fact)
                .containsSubsequence(Organisation.HR_FUNCTION, Organisation.WORKS_COUNCIL);
        assertThat(about(Organisation.WORKS_COUNCIL, questions).decides()).isEmpty();
        assertThat(about(Organisation.WORKS_COUNCIL, questions).judges()).containsExactly(A);
    }

    @Test
    void whatElseIsNeededBeforeAStartThatIsBlockedAnywayDecidesNothing() {
        Intervention blocked = stub(A).relevantWhen(Condition.isYes(A_RELEVANT))
                .needs(preparation(
                        A,
                        Part.required(Phase.BEFORE_START, "ready", Condition.isYes(A_READY)),
                        Part.required(Phase.BEFORE_START, "nice", Condition.isYes(A_NICE))));
        Situation notReady = Situation.builder().set(A_READY, false).build();

        List<OpenQuestion> questions = questions(notReady, blocked);

        assertThat(about(A_NICE, questions).decides()).isEmpty();
        assertThat(about(A_NICE, questions).judges()).containsExactly(A);
    }

    private static OpenQuestion about(Fact<?> fact, List<OpenQuestion> questions) {
        return questions.stream()
                .filter(question -> question.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotRelevantAsksNothing() {
        Situation situation = Situation.builder().set(A_RELEVANT, false).build();

        assertThat(questions(situation, a())).isEmpty();
    }

    @Test
    void whatIsBlockedAnywayOnlyAsksForItsRelevanceAndForWhatItWouldShow() {
        Situation situation = Situation.builder().set(A_READY, false).build();

        assertThat(questions(situation, a()))
                .extracting(OpenQuestion::fact)
                .containsExactly(A_RELEVANT, A_NICE, A_COUNT);
    }

    @Test
    void anAnsweredFactIsNotAsked() {
        Situation situation = Situation.builder()
                .set(A_RELEVANT, true)
                .set(A_READY, true)
                .set(A_COUNT, 3)
                .build();

        assertThat(questions(situation, a())).extracting(OpenQuestion::fact).containsExactly(A_NICE);
    }

    @Test
    void aColumnIsAskedForTheEntriesThatLackIt() {
        StubIntervention reads = new StubIntervention(A).reads(Organisation.WORKFORCE, Organisation.GROUP_HEADS);
        Situation situation = Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("first"),
                        Entry.of("second").with(Organisation.GROUP_HEADS, 4),
                        Entry.of("third"))
                .build();

        assertThat(questions(situation, reads)).singleElement().satisfies(question -> {
            assertThat(question.fact()).isEqualTo(Organisation.GROUP_HEADS);
            assertThat(question.entries()).containsExactly(1, 3);
            assertThat(question.completes()).containsExactly(A);
        });
    }

    @Test
    void whatSomethingIsCalledOrWhereItIsDescribedIsNoOpenQuestion() {
        StubIntervention reads = new StubIntervention(A)
                .reads(Fact.label(A, "nickname"), Fact.key(A, "alias"), Fact.uri(A, "page"), A_COUNT);

        assertThat(questions(Situation.unknown(), reads))
                .extracting(OpenQuestion::fact)
                .containsExactly(A_COUNT);
    }

    @Test
    void ofAnUnknownListOnlyTheListIsAsked() {
        StubIntervention reads = new StubIntervention(A).reads(Organisation.WORKFORCE, Organisation.GROUP_HEADS);

        assertThat(questions(Situation.unknown(), reads))
                .extracting(OpenQuestion::fact)
                .containsExactly(Organisation.WORKFORCE);
    }

    @Test
    void theIntentionsAreAskedOnlyWhereThereIsSomethingToPutInOrder() {
        assertThat(questions(Situation.unknown(), a()))
                .extracting(OpenQuestion::fact)
                .doesNotContain(Organisation.MANAGEMENT_INTENTION, Organisation.EMPLOYEE_INTENTION);
    }
}
