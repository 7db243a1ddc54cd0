// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions beside an advice on the command line. */
class DecisionsTest {
    private static final String OCTOBER = Examples.path("wholesaler-october").toString();
    private static final String DECISIONS =
            Examples.folder().resolve("decisions").resolve("wholesaler.json").toString();

    private static Run run(String... args) {
        return new FakeTerminal().run(args);
    }

    @ParameterizedTest
    @CsvSource({"nl,text", "nl,markdown", "en,text", "en,markdown"})
    void theAdviceStaysAsItIsToTheByteAndDecisionsStandBehindIt(String language, String format) {
        String without =
                run("advise", OCTOBER, "--lang", language, "--format", format).out();
        String with = run("advise", OCTOBER, "--decisions", DECISIONS, "--lang", language, "--format", format)
                .out();

        assertThat(with).startsWith(without);
        assertThat(with.substring(without.length())).isNotBlank();
    }

    @Test
    void inJsonTheyAreOneMemberBehindTheOthers() {
        String without = run("advise", OCTOBER, "--format", "json").out();
        String with = run("advise", OCTOBER, "--decisions", DECISIONS, "--format", "json")
                .out();

        assertThat(with)
                .startsWith(without.substring(0, without.length() - "\n}\n".length()) + ",\n  \"decisions\": [");
        assertThat(with).contains("\"due\": true");
    }

    @ParameterizedTest
    @CsvSource({"nl,text,txt", "nl,markdown,md", "en,text,txt", "en,markdown,md"})
    void whatTheWholesalerDecidedReadsAsItDid(String language, String format, String ending) throws IOException {
        String page = run("advise", OCTOBER, "--brief", "--lang", language, "--format", format)
                .out();
        Run run = run("advise", OCTOBER, "--brief", "--decisions", DECISIONS, "--lang", language, "--format", format);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(page);
        CompareTest.assertGolden(
                "wholesaler.decisions." + language + "." + ending, run.out().substring(page.length()));
    }

    @Test
    void withoutADayItIsSaidThatNothingCanBeDue(@TempDir Path folder) throws IOException {
        Path dayless = Files.writeString(
                folder.resolve("dayless.json"),
                Files.readString(Path.of(OCTOBER)).replace("\"asOf\": \"2026-10-05\",", ""));

        Run run = run("advise", dayless.toString(), "--decisions", DECISIONS, "--lang", "en");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("This advice has no reference date, so one cannot say which decision to look at again.")
                .doesNotContain("To look at again now");
    }

    @Test
    void whenNothingIsDueThatIsSaid(@TempDir Path folder) throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{}");

        Run run = run("advise", OCTOBER, "--decisions", none.toString());

        assertThat(run.out()).contains("hoef je geen besluit opnieuw te bekijken");
    }

    @Test
    void badDecisionsAreRefusedWithAllTheirFaultsAndNoneOfTheirValues(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                "{\"decisions\": [{\"intervention\": \"roi-by-group\", \"choice\": \"perhaps\", \"reason\": \"no-money\","
                        + " \"role\": \"J. de Wit\", \"date\": \"2026-01-26\"}]}");

        Run run = run("advise", OCTOBER, "--decisions", bad.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("het document met besluiten: 2 fouten", "/decisions/0/choice", "/decisions/0/role")
                .doesNotContain("perhaps", "Wit");
        assertThat(run("advise", OCTOBER, "--decisions", folder.resolve("none").toString())
                        .code())
                .isEqualTo(ExitCode.NO_INPUT);
    }

    @Test
    void theSchemasOfDecisionsAndComparisonsAreThere() {
        assertThat(run("schema", "decisions").out()).contains("2020-12", "something-else-first");
        assertThat(run("schema", "comparison").out()).contains("2020-12", "explaining");
    }
}
