// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provides;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;

class GuidanceModuleTest {
    @Test
    void givesOneGuidanceWithItsCatalogueAndTexts() {
        Injector injector = Guice.createInjector(new GuidanceModule());

        Guidance guidance = injector.getInstance(Guidance.class);

        assertThat(injector.getInstance(Guidance.class)).isSameAs(guidance);
        assertThat(injector.getInstance(Catalogue.class)).isSameAs(guidance.catalogue());
        assertThat(injector.getInstance(Texts.class)).isSameAs(injector.getInstance(Texts.class));
        assertThat(injector.getInstance(Catalogue.class).namespaces()).contains(Organisation.ID);
    }

    @Test
    void wordsWithoutAHostAreThoseOfTheLibrary() {
        Texts texts = Guice.createInjector(new GuidanceModule()).getInstance(Texts.class);

        assertThat(texts.render(Standing.ADVISED.text(), Language.EN)).isNotEqualTo("start here");
        assertThat(texts.pattern("core", "standing.advised", Language.EN)).isPresent();
    }

    @Test
    void aHostsOwnBindingsWin() {
        Injector injector = Guice.createInjector(new GuidanceModule(), new HostModule());

        Assistant assistant = injector.getInstance(Assistant.class);
        Advice advice = assistant.adviseOn(40);

        assertThat(advice.interventions()).hasSize(1);
        assertThat(advice.interventions().get(0).id()).isEqualTo(OpenDoors.ID);
        assertThat(advice.interventions().get(0).assessment().standing()).isEqualTo(Standing.ADVISED);
        assertThat(injector.getInstance(Catalogue.class).contact()).contains(new Contact("learning@host.example"));
        assertThat(assistant.word(Standing.ADVISED.text())).isEqualTo("start here");
        assertThat(assistant.word(Text.of(OpenDoors.ID, "title"))).isEqualTo("Open doors");
    }

    @Test
    void theOrderOfModulesDoesNotMatter() {
        Injector injector = Guice.createInjector(new HostModule(), new GuidanceModule());

        assertThat(injector.getInstance(Catalogue.class).interventions())
                .extracting(intervention -> intervention.profile().id())
                .containsExactly(OpenDoors.ID);
    }

    /** Something of a host that is given guidance. */
    private static final class Assistant {
        private final Guidance guidance;
        private final Texts texts;

        @Inject
        Assistant(Guidance guidance, Texts texts) {
            this.guidance = guidance;
            this.texts = texts;
        }

        Advice adviseOn(int employees) {
            return guidance.advise(
                    Situation.builder().set(Organisation.EMPLOYEES, employees).build());
        }

        String word(Text text) {
            return texts.render(text, Language.EN);
        }
    }

    /** What a host wants otherwise. */
    private static final class HostModule extends AbstractModule {
        @Override
        protected void configure() {
            bind(PluginSource.class).to(OwnPlugins.class);
            bind(Contact.class).toInstance(new Contact("learning@host.example"));
        }

        @Provides
        TextSource words() {
            return (owner, key, language) -> {
                if (owner.equals("core") && key.equals("standing.advised")) {
                    return Optional.of("start here");
                }
                return owner.equals(OpenDoors.ID) && key.equals("title") ? Optional.of("Open doors") : Optional.empty();
            };
        }
    }

    private static final class OwnPlugins implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            return List.of(new Candidate<>() {
                @Override
                public String name() {
                    return OpenDoors.class.getName();
                }

                @Override
                public Intervention load() {
                    return new OpenDoors();
                }
            });
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of();
        }
    }

    /** Relevant from twenty people on. */
    private static final class OpenDoors implements Intervention {
        static final String ID = "example.open-doors";

        @Override
        public Profile profile() {
            return Profile.builder(ID).audience(Audience.EMPLOYEES).build();
        }

        @Override
        public Condition relevance() {
            return Condition.atLeast(Organisation.EMPLOYEES, 20);
        }

        @Override
        public List<Precondition> preconditions() {
            return List.of();
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of();
        }

        @Override
        public Outcome plan(View situation) {
            return Outcome.builder(ID).summary("title").build();
        }
    }
}
