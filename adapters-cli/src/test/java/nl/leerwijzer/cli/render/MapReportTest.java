// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.print.TextPrinter;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Reference.Target;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;

class MapReportTest {
    private static final String CHAPTER = "strengthen-intentions";

    private static final TextSource PLUGINS = (owner, key, language) -> owner.startsWith("example.")
            ? Optional.of(key.equals("title") ? "page " + owner.substring("example.".length()) : key + ".")
            : Optional.empty();

    private static final Texts TEXTS =
            Guidance.builder().build().catalogue().texts().and(PLUGINS).and(BundledTexts.of(Words.class, Words.OWNER));

    private static Profile.Builder page(String name, Audience audience) {
        return Profile.builder("example." + name).audience(audience);
    }

    private static Text why(String key) {
        return Text.of("example.why", key);
    }

    private static String drawn(Profile.Builder... pages) {
        Catalogue catalogue = mock(Catalogue.class);
        List<Intervention> interventions = List.of(pages).stream()
                .map(page -> {
                    Intervention intervention = mock(Intervention.class);
                    Profile profile = page.build();
                    when(intervention.profile()).thenReturn(profile);
                    return intervention;
                })
                .toList();
        when(catalogue.interventions()).thenReturn(interventions);
        return TextPrinter.plain(80).print(new MapReport(new Words(TEXTS, Language.EN)).of(catalogue));
    }

    @Test
    void everyPageHangsUnderItsChapterAndItsAudience() {
        String map = drawn(
                page("cost", Audience.EMPLOYER).chapter(CHAPTER).option(1).addThemes(Theme.RETURN),
                page("work", Audience.EMPLOYEES).chapter(CHAPTER).option(1).addThemes(Theme.WORKPLACE),
                page("talk", Audience.EMPLOYEES).chapter(CHAPTER).option(2),
                page("own", Audience.EMPLOYEES).addThemes(Theme.WORKPLACE, Theme.TALKS));

        assertThat(map).contains("""
                        Strengthening intentions
                        │
                        ├─ Employer: management wants to invest in learning and development
                        │  │
                        │  └─ 1. Page cost
                        │        example.cost · return on training
                        │
                        └─ Employees: they see the value of learning, development and a career
                           │
                           ├─ 1. Page work
                           │     example.work · learning at work
                           │
                           └─ 2. Page talk
                                 example.talk

                        Outside the guide
                        │
                        └─ Employees: they see the value of learning, development and a career
                           │
                           └─ Page own
                                 example.own · learning at work and talks
                        """);
    }

    @Test
    void aReferenceNamesThePagesThatAreMeantAndNeverThePageItself() {
        String map = drawn(
                page("talk", Audience.EMPLOYEES)
                        .addThemes(Theme.TALKS)
                        .addSeeAlso(Reference.to(Audience.EMPLOYEES, Theme.TALKS, why("more"))),
                page("other", Audience.EMPLOYEES).addThemes(Theme.TALKS),
                page("third", Audience.EMPLOYEES).addThemes(Theme.TALKS),
                page("board", Audience.EMPLOYER)
                        .addThemes(Theme.TALKS)
                        .addSeeAlso(Reference.to("example.third", why("by-id"))));

        assertThat(map.lines().filter(line -> line.contains("→")).map(line -> line.replaceFirst("^[│ ]+", "")))
                .containsExactly("→ ‘page other’ and ‘page third’", "→ ‘page third’");
    }

    @Test
    void aReferenceToAPageThatIsNotInstalledStaysOpenAndSaysWhatWasMeant() {
        String map = drawn(page("talk", Audience.EMPLOYEES)
                .addSeeAlso(
                        Reference.to(Audience.EMPLOYER, Theme.APPRAISAL, why("appraise")),
                        new Reference(new Target.ByTheme(Optional.empty(), Theme.APPRAISAL), why("anyone")),
                        Reference.to("example.absent", why("absent"))));

        assertThat(map)
                .contains(
                        "→ not installed here: appraisal (employer). appraise.",
                        "→ not installed here: appraisal. anyone.",
                        "→ not installed here: example.absent. absent.");
    }

    @Test
    void instrumentsStandUnderTheMap() {
        Catalogue catalogue = mock(Catalogue.class);
        Instrument instrument = mock(Instrument.class);
        Profile profile =
                page("score", Audience.EMPLOYEES).addThemes(Theme.WORKPLACE).build();
        when(instrument.profile()).thenReturn(profile);
        when(catalogue.instruments()).thenReturn(List.of(instrument));

        assertThat(TextPrinter.plain(80).print(new MapReport(new Words(TEXTS, Language.EN)).of(catalogue)))
                .containsPattern("Instruments\n─+\n")
                .containsPattern("example\\.score +Page score +learning at work");
    }
}
