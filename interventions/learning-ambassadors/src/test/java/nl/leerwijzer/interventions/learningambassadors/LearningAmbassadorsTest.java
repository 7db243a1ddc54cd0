// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.testkit.situations.DeclaredFacts;
import org.junit.jupiter.api.Test;

class LearningAmbassadorsTest {
    private final LearningAmbassadors intervention = new LearningAmbassadors();

    @Test
    void itIsTheThirdOptionForEmployees() {
        Profile profile = intervention.profile();

        assertThat(profile.id()).isEqualTo("learning-ambassadors");
        assertThat(profile.chapter()).contains("strengthen-intentions");
        assertThat(profile.audience()).isEqualTo(Audience.EMPLOYEES);
        assertThat(profile.option()).hasValue(3);
        assertThat(profile.themes()).containsExactly(Theme.ROLE_MODELS);
        assertThat(profile.contact()).contains(new Contact("info@spdi-duurzaamaanhetwerk.nl"));
        assertThat(profile.links()).hasSize(2);
    }

    @Test
    void itIsFoundOnTheModulePath() {
        assertThat(Guidance.discover().catalogue().intervention(LearningAmbassadors.ID))
                .containsInstanceOf(LearningAmbassadors.class);
        assertThat(Guidance.discover().catalogue().diagnostics()).isEmpty();
    }

    @Test
    void itIsRegisteredForTheClassPathToo() throws IOException {
        String service = "/META-INF/services/nl.leerwijzer.core.intervention.Intervention";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LearningAmbassadors.class.getResourceAsStream(service)),
                StandardCharsets.UTF_8))) {
            assertThat(lines.lines()).containsExactly(LearningAmbassadors.class.getName());
        }
    }

    @Test
    void relevanceAsksForTheDistanceToLearningAndNothingElse() {
        assertThat(intervention.relevance().facts())
                .containsExactly(AmbassadorFacts.LITTLE_INITIATIVE, AmbassadorFacts.HOLDING_BACK);
    }

    @Test
    void thePlanDeclaresOnlyWhatTheConditionsDoNotReadAlready() {
        Set<Fact<?>> inConditions = intervention.preconditions().stream()
                .flatMap(precondition -> precondition.parts().stream())
                .flatMap(part -> part.condition().facts().stream())
                .collect(Collectors.toSet());
        inConditions.addAll(intervention.relevance().facts());

        assertThat(intervention.facts()).doesNotContainAnyElementsOf(inConditions);
        assertThat(DeclaredFacts.of(intervention)).noneMatch(Fact::isTrait);
    }
}
