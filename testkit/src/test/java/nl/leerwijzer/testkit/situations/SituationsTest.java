// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class SituationsTest {
    private static final String ID = "com.example.garden";

    /** Some choices. */
    enum Soil {
        CLAY,
        PEAT,
        SAND
    }

    private static final Fact<Boolean> SUNNY = Fact.yesNo(ID, "sunny").orDoesNotApply(false);
    private static final Fact<Integer> PLANTS = Fact.wholeNumber(ID, "plants", 0, 1_000_000);
    private static final Fact<BigDecimal> HEIGHT = Fact.decimal(ID, "height", "0.5", "9.5", Unit.NUMBER);
    private static final Fact<Percentage> SHADE = Fact.percentage(ID, "shade");
    private static final Fact<Money> PRICE = Fact.money(ID, "price");
    private static final Fact<Period> SEASON = Fact.period(ID, "season", PeriodUnit.WEEKS, 1, 52);
    private static final Fact<LocalDate> SOWN = Fact.date(ID, "sown");
    private static final Fact<Soil> SOIL = Fact.choice(ID, "soil", Soil.class);
    private static final Fact<Set<Soil>> SOILS = Fact.choices(ID, "soils", Soil.class);
    private static final Fact<Estimate<Money>> COST = Fact.estimate(ID, "cost", Fact.amounts());
    private static final Fact<URI> SITE = Fact.uri(ID, "site");
    private static final Fact<FreeText> STORY = Fact.freeText(ID, "story");
    private static final Fact<List<Entry>> BED_LIST = Fact.list(ID, "beds");
    private static final Fact<Label> SIGN = Fact.label(ID, "sign").columnOf(BED_LIST);
    private static final Fact<Integer> ROWS =
            Fact.wholeNumber(ID, "rows", 1, 9).columnOf(BED_LIST).orDoesNotApply(true);
    private static final Fact<Key> BESIDE =
            Fact.reference(ID, "beside", BED_LIST).columnOf(BED_LIST);
    private static final Fact<List<Entry>> BEDS = BED_LIST.checkedBy(new EntryCheck(
            ID,
            "small",
            Set.of(ROWS),
            bed -> bed.find(ROWS).map(rows -> rows < 5).orElse(true)));
    private static final Fact<Key> BEST_BED = Fact.reference(ID, "best-bed", BEDS);

    private static final List<Fact<?>> FACTS = List.of(
            SUNNY, PLANTS, HEIGHT, SHADE, PRICE, SEASON, SOWN, SOIL, SOILS, COST, SITE, STORY, BEDS, SIGN, ROWS, BESIDE,
            BEST_BED);

    private static Situations situations(Condition... conditions) {
        return Situations.of(FACTS, List.of(conditions), 7);
    }

    @Test
    void areTheSameForTheSameSeedAndBeginWithNothing() {
        assertThat(situations().first(200))
                .containsExactlyElementsOf(situations().first(200).toList());
        assertThat(situations().get(0)).isEqualTo(Situation.unknown());
        assertThat(situations().first(200).distinct().count()).isGreaterThan(190);
        assertThat(Situations.of(FACTS, List.of(), 8).get(1))
                .isNotEqualTo(situations().get(1));
    }

    @Test
    void haveEveryFactBothKnownAndUnknown() {
        List<Situation> all = situations().first(300).toList();
        for (Fact<?> fact : FACTS) {
            if (fact.list().isEmpty()) {
                assertThat(all)
                        .as(fact.toString())
                        .anyMatch(each -> each.find(fact).isPresent());
                assertThat(all).as(fact.toString()).anyMatch(each -> !each.isAnswered(fact));
            }
        }
        assertThat(all).anyMatch(each -> each.doesNotApply(SUNNY));
        assertThat(all)
                .anyMatch(each -> each.asOf().isPresent())
                .anyMatch(each -> each.asOf().isEmpty());
    }

    @Test
    void haveListsFromNoneToAFewEntriesThatPassTheChecksAndReferToEachOther() {
        List<List<Entry>> lists = situations()
                .first(400)
                .flatMap(each -> each.find(BEDS).stream())
                .toList();
        List<Entry> beds = lists.stream().flatMap(List::stream).toList();

        assertThat(lists.stream().map(List::size).collect(Collectors.toSet())).contains(0, 1, 2, 3, 4);
        assertThat(beds)
                .anyMatch(bed -> bed.find(SIGN).isEmpty())
                .anyMatch(bed -> bed.doesNotApply(ROWS))
                .anyMatch(bed -> bed.find(BESIDE).isPresent())
                .allMatch(bed -> bed.find(ROWS).map(rows -> rows < 5).orElse(true));
        assertThat(beds.stream().flatMap(bed -> bed.find(ROWS).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void comeAtAndBesideEachConstantOfACondition() {
        Situations around = situations(
                Condition.all(
                        Condition.atLeast(PLANTS, 777_000),
                        Condition.not(Condition.atMost(SEASON, Period.ofWeeks(26)))),
                Condition.countAtLeast(11, BEDS, Condition.is(ROWS, 3)),
                Condition.atMost(SOWN, LocalDate.of(2001, 2, 3)));
        Set<Object> plants = new HashSet<>();
        Set<Object> days = new HashSet<>();
        Set<Object> sizes = new HashSet<>();
        around.first(400).forEach(each -> {
            each.find(PLANTS).ifPresent(plants::add);
            each.find(SOWN).ifPresent(days::add);
            each.find(BEDS).ifPresent(beds -> sizes.add(beds.size()));
        });

        assertThat(plants).contains(776_999, 777_000, 777_001);
        assertThat(days).contains(LocalDate.of(2001, 2, 2), LocalDate.of(2001, 2, 3), LocalDate.of(2001, 2, 4));
        assertThat(sizes).contains(10, 11, 12);
    }

    @Test
    void areAsLargeAsTheyGetWhereThatIsAsked() {
        Situation large = situations().large(0, 30);

        assertThat(large.find(PLANTS)).contains(1_000_000);
        assertThat(large.find(SOILS)).contains(Set.of(Soil.values()));
        assertThat(large.find(BEDS).orElseThrow()).hasSize(30);
        assertThat(large.asOf()).isPresent();
    }

    @Test
    void coverCoresOwnFactsWithoutAFault() {
        Situations own = Situations.of(Organisation.facts(), List.of(), 1);

        assertThat(own.first(300)
                        .flatMap(each -> each.find(Organisation.GOALS).stream())
                        .flatMap(List::stream))
                .anyMatch(goal -> goal.find(Organisation.GOAL_LABEL).isPresent());
    }

    @Test
    void becomeSmallerForAsLongAsTheyShowWhatWasFound() {
        Situation found = situations()
                .first(500)
                .filter(SituationsTest::hasALargeBed)
                .findFirst()
                .orElseThrow();

        Situation smallest = Shrinker.smallest(found, SituationsTest::hasALargeBed);

        assertThat(smallest)
                .isEqualTo(Situation.builder()
                        .set(PLANTS, 10)
                        .setEntries(BEDS, Entry.of(keyOfTheOnly(smallest)).with(ROWS, 2))
                        .build());
    }

    private static String keyOfTheOnly(Situation situation) {
        return situation.find(BEDS).orElseThrow().get(0).key().id();
    }

    private static boolean hasALargeBed(Situation situation) {
        return situation.find(PLANTS).filter(plants -> plants >= 10).isPresent()
                && situation.find(BEDS).orElse(List.of()).stream()
                        .anyMatch(
                                bed -> bed.find(ROWS).filter(rows -> rows >= 2).isPresent());
    }

    @Test
    void becomeSmallerInValuesOfEveryKind() {
        Situation found = Situation.builder()
                .asOf(LocalDate.of(2027, 3, 4))
                .seed(2)
                .set(HEIGHT, new BigDecimal("7.25"))
                .set(SHADE, Percentage.of("62.5"))
                .set(PRICE, Money.ofEuros("912.33"))
                .set(SOWN, LocalDate.of(1999, 9, 9))
                .set(SOIL, Soil.SAND)
                .set(SOILS, Set.of(Soil.CLAY, Soil.SAND))
                .set(COST, new Estimate<>(Money.ofEuros(3), Money.ofEuros(40), Money.ofEuros(500)))
                .set(STORY, new FreeText("een lang verhaal"))
                .set(SUNNY, true)
                .build();

        Situation smallest = Shrinker.smallest(
                found, each -> found.answers().given().keySet().stream().allMatch(each::isAnswered));

        assertThat(smallest)
                .isEqualTo(Situation.builder()
                        .set(HEIGHT, BigDecimal.ONE)
                        .set(SHADE, Percentage.of(0))
                        .set(PRICE, Money.ZERO)
                        .set(SOWN, LocalDate.of(2026, 1, 1))
                        .set(SOIL, Soil.CLAY)
                        .set(SOILS, Set.of())
                        .set(COST, Estimate.exactly(Money.ZERO))
                        .set(STORY, new FreeText(""))
                        .set(SUNNY, false)
                        .build());
    }

    @Test
    void areLessKnownByOneAnswerAtATime() {
        Situation found = Situation.builder()
                .set(SUNNY, true)
                .setEntries(BEDS, Entry.of("a").with(ROWS, 2), Entry.of("b"))
                .build();

        assertThat(LessKnown.byOne(found, fact -> !fact.equals(SUNNY)))
                .containsExactlyInAnyOrder(
                        Situation.builder().set(SUNNY, true).build(),
                        Situation.builder()
                                .set(SUNNY, true)
                                .setEntries(BEDS, Entry.of("a"), Entry.of("b"))
                                .build());
    }
}
