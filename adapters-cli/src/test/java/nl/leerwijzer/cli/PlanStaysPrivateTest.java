// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.cli.FakeTerminal.Run;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Guidance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A development plan is personal data. A marker is put into every field of one, one by one and all together, well formed
 * and not: it turns up in no message, log, stream or file, and where the field is a host's own key not in the result.
 */
class PlanStaysPrivateTest {
    private static final String INSTRUMENT = "development-plan";
    private static final String CANARY = "kanarie4711";
    private static final String CANARY_NUMBER = "471147114711";
    private static final String CANARY_DATE = "2091-07-19";

    /** The marker in every form that it may be shown in. */
    private static final String[] TRACES = {CANARY, CANARY_NUMBER, CANARY_DATE, "juli 2091", "July 2091"};

    /** What no field of a plan takes: words, a number, and the same in an object and in a list. */
    private static final List<String> MALFORMED = List.of(
            "\"" + CANARY + " !\"",
            CANARY_NUMBER,
            "{\"" + CANARY + "\": \"" + CANARY + "\"}",
            "[\"" + CANARY + " !\"]",
            "{\"value\": \"" + CANARY + " !\", \"role\": \"" + CANARY + "\"}");

    private static final List<Fact<?>> FACTS = List.copyOf(
            Guidance.discover().catalogue().instrument(INSTRUMENT).orElseThrow().facts());

    private final Witness witness = new Witness();

    @BeforeEach
    void watch() {
        witness.start();
    }

