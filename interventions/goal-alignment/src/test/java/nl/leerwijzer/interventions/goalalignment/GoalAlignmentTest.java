// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.texts.ConditionLeaves;
import org.junit.jupiter.api.Test;

class GoalAlignmentTest {
    private final GoalAlignment goalAlignment = new GoalAlignment();

    @Test
    void isFoundWithoutAComplaint() {
        Advice advice = Guidance.discover().advise(Situation.unknown());

        assertThat(advice.diagnostics()).isEmpty();
        assertThat(advice.find(GoalAlignment.ID)).isPresent();
    }

    @Test
    void profileSaysWhatThePageSays() {
        Profile profile = goalAlignment.profile();

        assertThat(profile.id()).isEqualTo("goal-alignment");
        assertThat(profile.chapter()).contains("strengthen-intentions");
        assertThat(profile.audience()).isEqualTo(Audience.EMPLOYER);
        assertThat(profile.option()).hasValue(2);
        assertThat(profile.themes()).containsExactly(Theme.STRATEGY);
        assertThat(profile.links()).isEmpty();
        assertThat(profile.contact().orElseThrow().address()).isEqualTo("info@spdi-duurzaamaanhetwerk.nl");
    }

    @Test
    void whatTheGuideClaimsWithoutASourceIsShownAsSuch() {
        assertThat(goalAlignment.profile().evidence())
                .hasSize(2)
                .allSatisfy(evidence -> assertThat(evidence.sources())
                        .extracting(Source::standing)
                        .containsExactly(Source.Standing.CLAIMED_WITHOUT_SOURCE));
    }

    @Test
    void eightPreconditionsInTheOrderOfThePage() {
        assertThat(goalAlignment.preconditions())
                .extracting(precondition -> precondition.id().name())
                .containsExactly(
                        "process", "goals", "sharing", "preparation", "expertise", "cost", "time", "involvement");
    }

    @Test
    void documentsAndTheMatrixAreStepsAndTheLaterCheckIsUsefulOnly() {
        assertThat(parts("preparation")).allSatisfy(part -> {
            assertThat(part.phase()).isEqualTo(Phase.IN_PREPARATION);
            assertThat(part.necessity()).isEqualTo(Necessity.REQUIRED);
        });
        assertThat(parts("involvement"))
                .filteredOn(part -> part.necessity() == Necessity.RECOMMENDED)
                .extracting(Part::id)
                .containsExactly("line-managers", "hr", "union-representatives", "works-council");
    }

    @Test
    void everyRemedyThatSomebodyCanCarryOutSaysWhoHowLongAndWithWhatEffort() {
        List<Remedy> remedies = goalAlignment.preconditions().stream()
                .flatMap(precondition -> precondition.parts().stream())
                .flatMap(part -> ConditionLeaves.remedies(part.condition()).stream())
                .filter(Remedy::isChangeable)
                .toList();

        assertThat(remedies).hasSizeGreaterThan(20).allSatisfy(remedy -> {
            assertThat(remedy.roles()).isNotEmpty();
            assertThat(remedy.leadTime()).isPresent();
            assertThat(remedy.effort()).isPresent();
        });
    }

    @Test
    void confidentialGoalsAreSolvedByAnAgreementOrByAnonymityAndNeverByMakingThemPublic() {
        List<Remedy> remedies = ConditionLeaves.remedies(parts("sharing").get(0).condition());

        assertThat(remedies)
                .filteredOn(Remedy::isChangeable)
                .extracting(Remedy::id)
                .containsExactly("sharing-agreed", "results-anonymised");
        assertThat(remedies)
                .filteredOn(remedy -> !remedy.isChangeable())
                .extracting(Remedy::id)
                .containsOnly("goal-public");
    }

    private List<Part> parts(String name) {
        return goalAlignment.preconditions().stream()
                .filter(precondition -> precondition.id().name().equals(name))
                .findFirst()
                .map(Precondition::parts)
                .orElseThrow();
    }
}
