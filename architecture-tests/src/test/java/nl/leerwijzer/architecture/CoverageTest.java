// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.architecture.CoveragePage.Name;
import nl.leerwijzer.architecture.CoveragePage.Row;
import nl.leerwijzer.architecture.CoveragePage.Table;
import nl.leerwijzer.cli.Main;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.TextSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page that says what carries each statement of the guide names things that are there, and forgets none. */
class CoverageTest {
    private static final Guidance GUIDANCE = Guidance.discover();
    private static final Catalogue CATALOGUE = GUIDANCE.catalogue();
    private static final List<TextSource> TEXTS = texts();
    private static CoveragePage page = new CoveragePage(List.of());
    private static List<Advice> advices = List.of();

    @BeforeAll
    static void read() throws IOException {
        page = CoveragePage.parse(Files.readString(Path.of("..", "docs", "coverage.md")));
        List<Advice> onExamples = new ArrayList<>();
        for (Path example : Examples.files()) {
            onExamples.add(GUIDANCE.advise(Examples.read(GUIDANCE, Files.readString(example))));
        }
        advices = List.copyOf(onExamples);
    }

    private static List<TextSource> texts() {
        List<TextSource> sources = new ArrayList<>(List.of(
                BundledTexts.of(Fact.class, "core"),
                BundledTexts.of(Fact.class, "organisation"),
                BundledTexts.of(Main.class, "cli")));
        CATALOGUE
                .interventions()
                .forEach(each -> sources.add(
                        BundledTexts.of(each.getClass(), each.profile().id())));
        return List.copyOf(sources);
    }

    private static NamedThings things(Optional<String> intervention) {
        return intervention
                .map(id -> NamedThings.of(CATALOGUE, CATALOGUE.intervention(id).orElseThrow(), TEXTS, advices))
                .orElseGet(() -> NamedThings.ofTexts(TEXTS));
    }

    /** The names in a table that stand for nothing. */
    private static List<Name> wrong(Table table, NamedThings things) {
        return table.rows().stream()
                .flatMap(row -> row.names().stream())
                .filter(name -> !things.has(name))
                .toList();
    }

    @Test
    void everyPageOfTheGuideHasItsTable() {
        assertThat(page.tables())
                .filteredOn(table -> table.intervention().isPresent())
                .extracting(table -> table.intervention().orElseThrow())
                .containsExactlyElementsOf(CATALOGUE.interventions().stream()
                        .map(each -> each.profile().id())
                        .toList());
        assertThat(page.tables())
                .filteredOn(table -> table.intervention().isEmpty())
                .hasSize(1);
        assertThat(page.tables())
                .allSatisfy(table -> assertThat(table.rows())
                        .as(table.title())
                        .hasSizeGreaterThan(
                                table.intervention().map(CoverageTest::parts).orElse(0)));
    }

    private static int parts(String intervention) {
        return CATALOGUE.intervention(intervention).orElseThrow().preconditions().stream()
                .mapToInt(precondition -> precondition.parts().size())
                .sum();
    }

    @Test
    void everyRowNamesWhatCarriesItOrSaysWhyNothingDoes() {
        assertThat(page.tables())
                .flatExtracting(Table::rows)
                .allSatisfy(row -> assertThat(row.accounts()).as(row.toString()).isTrue());
    }

    @Test
    void everyNamedThingExists() {
        TreeMap<String, List<Name>> wrong = new TreeMap<>();
        for (Table table : page.tables()) {
            wrong.put(table.title(), wrong(table, things(table.intervention())));
        }
        assertThat(wrong.values()).as(wrong.toString()).isNotEmpty().allMatch(List::isEmpty);
    }

    @Test
    void nothingThatAnInterventionTellsIsUnaccountedFor() {
        for (Table table : page.tables()) {
            if (table.intervention().isEmpty()) {
                continue;
            }
            Intervention intervention =
                    CATALOGUE.intervention(table.intervention().get()).orElseThrow();
            Set<Name> forgotten = new HashSet<>(NamedThings.toldBy(intervention));
            table.rows().forEach(row -> row.names().forEach(forgotten::remove));

            assertThat(forgotten.stream()
                            .sorted(Comparator.comparing(Name::kind).thenComparing(Name::id)))
                    .as(table.title())
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsFound() {
        Table table = CoveragePage.parse("""
                        ## A page (`workplace-learning`)

                        | where | what the guide says | carried by |
                        | --- | --- | --- |
                        | here | something | `part safe/ask` `part safe/asks` `text benefit.fun` `text benefit.sun` |
                        | here | something | `choice workplace-learning.preferred-routes add` `figure fee` `link film` |
                        """).tables().get(0);

        assertThat(wrong(table, things(table.intervention())))
                .containsExactly(
                        new Name("part", "safe/asks"),
                        new Name("text", "benefit.sun"),
                        new Name("figure", "fee"),
                        new Name("link", "film"));
    }

    @Test
    void rowWithoutANameNeedsAReason() {
        CoveragePage parsed = CoveragePage.parse("""
                ## A page

                | where | what the guide says | carried by |
                | --- | --- | --- |
                | 1 | something | `text title` |
                | 2 | something | left out: web navigation |
                | 3 | something | left out: |
                | 4 | something | later |
                | 5 | something | `text title` and more |
                """);

        assertThat(parsed.tables().get(0).rows())
                .extracting(Row::accounts)
                .containsExactly(true, true, false, false, false);
    }
}
