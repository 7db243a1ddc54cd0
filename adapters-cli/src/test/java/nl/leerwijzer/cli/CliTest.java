// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.FakeTerminal.Run;
import nl.leerwijzer.core.guidance.Guidance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final String FACTORY = Examples.path("factory").toString();

    private static Run run(String... args) {
        return new FakeTerminal().run(args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise", "assess", "questions"})
    void aResultIsOnStandardOutputAndNothingElseIs(String command) {
        Run run = run(command, FACTORY);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isNotBlank().endsWith("\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listNamesWhatIsInstalled() {
        Run run = run("list", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("roi-by-group", "learning-ambassadors");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theMapNamesEveryInterventionOnceAndFitsTheTerminal(String language) {
        String map = run("list", "--lang", language).out();

        Guidance.discover()
                .catalogue()
                .interventions()
                .forEach(intervention -> assertThat(map.lines())
                        .filteredOn(line ->
                                line.contains("   " + intervention.profile().id() + " "))
                        .hasSize(1));
        assertThat(map.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void showTellsWhatAnInterventionAsksAndNeeds() {
        Run run = run("show", "learning-ambassadors", "--lang=en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains(
                        "Preconditions",
                        "When this fits",
                        "Where it goes wrong in practice",
                        "Evidence",
                        "What this does not say",
                        "(needed, before the start)",
                        "Do:",
                        "Questions? Write to",
                        "learning-ambassadors.weekly-hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"situation", "advice"})
    void schemaIsJsonSchema(String document) {
        Run run = run("schema", document);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("{").contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void withoutAKindTheSchemaIsThatOfASituation() {
        assertThat(run("schema").out()).isEqualTo(run("schema", "situation").out());
        assertThat(run("schema").out()).contains("\"weekly-hours\"");
    }

    @Test
    void versionIsTheVersionOfTheBuild() {
        assertThat(run("--version").out()).matches("leerwijzer \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @CsvSource({"nl,Gebruik: leerwijzer,Opdrachten:", "en,Usage: leerwijzer,Commands:"})
    void helpIsInTheLanguageAskedFor(String language, String usage, String commands) {
        Run run = run("--help", "--lang", language);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith(usage).contains(commands, "--plugins", "questions");
        assertThat(run("help", "--lang", language).out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"advise", "assess", "questions", "compare", "list", "show", "schema", "use", "table", "help"})
    void everyCommandExplainsItself(String command) {
        Run asked = run("help", command);

        assertThat(asked.code()).isEqualTo(ExitCode.DONE);
        assertThat(asked.out()).startsWith("Gebruik: leerwijzer " + command);
        assertThat(asked.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run(command, "--help").out()).isEqualTo(asked.out());
    }

    @ParameterizedTest
    @CsvSource({
        "list, catalogue, links",
        "show goal-alignment, intervention-page, preconditions",
        "show roi-objections, instrument-page, asks",
        "questions ../examples/factory.json, questions, decides"
    })
    void everyCommandThatReportsAlsoWritesJson(String command, String kind, String member) {
        List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.addAll(List.of("--format", "json", "--lang", "nl"));

        Run run = run(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"kind\": \"" + kind + "\"", "\"" + member + "\":")
                .doesNotContain("⟨");
    }

    static List<List<String>> wrongUsage() {
        return List.of(
                List.of(),
                List.of("advies"),
                List.of("advise"),
                List.of("advise", "a.json", "b.json"),
                List.of("advise", FACTORY, "--colour"),
                List.of("advise", FACTORY, "--format", "xml"),
                List.of("advise", FACTORY, "--format"),
                List.of("advise", FACTORY, "--lang", "fr"),
                List.of("advise", FACTORY, "--lang", "nl", "--lang", "en"),
                List.of("show"),
                List.of("show", "nothing"),
                List.of("schema", "other"),
                List.of("use", "nothing", FACTORY),
                List.of("use", "nothing"),
                List.of("help", "nothing"),
                List.of("--nonsense"),
                List.of("-x"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void wrongUsageIsExplainedOnStandardError(List<String> args) {
        Run run = run(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.code().code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("leerwijzer: ").doesNotContain("{", "⟨", "Exception"));
    }

    @ParameterizedTest
    @CsvSource({
        "advice,advise",
        "advize,advise",
        "asess,assess",
        "question,questions",
        "sjow,show",
        "lst,list",
        "LIST,list"
    })
    void aMisspeltCommandIsRecognised(String given, String meant) {
        assertThat(run(given, "x").err()).contains("Bedoelde je").contains(meant);
    }

    @Test
    void aMisspeltNameOrOptionIsRecognised() {
        assertThat(run("show", "learning-ambasadors").err()).contains("Bedoelde je learning-ambassadors?");
        assertThat(run("show", "roi-per-group", "--lang=en").err()).contains("Did you mean roi-by-group?");
        assertThat(run("advise", FACTORY, "--formt=json").err()).contains("Bedoelde je --format?");
        assertThat(run("show", "something-else-altogether").err()).doesNotContain("Bedoelde je");
    }

    @Test
    void aDashReadsStandardInput() throws IOException {
        Run fromInput = new FakeTerminal()
                .withInput(Files.readString(Examples.path("factory")))
                .run("advise", "-");

        assertThat(fromInput.code()).isEqualTo(ExitCode.DONE);
        assertThat(fromInput.out()).isEqualTo(run("advise", FACTORY).out());
    }

    @Test
    void optionsMayComeBeforeTheCommand() {
        assertThat(run("--lang", "en", "--format", "markdown", "assess", FACTORY)
                        .out())
                .isEqualTo(
                        run("assess", FACTORY, "--format=markdown", "--lang=en").out())
                .startsWith("# Assessment");
    }

    @Test
    void badInputIsRefusedWithAllItsFaultsAndNoneOfItsValues() {
        Run run = new FakeTerminal()
                .withInput(
                        "{\"facts\": {\"organisation\": {\"employees\": \"secret\", \"works-council\": \"hidden\"}}}")
                .run("advise", "-");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.code().code()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .contains("2 fouten", "/facts/organisation/employees", "/facts/organisation/works-council")
                .doesNotContain("secret", "hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"facts\": 1}", "\u0000", "{} {}", "{\"a\": \u001b[31m}"})
    void whatIsNoSituationIsBadInput(String document) {
        Run run = new FakeTerminal().withInput(document).run("assess", "-");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).doesNotContain("\u001b", "Exception");
    }

    @Test
    void aNamespaceThatIsNotInstalledIsWarnedOfOrRefused() {
        String document = "{\"facts\": {\"com.example.other\": {\"a\": 1}}}";

        Run lenient = new FakeTerminal().withInput(document).run("assess", "-");
        Run strict = new FakeTerminal().withInput(document).run("assess", "-", "--strict");

        assertThat(lenient.code()).isEqualTo(ExitCode.DONE);
        assertThat(lenient.err().lines()).hasSize(1);
        assertThat(strict.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void inputThatIsNotThereIsNoInput(@TempDir Path folder) {
        for (String path : List.of(folder.resolve("none.json").toString(), folder.toString(), "a\u0000b")) {
            Run run = run("advise", path);

            assertThat(run.code()).as(path).isEqualTo(ExitCode.NO_INPUT);
            assertThat(run.code().code()).isEqualTo(66);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("leerwijzer: ").doesNotContain("Exception");
        }
    }

    @Test
    void colourIsForPeopleAtATerminalOnly() {
        assertThat(run("assess", FACTORY).out()).doesNotContain("\u001b");
        assertThat(new FakeTerminal().interactive().run("assess", FACTORY).out())
                .contains("\u001b[1m");
        assertThat(new FakeTerminal()
                        .interactive()
                        .withVariable("NO_COLOR", "1")
                        .run("assess", FACTORY)
                        .out())
                .isEqualTo(run("assess", FACTORY).out());
        assertThat(new FakeTerminal()
                        .interactive()
                        .withVariable("TERM", "dumb")
                        .run("assess", FACTORY)
                        .out())
                .doesNotContain("\u001b");
        assertThat(new FakeTerminal()
                        .interactive()
                        .run("assess", FACTORY, "--format=markdown")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void anEmptyNoColorAsksForNothing() {
        assertThat(new FakeTerminal()
                        .interactive()
                        .withVariable("NO_COLOR", "")
                        .run("assess", FACTORY)
                        .out())
                .contains("\u001b[1m");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 60, 80, 300})
    void textFitsTheTerminal(int columns) {
        int most = Math.max(40, Math.min(80, columns));

        assertThat(new FakeTerminal().wide(columns).run("advise", FACTORY).out().lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(most));
    }

    @Test
    void outputThatCannotBeWrittenIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        Run run = new FakeTerminal()
                .withOut(new PrintStream(full, true, StandardCharsets.UTF_8))
                .run("list");

        assertThat(run.code()).isEqualTo(ExitCode.OWN_FAULT);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFault() throws IOException {
        List<Integer> taken = new ArrayList<>();
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (taken.size() == 3) {
                    throw new IOException("Broken pipe");
                }
                taken.add(b);
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        PrintStream left = new PrintStream(new SystemTerminal.UntilClosed(pipe), true, StandardCharsets.UTF_8);

        assertThat(new FakeTerminal().withOut(left).run("list").code()).isEqualTo(ExitCode.DONE);
        assertThat(taken).hasSize(3);
        assertThatThrownBy(() -> new SystemTerminal.UntilClosed(full).write(1)).isInstanceOf(IOException.class);
    }

    @Test
    void ourOwnFaultIsNamedWithoutAStackTrace() {
        FakeTerminal terminal = new FakeTerminal().withOut(new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void print(String words) {
                throw new IllegalStateException("holds a secret");
            }
        });

        Run run = terminal.run("advise", FACTORY);

        assertThat(run.code()).isEqualTo(ExitCode.OWN_FAULT);
        assertThat(run.code().code()).isEqualTo(70);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("java.lang.IllegalStateException")
                .doesNotContain("secret", "\tat ");
    }

    @Test
    void theOpeningIsShortAndSaysWhatAManagerWants() {
        for (String example : Examples.NAMES) {
            String text = run("advise", Examples.path(example).toString()).out();
            String opening = text.substring(0, text.indexOf("Hoe elke interventie ervoor staat"));

            assertThat(opening.lines().filter(line -> !line.isBlank()).count())
                    .as(example)
                    .isLessThanOrEqualTo(20);
            assertThat(opening).as(example).contains("Begin met", "In de weg", "Aan zet");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theBriefFitsOnOnePage(String language) {
        for (String example : Examples.NAMES) {
            Run run = run("advise", "--brief", Examples.path(example).toString(), "--lang", language);

            assertThat(run.code()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).as(example).doesNotContain("⟨");
            assertThat(run.out().lines().count()).as(example).isLessThanOrEqualTo(40);
            assertThat(run.out().lines())
                    .as(example)
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void theBriefSaysWhereToStartWhatIsInTheWayWhatItTakesAndWhatToAsk() {
        String brief = run(
                        "advise", "--brief", Examples.path("factory-under-way").toString())
                .out()
                .replace('\u00a0', ' ');

        assertThat(brief)
                .contains("Begin met", "Waarom", "In de weg", "Aan zet", "Wacht nog", "Gaat samen", "Let op")
                .contains("€ 75.178 tot € 315.544", "19 maanden", "Vraag nu:")
                .containsPattern("\n3\\. ")
                .doesNotContainPattern("\n4\\. ");
    }

    @Test
    void aBriefIsForReadersAndJsonIsAlwaysWhole() {
        assertThat(run("advise", "--brief", FACTORY, "--format", "markdown").out())
                .startsWith("# Advies op één bladzijde");

        Run json = run("advise", "--brief", FACTORY, "--format", "json");
        assertThat(json.code()).isEqualTo(ExitCode.USAGE);
        assertThat(json.out()).isEmpty();
        assertThat(json.err()).contains("--brief");
        assertThat(run("assess", "--brief", FACTORY).code()).isEqualTo(ExitCode.USAGE);
    }
}
