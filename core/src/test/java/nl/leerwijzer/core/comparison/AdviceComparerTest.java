// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.comparison.AdviceAspect.FigureOf;
import nl.leerwijzer.core.comparison.AdviceAspect.RestsOn;
import nl.leerwijzer.core.comparison.AdviceAspect.StandingOf;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import org.junit.jupiter.api.Test;

/** Comparisons by example. */
class AdviceComparerTest {
    private static final AdviceComparer COMPARER = AdviceComparer.of(Mill.GUIDANCE);

    private static Difference of(AdviceComparison comparison, AdviceAspect aspect) {
        return comparison.differences().stream()
                .filter(difference -> difference.aspect().equals(aspect))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no difference in " + aspect));
    }

    private static List<List<String>> ways(AdviceComparison comparison, AdviceAspect aspect) {
        return ((Attribution.Proven) of(comparison, aspect).because())
                .ways().stream()
                        .map(way -> way.stream().map(InputChange::id).toList())
                        .toList();
    }

    private static Situation.Builder startable() {
        return Situation.builder()
                .set(Mill.WINDY, true)
                .set(Mill.TORN, false)
                .set(Mill.CLOTH, true)
                .set(Mill.BLADES, 4);
    }

    @Test
    void ofSeveralChangesTheOneThatCountsIsNamed() {
        AdviceComparison comparison = COMPARER.compare(
                startable().set(Mill.BLADES, 2).set(Mill.SACKS, 1).build(),
                startable().set(Mill.BLADES, 6).set(Mill.SACKS, 2).build());

        Difference standing = of(comparison, new StandingOf(Mill.SAILS));
        assertThat(standing.before()).map(Statement::code).contains("blocked");
        assertThat(standing.after()).map(Statement::code).contains("advised");
        assertThat(ways(comparison, new StandingOf(Mill.SAILS))).containsExactly(List.of("com.example.sails.blades"));
    }

    @Test
    void changesThatCountOnlyTogetherAreNamedTogether() {
        AdviceComparison comparison = COMPARER.compare(
                startable().set(Mill.BLADES, 2).set(Mill.CLOTH, false).build(),
                startable().build());

        assertThat(ways(comparison, new StandingOf(Mill.SAILS)))
                .containsExactly(List.of("com.example.sails.blades", "com.example.sails.cloth"));
    }

    @Test
    void changesOfWhichOneIsEnoughAreNamedEachByItself() {
        AdviceComparison comparison = COMPARER.compare(
                startable().set(Mill.WINDY, false).build(),
                startable().set(Mill.TORN, true).build());

        assertThat(ways(comparison, new StandingOf(Mill.SAILS)))
                .containsExactly(List.of("com.example.sails.torn"), List.of("com.example.sails.windy"));
    }

    @Test
    void aFigureFromTwoAnswersThatBothChangedIsExplainedByBoth() {
        AdviceComparison comparison = COMPARER.compare(
                Situation.builder().set(Mill.SACKS, 2).set(Mill.HOURS, 3).build(),
                Situation.builder().set(Mill.SACKS, 3).set(Mill.HOURS, 4).build());

        FigureOf flour = new FigureOf(Mill.STONES, FigureId.of("flour"));
        assertThat(of(comparison, flour).before()).map(Statement::code).contains("6");
        assertThat(of(comparison, flour).after()).map(Statement::code).contains("12");
        assertThat(ways(comparison, flour))
                .containsExactly(List.of("com.example.stones.hours", "com.example.stones.sacks"));
        assertThat(comparison.differences().stream().map(Difference::aspect))
                .as("odd with even stays odd with even")
                .doesNotContain(new FigureOf(Mill.STONES, FigureId.of("both-odd")));
    }

    @Test
    void dayAndSeedAreCausesLikeAnyOther() {
        Situation before = Situation.builder()
                .asOf(LocalDate.of(2026, 1, 5))
                .set(Mill.SACKS, 1)
                .build();

        AdviceComparison comparison = COMPARER.compare(
                before,
                before.toBuilder().asOf(LocalDate.of(2026, 10, 5)).seed(1).build());

        assertThat(ways(comparison, new FigureOf(Mill.STONES, FigureId.of("next-day"))))
                .containsExactly(List.of("as-of"));
        assertThat(ways(comparison, new FigureOf(Mill.STONES, FigureId.of("luck"))))
                .containsExactly(List.of("seed"));
    }

