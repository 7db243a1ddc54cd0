// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.DevelopmentPlan;
import nl.leerwijzer.interventions.developmentdialogue.plan.RandomPlans;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkRounds;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemeFacts;
import nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemes;
import nl.leerwijzer.testkit.texts.OwnTexts;
import nl.leerwijzer.testkit.texts.ShownTexts;
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

        OwnTexts own() {
            return OwnTexts.of(instrument, new DevelopmentDialogue());
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
        sample.own().requireSameInBothLanguages();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextThatIsUsedIsThereReadsWithoutGapsAndNoTextIsUnused(Sample sample) {
        List<Text> shown = new ArrayList<>(ShownTexts.of(sample.instrument()));
        sample.documents()
                .forEach(document ->
                        shown.addAll(ShownTexts.of(sample.instrument().use(document))));

        sample.own().requireWorded(shown);
        sample.own().requireUsed(shown);
    }
}
