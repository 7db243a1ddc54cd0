// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.evidence.Source.Standing;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.workplacelearning.schedule.Activity;
import nl.leerwijzer.interventions.workplacelearning.schedule.ActivityKind;
import nl.leerwijzer.interventions.workplacelearning.schedule.Route;
import org.junit.jupiter.api.Test;

class WorkplaceLearningTest {
    private final WorkplaceLearning intervention = new WorkplaceLearning();

    @Test
    void itIsTheFirstOptionForEmployees() {
        Profile profile = intervention.profile();

        assertThat(profile.id()).isEqualTo("workplace-learning");
        assertThat(profile.chapter()).contains("strengthen-intentions");
        assertThat(profile.audience()).isEqualTo(Audience.EMPLOYEES);
        assertThat(profile.option()).hasValue(1);
        assertThat(profile.themes()).containsExactly(Theme.WORKPLACE);
        assertThat(profile.method()).containsExactly("add", "interweave", "distil");
        assertThat(profile.links()).hasSize(1);
        assertThat(profile.contact().orElseThrow().address()).isEqualTo("info@spdi-duurzaamaanhetwerk.nl");
    }

    @Test
    void whatThePageClaimsIsShownAsAClaimAndNothingElseAsReadByUs() {
        assertThat(intervention.profile().evidence().get(0).sources())
                .allMatch(source -> source.standing() == Standing.CLAIMED_WITHOUT_SOURCE);
        assertThat(intervention.profile().evidence().stream().skip(1).flatMap(evidence -> evidence.sources().stream()))
                .hasSizeGreaterThan(4)
                .allMatch(source -> source.standing() == Standing.READ_ABOUT);
    }

    @Test
    void guidanceIsRecommendedAndOnlySafetyAndTimeCanBlock() {
        List<Part> parts = intervention.preconditions().stream()
                .flatMap(precondition -> precondition.parts().stream())
                .toList();

        assertThat(parts.stream().filter(Part::canBlock).map(Part::id)).containsExactly("ask", "mistakes", "time");
        assertThat(intervention.preconditions().get(2).parts())
                .allMatch(part -> part.necessity() == Necessity.RECOMMENDED);
    }

    @Test
    void theCatalogueHasAtLeastTwentyFourActivitiesOverAllRoutesAndKinds() {
        List<Activity> all = ActivityCatalogue.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(24);
        assertThat(all).extracting(Activity::key).doesNotHaveDuplicates();
        assertThat(all).extracting(Activity::kind).contains(ActivityKind.values());
        for (Route route : Route.values()) {
            assertThat(all.stream().filter(activity -> activity.route() == route))
                    .hasSizeGreaterThanOrEqualTo(8)
                    .anyMatch(Activity::isSmallSuccess)
                    .anyMatch(Activity::isCoached)
                    .anyMatch(Activity::isCollective)
                    .anyMatch(activity -> !activity.isCollective());
        }
        assertThat(all.stream().mapToInt(Activity::minutes).min()).hasValue(WorkplaceFacts.FEWEST_ACTIVITY_MINUTES);
    }

    @Test
    void activitiesStandInTheCatalogueFromSmallToDemanding() {
        for (Route route : Route.values()) {
            assertThat(ActivityCatalogue.all().stream()
                            .filter(activity -> activity.route() == route)
                            .map(Activity::confidenceNeeded))
                    .isSorted();
        }
    }

    @Test
    void itIsFoundAsAServiceAndItsTextsAreComplete() {
        Guidance guidance = Guidance.discover();

        assertThat(guidance.assess(Situation.unknown()).find(WorkplaceFacts.ID)).isPresent();
        assertThat(guidance.assess(Situation.unknown()).diagnostics()).isEmpty();
    }

    @Test
    void everyAnswerIsTheSameWheneverItIsAsked() {
        assertThat(intervention.relevance()).isEqualTo(intervention.relevance());
        assertThat(intervention.preconditions()).isEqualTo(intervention.preconditions());
        Set<Object> facts = new HashSet<>(intervention.facts());
        assertThat(facts).isEqualTo(new HashSet<Object>(new WorkplaceLearning().facts()));
    }
}
