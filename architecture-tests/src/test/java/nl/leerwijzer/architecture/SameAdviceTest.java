// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.guidance.Guidance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Equal situations give the same bytes: anywhere, in any order, on any thread, however the program was started. */
@Isolated("it changes what the whole process has as a default")
class SameAdviceTest {
    private static final Guidance GUIDANCE = Guidance.discover();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static List<Path> examples() throws IOException {
        return Examples.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inEveryLocaleAndTimeZone(Path example) throws IOException {
        String document = Files.readString(example);
        Set<String> advices = new HashSet<>();
        for (String tag : List.of("nl-NL", "en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "hi-IN")) {
            for (String id : List.of("Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                advices.add(Examples.advise(Guidance.discover(), document));
            }
        }
        assertThat(advices).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inWhateverOrderTheInputStands(Path example) throws IOException {
        String document = Files.readString(example);
        String expected = Examples.advise(GUIDANCE, document);
        Random random = new Random(11);
        for (int i = 0; i < 25; i++) {
            String shuffled = JSON.writeValueAsString(shuffle(JSON.readTree(document), random));

            assertThat(Examples.advise(GUIDANCE, shuffled)).isEqualTo(expected);
        }
    }

    /** Fields change places; entries of lists keep theirs, as reasons name them by position. */
    private static Object shuffle(JsonNode node, Random random) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>(node.propertyNames());
            Collections.shuffle(names, random);
            Map<String, Object> fields = new LinkedHashMap<>();
            names.forEach(name -> fields.put(name, shuffle(node.get(name), random)));
            return fields;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(shuffle(element, random)));
            return elements;
        }
        return node;
    }

    @Test
    void onSixtyFourThreadsAtOnce() throws Exception {
        String document = Files.readString(Examples.FOLDER.resolve("factory.json"));
        String expected = Examples.advise(GUIDANCE, document);
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<String>> calls = Collections.nCopies(256, () -> Examples.advise(GUIDANCE, document));
            for (Future<String> advice : threads.invokeAll(calls)) {
                assertThat(advice.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void inTwoStartsOnTheClassPathAndOneOnTheModulePath(@TempDir Path folder) throws Exception {
        Path example = Examples.FOLDER.resolve("bakery-chain.json").toAbsolutePath();
        String classPath = OurModules.classPath().stream()
                .filter(place -> !isTestOutput(place))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));

        List<String> arguments = List.of("advise", example.toString(), "--format", "json");
        String first = run(folder, List.of("-cp", classPath, "nl.leerwijzer.cli.Main"), arguments);
        String second = run(folder, List.of("-cp", classPath, "nl.leerwijzer.cli.Main"), arguments);
        String modular = run(
                folder,
                List.of("-p", modulePath(classPath), "-m", "nl.leerwijzer.cli/nl.leerwijzer.cli.Main"),
                arguments);

        assertThat(first).contains("\"roi-by-group\"").isEqualTo(second).isEqualTo(modular);
    }

    private static boolean isTestOutput(Path place) {
        return place.endsWith(Path.of("target", "test-classes"));
    }

    /** The module path needs our modules and what they require; test libraries would only clash there. */
    private static String modulePath(String classPath) {
        List<String> needed = List.of(
                "leerwijzer-",
                "guice-",
                "guava-",
                "failureaccess-",
                "jakarta.inject-",
                "aopalliance-",
                "picocli-",
                "jackson-core-",
                "commons-statistics-",
                "commons-numbers-",
                "commons-rng-",
                "ical4j-",
                "slf4j-",
                "commons-codec-",
                "commons-lang3-",
                "threeten-extra-",
                "fastexcel-",
                "opczip-",
                "aalto-xml-",
                "stax2-api-",
                "commons-compress-",
                "commons-io-",
                "fastcsv-",
                "commons-csv-");
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(place -> Path.of(place).endsWith(Path.of("target", "classes"))
                        || needed.stream()
                                .anyMatch(name ->
                                        Path.of(place).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(Path folder, List<String> how, List<String> arguments)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(how);
        command.addAll(arguments);
        Path output = Files.createTempFile(folder, "advice", ".json");
        Path messages = Files.createTempFile(folder, "messages", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(messages.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit).as(Files.readString(messages, StandardCharsets.UTF_8)).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
