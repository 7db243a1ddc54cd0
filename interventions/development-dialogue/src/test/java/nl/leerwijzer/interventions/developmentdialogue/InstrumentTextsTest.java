// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.DevelopmentPlan;
import nl.leerwijzer.interventions.developmentdialogue.plan.RandomPlans;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkRounds;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemeFacts;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the instruments can show is worded in both languages, and nothing is worded that is never shown. */
class InstrumentTextsTest {
    /**
     * An instrument, and documents that between them lead to everything that it has to say.
     *
     * @param instrument the instrument
     * @param documents the documents
     */
    record Sample(Instrument instrument, List<Situation> documents) {
        @Override
        public String toString() {
            return instrument.profile().id();
        }

        String id() {
            return instrument.profile().id();
        }

        BundledTexts own() {
            return BundledTexts.of(instrument.getClass(), id());
        }

        Texts all() {
            return Texts.from(List.of(
                    own(),
                    BundledTexts.of(DevelopmentDialogue.class, DialogueFacts.ID),
                    BundledTexts.of(Organisation.class, "core")));
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(new Sample(new DevelopmentPlan(), plans()), new Sample(new TalkThemes(), rounds()));
    }

    private static List<Situation> plans() {
        List<Situation> plans = new ArrayList<>(List.of(Situation.unknown()));
        for (int seed = 0; seed < 3_000; seed++) {
            plans.add(new RandomPlans(seed).next());
        }
        return plans;
    }

    private static List<Situation> rounds() {
        List<Situation> rounds = new ArrayList<>(List.of(Situation.unknown()));
        for (int seed = 0; seed < 100; seed++) {
            rounds.add(TalkRounds.random(seed));
        }
        Entry large = Entry.of("a")
                .with(TalkThemeFacts.GROUP_TALKS, 50)
                .with(TalkThemeFacts.GROUP_LABEL, new Label("Magazijn"));
        Entry small = Entry.of("a").with(TalkThemeFacts.GROUP_TALKS, 5);
        Entry named = Entry.of("m")
                .with(TalkThemeFacts.MENTION_THEME, ThemeKind.CRAFT)
                .with(TalkThemeFacts.MENTION_GROUP, large.key());
        rounds.add(round(List.of(large), List.of()));
        rounds.add(round(List.of(small), List.of()));
        rounds.add(round(List.of(large), List.of(named.with(TalkThemeFacts.MENTION_TALKS, 51))));
        List<Entry> many = new ArrayList<>();
        for (int number = 0; number <= TalkThemeFacts.MOST_GROUPS; number++) {
            many.add(Entry.of("g" + number).with(TalkThemeFacts.GROUP_TALKS, 20));
        }
        rounds.add(round(many, List.of()));
        return rounds;
    }

    private static Situation round(List<Entry> groups, List<Entry> mentions) {
        return Situation.builder()
                .set(TalkThemeFacts.GROUPS, groups)
                .set(TalkThemeFacts.MENTIONS, mentions)
                .build();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders(Sample sample) {
        BundledTexts own = sample.own();
        assertThat(own.keys(Language.EN)).isEqualTo(own.keys(Language.NL));
        for (String key : own.keys(Language.NL)) {
            assertThat(placeholders(sample, key, Language.EN))
                    .as(key)
                    .isEqualTo(placeholders(sample, key, Language.NL));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextThatIsUsedIsThereReadsWithoutGapsAndNoTextIsUnused(Sample sample) {
        List<Text> used = new ArrayList<>(ofMetadata(sample.instrument()));
        sample.documents()
                .forEach(
                        document -> used.addAll(UsedTexts.of(sample.instrument().use(document))));
        Set<String> keys = new TreeSet<>();
        Texts texts = sample.all();
        for (Text text : Set.copyOf(used)) {
            if (text.owner().equals(sample.id())) {
                keys.add(text.key());
            }
            for (Language language : Language.values()) {
                String pattern =
                        texts.pattern(text.owner(), text.key(), language).orElse("");
                assertThat(text.arguments().keySet())
                        .as("%s in %s", text.key(), language)
                        .containsExactlyInAnyOrderElementsOf(
                                TextPattern.parse(pattern).placeholders());
                assertThat(texts.render(text, language))
                        .as("%s in %s", text.key(), language)
                        .isNotBlank()
                        .doesNotContain("⟨", "{", "}", "  ");
            }
        }
        assertThat(keys).isEqualTo(new TreeSet<>(sample.own().keys(Language.NL)));
    }

    private static Set<String> placeholders(Sample sample, String key, Language language) {
        return TextPattern.parse(sample.own().find(sample.id(), key, language).orElseThrow())
                .placeholders();
    }

    private static List<Text> ofMetadata(Instrument instrument) {
        Profile profile = instrument.profile();
        List<Text> texts = new ArrayList<>(List.of(profile.title(), profile.problem()));
        texts.addAll(profile.methodSteps());
        profile.cautions().forEach(caution -> texts.add(caution.text()));
        profile.evidence().forEach(evidence -> texts.addAll(List.of(evidence.text(), evidence.limits())));
        profile.seeAlso().stream().map(Reference::why).forEach(texts::add);
        instrument.facts().forEach(fact -> addFact(fact, texts));
        return texts;
    }

    private static void addFact(Fact<?> fact, List<Text> texts) {
        texts.addAll(List.of(fact.name(), fact.question(), fact.why()));
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            choice.choices().forEach(each -> texts.add(fact.choice(each)));
        } else if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
            set.choice().choices().forEach(each -> texts.add(fact.choice(each)));
        }
    }
}
