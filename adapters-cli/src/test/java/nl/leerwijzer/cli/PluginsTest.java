// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.cli.FakeTerminal.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins from a folder: an outsider's build, an instrument, and several that are broken. */
class PluginsTest {
    private static final String INTERVENTION = "nl.leerwijzer.core.intervention.Intervention";
    private static final String VOUCHER = "com.example.training-voucher";

    @TempDir
    private static Path jars;

    private static Path voucher;

    @BeforeAll
    static void buildTheOutsidersPlugin() throws IOException {
        Path project = Examples.folder().resolve("custom-intervention");
        voucher = PluginJar.build(project, jars.resolve("training-voucher.jar"));
    }

    private static Path folder(Path temporary, Path... plugins) throws IOException {
        for (Path plugin : plugins) {
            Files.copy(plugin, temporary.resolve(plugin.getFileName()));
        }
        return temporary;
    }

    private static Run run(String document, String... args) {
        return new FakeTerminal().withInput(document).run(args);
    }

    @Test
    void anOutsidersPluginIsNoLongerThanAHundredLines() throws IOException {
        Path source =
                Examples.folder().resolve("custom-intervention/src/main/java/com/example/voucher/TrainingVoucher.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void anOutsidersBuildKnowsNothingOfOursButCoreAndForItsTestsTheTestkit() throws IOException {
        String pom = Files.readString(Examples.folder().resolve("custom-intervention/pom.xml"));

        String dependencies = pom.substring(pom.lastIndexOf("<dependencies>"), pom.lastIndexOf("</dependencies>"));
        assertThat(pom).doesNotContain("<parent>");
        assertThat(dependencies.split("<dependency>"))
                .hasSize(3)
                .satisfiesOnlyOnce(
                        each -> assertThat(each).contains("leerwijzer-core").doesNotContain("<scope>"))
                .satisfiesOnlyOnce(each -> assertThat(each).contains("leerwijzer-testkit", "<scope>test</scope>"));
    }

    @Test
    void itsFactsAppearInTheSchema(@TempDir Path plugins) throws IOException {
        folder(plugins, voucher);

        assertThat(run("", "schema", "--plugins", plugins.toString()).out())
                .contains("\"" + VOUCHER + "\"", "\"free-choice\"");
        assertThat(run("", "schema").out()).doesNotContain(VOUCHER);
    }

    @Test
    void itsFactsAppearInTheQuestions(@TempDir Path plugins) throws IOException {
        folder(plugins, voucher);

        Run run = run("{}", "questions", "-", "--plugins", plugins.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Hoeveel euro is een voucher per jaar waard?", VOUCHER + ".cost-holds-back");
    }

    /** They stand in the author's guide. */
    @Test
    void theCommandsThatAnAuthorIsShownWork(@TempDir Path plugins) throws IOException {
        folder(plugins, voucher);
        Path project = Examples.folder().resolve("custom-intervention");
        Map<String, String> ofTheAuthor = Map.of(
                "target", plugins.toString(),
                "situation.json", project.resolve("situation.json").toString());

        List<String> commands = Files.readAllLines(project.resolve("on-screen.sh"));

        assertThat(commands).hasSize(3).allSatisfy(command -> {
            String[] words = command.split(" ", -1);
            String[] args = Arrays.stream(words)
                    .skip(1)
                    .map(word -> ofTheAuthor.getOrDefault(word, word))
                    .toArray(String[]::new);
            Run run = run("", args);
            assertThat(words[0]).isEqualTo("leerwijzer");
            assertThat(run.code()).isEqualTo(ExitCode.DONE);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Scholingsvoucher");
        });
    }

    @Test
    void itsAdviceStandsBesideOurs(@TempDir Path plugins) throws IOException {
        folder(plugins, voucher);
        String document = "{\"facts\": {\"com.example.training-voucher\":"
                + " {\"cost-holds-back\": true, \"amount\": 500, \"vouchers\": 40,"
                + " \"budget\": 15000, \"free-choice\": true,"
                + " \"uptake\": {\"low\": 20, \"likely\": 40, \"high\": 75}}}}";

        Run run = run(document, "advise", "-", "--strict", "--plugins", plugins.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Scholingsvoucher: een eigen bedrag om van te leren – kan nog niet starten")
                .contains("Reserveer meer, maak de voucher kleiner")
                .contains("Verwachte kosten per jaar", "8.000 per jaar");
    }

    @Test
    void anotherPluginChangesNothingForOurs(@TempDir Path plugins) throws IOException {
        folder(plugins, voucher);
        String example = Examples.path("installer").toString();

        String alone = run("", "advise", example, "--format=json").out();
        String together = run("", "advise", example, "--format=json", "--plugins", plugins.toString())
                .out();

        assertThat(together).isNotEqualTo(alone).contains(VOUCHER);
        assertThat(alone).doesNotContain(VOUCHER);
    }

    @Test
    void brokenJarsCostThemselvesOnly(@TempDir Path plugins) throws IOException {
        folder(plugins, voucher);
        Files.writeString(plugins.resolve("no-zip.jar"), "this is no jar");
        PluginJar.of(
                plugins.resolve("missing-class.jar"),
                Map.of("META-INF/services/" + INTERVENTION, "com.example.Missing\n"));
        PluginJar.of(
                plugins.resolve("bad-service.jar"), Map.of("META-INF/services/" + INTERVENTION, "not a class name!\n"));

        Run run = run("{}", "list", "--plugins", plugins.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains(VOUCHER, "roi-by-group", "learning-ambassadors");
        assertThat(run.err().lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line).startsWith("leerwijzer: Let op: "));
        assertThat(run.err()).contains("no-zip.jar");
    }

    @Test
    void aPluginThatThrowsAnErrorNeverShowsAStackTrace(@TempDir Path plugins) throws IOException {
        folder(plugins, PluginJar.compiled(jars.resolve("throwing.jar"), "com.example.Throwing", THROWING));

        Run run = run("{}", "advise", "-", "--plugins", plugins.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("com.example.throwing");
        assertThat(run.err())
                .contains("com.example.throwing", "java.lang.StackOverflowError")
                .doesNotContain("\tat ", "secret");
        assertThat(run("{}", "advise", "-").out()).contains("Hoe elke interventie ervoor staat");
    }

    @Test
    void anInstrumentReadsItsOwnDocument(@TempDir Path plugins) throws IOException {
        folder(plugins, PluginJar.compiled(jars.resolve("counter.jar"), "com.example.Counter", COUNTER));

        Run text = run(
                "{\"facts\": {\"com.example.counter\": {\"statements\": 3}}}",
                "use",
                "com.example.counter",
                "-",
                "--plugins",
                plugins.toString());
        Run json = run("{}", "use", "com.example.counter", "-", "--format=json", "--plugins", plugins.toString());
        Run misspelt = run("{}", "use", "com.example.conter", "-", "--plugins", plugins.toString());

        assertThat(text.code()).isEqualTo(ExitCode.DONE);
        assertThat(text.out()).contains("6");
        assertThat(json.out()).startsWith("{").contains("com.example.counter");
        assertThat(misspelt.code()).isEqualTo(ExitCode.USAGE);
        assertThat(misspelt.err()).contains("Bedoelde je com.example.counter?");
    }

    @Test
    void aFolderThatIsNotThereIsNoInput(@TempDir Path plugins) {
        Run run = run("{}", "list", "--plugins", plugins.resolve("none").toString());

        assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT);
        assertThat(run.out()).isEmpty();
    }

    private static final String THROWING = """
            package com.example;

            import java.util.List;
            import java.util.Set;
            import nl.leerwijzer.core.condition.Condition;
            import nl.leerwijzer.core.fact.Fact;
            import nl.leerwijzer.core.fact.View;
            import nl.leerwijzer.core.intervention.Intervention;
            import nl.leerwijzer.core.intervention.Precondition;
            import nl.leerwijzer.core.intervention.Profile;
            import nl.leerwijzer.core.outcome.Audience;
            import nl.leerwijzer.core.outcome.Outcome;

            public final class Throwing implements Intervention {
                public Profile profile() {
                    return Profile.builder("com.example.throwing").audience(Audience.EMPLOYEES).build();
                }

                public Condition relevance() {
                    return Condition.isYes(Fact.yesNo("com.example.throwing", "any"));
                }

                public List<Precondition> preconditions() {
                    return List.of();
                }

                public Set<Fact<?>> facts() {
                    return Set.of();
                }

                public Outcome plan(View situation) {
                    throw new StackOverflowError("a secret");
                }
            }
            """;

    private static final String COUNTER = """
            package com.example;

            import java.util.Set;
            import nl.leerwijzer.core.fact.Fact;
            import nl.leerwijzer.core.fact.FactRef;
            import nl.leerwijzer.core.fact.View;
            import nl.leerwijzer.core.intervention.Instrument;
            import nl.leerwijzer.core.intervention.Profile;
            import nl.leerwijzer.core.outcome.Audience;
            import nl.leerwijzer.core.outcome.Figure;
            import nl.leerwijzer.core.outcome.Outcome;
            import nl.leerwijzer.core.outcome.OutcomeBuilder;
            import nl.leerwijzer.core.value.Unit;

            public final class Counter implements Instrument {
                private static final String ID = "com.example.counter";
                private static final Fact<Integer> STATEMENTS = Fact.wholeNumber(ID, "statements", 0, 100);

                public Profile profile() {
                    return Profile.builder(ID).audience(Audience.EMPLOYEES).build();
                }

                public Set<Fact<?>> facts() {
                    return Set.of(STATEMENTS);
                }

                public Outcome use(View input) {
                    OutcomeBuilder outcome = Outcome.builder(ID).summary("summary");
                    Figure.Draft twice = Figure.of(ID, "twice", Unit.NUMBER);
                    outcome.add(input.find(STATEMENTS)
                            .map(count -> twice.value(2.0 * count))
                            .orElseGet(() -> twice.missing(Set.of(FactRef.of(STATEMENTS)))));
                    return outcome.build();
                }
            }
            """;
}
