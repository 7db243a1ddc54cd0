// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.spring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.GuidanceBuilder;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.json.AdviceWriter;
import nl.leerwijzer.json.JsonTexts;
import nl.leerwijzer.json.SituationReader;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives a host {@link Guidance}, its {@link Catalogue} and {@link Texts}, a {@link SituationReader} and an {@link
 * AdviceWriter}. A bean of the host's own of one of these types takes the place of ours.
 *
 * <p>Beans of these types change what guidance is made of: {@link PluginSource}, where plug-ins come from; {@link
 * TextSource}, any number of them, texts that come before those of the plug-ins, the first by Spring's order first of
 * all; {@link Contact}, whom to ask. Words set as properties come before all others.
 */
@AutoConfiguration
@EnableConfigurationProperties(LeerwijzerProperties.class)
public final class LeerwijzerAutoConfiguration {
    private static final Log LOG = LogFactory.getLog(LeerwijzerAutoConfiguration.class);

    /** Made by Spring. */
    public LeerwijzerAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Guidance guidance(
            LeerwijzerProperties properties,
            ObjectProvider<PluginSource> plugins,
            ObjectProvider<TextSource> sources,
            ObjectProvider<Contact> contact) {
        OwnWords ownWords = new OwnWords(properties.texts());
        GuidanceBuilder builder = Guidance.builder();
        plugins.ifAvailable(builder::plugins);
        contact.ifAvailable(builder::contact);
        List<TextSource> lastFirst = new ArrayList<>(sources.orderedStream().toList());
        Collections.reverse(lastFirst);
        lastFirst.forEach(builder::texts);
        requireEffect(ownWords, builder.build());
        Guidance guidance = builder.texts(ownWords).build();
        guidance.catalogue().diagnostics().forEach(diagnostic -> LOG.warn(inWords(guidance, diagnostic)));
        return guidance;
    }

    private static void requireEffect(OwnWords ownWords, Guidance withoutThem) {
        List<String> wrong =
                ownWords.withoutEffect(withoutThem.catalogue().texts().and(JsonTexts.source()));
        if (!wrong.isEmpty()) {
            throw new TextPropertyException(wrong);
        }
    }

    private static String inWords(Guidance guidance, Diagnostic diagnostic) {
        Texts texts = guidance.catalogue().texts();
        return texts.render(diagnostic.cause(), Language.EN) + " " + texts.render(diagnostic.cure(), Language.EN);
    }

    @Bean
    @ConditionalOnMissingBean
    Catalogue catalogue(Guidance guidance) {
        return guidance.catalogue();
    }

    @Bean
    @ConditionalOnMissingBean
    Texts texts(Catalogue catalogue) {
        return catalogue.texts().and(JsonTexts.source());
    }

    @Bean
    @ConditionalOnMissingBean
    SituationReader situationReader(Catalogue catalogue, LeerwijzerProperties properties) {
        SituationReader reader = SituationReader.of(catalogue);
        return properties.strict() ? reader.strict() : reader;
    }

    @Bean
    @ConditionalOnMissingBean
    AdviceWriter adviceWriter(Texts texts, LeerwijzerProperties properties) {
        return AdviceWriter.of(texts, properties.languages());
    }
}
