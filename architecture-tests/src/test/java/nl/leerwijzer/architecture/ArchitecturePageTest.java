// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that promises a test has to name one that is there. */
class ArchitecturePageTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        String page = Files.readString(Path.of("..", "ARCHITECTURE.md"));
        List<Path> sources = testSources();
        List<String> named = new ArrayList<>();
        Matcher matcher = NAMED.matcher(page);
        while (matcher.find()) {
            named.add(matcher.group());
            String file = matcher.group(1) + ".java";
            List<Path> found = sources.stream()
                    .filter(source -> source.getFileName().toString().equals(file))
                    .toList();
            assertThat(found).as(matcher.group()).isNotEmpty();
            if (matcher.group(2) != null) {
                assertThat(Files.readString(found.get(0))).contains(matcher.group(2));
            }
        }
        assertThat(named).hasSizeGreaterThan(15);
    }

    private static List<Path> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.toString().contains("target"))
                    .collect(Collectors.toList());
        }
    }
}
