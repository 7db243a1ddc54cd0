// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How hard the Dutch is that employees read themselves. A formula knows words and sentences by their length alone: what
 * it finds hard is told, for somebody to read again, and fails nothing.
 */
class EmployeeSheetsTest {
    private static final Catalogue CATALOGUE = Guidance.discover().catalogue();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    /**
     * Texts that employees read.
     *
     * @param keys which texts of the intervention
     */
    record Sheet(String intervention, String name, Pattern keys) {
        @Override
        public String toString() {
            return intervention + ", " + name;
        }
    }

    static Stream<Sheet> sheets() {
        return Stream.of(
                new Sheet("workplace-learning", "benefits", Pattern.compile("benefit\\..*")),
                new Sheet("workplace-learning", "activities", Pattern.compile("activity\\..*\\.how")),
                new Sheet("development-dialogue", "preparation", Pattern.compile("sheet\\.employee\\..*")));
    }

    private static Map<String, String> dutch(Sheet sheet) {
        Intervention intervention = CATALOGUE.intervention(sheet.intervention()).orElseThrow();
        BundledTexts texts = BundledTexts.of(intervention.getClass(), sheet.intervention());
        Map<String, String> dutch = new TreeMap<>();
        texts.keys(Language.NL).stream()
                .filter(key -> sheet.keys().matcher(key).matches())
                .forEach(key -> dutch.put(
                        key,
                        plain(texts.find(sheet.intervention(), key, Language.NL).orElseThrow())));
        return dutch;
    }

    /** What a placeholder will hold is the host's own word; a plain one takes its place. */
    private static String plain(String pattern) {
        return PLACEHOLDER.matcher(pattern).replaceAll("werk");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void hardTextsAreToldAndFailNothing(Sheet sheet) {
        Map<String, String> texts = dutch(sheet);
        double whole = ReadingEase.of(String.join(" ", texts.values()));
        List<String> warnings = texts.entrySet().stream()
                .filter(text -> ReadingEase.of(text.getValue()) < ReadingEase.NORMAL)
                .map(text ->
                        "  warning: %s reads hard: %s".formatted(text.getKey(), score(ReadingEase.of(text.getValue()))))
                .toList();

        System.out.println("reading ease (Flesch-Douma) of " + sheet + ": " + score(whole) + " over " + texts.size()
                + " texts, of which hard: " + warnings.size());
        warnings.forEach(System.out::println);

        assertThat(texts)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy((key, text) -> assertThat(text).isNotBlank());
        assertThat(whole).isFinite();
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }
}
