// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import org.junit.jupiter.api.Test;

/** Which interventions have code of their own among the leaves of their conditions. */
class ComputedLeavesTest {
    private static final String ID = "com.example.stub";
    private static final Fact<Boolean> READY = Fact.yesNo(ID, "ready");
    private static final Fact<List<Entry>> TEAMS = Fact.list(ID, "teams");
    private static final Fact<Boolean> TRAINED = Fact.yesNo(ID, "trained").columnOf(TEAMS);

    private static Condition computed(Fact<Boolean> fact) {
        return Condition.computed(
                ID, "computed", List.of(fact), answers -> answers.find(fact).orElseThrow());
    }

    /** The leaf by itself and in every branch that a condition can have, beside another leaf. */
    private static List<Condition> everyConditionAround(Condition leaf, Condition leafOfTeam) {
        Condition atom = Condition.isNo(READY);
        return List.of(
                leaf,
                Condition.all(atom, leaf),
                Condition.any(atom, leaf),
                Condition.not(leaf),
                Condition.atLeastOf(1, atom, leaf),
                Condition.every(TEAMS, leafOfTeam),
                Condition.not(Condition.all(atom, Condition.any(atom, Condition.some(TEAMS, leafOfTeam)))));
    }

    private static boolean found(StubIntervention stub) throws PluginFailure {
        return ComputedLeaves.in(Inspection.inspect(stub));
    }

    private static StubIntervention needing(Condition condition) {
        return new StubIntervention(ID)
                .relevantWhen(Condition.isYes(READY))
                .needs(Precondition.of(ID, "known", Part.required(Phase.BEFORE_START, "part", Condition.isYes(READY))))
                .needs(Precondition.of(ID, "asked", Part.recommended(Phase.WHILE_RUNNING, "part", condition)));
    }

    @Test
    void codeIsFoundWhereverItStandsInAConditionOfRelevanceOrOfAPart() throws PluginFailure {
        for (Condition condition : everyConditionAround(computed(READY), computed(TRAINED))) {
            assertThat(found(new StubIntervention(ID).relevantWhen(condition)))
                    .as("relevance %s", condition)
                    .isTrue();
            assertThat(found(needing(condition))).as("part %s", condition).isTrue();
        }
    }

    @Test
    void conditionsOfFactsAgainstConstantsHoldNoCode() throws PluginFailure {
        for (Condition condition : everyConditionAround(Condition.isYes(READY), Condition.isYes(TRAINED))) {
            assertThat(found(new StubIntervention(ID).relevantWhen(condition)))
                    .as("relevance %s", condition)
                    .isFalse();
            assertThat(found(needing(condition))).as("part %s", condition).isFalse();
        }
    }
}
