// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.texts.ConditionLeaves;
import org.junit.jupiter.api.Test;

class DevelopmentDialogueTest {
    private final DevelopmentDialogue intervention = new DevelopmentDialogue();

    @Test
    void isFoundWithoutAComplaint() {
        Advice advice = Guidance.discover().advise(Situation.unknown());

        assertThat(advice.diagnostics()).isEmpty();
        assertThat(advice.find(DialogueFacts.ID)).isPresent();
    }

    @Test
    void itIsTheSecondOptionForEmployees() {
        Profile profile = intervention.profile();

        assertThat(profile.id()).isEqualTo("development-dialogue");
        assertThat(profile.chapter()).contains("strengthen-intentions");
        assertThat(profile.audience()).isEqualTo(Audience.EMPLOYEES);
        assertThat(profile.option()).hasValue(2);
        assertThat(profile.themes()).containsExactly(Theme.TALKS);
        assertThat(profile.contact().orElseThrow().address()).isEqualTo("info@spdi-duurzaamaanhetwerk.nl");
    }

    @Test
    void ofTheFourLinksOneIsThePagesOwnTwoAreSelfTestsAndOneIsAUnionPage() {
        assertThat(intervention.profile().links())
                .extracting(link -> link.id() + " at " + link.address().getHost())
                .containsExactly(
                        "make-a-plan at www.nationalevacaturebank.nl",
                        "self-test-loopbaancentraal at www.loopbaancentraal.nl",
                        "self-test-fnv at www.fnv.nl",
                        "union-career-advice at www.fnv.nl");
    }

    @Test
    void itRefersToLearningAtWorkAndToAPageThatIsNotInOurText() {
        assertThat(intervention.profile().seeAlso())
                .extracting(Reference::target)
                .containsExactly(
                        Reference.to(
                                        Audience.EMPLOYEES,
                                        Theme.WORKPLACE,
                                        intervention.profile().title())
                                .target(),
                        new Reference.Target.ById("development-oriented-appraisal"));
    }

    @Test
    void whatThePageClaimsIsShownAsAClaimAndNothingElseAsReadByUs() {
        assertThat(intervention.profile().evidence())
                .filteredOn(evidence -> List.of("own-direction", "better-fit").contains(evidence.id()))
                .hasSize(2)
                .allSatisfy(evidence -> assertThat(evidence.sources())
                        .extracting(Source::standing)
                        .containsExactly(Source.Standing.CLAIMED_WITHOUT_SOURCE));
        assertThat(intervention.profile().evidence())
                .flatExtracting(evidence -> evidence.sources())
                .extracting(Source::standing)
                .doesNotContain(Source.Standing.READ);
    }

    @Test
    void fivePreconditionsInTheOrderOfThePageAndOnlySafetyCanBlock() {
        assertThat(intervention.preconditions())
                .extracting(precondition -> precondition.id().name())
                .containsExactly("equal-dialogue", "preparation", "safe", "recorded", "embedded");
        assertThat(parts())
                .filteredOn(Part::canBlock)
                .extracting(Part::id)
                .containsExactly("no-dismissal", "no-demotion", "no-other-harm", "dare");
    }

    @Test
    void whatThePageOffersAsAHelpAndWhatWeAddedIsRecommendedOnly() {
        assertThat(parts())
                .filteredOn(part -> part.necessity() == Necessity.RECOMMENDED)
                .extracting(Part::id)
                .containsExactly(
                        "in-time",
                        "checklist",
                        "self-test",
                        "union-support",
                        "managers-trained",
                        "promise",
                        "access",
                        "means",
                        "followed-up",
                        "themes",
                        "works-council");
    }

    @Test
    void everyRemedyThatSomebodyCanCarryOutSaysWhoHowLongAndWithWhatEffort() {
        List<Remedy> remedies = parts().stream()
                .flatMap(part -> ConditionLeaves.remedies(part.condition()).stream())
                .filter(Remedy::isChangeable)
                .toList();

        assertThat(remedies).hasSizeGreaterThan(30).allSatisfy(remedy -> {
            assertThat(remedy.roles()).isNotEmpty();
            assertThat(remedy.leadTime()).isPresent();
            assertThat(remedy.effort()).isPresent();
        });
    }

    @Test
    void aWorksCouncilIsHeardAndNeverAbolished() {
        assertThat(parts())
                .filteredOn(part -> part.id().equals("works-council"))
                .flatExtracting(part -> ConditionLeaves.remedies(part.condition()))
                .extracting(remedy -> remedy.id() + " " + remedy.isChangeable())
                .containsExactly("works-council-present false", "consent true");
    }

    @Test
    void noFactIsAboutATraitOfPeople() {
        assertThat(intervention.facts()).noneMatch(Fact::isTrait);
    }

    @Test
    void everyAnswerIsTheSameWheneverItIsAsked() {
        assertThat(intervention.relevance()).isEqualTo(intervention.relevance());
        assertThat(intervention.preconditions()).isEqualTo(new DevelopmentDialogue().preconditions());
        assertThat(new HashSet<>(intervention.facts())).isEqualTo(new HashSet<>(new DevelopmentDialogue().facts()));
    }

    private List<Part> parts() {
        return intervention.preconditions().stream()
                .flatMap(precondition -> precondition.parts().stream())
                .toList();
    }
}
