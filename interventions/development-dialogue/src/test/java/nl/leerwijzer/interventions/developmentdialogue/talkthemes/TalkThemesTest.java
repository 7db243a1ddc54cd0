// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import static nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkRounds.group;
import static nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkRounds.mention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.testkit.situations.Samples;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.junit.jupiter.api.Test;

class TalkThemesTest {
    private static final int TABLES = Samples.of(1_000);

    private final TalkThemes instrument = new TalkThemes();

    @Test
    void isFoundWithoutAComplaintAndASituationThatHoldsItsNumbersIsRefused() {
        Guidance guidance = Guidance.discover();
        Situation document = TalkRounds.random(4);

        InstrumentResult result = guidance.use(TalkThemeFacts.ID, document);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.outcome().orElseThrow().type()).isEqualTo("talk-themes/1");
        assertThatThrownBy(() -> guidance.advise(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no facts of an instrument");
    }

    @Test
    void whoSolvesTheEquationsAndNarrowsTheBoundsRecoversNothingFromAThousandTables() {
        int tables = 0;
        int secrets = 0;
        int withSecrets = 0;
        for (int seed = 0; tables < TABLES; seed++) {
            Situation document = TalkRounds.random(seed);
            ThemePicture picture = instrument.use(document);
            if (!(picture.count() instanceof ThemeCount.Counted)) {
                continue;
            }
            Attacker attacker = new Attacker(picture);
            tables++;
            secrets += attacker.secrets();
            withSecrets += attacker.secrets() > 0 ? 1 : 0;

            assertThat(attacker.solved()).as("equations of table %s", seed).isZero();
            assertThat(attacker.cornered()).as("bounds of table %s", seed).isZero();
            assertThat(attacker.smallest()).isGreaterThanOrEqualTo(ThemeCount.minimum(document));
        }
        System.out.println("talk themes: " + tables + " tables, " + withSecrets + " with " + secrets
                + " numbers left out in all, of which recovered by equations 0, by bounds 0");
        assertThat(withSecrets).isGreaterThan(Samples.of(900));
    }

    @Test
    void theAttackerGetsIntoATableInWhichOnlyTheSmallIsLeftOut() {
        // The same talks, with nothing left out that protects: then one number per row and column is no secret.
        int recovered = 0;
        for (int seed = 0; seed < Samples.of(200); seed++) {
            recovered += new Attacker(LeakyTable.of(new Random(seed))).solved() > 0 ? 1 : 0;
        }
        assertThat(recovered).isGreaterThan(Samples.of(100));
    }

    @Test
    void whatIsShownIsWhatWasCounted() {
        for (int seed = 0; seed < Samples.of(200); seed++) {
            Situation document = TalkRounds.random(seed);
            if (instrument.use(document).count() instanceof ThemeCount.Counted counted) {
                for (ThemeKind theme : ThemeKind.values()) {
                    counted.table()
                            .talks(theme)
                            .ifPresent(shown -> assertThat(shown).isEqualTo(named(document, theme)));
                }
            }
        }
    }

    private static int named(Situation document, ThemeKind theme) {
        return document.find(TalkThemeFacts.MENTIONS).orElseThrow().stream()
                .filter(mention -> mention.find(TalkThemeFacts.MENTION_THEME).orElseThrow() == theme)
                .mapToInt(mention -> mention.find(TalkThemeFacts.MENTION_TALKS).orElseThrow())
                .sum();
    }

    @Test
    void groupsThatAreTooSmallArePutTogether() {
        ThemeTable table = table(
                document(5, group("large", 40), group("six", 3), group("medium", 30), group("five", 4)),
                mention("1", "large", ThemeKind.CRAFT, 20));

        assertThat(table.groups()).extracting(TalkGroup::talks).containsExactly(40, 7, 30);
        assertThat(table.groups()).extracting(TalkGroup::isPutTogether).containsExactly(false, true, false);
        assertThat(table.talks()).isEqualTo(77);
    }

    @Test
    void aThemeThatNearlyEveryoneNamedIsLeftOutToo() {
        List<Entry> groups = List.of(group("a", 20), group("b", 50), group("c", 50));
        ThemeTable table = table(
                document(5, groups.toArray(Entry[]::new)),
                amid(
                        groups,
                        mention("1", "a", ThemeKind.OTHER_WORK, 18),
                        mention("2", "b", ThemeKind.OTHER_WORK, 20),
                        mention("3", "c", ThemeKind.OTHER_WORK, 20)));

        assertThat(table.talks(ThemeKind.OTHER_WORK, table.groups().get(0))).isEmpty();
        assertThat(table.talks(ThemeKind.OTHER_WORK)).hasValue(58);
    }

    @Test
    void tenTalksAreTheLeastThatIsShownUnlessTheDocumentSaysOtherwise() {
        List<Entry> groups = List.of(group("a", 100), group("b", 100));
        Entry[] mentions = amid(groups, mention("1", "a", ThemeKind.CRAFT, 9), mention("2", "b", ThemeKind.CRAFT, 30));
        Entry[] all = groups.toArray(Entry[]::new);

        ThemeTable byDefault = table(document(5, all).forget(TalkThemeFacts.MINIMUM), mentions);
        ThemeTable lower = table(document(9, all), mentions);

        assertThat(byDefault.talks(ThemeKind.CRAFT, byDefault.groups().get(0))).isEmpty();
        assertThat(byDefault.talks(ThemeKind.CRAFT)).hasValue(39);
        assertThat(lower.talks(ThemeKind.CRAFT, lower.groups().get(0))).hasValue(9);
        assertThat(((Kind.WholeNumber) (Kind<?>) TalkThemeFacts.MINIMUM.kind()).min())
                .isEqualTo(5);
    }

    @Test
    void theMostNamedThemesAreThoseOfAllGroupsTogetherAndEqualsAreNeverSplit() {
        ThemeTable table = table(
                document(5, group("a", 100)),
                mention("1", "a", ThemeKind.CRAFT, 20),
                mention("2", "a", ThemeKind.LEADING, 50),
                mention("3", "a", ThemeKind.COOPERATION, 20),
                mention("4", "a", ThemeKind.NEW_TECHNOLOGY, 40),
                mention("5", "a", ThemeKind.BROADER_TASKS, 19));

        assertThat(table.mostNamed(3))
                .containsExactly(ThemeKind.LEADING, ThemeKind.NEW_TECHNOLOGY, ThemeKind.CRAFT, ThemeKind.COOPERATION)
                .doesNotContain(ThemeKind.BROADER_TASKS);
        assertThat(table.mostNamed(1)).containsExactly(ThemeKind.LEADING);
    }

    @Test
    void groupsStayInTheOrderGivenWhateverTheyName() {
        List<Entry> groups = List.of(group("a", 30), group("b", 60), group("c", 45));
        List<Entry> mentions = List.of(
                mention("1", "a", ThemeKind.CRAFT, 11),
                mention("2", "b", ThemeKind.CRAFT, 40),
                mention("3", "c", ThemeKind.CRAFT, 25));

        for (int round = 0; round < 3; round++) {
            List<Entry> turned = new ArrayList<>(groups);
            Collections.rotate(turned, round);
            ThemeTable table = table(document(5, turned.toArray(Entry[]::new)), mentions.toArray(Entry[]::new));
            assertThat(table.groups())
                    .extracting(TalkGroup::talks)
                    .containsExactlyElementsOf(turned.stream()
                            .map(group -> group.find(TalkThemeFacts.GROUP_TALKS).orElseThrow())
                            .toList());
        }
    }

    @Test
    void entriesOfOneThemeAndGroupAreAddedUp() {
        List<Entry> groups = List.of(group("a", 40));
        ThemeTable table = table(
                document(5, groups.toArray(Entry[]::new)),
                amid(groups, mention("1", "a", ThemeKind.CRAFT, 12), mention("2", "a", ThemeKind.CRAFT, 9)));

        assertThat(table.talks(ThemeKind.CRAFT)).hasValue(21);
    }

    @Test
    void aThemeThatCameUpMoreOftenThanThereWereTalksIsAContradictionThatNamesTheGroupByItsPlace() {
        ThemePicture picture = use(
                document(5, group("a", 40), group("b", 12)),
                mention("1", "b", ThemeKind.CRAFT, 8),
                mention("2", "b", ThemeKind.CRAFT, 5));

        assertThat(picture.count()).isEqualTo(new ThemeCount.Contradictory(List.of(2)));
        assertThat(sections(picture)).contains("contradictory").doesNotContain("table", "named");
    }

    @Test
    void aNumberThatIsWantingIsNamedAndNothingIsShown() {
        ThemePicture picture = use(
                Situation.builder().setEntries(TalkThemeFacts.GROUPS, group("a", 40), Entry.of("b")),
                Entry.of("1").with(TalkThemeFacts.MENTION_THEME, ThemeKind.CRAFT));

        assertThat(picture.count())
                .isEqualTo(new ThemeCount.Incomplete(List.of(
                        FactRef.of(TalkThemeFacts.GROUP_TALKS, 2),
                        FactRef.of(TalkThemeFacts.MENTION_GROUP, 1),
                        FactRef.of(TalkThemeFacts.MENTION_TALKS, 1))));
        assertThat(sections(picture)).doesNotContain("table");
        assertThat(((ThemeCount.Incomplete) instrument.use(Situation.unknown()).count()).missing())
                .containsExactly(FactRef.of(TalkThemeFacts.GROUPS), FactRef.of(TalkThemeFacts.MENTIONS));
    }

    @Test
    void tooFewTalksInAllShowNothing() {
        assertThat(use(document(10, group("a", 5), group("b", 4)), mention("1", "a", ThemeKind.CRAFT, 5))
                        .count())
                .isEqualTo(new ThemeCount.TooFew());
        assertThat(use(document(10)).count()).isEqualTo(new ThemeCount.TooFew());
    }

    @Test
    void moreGroupsThanATableShowsAreNotShown() {
        Entry[] groups = IntStream.rangeClosed(0, TalkThemeFacts.MOST_GROUPS)
                .mapToObj(number -> group("g" + number, 20))
                .toArray(Entry[]::new);

        assertThat(use(document(10, groups)).count()).isEqualTo(new ThemeCount.TooMany());
    }

    @Test
    void manyGroupsAreShownInSeveralGridsOfWhichTheLastHasAllTogether() {
        Entry[] groups = IntStream.range(0, 14)
                .mapToObj(number -> group("g" + number, 20 + number))
                .toArray(Entry[]::new);
        ThemePicture picture = use(document(5, groups), mention("1", "g3", ThemeKind.CRAFT, 10));

        List<Section.Grid> grids = picture.sections().stream()
                .filter(Section.Grid.class::isInstance)
                .map(Section.Grid.class::cast)
                .toList();

        assertThat(grids).extracting(Section.Grid::id).containsExactly("table", "table-2", "table-3");
        assertThat(grids).extracting(grid -> grid.columns().size()).containsExactly(6, 6, 3);
        assertThat(grids.get(2).columns().get(2)).isEqualTo(Text.of(TalkThemeFacts.ID, "column.all"));
    }

    @Test
    void aLabelChangesNoNumber() {
        Situation unlabelled = TalkRounds.random(8);
        List<Entry> labelled = unlabelled.find(TalkThemeFacts.GROUPS).orElseThrow().stream()
                .map(group -> group.with(TalkThemeFacts.GROUP_LABEL, new Label("Groep")))
                .toList();
        Situation.Builder named = Situation.builder()
                .set(TalkThemeFacts.GROUPS, labelled)
                .set(
                        TalkThemeFacts.MENTIONS,
                        unlabelled.find(TalkThemeFacts.MENTIONS).orElseThrow())
                .set(
                        TalkThemeFacts.MINIMUM,
                        unlabelled.find(TalkThemeFacts.MINIMUM).orElseThrow());

        assertThat(instrument.use(named.build()).figures())
                .isEqualTo(instrument.use(unlabelled).figures());
    }

    @Test
    void everyRoundHasASoundPictureTwiceTheSame() {
        for (int seed = 0; seed < Samples.of(100); seed++) {
            Situation document = TalkRounds.random(seed);
            ThemePicture picture = instrument.use(document);

            OutcomeBuilder.requireSound(picture);
            assertThat(ShownTexts.of(picture)).isEqualTo(ShownTexts.of(instrument.use(document)));
            if (picture.count() instanceof ThemeCount.Counted counted) {
                assertThat(counted.table().leftOut()).isEqualTo(new Attacker(picture).secrets());
                assertThat(counted.table().mostNamed(9))
                        .isSortedAccordingTo(Comparator.comparingInt((ThemeKind theme) ->
                                        counted.table().talks(theme).getAsInt())
                                .reversed());
            }
        }
    }

    @Test
    void totalsThatAreShownAreTheSumsOfWhatWasCounted() {
        ThemeTable table = table(
                document(5, group("a", 40), group("b", 50)),
                mention("1", "a", ThemeKind.CRAFT, 20),
                mention("2", "b", ThemeKind.CRAFT, 25),
                mention("3", "b", ThemeKind.LEADING, 10),
                mention("4", "a", ThemeKind.LEADING, 30));

        assertThat(table.mentions(table.groups().get(0))).isEqualTo(OptionalInt.of(50));
        assertThat(table.mentions(table.groups().get(1))).isEqualTo(OptionalInt.of(35));
        assertThat(table.mentions()).isEqualTo(OptionalInt.of(85));
    }

    /** These mentions among those of all other themes, which two in five talks of every group name. */
    private static Entry[] amid(List<Entry> groups, Entry... mentions) {
        List<Entry> all = new ArrayList<>(List.of(mentions));
        for (ThemeKind theme : ThemeKind.values()) {
            boolean given = Arrays.stream(mentions)
                    .anyMatch(mention ->
                            mention.find(TalkThemeFacts.MENTION_THEME).orElseThrow() == theme);
            for (Entry group : given ? List.<Entry>of() : groups) {
                int talks = group.find(TalkThemeFacts.GROUP_TALKS).orElseThrow();
                all.add(mention("other-" + all.size(), group.key().id(), theme, talks * 2 / 5));
            }
        }
        return all.toArray(Entry[]::new);
    }

    private static Situation.Builder document(int minimum, Entry... groups) {
        return Situation.builder().setEntries(TalkThemeFacts.GROUPS, groups).set(TalkThemeFacts.MINIMUM, minimum);
    }

    private ThemePicture use(Situation.Builder groups, Entry... mentions) {
        return instrument.use(
                groups.setEntries(TalkThemeFacts.MENTIONS, mentions).build());
    }

    private ThemeTable table(Situation.Builder groups, Entry... mentions) {
        return ((ThemeCount.Counted) use(groups, mentions).count()).table();
    }

    private static List<String> sections(ThemePicture picture) {
        return picture.sections().stream().map(Section::id).toList();
    }
}
