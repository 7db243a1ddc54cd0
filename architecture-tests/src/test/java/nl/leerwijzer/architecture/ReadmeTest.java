// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The Java in the README compiles, and what it says to print is printed. */
@Isolated("it changes what the whole process has as a default")
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String AUTHORS_IMPORTS = """
            import java.util.List;
            import java.util.Set;
            import nl.leerwijzer.core.condition.Condition;
            import nl.leerwijzer.core.fact.*;
            import nl.leerwijzer.core.intervention.*;
            import nl.leerwijzer.core.outcome.*;
            import nl.leerwijzer.core.value.*;
            """;

    private static List<String> blocks() throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static void compile(Path folder, String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        boolean compiled = compiler.getTask(
                        output,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(output.toString()).isTrue();
    }

    @Test
    void theTenLinesThatEmbedItRunAndPrintAStandingPerIntervention(@TempDir Path folder) throws Exception {
        String block = blocks().get(0);
        String imports = lines(block, true);
        compile(
                folder,
                "Embedding",
                imports + "public class Embedding { public static void main(String[] args) {\n" + lines(block, false)
                        + "\n} }\n");

        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Embedding").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(terminal);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .contains("roi-by-group: nog niet te zeggen", "learning-ambassadors: nog niet te zeggen");
        assertThat(block.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(10);
    }

    private static String lines(String block, boolean imports) {
        return block.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void theTenLinesThatExtendItCompile(@TempDir Path folder) throws IOException {
        String block = blocks().get(1);

        compile(folder, "TrainingVoucher", AUTHORS_IMPORTS + block);

        assertThat(folder.resolve("TrainingVoucher.class")).exists();
        assertThat(block.lines().count()).isLessThanOrEqualTo(10);
    }
}
