// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;

/** What an assessment tells beyond the standings, and what it makes of conditions that are hard to judge. */
class AssessmentTest {
    private static final String ID = "com.example.stub";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Fact<Boolean> RELEVANT = Fact.yesNo(ID, "relevant");
    private static final Fact<Boolean> READY = Fact.yesNo(ID, "ready");
    private static final Fact<Money> COST = Fact.money(ID, "cost");

    /** Too many amounts of money to try them all: while the cost is unknown, its verdict is UNKNOWN but not exact. */
    private static final Condition INEXACT = Condition.computed(
            ID,
            "cheap",
            List.of(COST),
            answers -> answers.find(COST).orElseThrow().compareTo(Money.ofEuros(100)) < 0);

    private static Assessment assess(StubIntervention stub, Situation situation) {
        return StubSource.guidance(stub).assess(situation);
    }

    private static InterventionAssessment only(StubIntervention stub, Situation situation) {
        return assess(stub, situation).find(ID).orElseThrow();
    }

    private static Precondition beforeStart(Condition... conditions) {
        Part[] parts = new Part[conditions.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Part.required(Phase.BEFORE_START, "part-" + i, conditions[i]);
        }
        return Precondition.of(ID, "preparation", parts);
    }

    @Test
    void itTellsForWhichDayAndFromWhichSeedItHolds() {
        Situation situation = Situation.builder().asOf(TODAY).seed(7).build();

        Assessment assessment = assess(new StubIntervention(ID), situation);

        assertThat(assessment.asOf()).contains(TODAY);
        assertThat(assessment.seed()).isEqualTo(7);
    }

    @Test
    void aPlannedStartIsTold() {
        Situation planned =
                Situation.builder().asOf(TODAY).started(ID, TODAY.plusMonths(2)).build();

        InterventionAssessment assessment = only(new StubIntervention(ID), planned);

        assertThat(assessment.standing()).isEqualTo(Standing.ADVISED);
        assertThat(assessment.started()).contains(TODAY.plusMonths(2));
    }

    @Test
    void inALogItIsKnownByItsIdAndStandingOnly() {
        assertThat(only(new StubIntervention(ID), Situation.unknown()))
                .hasToString("InterventionAssessment[com.example.stub, advised]");
    }

    @Test
    void oneThatIsPutTogetherElsewhereHoldsWhatItIsGiven() {
        OpenQuestion question = new OpenQuestion(READY, List.of(), List.of(ID), List.of(), List.of());
        Assessment judged = assess(new StubIntervention(ID), Situation.unknown());

        Assessment restored =
                new Assessment(judged.asOf(), 7, judged.interventions(), List.of(question), judged.diagnostics());

        assertThat(restored.seed()).isEqualTo(7);
        assertThat(restored.questions()).containsExactly(question);
        assertThat(restored.find(ID)).isEqualTo(judged.find(ID));
    }

    @Test
    void partsThatContradictEachOtherBlockBeforeEitherIsAnswered() {
        StubIntervention stub =
                new StubIntervention(ID).needs(beforeStart(Condition.isYes(READY), Condition.isNo(READY)));

        InterventionAssessment assessment = only(stub, Situation.unknown());

        assertThat(assessment.standing()).isEqualTo(Standing.BLOCKED);
        assertThat(assessment.parts()).extracting(PartAssessment::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(assessment.preconditions())
                .extracting(PreconditionAssessment::verdict)
                .containsExactly(Verdict.NOT_MET);
    }

    @Test
    void undecidedIsAsExactAsTheConditionThatLeavesItOpen() {
        StubIntervention openRelevance = new StubIntervention(ID).relevantWhen(INEXACT);
        StubIntervention openPart =
                new StubIntervention(ID).relevantWhen(Condition.isYes(RELEVANT)).needs(beforeStart(INEXACT));
        Situation relevant = Situation.builder().set(RELEVANT, true).build();

        assertThat(only(openRelevance, Situation.unknown()))
                .returns(Standing.UNDECIDED, InterventionAssessment::standing)
                .returns(false, InterventionAssessment::exact);
        assertThat(only(openPart, relevant))
                .returns(Standing.UNDECIDED, InterventionAssessment::standing)
                .returns(false, InterventionAssessment::exact);
        assertThat(only(openPart, Situation.unknown()))
                .returns(Standing.UNDECIDED, InterventionAssessment::standing)
                .returns(true, InterventionAssessment::exact);
    }

    @Test
    void anotherStandingIsExactWhateverItsConditionsAre() {
        StubIntervention stub = new StubIntervention(ID).relevantWhen(INEXACT);
        Situation underWay = Situation.builder().started(ID, TODAY).build();

        assertThat(only(stub, underWay))
                .returns(Standing.UNDER_WAY, InterventionAssessment::standing)
                .returns(true, InterventionAssessment::exact);
    }

    /** Not met while not ready; its code is asked what being ready would bring when changes are looked for, and throws. */
    private static Condition throwingOnceReady() {
        Condition throwing = Condition.computed(ID, "throwing", List.of(READY), answers -> {
            if (answers.find(READY).orElseThrow()) {
                throw new IllegalStateException("not thought of");
            }
            return true;
        });
        return Condition.all(Condition.isYes(READY).mendedBy(Remedy.of(ID, "prepare", Role.HR)), throwing);
    }

    @Test
    void codeThatThrowsOnlyOnAnswersThatMightBeGivenFailsItsInterventionAndNotTheHost() {
        Situation notReady = Situation.builder().set(READY, false).build();
        List<StubIntervention> throwing = List.of(
                new StubIntervention(ID).relevantWhen(throwingOnceReady()),
                new StubIntervention(ID).needs(beforeStart(throwingOnceReady())));

        for (StubIntervention stub : throwing) {
            Assessment assessment = assess(stub, notReady);

            assertThat(assessment.find(ID))
                    .hasValueSatisfying(failed -> assertThat(failed.standing()).isEqualTo(Standing.FAILED));
            assertThat(assessment.diagnostics())
                    .filteredOn(diagnostic -> diagnostic.phase() == Diagnostic.Phase.ASSESSMENT)
                    .singleElement()
                    .returns(Code.THREW, Diagnostic::code)
                    .returns(ID, Diagnostic::plugin);
        }
    }

    @Test
    void phasesAndCodesOfDiagnosticsGoByStableNames() {
        assertThat(Diagnostic.Phase.values())
                .extracting(Diagnostic.Phase::id)
                .containsExactly("discovery", "assessment", "planning", "use");
        assertThat(Code.values())
                .extracting(Code::id)
                .containsExactly(
                        "not-loadable",
                        "search-stopped",
                        "threw",
                        "returned-null",
                        "invalid",
                        "id-taken",
                        "undeclared-fact",
                        "text-missing");
    }
}