    @AfterEach
    void stop() {
        witness.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void aWellFormedPlanLeavesNothingBehindButItsResult(String format) {
        for (String language : List.of("nl", "en")) {
            Run run = use(document(Optional.empty(), ""), "--format", format, "--lang", language);

            assertThat(run.code()).isEqualTo(ExitCode.DONE);
            assertThat(run.err()).isEmpty();
            // Days are of the result; the keys of a host are of nobody.
            assertThat(run.out()).contains("2091").doesNotContain(CANARY);
        }
        assertThat(witness.seen()).doesNotContain(TRACES);
    }

    static Stream<FactId> fields() {
        return FACTS.stream().map(Fact::id);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatIsMalformedIsNamedByItsPlaceAndNeverByWhatItHolds(FactId field) {
        for (String value : MALFORMED) {
            Run run = use(document(Optional.of(field), value));

            assertThat(run.code()).as(value).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("/facts/" + INSTRUMENT + "/").doesNotContain(TRACES);
        }
        assertThat(witness.seen()).doesNotContain(TRACES);
    }

    @Test
    void aMalformedKeyAnUnknownFieldAndAStrangeEnvelopeAreNotRepeatedEither() {
        List<String> documents = List.of(
                "{\"facts\": {\"development-plan\": {\"steps\": [{\"key\": \"" + CANARY + " !\"}]}}}",
                "{\"facts\": {\"development-plan\": {\"steps\": [{\"key\": \"a\", \"" + CANARY + "\": 1}]}}}",
                "{\"facts\": {\"development-plan\": {\"" + CANARY + "\": \"" + CANARY + "\"}}}",
                "{\"facts\": {\"" + CANARY + "\": {\"name\": \"" + CANARY + "\"}}}",
                "{\"" + CANARY + "\": \"" + CANARY + "\"}",
                "{\"asOf\": \"" + CANARY + "\", \"seed\": \"" + CANARY + "\"}",
                "{\"facts\": {\"development-plan\": {\"steps\": [{\"key\": \"" + CANARY + "\"}, {\"key\": \"" + CANARY
                        + "\"}]}}}");
        for (String document : documents) {
            Run run = use(document);

            assertThat(run.out() + run.err()).as(document).doesNotContain(CANARY);
        }
        assertThat(witness.seen()).doesNotContain(CANARY);
    }

    @Test
    void aDocumentThatBreaksOffAnywhereIsNotRepeated() {
        String document = document(Optional.empty(), "");
        for (int end = 1; end < document.length(); end += 61) {
            Run run = use(document.substring(0, end));

            assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).doesNotContain(TRACES).doesNotContain("kanarie");
        }
        assertThat(witness.seen()).doesNotContain(TRACES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise", "assess", "questions"})
    void aSituationThatHoldsAPlanIsRefusedWithoutAWordOfIt(String command) {
        Run run = new FakeTerminal().withInput(document(Optional.empty(), "")).run(command, "-");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain(TRACES);
        assertThat(witness.seen()).doesNotContain(TRACES);
    }

    @Test
    void onePlanLeavesNoTraceInTheResultOfTheNext() {
        String empty = "{\"facts\": {\"development-plan\": {}}}";
        Run before = use(empty);
        use(document(Optional.empty(), ""));
        Run after = use(empty);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void theWitnessSeesALogAStreamAndAFile() throws IOException {
        Path file = Files.createTempFile("leerwijzer-witness", ".txt");
        try {
            Files.writeString(file, "in a file: " + CANARY + 1);
            Logger.getLogger("nl.leerwijzer.witness").log(Level.FINEST, "in a log: {0}", CANARY + 2);
            System.out.println("on a stream: " + CANARY + 3);
            System.err.println("on a stream: " + CANARY + 4);

            assertThat(witness.seen()).contains(CANARY + 1, CANARY + 2, CANARY + 3, CANARY + 4);
        } finally {
            Files.delete(file);
        }
    }

    private static Run use(String document, String... options) {
        List<String> arguments = new ArrayList<>(List.of("use", INSTRUMENT, "-"));
        arguments.addAll(List.of(options));
        return new FakeTerminal().withInput(document).run(arguments.toArray(String[]::new));
    }

    /** A plan in which every fact has an answer, of which one may be replaced. Every key holds the marker. */
    private static String document(Optional<FactId> replaced, String value) {
        Map<Optional<FactId>, List<Fact<?>>> byList = FACTS.stream().collect(Collectors.groupingBy(Fact::list));
        String facts = byList.getOrDefault(Optional.<FactId>empty(), List.of()).stream()
                .map(fact -> field(
                        fact,
                        isReplaced(fact, replaced)
                                ? value
                                : fact.kind() instanceof Kind.Entries
                                        ? entries(
                                                byList.getOrDefault(Optional.of(fact.id()), List.of()), replaced, value)
                                        : answer(fact)))
                .collect(Collectors.joining(", "));
        return "{\"asOf\": \"2091-01-02\", \"facts\": {\"" + INSTRUMENT + "\": {" + facts + "}}}";
    }

    private static String entries(List<Fact<?>> columns, Optional<FactId> replaced, String value) {
        String fields = columns.stream()
                .map(column -> field(column, isReplaced(column, replaced) ? value : answer(column)))
                .collect(Collectors.joining(", "));
        return "[{\"key\": \"" + CANARY + "-1\", " + fields + "}, {\"key\": \"" + CANARY + "-2\"}]";
    }

    private static boolean isReplaced(Fact<?> fact, Optional<FactId> replaced) {
        return replaced.filter(fact.id()::equals).isPresent();
    }

    private static String field(Fact<?> fact, String value) {
        return "\"" + fact.id().name() + "\": " + value;
    }

    private static String answer(Fact<?> fact) {
        if (fact.kind() instanceof Kind.YesNo) {
            return "true";
        }
        if (fact.kind() instanceof Kind.DateOf) {
            return "\"" + CANARY_DATE + "\"";
        }
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            return "\"" + choice.ids().get(0) + "\"";
        }
        if (fact.kind() instanceof Kind.ChoiceSet<?> set) {
            return "[\"" + set.choice().ids().get(0) + "\"]";
        }
        throw new AssertionError("a kind of fact that this test has no answer for: " + fact.id());
    }

    /** Sees what is logged, what is printed past the terminal, and which files come to be or change. */
    private static final class Witness extends Handler {
        private static final int LARGEST = 4 * 1024 * 1024;

        private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
        private final StringBuilder logged = new StringBuilder();
        private final Logger root = Logger.getLogger("");
        private final Logger everything = Logger.getLogger("nl.leerwijzer");
        private final PrintStream out = System.out;
        private final PrintStream err = System.err;
        private FileTime started = FileTime.fromMillis(0);

        void start() {
            started = now();
            setLevel(Level.ALL);
            setFormatter(new SimpleFormatter());
            root.addHandler(this);
            everything.setLevel(Level.ALL);
            PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
            System.setOut(both);
            System.setErr(both);
        }

        /** The time by the clock of the file system, which lags behind that of the machine. */
        private static FileTime now() {
            try {
                Path mark = Files.createTempFile("mark", null);
                FileTime time = Files.getLastModifiedTime(mark);
                Files.delete(mark);
                return time;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void stop() {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(this);
            everything.setLevel(null);
        }

        /** All of it, so far. */
        String seen() {
            StringBuilder seen = new StringBuilder(logged).append(printed.toString(StandardCharsets.UTF_8));
            for (Path folder : List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of(""))) {
                files(folder.toAbsolutePath())
                        .forEach(file -> seen.append(file).append('\n').append(content(file)));
            }
            return seen.toString();
        }

        private List<Path> files(Path folder) {
            List<Path> files = new ArrayList<>();
            SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && attributes.size() <= LARGEST
                            && attributes.lastModifiedTime().compareTo(started) >= 0) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            };
            try {
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 2, visitor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        }

        /** Others work in the temporary folder too: a file may be gone again, or not be ours to read. */
        private static String content(Path file) {
            try {
                return Files.readString(file, StandardCharsets.ISO_8859_1);
            } catch (IOException gone) {
                return "";
            }
        }

        @Override
        public void publish(LogRecord line) {
            logged.append(getFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