    @Test
    void aDayThatIsTakenAwayIsACauseToo() {
        Situation before = Situation.builder()
                .asOf(LocalDate.of(2026, 1, 5))
                .set(Mill.SACKS, 1)
                .build();

        AdviceComparison comparison =
                COMPARER.compare(before, Situation.builder().set(Mill.SACKS, 1).build());

        FigureOf nextDay = new FigureOf(Mill.STONES, FigureId.of("next-day"));
        assertThat(ways(comparison, nextDay)).containsExactly(List.of("as-of"));
        assertThat(of(comparison, nextDay).after())
                .map(Statement::code)
                .contains("undefined com.example.stones:figure.next-day.undefined.no-day");
    }

    @Test
    void anEntryIsNamedByPositionAndColumn() {
        Entry early = Entry.of("early").with(Mill.MILLERS, 1);
        Entry late = Entry.of("late").with(Mill.MILLERS, 1);

        AdviceComparison comparison = COMPARER.compare(
                Situation.builder().setEntries(Mill.TEAMS, early, late).build(),
                Situation.builder()
                        .setEntries(Mill.TEAMS, early, late.with(Mill.MILLERS, 3))
                        .build());

        assertThat(ways(comparison, new StandingOf(Mill.CREW)))
                .containsExactly(List.of("com.example.crew.teams[2].com.example.crew.millers"));
    }

    @Test
    void entriesThatCameWentAndMovedAreNamed() {
        Entry early = Entry.of("early").with(Mill.MILLERS, 2);
        Entry late = Entry.of("late").with(Mill.MILLERS, 2);
        Entry night = Entry.of("night").with(Mill.MILLERS, 2);

        AdviceComparison comparison = COMPARER.compare(
                Situation.builder().setEntries(Mill.TEAMS, early, late).build(),
                Situation.builder().setEntries(Mill.TEAMS, night, late).build());

        assertThat(comparison.changes().stream().map(InputChange::id))
                .containsExactly(
                        "com.example.crew.teams[1] removed",
                        "com.example.crew.teams[1] added",
                        "com.example.crew.teams[] order");
        FigureId ofEarly = FigureId.of("team", new Key("early"));
        assertThat(of(comparison, new FigureOf(Mill.CREW, ofEarly)).after()).isEmpty();
        assertThat(ways(comparison, new FigureOf(Mill.CREW, ofEarly)))
                .containsExactly(List.of("com.example.crew.teams[1] removed"));
    }

    @Test
    void aChangeThatOnlyAnotherOneMakesPossibleIsNeverTriedAlone() {
        Entry early = Entry.of("early").with(Mill.MILLERS, 2);

        AdviceComparison comparison = COMPARER.compare(
                Situation.builder().set(Mill.TEAMS, List.of()).build(),
                Situation.builder()
                        .setEntries(Mill.TEAMS, early)
                        .set(Mill.LEADING, new Key("early"))
                        .build());

        assertThat(ways(comparison, new StandingOf(Mill.CREW)))
                .containsExactly(List.of("com.example.crew.teams[1] added"));
        assertThat(comparison.explaining().orElseThrow())
                .extracting(InputChange::id)
                .containsExactly("com.example.crew.leading", "com.example.crew.teams[1] added");
    }

    @Test
    void anotherOriginChangesWhatTheAdviceRestsOnAndNothingElse() {
        Situation before = Situation.builder()
                .set(Mill.SACKS, 1, Provenance.from(Origin.ESTIMATE))
                .build();

        AdviceComparison comparison =
                COMPARER.compare(before, Situation.builder().set(Mill.SACKS, 1).build());

        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.aspect()).isEqualTo(new RestsOn());
            assertThat(difference.isStated()).isFalse();
        });
        assertThat(ways(comparison, new RestsOn())).containsExactly(List.of("com.example.stones.sacks provenance"));
    }

    @Test
    void whatNoInterventionReadsHasNoEffect() {
        AdviceComparison comparison = COMPARER.compare(
                Situation.builder().set(Mill.NAME, new Label("De Hoop")).build(),
                Situation.builder().set(Mill.NAME, new Label("De Vlijt")).build());

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.explaining()).contains(List.of());
        assertThat(comparison.withoutEffect()).extracting(InputChange::id).containsExactly("com.example.stones.name");
    }

    @Test
    void differencesStandByInterventionInTheOrderOfTheLaterAdvice() {
        AdviceComparison comparison = COMPARER.compare(
                startable().set(Mill.WINDY, false).set(Mill.SACKS, 0).build(),
                startable().set(Mill.SACKS, 3).build());

        assertThat(comparison.titles().keySet()).containsExactly(Mill.SAILS, Mill.STONES, Mill.CREW);
        assertThat(comparison.differences().stream()
                        .map(difference -> difference.aspect().intervention())
                        .distinct())
                .containsExactly(Optional.of(Mill.SAILS), Optional.of(Mill.STONES), Optional.empty());
        assertThat(comparison.about(Mill.SAILS)).isNotEmpty();
        assertThat(comparison.aboutAll()).isNotEmpty();
    }
}
