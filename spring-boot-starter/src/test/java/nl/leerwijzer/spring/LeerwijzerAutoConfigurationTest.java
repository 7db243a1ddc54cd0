// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.json.AdviceWriter;
import nl.leerwijzer.json.SituationReader;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.annotation.Order;

class LeerwijzerAutoConfigurationTest {
    private static final String FOREIGN = "{\"facts\": {\"com.example.removed\": {\"answer\": true}}}";

    private final ApplicationContextRunner host =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(LeerwijzerAutoConfiguration.class));

    private static String advised(Texts texts) {
        return texts.render(Standing.ADVISED.text(), Language.NL);
    }

    @Test
    void aHostThatDoesNothingHasGuidanceWithWhatIsOnItsPath() {
        host.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(Catalogue.class).intervention("learning-ambassadors"))
                    .isPresent();
            assertThat(context.getBean(Catalogue.class))
                    .isSameAs(context.getBean(Guidance.class).catalogue());
        });
    }

    @Test
    void aDocumentBecomesAdviceThroughItsBeans() {
        host.withPropertyValues("leerwijzer.languages=en,nl").run(context -> {
            Situation situation = context.getBean(SituationReader.class)
                    .read("{}")
                    .situation()
                    .orElseThrow();
            String advice = context.getBean(AdviceWriter.class)
                    .write(context.getBean(Guidance.class).advise(situation));

            assertThat(advice).contains("\"en\":").contains("\"nl\":");
            assertThat(advice.indexOf("\"en\":")).isLessThan(advice.indexOf("\"nl\":"));
        });
    }

    @Test
    void withoutALanguageJsonIsInDutch() {
        host.run(context -> assertThat(context.getBean(AdviceWriter.class)
                        .write(context.getBean(Guidance.class).assess(Situation.unknown())))
                .contains("\"nl\":")
                .doesNotContain("\"en\":"));
    }

    @Test
    void factsOfAMissingPluginAreSetAsideUnlessTheHostIsStrict() {
        host.run(context -> assertThat(
                        context.getBean(SituationReader.class).read(FOREIGN).situation())
                .isPresent());
        host.withPropertyValues("leerwijzer.strict=true")
                .run(context -> assertThat(context.getBean(SituationReader.class)
                                .read(FOREIGN)
                                .faults())
                        .hasSize(1));
    }

    @Test
    void wordsSetAsPropertiesComeBeforeAllOthers() {
        host.withBean("first", TextSource.class, () -> only("van de host"))
                .withPropertyValues("leerwijzer.texts.nl.[core/standing.advised]=begin hier")
                .run(context -> {
                    assertThat(advised(context.getBean(Texts.class))).isEqualTo("begin hier");
                    assertThat(context.getBean(Texts.class).render(Standing.ADVISED.text(), Language.EN))
                            .isEqualTo("van de host");
                });
    }

    @Test
    void ofSeveralSourcesTheFirstInOrderWins() {
        host.withBean(Later.class)
                .withBean(Earlier.class)
                .run(context ->
                        assertThat(advised(context.getBean(Texts.class))).isEqualTo("eerst"));
    }

    @Test
    void aPropertyForNoTextStopsTheHostAndIsNamedWithoutItsWords() {
        host.withPropertyValues("leerwijzer.texts.nl.[core/standing.advized]=woorden-van-de-host")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(TextPropertyException.class)
                        .hasMessageContaining("leerwijzer.texts.nl.[core/standing.advized]")
                        .hasMessageNotContaining("woorden-van-de-host"));
    }

    @Test
    void aHostsPluginsAndContactAreUsed() {
        host.withBean(PluginSource.class, NoPlugins::new)
                .withBean(Contact.class, () -> new Contact("learning@host.example"))
                .run(context -> {
                    assertThat(context.getBean(Catalogue.class).interventions()).isEmpty();
                    assertThat(context.getBean(Catalogue.class).contact())
                            .contains(new Contact("learning@host.example"));
                });
    }

    @Test
    void aHostsOwnBeansTakeThePlaceOfOurs() {
        Guidance own = Guidance.builder().plugins(new NoPlugins()).build();
        SituationReader reader = SituationReader.of(own.catalogue());
        host.withBean(Guidance.class, () -> own)
                .withBean(SituationReader.class, () -> reader)
                .run(context -> {
                    assertThat(context.getBean(Guidance.class)).isSameAs(own);
                    assertThat(context.getBean(Catalogue.class)).isSameAs(own.catalogue());
                    assertThat(context.getBean(SituationReader.class)).isSameAs(reader);
                });
    }

    private static TextSource only(String words) {
        return (owner, key, language) ->
                owner.equals("core") && key.equals("standing.advised") ? Optional.of(words) : Optional.empty();
    }

    @Order(1)
    static final class Earlier implements TextSource {
        @Override
        public Optional<String> find(String owner, String key, Language language) {
            return only("eerst").find(owner, key, language);
        }
    }

    @Order(2)
    static final class Later implements TextSource {
        @Override
        public Optional<String> find(String owner, String key, Language language) {
            return only("later").find(owner, key, language);
        }
    }

    private static final class NoPlugins implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            return List.of();
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of();
        }
    }
}
