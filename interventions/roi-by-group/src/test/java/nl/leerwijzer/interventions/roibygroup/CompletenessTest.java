// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.interventions.roibygroup.Bakery.everything;
import static nl.leerwijzer.interventions.roibygroup.Bakery.group;
import static nl.leerwijzer.interventions.roibygroup.Bakery.knownInFull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDevelopingFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.UtilityFacts;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

/** What would complete the picture is named: all of it, nothing else, and where it belongs. */
class CompletenessTest {
    private static final List<Fact<?>> SHARED = List.of(
            CaseFacts.BENEFIT,
            CaseFacts.SHARE_ATTRIBUTED,
            CaseFacts.DISCOUNT_RATE,
            Organisation.HOURLY_COST,
            NotDevelopingFacts.PRODUCTIVITY_LOSS,
            NotDevelopingFacts.INNOVATION_LOSS,
            NotDevelopingFacts.MARKET_VALUE_LOSS,
            NotDevelopingFacts.WAGE_GROWTH,
            NotDevelopingFacts.LEAVING_FOR_WANT_OF_LEARNING);
    private static final List<Fact<?>> OF_A_GROUP = List.of(
            Organisation.GROUP_HEADS,
            Organisation.GROUP_FTE,
            CaseFacts.FEES,
            CaseFacts.HOURS,
            CaseFacts.DEVELOPMENT_USERS,
            CaseFacts.EXPECTED_STAY,
            NotDevelopingFacts.FAILURE_COST,
            NotDevelopingFacts.WAGE,
            NotDevelopingFacts.REPLACEMENT_COST);

    private final RoiByGroup intervention = new RoiByGroup(5);

    @Test
    void nothingIsNamedWhereEverythingIsKnown() {
        Outcome outcome = intervention.plan(full().build());

        assertThat(missing(outcome)).isEmpty();
        assertThat(outcome.sections()).extracting(Section::id).doesNotContain("complete");
    }

    @Test
    void eachSharedFactThatIsForgottenIsNamedAloneForAllGroups() {
        for (Fact<?> fact : SHARED) {
            Outcome outcome = intervention.plan(full().forget(fact).build());

            assertThat(missing(outcome)).as(fact.id().toString()).containsExactly(FactRef.of(fact));
            assertThat(rows(outcome)).as(fact.id().toString()).hasSize(1);
            assertThat(rows(outcome).get(0).get(0)).isEqualTo("complete.all-groups");
        }
    }

    @Test
    void eachFactOfAGroupThatIsForgottenIsNamedAloneForThatGroup() {
        for (Fact<?> fact : OF_A_GROUP) {
            Entry known = knownInFull(group("shop", 8, 30), 6);
            Entry bare = Entry.of(known.key(), known.answers().without(fact));
            Outcome outcome = intervention.plan(
                    everything(knownInFull(group("ovens", 10, 24), 8), bare).build());

            assertThat(missing(outcome)).as(fact.id().toString()).containsExactly(FactRef.of(fact, 2));
            assertThat(rows(outcome)).as(fact.id().toString()).hasSize(1);
            assertThat(rows(outcome).get(0).get(NotDevelopingFacts.all().contains(fact) ? 2 : 1))
                    .isEqualTo("complete.facts");
        }
    }

    @Test
    void factsOfTheSecondScenarioStandInAColumnOfTheirOwn() {
        Outcome outcome =
                intervention.plan(full().forget(NotDevelopingFacts.WAGE_GROWTH).build());

        assertThat(rows(outcome)).containsExactly(List.of("complete.all-groups", "complete.nothing", "complete.facts"));
    }

    @Test
    void groupsThatLackTheSameStandInOneRow() {
        Outcome outcome = intervention.plan(
                everything(group("ovens", 10, 24), group("shop", 8, 12), knownInFull(group("office", 5, 12), 4))
                        .build());

        assertThat(rows(outcome)).containsExactly(List.of("group.list", "complete.facts", "complete.facts"));
    }

    @Test
    void whatIsNamedCompletesThePictureInEverySituation() {
        RandomSituations situations = new RandomSituations(51);
        for (int round = 0; round < Samples.of(300); round++) {
            Situation situation = situations.next();
            if (situation.find(Organisation.WORKFORCE).isEmpty()) {
                // Which facts a group lacks can be said only of groups that are known.
                continue;
            }
            Set<FactRef> named = missing(intervention.plan(situation));
            Situation completed = completed(situation, named);

            assertThat(missing(intervention.plan(completed))).isEmpty();
        }
    }

