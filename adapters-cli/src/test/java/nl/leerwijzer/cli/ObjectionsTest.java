// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager says against training, answered at the command line, of which no word comes back. */
class ObjectionsTest {
    private static final String SAID = "Kwibus Zwabberdam zegt: die gaan toch bijna met pensioen.";
    private static final List<String> CANARIES = List.of("kwibus", "zwabberdam");
    private static final Path WITH_GROUPS = Examples.folder().resolve("instruments/roi-objections.json");

    private static Run use(String document, String... options) {
        List<String> args = new ArrayList<>(List.of("use", "roi-objections", "-"));
        args.addAll(List.of(options));
        return new FakeTerminal().withInput(document).run(args.toArray(String[]::new));
    }

    private static String document(String facts) {
        return "{\"facts\": {\"roi-objections\": {" + facts + "}}}";
    }

    private static String saying(String statement) {
        return document("\"statement\": \"" + statement + "\"");
    }

    private static void assertSilentOnWhatWasSaid(Run run) {
        assertThat((run.out() + run.err()).toLowerCase(Locale.ROOT))
                .doesNotContain(CANARIES)
                .doesNotContain("bijna met");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, ze zijn weg voordat de kosten terug zijn, wij leiden op voor een ander",
        "en, they are gone before the cost is earned back, we train people for somebody else"
    })
    void withoutAStatementTheChoicesAreOffered(String language, String first, String last) {
        Run run = use("{\"facts\": {}}", "--lang", language);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(unwrapped(run.out())).contains(first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "too-short-payback, ze zijn weg voordat de kosten terug zijn",
        "low-schooled-too-uncertain, bij praktisch opgeleide mensen is het te onzeker",
        "less-productive-with-age, wie ouder wordt",
        "training-for-the-neighbours, wij leiden op voor een ander"
    })
    void everyChoiceIsAnsweredFromBothSides(String assumption, String belief) {
        Run run = use(document("\"assumptions\": [\"" + assumption + "\"]"), "--lang", "nl");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(unwrapped(run.out()))
                .contains(belief, "veelgehoorde gedachte", "Wat klopt aan", "Wat pleit tegen", "Wat dat niet zegt");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, text, vertrek en binnenkort",
        "nl, markdown, vertrek en binnenkort",
        "nl, json, vertrek en binnenkort",
        "en, text, leaving and soon",
        "en, markdown, leaving and soon",
        "en, json, leaving and soon"
    })
    void aStatementIsAnsweredByOurTermsInEveryLanguageAndForm(String language, String format, String terms) {
        Run run = use(saying(SAID), "--lang", language, "--format", format);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(unwrapped(run.out())).contains(terms);
        assertSilentOnWhatWasSaid(run);
    }

    @Test
    void aFileIsAnsweredAsStandardInputIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("said.json"), saying(SAID));

        Run fromFile = new FakeTerminal().run("use", "roi-objections", file.toString());

        assertThat(fromFile.code()).isEqualTo(ExitCode.DONE);
        assertThat(fromFile.out()).isEqualTo(use(saying(SAID)).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"facts\": {\"roi-objections\": {\"statement\": \"Kwibus Zwabberdam zegt",
                "{\"facts\": {\"roi-objections\": {\"statement\": {\"Kwibus\": \"Zwabberdam\"}}}}",
                "{\"facts\": {\"roi-objections\": {\"assumptions\": [\"Kwibus Zwabberdam\"]}}}",
                "{\"facts\": {\"roi-objections\": \"Kwibus Zwabberdam\"}}",
                "Kwibus Zwabberdam zegt: die gaan toch bijna met pensioen."
            })
    void aMalformedDocumentIsRefusedWithoutAWordOfIt(String document) {
        Run run = use(document);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
        assertSilentOnWhatWasSaid(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"statement\": [\"Kwibus\", \"Zwabberdam\"]",
                "\"statement\": \"Kwibus\", \"statement\": \"Zwabberdam\"",
                "\"statements\": [\"Kwibus\", \"Zwabberdam\"]"
            })
    void aBatchOfStatementsIsRefused(String facts) {
        Run run = use(document(facts));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertSilentOnWhatWasSaid(run);
    }

    @Test
    void aSecondDocumentIsWrongUsage() {
        Run run = new FakeTerminal().withInput(saying(SAID)).run("use", "roi-objections", "-", WITH_GROUPS.toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void nothingIsLoggedAndNoFileIsLeft() throws IOException {
        Logger root = Logger.getLogger("");
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = handler(logged);
        root.addHandler(handler);
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(folder);
        try {
            use(saying(SAID));
            use("{\"facts\": {\"roi-objections\": {\"statement\": \"" + SAID);
        } finally {
            root.removeHandler(handler);
        }

        assertThat(logged).isEmpty();
        // Others write in that folder too: a new file is ours when what was said is in it.
        assertThat(files(folder))
                .filteredOn(file -> !before.contains(file))
                .noneMatch(ObjectionsTest::holdsWhatWasSaid);
    }

    private static Handler handler(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    private static boolean holdsWhatWasSaid(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("Kwibus");
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 'Bij Uitzendkrachten expeditie zijn de kosten naar verwachting niet op tijd terug', Terugverdientijd",
        "en, 'For Uitzendkrachten expeditie the cost is not expected to be earned back in time', payback period"
    })
    void withGroupsTheCalculationThatSettlesItIsShown(String language, String verdict, String figure) {
        Run run = new FakeTerminal()
                .run("use", "roi-objections", WITH_GROUPS.toString(), "--lang", language, "--format", "markdown");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(unwrapped(run.out())).contains(verdict, figure, "Vulploeg");
    }

    /** The words of an answer, wherever its lines end. */
    private static String unwrapped(String answer) {
        return answer.replaceAll("\\s+", " ");
    }
}
