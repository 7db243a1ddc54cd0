// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is shipped, in a process of its own. It runs after packaging. */
class ShippedJarTest {
    private static final Path JAR = Path.of(System.getProperty("leerwijzer.jar"));

    private record Ended(int code, String out, String err) {}

    private static Ended run(Path folder, List<String> options, String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void advisesInUtf8WhateverTheMachineWrites(@TempDir Path folder) throws Exception {
        Ended ended = run(
                folder,
                List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                "advise",
                Examples.path("bakery-chain").toString());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .isEqualTo(new FakeTerminal()
                        .run("advise", Examples.path("bakery-chain").toString())
                        .out());
    }

    @Test
    void endsWithTheCodeOfWhatWentWrong(@TempDir Path folder) throws Exception {
        assertThat(run(folder, List.of(), "advice").code()).isEqualTo(2);
        assertThat(run(folder, List.of(), "advise", "none.json").code()).isEqualTo(66);
        Ended bad = run(folder, List.of(), "advise", "-");
        assertThat(bad.code()).isEqualTo(65);
        assertThat(bad.out()).isEmpty();
    }

    @Test
    void takesPluginsFromAFolder(@TempDir Path folder) throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plug ins"));
        PluginJar.build(Examples.folder().resolve("custom-intervention"), plugins.resolve("training-voucher.jar"));

        Ended ended = run(folder, List.of(), "list", "--plugins", plugins.toString());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("com.example.training-voucher", "roi-by-group", "learning-ambassadors");
    }

    @Test
    void aTableGoesOutAndComesBack(@TempDir Path folder) throws Exception {
        Ended written = run(folder, List.of(), "table", "new", "goals", "--output", "doelen.xlsx");
        Ended filled = run(folder, List.of(), "table", "read", "goals", "doelen.xlsx", "--date", "2026-11-02");

        assertThat(written.err() + filled.err()).isEmpty();
        assertThat(written.code()).isZero();
        assertThat(filled.out()).contains("\"goals\"", "\"hr-system\"", "2026-11-02");
    }

    /** Starting up must not cost what only a table needs. */
    @Test
    void loadsWhatReadsSpreadsheetsOnlyForATable(@TempDir Path folder) throws Exception {
        List<String> logged = List.of("-Xlog:class+load:file=loaded.log");
        String libraries = "org\\.dhatim|de\\.siegmar|com\\.fasterxml\\.aalto|org\\.apache\\.commons\\.compress";

        run(folder, logged, "advise", Examples.path("bakery-chain").toString());
        String advise = Files.readString(folder.resolve("loaded.log"));
        run(folder, logged, "table", "new", "goals", "--output", "doelen.xlsx");
        String table = Files.readString(folder.resolve("loaded.log"));

        assertThat(advise).contains("nl.leerwijzer.cli.AdviseCommand").doesNotContainPattern(libraries);
        assertThat(table).containsPattern(libraries);
    }

    @Test
    void namesThoseWhoseWorkItHolds() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(content(jar, "META-INF/NOTICE")).contains("Apache Commons Compress", "Google Guice");
            assertThat(content(jar, "META-INF/licenses/fastcsv.txt")).contains("MIT License", "Oliver Siegmar");
            assertThat(content(jar, "META-INF/licenses/stax2-api.txt")).contains("Redistribution and use");
        }
    }

    private static String content(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void holdsEveryServiceAndNoModuleDescriptorOrSignature() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String service = "META-INF/services/nl.leerwijzer.core.intervention.Intervention";
            String providers =
                    new String(jar.getInputStream(jar.getJarEntry(service)).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(providers.lines().filter(line -> !line.isBlank())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"));
        }
    }
}