    @Test
    void manyGroupsMakeNoMoreSectionsAndNoLongerSentences() {
        Outcome ten = intervention.plan(groups(10));
        Outcome hundred = intervention.plan(groups(100));
        Texts texts = Texts.from(List.of(
                BundledTexts.of(RoiByGroup.class, RoiByGroup.ID),
                BundledTexts.of(Fact.class, "core"),
                BundledTexts.of(Fact.class, "organisation")));

        assertThat(hundred.sections())
                .extracting(Section::id)
                .isEqualTo(ten.sections().stream().map(Section::id).toList());
        for (Section section : hundred.sections()) {
            if (section instanceof Section.Table table) {
                assertThat(table.rows()).hasSizeLessThanOrEqualTo(100);
            }
            for (Text sentence : sentences(section)) {
                assertThat(texts.render(sentence, Language.NL)).as(section.id()).hasSizeLessThan(500);
            }
            if (section instanceof Section.Steps steps) {
                assertThat(steps.steps()).allMatch(step -> step.figures().size() <= 12);
            }
        }
    }

    private static List<Text> sentences(Section section) {
        if (section instanceof Section.Paragraph paragraph) {
            return paragraph.sentences();
        }
        if (section instanceof Section.Warning warning) {
            return warning.sentences();
        }
        return section instanceof Section.Steps steps
                ? steps.steps().stream().map(Section.Step::what).toList()
                : List.of();
    }

    private static Situation groups(int count) {
        return Bakery.complete(IntStream.range(0, count)
                        .mapToObj(index -> group("group-" + index, 10, 3 + index % 10 * 4)
                                .with(CaseFacts.PARTICIPANTS, index % 10))
                        .toArray(Entry[]::new))
                .set(CaseFacts.BENEFIT, Bakery.euros(300, 1_200, 2_700))
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.values()))
                .build();
    }

    private static Situation.Builder full() {
        return everything(knownInFull(group("ovens", 10, 24), 8), knownInFull(group("shop", 8, 30), 6));
    }

    /** The situation with these answered as in a full one. */
    private static Situation completed(Situation situation, Set<FactRef> named) {
        Situation source = everything(knownInFull(group("any", 10, 24), 8))
                .set(UtilityFacts.EFFECT_SIZE, Estimate.exactly(BigDecimal.ONE))
                .set(UtilityFacts.PERFORMANCE_SPREAD, Bakery.percent(40))
                .build();
        Situation.Builder builder = situation.toBuilder();
        List<Entry> groups =
                new ArrayList<>(situation.find(Organisation.WORKFORCE).orElse(List.of()));
        for (FactRef ref : named) {
            if (ref.entry().isPresent()) {
                int index = ref.entry().getAsInt() - 1;
                groups.set(index, copied(groups.get(index), source, ref.fact()));
            } else {
                copy(builder, source, ref.fact());
            }
        }
        return builder.set(Organisation.WORKFORCE, groups).build();
    }

    private static <T> void copy(Situation.Builder builder, Situation source, Fact<T> fact) {
        source.find(fact).ifPresent(value -> builder.set(fact, value));
    }

    private static <T> Entry copied(Entry entry, Situation source, Fact<T> column) {
        Entry any = source.find(Organisation.WORKFORCE).orElseThrow().get(0);
        return entry.with(column, any.find(column).orElseThrow());
    }

    private static Stream<FigureValue.Undefined> figuresThatMiss(Outcome outcome) {
        return outcome.figures().stream()
                .map(Figure::value)
                .filter(FigureValue.Undefined.class::isInstance)
                .map(FigureValue.Undefined.class::cast);
    }

    private static Set<FactRef> missing(Outcome outcome) {
        Set<FactRef> missing = new LinkedHashSet<>();
        figuresThatMiss(outcome).forEach(undefined -> missing.addAll(undefined.missing()));
        return missing;
    }

    /** The rows of the table of what is missing, each as the keys of its words. */
    private static List<List<String>> rows(Outcome outcome) {
        return ((Section.Table) Read.section(outcome, "complete"))
                .rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> ((Cell.Words) cell).text().key())
                                .toList())
                        .toList();
    }
}
