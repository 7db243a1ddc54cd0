// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.Schooling;
import nl.leerwijzer.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    private static final String ID = "com.example.mentor";
    private static final Condition READY = Condition.isYes(Fact.yesNo(ID, "ready"));

    @Test
    void aProfileNeedsItsIdAndAudienceOnly() {
        Profile profile = Profile.builder(ID).audience(Audience.EMPLOYEES).build();

        assertThat(profile.id()).isEqualTo(ID);
        assertThat(profile.audience()).isEqualTo(Audience.EMPLOYEES);
        assertThat(profile.chapter()).isEmpty();
        assertThat(profile.option()).isEmpty();
        assertThat(profile.contact()).isEmpty();
        assertThat(profile.evidence()).isEmpty();
        assertThat(profile.contentVersion()).isEqualTo("1");
        assertThatIllegalStateException().isThrownBy(() -> Profile.builder(ID).build());
    }

    @Test
    void aProfileIsWordedByItsOwnNamespace() {
        Profile profile = Profile.builder(ID)
                .audience(Audience.EMPLOYER)
                .chapter("strengthen-intentions")
                .option(3)
                .addThemes(Theme.TALKS)
                .addMethod("meet", "agree")
                .contact(new Contact("info@example.com"))
                .contentVersion("2")
                .build();

        assertThat(profile.title()).isEqualTo(Text.of(ID, "title"));
        assertThat(profile.problem()).isEqualTo(Text.of(ID, "problem"));
        assertThat(profile.methodSteps()).containsExactly(Text.of(ID, "method.meet"), Text.of(ID, "method.agree"));
        assertThat(profile.option()).hasValue(3);
        assertThat(profile.contentVersion()).isEqualTo("2");
        assertThat(profile.contact()).contains(new Contact("info@example.com"));
        assertThat(Theme.TALKS.text()).isEqualTo(Text.of("core", "theme.talks"));
        assertThat(Audience.EMPLOYER.text()).isEqualTo(Text.of("core", "audience.employer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mentor", "com.example.Mentor", "com..example", "mentor!", "1mentor"})
    void anIdThatIsNoNamespaceIsRefused(String id) {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Profile.builder(id).audience(Audience.EMPLOYER).build());
    }

    @Test
    void onlyWhatIsRequiredBeforeTheStartCanBlock() {
        List<Part> blocking = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            for (Necessity necessity : Necessity.values()) {
                Part part = new Part("part", READY, necessity, phase);
                if (part.canBlock()) {
                    blocking.add(part);
                }
                Part made = necessity == Necessity.REQUIRED
                        ? Part.required(phase, "part", READY)
                        : Part.recommended(phase, "part", READY);
                assertThat(made).isEqualTo(part);
            }
        }

        assertThat(blocking).containsExactly(Part.required(Phase.BEFORE_START, "part", READY));
    }

    @Test
    void aPreconditionIsItsPartsInOrder() {
        Part first = Part.required(Phase.BEFORE_START, "money", READY);
        Part second = Part.recommended(Phase.WHILE_RUNNING, "watched", READY);

        Precondition precondition = Precondition.of(ID, "cost", first, second);

        assertThat(precondition.id()).isEqualTo(new PreconditionId(ID, "cost"));
        assertThat(precondition.parts()).containsExactly(first, second);
        assertThat(precondition).isEqualTo(Precondition.of(ID, "cost", first, second));
        assertThat(precondition.id().title()).isEqualTo(Text.of(ID, "precondition.cost.title"));
        assertThat(precondition.id().explanation()).isEqualTo(Text.of(ID, "precondition.cost.explanation"));
        assertThat(precondition.id().part(first)).isEqualTo(Text.of(ID, "precondition.cost.money"));
        assertThat(precondition.id().why(second)).isEqualTo(Text.of(ID, "precondition.cost.watched.why"));
    }

    @Test
    void aCautionMayBeAboutSomePeopleOnly() {
        TraitSelector practical =
                TraitSelector.of(Organisation.WORKFORCE, Organisation.GROUP_SCHOOLING, Set.of(Schooling.PRACTICAL));
        Caution caution = Caution.of(ID, "pressure");

        assertThat(caution.relevantFor()).isEmpty();
        assertThat(caution.relevantFor(practical)).isEqualTo(new Caution(ID, "pressure", Optional.of(practical)));
        assertThat(caution.text()).isEqualTo(Text.of(ID, "caution.pressure"));
    }

    @Test
    void aLinkIsAnAddressWithWords() {
        PageLink link = PageLink.of(ID, "self-test", "https://example.com/test");

        assertThat(link.address()).isEqualTo(URI.create("https://example.com/test"));
        assertThat(link.text()).isEqualTo(Text.of(ID, "link.self-test"));
        assertThatIllegalArgumentException().isThrownBy(() -> PageLink.of(ID, "x", "not an address"));
    }

    @Test
    void phasesAndNecessitiesAreNamedInLowerCaseWithHyphens() {
        assertThat(Phase.BEFORE_START.text()).isEqualTo(Text.of("core", "phase.before-start"));
        assertThat(Phase.WHILE_RUNNING.id()).isEqualTo("while-running");
        assertThat(Necessity.REQUIRED.text()).isEqualTo(Text.of("core", "necessity.required"));
        assertThat(Necessity.RECOMMENDED.id()).isEqualTo("recommended");
    }
}
