// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.api.Test;

/** The page on where data usually are has every fact of a situation once, and nothing that is none. */
class DataMapTest {
    private static final Path PAGE = Path.of("..", "docs", "data-map.md");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|");

    private static List<Matcher> rows() throws IOException {
        List<Matcher> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Fact to what the page calls it. */
    private static Map<String, String> facts() {
        Catalogue catalogue = Guidance.discover().catalogue();
        Map<String, String> facts = new LinkedHashMap<>();
        for (Fact<?> fact : catalogue.facts()) {
            facts.put(fact.id().toString(), catalogue.texts().render(fact.name(), Language.EN));
        }
        return facts;
    }

    @Test
    void everyFactIsOnThePageOnceAndNothingElseIs() throws IOException {
        Map<String, String> facts = facts();
        List<String> listed = rows().stream().map(row -> row.group(1)).toList();
        List<String> toAdd = facts.entrySet().stream()
                .filter(fact -> !listed.contains(fact.getKey()))
                .map(fact -> "| `" + fact.getKey() + "` | " + fact.getValue() + " | ... |")
                .toList();

        assertThat(toAdd)
                .as("add these lines to docs/data-map.md, with where the answer is usually found")
                .isEmpty();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed.stream().filter(fact -> !facts.containsKey(fact)))
                .as("remove these lines from docs/data-map.md: no such fact is declared")
                .isEmpty();
        assertThat(listed).hasSizeGreaterThan(100);
    }

    @Test
    void thePageCallsFactsWhatTheyAreCalledAndSaysWhereEachIs() throws IOException {
        Map<String, String> facts = facts();
        for (Matcher row : rows()) {
            assertThat(row.group(2)).as(row.group(1)).isEqualTo(facts.get(row.group(1)));
            assertThat(row.group(3)).as(row.group(1)).hasSizeGreaterThan(5).doesNotContain("...");
        }
    }
}
