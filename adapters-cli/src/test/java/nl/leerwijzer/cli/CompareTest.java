// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparing on the command line. The examples read as they did: see {@link GoldenTest} on how to write them anew. */
class CompareTest {
    private static final String JANUARY = Examples.path("wholesaler-january").toString();
    private static final String OCTOBER = Examples.path("wholesaler-october").toString();

    private static Run run(String... args) {
        return new FakeTerminal().run(args);
    }

    private static Path stored(Path folder, String name, String situation) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                run("advise", situation, "--format", "json").out());
    }

    @ParameterizedTest
    @CsvSource({"nl,text,txt", "nl,markdown,md", "en,text,txt", "en,json,json"})
    void theWholesalerReadsAsItDid(String language, String format, String ending) throws IOException {
        Run run = run("compare", JANUARY, OCTOBER, "--lang", language, "--format", format);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertGolden("wholesaler.compare." + language + "." + ending, run.out());
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void theStoredAdviceOfTheWholesalerReadsAsItDid(String language, @TempDir Path folder) throws IOException {
        Path january = stored(folder, "january.json", JANUARY);
        Path october = stored(folder, "october.json", OCTOBER);

        Run run = run("compare", "--advice", january.toString(), october.toString(), "--lang", language);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertGolden("wholesaler.compare-advice." + language + ".txt", run.out());
    }

    static void assertGolden(String name, String actual) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, actual);
        }
        if (name.endsWith(".txt")) {
            assertThat(actual.lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        }
        assertThat(actual).doesNotContain("⟨").isEqualTo(Files.readString(golden));
    }

    @Test
    void aSituationComparedWithItselfIsTheSame() {
        Run run = run("compare", OCTOBER, OCTOBER, "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Nothing has changed").doesNotContain("What changed", "Verdicts that changed");
    }

    @Test
    void whatChangesNothingIsSaidToChangeNothing() throws IOException {
        String renamed = Files.readString(Path.of(OCTOBER))
                .replace("\"employees\": { \"value\": 181", "\"employees\": { \"value\": 182");

        Run run = new FakeTerminal().withInput(renamed).run("compare", OCTOBER, "-", "--lang", "en");

        assertThat(run.out())
                .contains("Something has changed, but the advice is the same.", "makes no difference to the advice")
                .contains("181 people → 182 people");
    }

    @Test
    void anInterventionThatIsGoneExplainsItsOwnPart(@TempDir Path folder) throws IOException {
        Path all = stored(folder, "all.json", OCTOBER);
        String document = Files.readString(all);
        Path other = Files.writeString(
                folder.resolve("other.json"),
                document.replace("\"id\": \"goal-alignment\"", "\"id\": \"com.example.aims\""));

        Run run = run("compare", "--advice", all.toString(), other.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("arrival of", "removal of");
        assertThat(run.out()).doesNotContain("Because of other answers");
    }

    @Test
    void anotherContentVersionIsNamedAsWhatItMayBe(@TempDir Path folder) throws IOException {
        Path before = stored(folder, "before.json", OCTOBER);
        String document = Files.readString(before);
        Path after = Files.writeString(
                folder.resolve("after.json"),
                document.replaceFirst("\"contentVersion\": \"[^\"]*\"", "\"contentVersion\": \"99\"")
                        .replaceFirst("\"standing\": \"advised\"", "\"standing\": \"blocked\""));

        Run run = run("compare", "--advice", before.toString(), after.toString(), "--lang", "en");

        assertThat(run.out().replaceAll("\\s+", " "))
                .containsIgnoringCase("perhaps because of the other content of")
                .contains("or because of other answers");
    }

    @Test
    void theDocumentThatIsWrongIsNamedWithItsFaultsAndNoneOfItsValues(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"), "{\"facts\": {\"organisation\": {\"employees\": \"secret\"}}}");

        Run second = run("compare", JANUARY, bad.toString());
        Run stored = run("compare", "--advice", bad.toString(), bad.toString(), "--lang", "en");
        Run missing = run("compare", folder.resolve("none.json").toString(), OCTOBER, "--lang", "en");

        assertThat(second.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(second.err()).contains("het tweede document: 1 fout", "/facts/organisation/employees");
        assertThat(stored.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(stored.err()).contains("the first document", "The field kind is missing");
        assertThat(missing.code()).isEqualTo(ExitCode.NO_INPUT);
        assertThat(missing.err()).contains("the first document");
        assertThat(List.of(second, stored, missing)).allSatisfy(run -> {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).doesNotContain("secret");
        });
    }

    @Test
    void standardInputIsOneDocumentOnly() {
        assertThat(run("compare", "-", "-").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("advise", "-", "--decisions", "-").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("compare", OCTOBER).code()).isEqualTo(ExitCode.USAGE);
    }
}
