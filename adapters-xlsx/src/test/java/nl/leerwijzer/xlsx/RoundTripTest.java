// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.value.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as a table is read back as the same entries, whoever's list it is. */
class RoundTripTest {
    private static final Catalogue BUILT_IN = Guidance.discover().catalogue();
    private static final Provenance PAYROLL = Provenance.from(Origin.HR_SYSTEM, LocalDate.of(2026, 11, 2));
    private static final int ROUNDS = 25;

    static Stream<Arguments> formats() {
        return Stream.of(TableFormat.values())
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    private static List<Key> keys(Random random, int most) {
        List<Key> keys = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            keys.add(new Key(random.nextBoolean() ? "k" + i : "0" + i));
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aListWithEveryKindOfColumnComesBackAsItWas(TableFormat format, Language language) {
        Random random = new Random(20261123);
        RandomEntries generator = new RandomEntries(random.nextLong(), Orchard.CATALOGUE.facts(), Orchard.TREES);
        int compared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Key> keys = keys(random, 8);
            List<Entry> trees = generator.next(keys).stream()
                    .map(tree -> sound(Orchard.TREES, tree))
                    .toList();
            Situation known = Situation.builder()
                    .set(
                            Organisation.WORKFORCE,
                            keys.stream().map(key -> Entry.of(key.id())).toList())
                    .set(Orchard.TREES, trees)
                    .build();
            byte[] file = TableWriter.of(Orchard.CATALOGUE, language).write(Orchard.TREES, format, known);

            TableResult read = TableReader.of(Orchard.CATALOGUE)
                    .read(
                            Orchard.TREES,
                            file,
                            known.toBuilder().forget(Orchard.TREES).build(),
                            PAYROLL);

            assertThat(read.faults()).as("round %d", round).isEmpty();
            assertThat(read.situation().orElseThrow().find(Orchard.TREES))
                    .as("round %d", round)
                    .contains(trees);
            compared += trees.size();
        }
        assertThat(compared).isGreaterThan(ROUNDS);
    }

    @Test
    void theGeneratedListHasEveryKindThatAColumnMayHave() {
        Set<Class<?>> kinds = Orchard.CATALOGUE.facts().stream()
                .filter(fact -> fact.list().equals(Optional.of(Orchard.TREES.id())))
                .map(fact -> fact.kind().getClass())
                .collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(Orchard.kindsOfColumns());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theListsOfTheBuiltInInterventionsComeBackAsTheyWere(TableFormat format, Language language) {
        for (String name : TableLists.of(BUILT_IN).names()) {
            Fact<List<Entry>> list = TableLists.of(BUILT_IN).find(name).orElseThrow();
            List<Key> keys = List.of(new Key("noord"), new Key("zuid"), new Key("3"));
            RandomEntries generator = new RandomEntries(7, BUILT_IN.facts(), list);
            Situation.Builder others = Situation.builder();
            BUILT_IN.facts().stream()
                    .filter(fact -> fact.kind() instanceof Kind.Entries)
                    .filter(fact -> !fact.equals(list))
                    .forEach(fact -> others.set(
                            TableLists.of(BUILT_IN).find(fact.id().toString()).orElseThrow(),
                            keys.stream().map(key -> Entry.of(key.id())).toList()));
            Situation.Builder known = others.build().toBuilder();
            List<Entry> entries = generator.next(keys).stream()
                    .map(entry -> sound(list, entry))
                    .toList();
            known.set(list, entries);

            byte[] file = TableWriter.of(BUILT_IN, language).write(list, format, known.build());
            TableResult read = TableReader.of(BUILT_IN).read(list, file, others.build(), PAYROLL);

            assertThat(read.faults()).as(name).isEmpty();
            assertThat(read.situation().orElseThrow().find(list)).as(name).contains(entries);
        }
    }

    /** The entry without the answers that a check of its list finds fault with. */
    private static Entry sound(Fact<List<Entry>> list, Entry entry) {
        Entry sound = entry;
        for (var check : ((Kind.Entries) list.kind()).checks()) {
            if (!check.holds().test(sound)) {
                var answers = sound.answers();
                for (Fact<?> field : check.fields()) {
                    answers = answers.without(field);
                }
                sound = Entry.of(sound.key(), answers);
            }
        }
        return sound;
    }

    @Test
    void aTableIsReadWhateverLanguageItWasWrittenIn() {
        Situation known = Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("nacht")
                                .with(Organisation.GROUP_CONTRACT, Organisation.ContractKind.ON_CALL)
                                .with(Organisation.GROUP_HEADS, 12))
                .build();
        Map<Language, Optional<Situation>> read = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byte[] file = TableWriter.of(BUILT_IN, language).write(Organisation.WORKFORCE, TableFormat.XLSX, known);
            read.put(
                    language,
                    TableReader.of(BUILT_IN)
                            .read(Organisation.WORKFORCE, file, Situation.unknown(), Provenance.NONE)
                            .situation());
        }

        assertThat(read.get(Language.NL)).contains(known).isEqualTo(read.get(Language.EN));
    }

    @Test
    void theListKnowsWhereItComesFromAndOfWhatDay() {
        byte[] file = TableWriter.of(BUILT_IN, Language.NL)
                .write(
                        Organisation.WORKFORCE,
                        TableFormat.CSV,
                        Situation.builder()
                                .setEntries(Organisation.WORKFORCE, Entry.of("a"))
                                .build());

        Situation read = TableReader.of(BUILT_IN)
                .read(Organisation.WORKFORCE, file, Situation.unknown(), PAYROLL)
                .situation()
                .orElseThrow();

        assertThat(read.answers().provenance(Organisation.WORKFORCE)).isEqualTo(PAYROLL);
    }

    @Test
    void whatTheTableHasNoColumnForStaysAsItWas() {
        Situation before = Situation.builder()
                .set(Organisation.EMPLOYEES, 143)
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("nacht")
                                .with(Organisation.GROUP_HEADS, 12)
                                .with(Organisation.GROUP_AGE, Organisation.AgeBand.FROM_55),
                        Entry.of("dag").with(Organisation.GROUP_HEADS, 30))
                .build();

        Situation after = TableReader.of(BUILT_IN)
                .read(
                        Organisation.WORKFORCE,
                        TestFiles.csv("key;heads;fte", "nacht;;20,5", "winkel;8;"),
                        before,
                        PAYROLL)
                .situation()
                .orElseThrow();

        assertThat(after)
                .isEqualTo(Situation.builder()
                        .set(Organisation.EMPLOYEES, 143)
                        .set(
                                Organisation.WORKFORCE,
                                List.of(
                                        Entry.of("nacht")
                                                .with(Organisation.GROUP_FTE, new java.math.BigDecimal("20.5"))
                                                .with(Organisation.GROUP_AGE, Organisation.AgeBand.FROM_55),
                                        Entry.of("winkel").with(Organisation.GROUP_HEADS, 8)),
                                PAYROLL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void equalListsGiveEqualBytes(TableFormat format, Language language) throws InterruptedException {
        byte[] first = TableWriter.of(BUILT_IN, language).write(Organisation.WORKFORCE, format);
        Thread.sleep(5);

        assertThat(TableWriter.of(BUILT_IN, language).write(Organisation.WORKFORCE, format))
                .isEqualTo(first);
    }
}
