// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandTest {
    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return new FakeTerminal().run(args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String compact(String json) {
        return json.replaceAll("\\s+", "");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aTableIsWrittenToANewFileOfTheFormatThatItsNameAsksFor() throws IOException {
        Run workbook = run("table", "new", "workforce", "--output", file("groepen.xlsx"));
        Run csv = run("table", "new", "goals", "--output=" + file("doelen.csv"), "--lang", "en");

        assertThat(workbook.code()).isEqualTo(ExitCode.DONE);
        assertThat(workbook.out()).contains("leerwijzer table read workforce BESTAND");
        assertThat(csv.out()).contains("leerwijzer table read goals FILE");
        assertThat(workbook.err() + csv.err()).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("groepen.xlsx"))).startsWith('P', 'K');
        assertThat(Files.readString(folder.resolve("doelen.csv")))
                .contains("key,label,alias,public,goal-alignment.weight");
        assertThat(files()).containsExactly("doelen.csv", "groepen.xlsx");
    }

    @Test
    void withoutAFileATableIsCsvOnStandardOutput() {
        Run run = run("table", "new", "workforce");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("\uFEFFSleutel;").contains("key;label;heads;fte;contract-kind;");
    }

    @Test
    void aTableThatIsThereIsNeverOverwritten() throws IOException {
        String filledIn = file("groepen.csv", "key;heads\nnacht;12\n");

        Run run = run("table", "new", "workforce", "--output", filledIn);

        assertThat(run.code()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(run.err()).contains("is er al");
        assertThat(Files.readString(Path.of(filledIn))).isEqualTo("key;heads\nnacht;12\n");
    }

    @Test
    void whatIsReadBackIsASituationThatAdviseTakes() throws IOException {
        String table = file("groepen.csv", "key;heads;fte;contract-kind\nnacht;24;20,4;vast\nwinkel;41;;tijdelijk\n");

        Run read = run("table", "read", "workforce", table);

        assertThat(read.err()).isEmpty();
        assertThat(read.code()).isEqualTo(ExitCode.DONE);
        assertThat(compact(read.out()))
                .contains("\"asOf\":\"2026-11-23\"")
                .contains("\"key\":\"nacht\",\"contract-kind\":\"permanent\",\"fte\":20.4,\"heads\":24")
                .contains("\"origin\":\"hr-system\",\"date\":\"2026-11-23\"");
        Run advice = new FakeTerminal().withInput(read.out()).run("advise", "-");
        assertThat(advice.err()).isEmpty();
        assertThat(advice.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void originAndDayAreThoseThatWereGiven() throws IOException {
        String table = file("groepen.csv", "key;heads\nnacht;24\n");

        Run read = run("table", "read", "workforce", table, "--date", "2026-11-02", "--origin", "survey");

        assertThat(compact(read.out())).contains("\"origin\":\"survey\",\"date\":\"2026-11-02\"");
    }

    @Test
    void aTableIsPutIntoASituationAndTheRestStays() throws IOException {
        String situation = file(
                "situatie.json",
                "{\"asOf\":\"2026-11-20\",\"facts\":{\"organisation\":{\"employees\":143,"
                        + "\"workforce\":[{\"key\":\"nacht\",\"heads\":20,\"age-band\":\"from-55\"},{\"key\":\"oud\",\"heads\":9}]}}}");
        String table = file("groepen.csv", "key;heads\nnacht;24\n");

        Run read = run("table", "read", "workforce", table, "--into", situation, "--output", situation);

        assertThat(read.code()).isEqualTo(ExitCode.DONE);
        assertThat(read.out()).isEqualTo("Ingelezen: 1 regel in ‘groepen medewerkers’.\n");
        assertThat(compact(Files.readString(Path.of(situation))))
                .contains("\"asOf\":\"2026-11-20\"", "\"employees\":143", "\"age-band\":\"from-55\",\"heads\":24")
                .doesNotContain("oud");
        assertThat(files()).containsExactly("groepen.csv", "situatie.json");
    }

    @Test
    void aTableCanBeFilledWithWhatASituationKnows() throws IOException {
        String situation = Examples.path("care-organisation").toString();

        Run written = run("table", "new", "goals", "--from", situation, "--output", file("doelen.xlsx"));
        Run read = run("table", "read", "goals", file("doelen.xlsx"), "--into", situation);
        Run advice = new FakeTerminal().withInput(read.out()).run("assess", "-");

        assertThat(written.code()).isEqualTo(ExitCode.DONE);
        assertThat(read.err()).isEmpty();
        assertThat(advice.out()).isEqualTo(run("assess", situation).out());
    }

    @Test
    void allFaultsAreToldWithSheetAndCellInTheLanguageAskedFor() throws IOException {
        String table = file("groepen.csv", "key;heads;contract-kind\nnacht;kanarie;vast\ndag;12;kanarie\n;3;\n");

        Run dutch = run("table", "read", "workforce", table, "--output", file("uit.json"));
        Run english = run("table", "read", "workforce", table, "--lang", "en");

        assertThat(dutch.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(dutch.out()).isEmpty();
        assertThat(dutch.err().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("leerwijzer: "))
                .anyMatch(
                        line -> line.contains("Regel 2, kolom 2 (aantal mensen in de groep): Hier staat een ander soort"
                                + " waarde dan verwacht. Verwacht wordt: een geheel getal van 1 tot en met 1.000.000."))
                .anyMatch(line -> line.contains("Regel 3, kolom 3 (soort contract): Dit is geen van de keuzes."));
        assertThat(english.err()).contains("4, column 1 (key): This row has no key.");
        assertThat(dutch.err() + english.err()).doesNotContain("kanarie", "⟨");
        assertThat(files()).containsExactly("groepen.csv");
    }

    @Test
    void aWorkbookIsReadFromStandardInputToo() throws IOException {
        Run read = new FakeTerminal().withInput("key;heads\nnacht;24\n").run("table", "read", "workforce", "-");

        assertThat(compact(read.out())).contains("\"key\":\"nacht\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table | Noem een opdracht",
                "table new | Deze opdracht mist LIJST",
                "table nieuw | Die opdracht bestaat niet",
                "table red workforce x | Bedoelde je read",
                "table new workfroce | Bedoelde je workforce",
                "table new persons | De lijsten zijn workforce, goals",
                "table new workforce --output x.ods | eindigt op .xlsx of .csv",
                "table read workforce | Deze opdracht mist BESTAND",
                "table read workforce x --date 1-2-2026 | --date wil een datum als 2026-03-31",
                "table read workforce x --origin payroll | Kies uit hr-system, survey, conversation of estimate",
                "table read workforce - --into - | Standaardinvoer is er maar één keer"
            })
    void whatIsNotUnderstoodIsSaid(String command, String message) {
        Run run = run(command.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTableThatIsNotThereIsSaidToBeMissing() {
        assertThat(run("table", "read", "workforce", file("none.xlsx")).code()).isEqualTo(ExitCode.NO_INPUT);
        assertThat(run("table", "new", "workforce", "--output", file("no/such/folder.xlsx"))
                        .code())
                .isEqualTo(ExitCode.NO_OUTPUT);
    }

    @Test
    void aNamespaceThatWouldBeLostIsRefused() throws IOException {
        String situation = file("situatie.json", "{\"facts\":{\"com.example.gone\":{\"fact\":1}}}");

        Run read = run("table", "read", "workforce", file("t.csv", "key\na\n"), "--into", situation);

        assertThat(read.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(read.err()).contains("de situatie bij de tabel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "table new", "table read"})
    void everyCommandOfATableExplainsItself(String command) {
        Run asked = run((command + " --help").split(" ", -1));

        assertThat(asked.code()).isEqualTo(ExitCode.DONE);
        assertThat(asked.out()).startsWith("Gebruik: leerwijzer " + command);
        assertThat(asked.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
