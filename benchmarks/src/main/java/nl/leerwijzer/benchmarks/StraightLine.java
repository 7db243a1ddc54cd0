// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The rules of a workload as a programmer would write them out: verdicts only, no reasons, no order. */
public interface StraightLine {
    /**
     * Judges everything.
     *
     * @param b answers of yes or no: 1, 0, or -1 while unknown
     * @param n numbers, or -1 while unknown
     * @param c choices, or null while unknown
     * @param verdicts receives per precondition 0 for not met, 1 for unknown, 2 for met
     * @param standings receives per intervention 0 undecided, 1 not relevant, 2 blocked, 3 advised
     */
    void judge(byte[] b, int[] n, Workload.@Nullable Letter[] c, byte[] verdicts, byte[] standings);

    /** Writes out the rules, compiles them and loads the class. */
    static StraightLine compile(Workload workload) {
        AtomicInteger verdict = new AtomicInteger();
        StringBuilder source = new StringBuilder("""
                package nl.leerwijzer.benchmarks;
                public final class WrittenOut implements StraightLine {
                """);
        StringBuilder calls = new StringBuilder();
        List<Workload.Generated> interventions = workload.interventions();
        for (int i = 0; i < interventions.size(); i++) {
            source.append(method(interventions.get(i), i, verdict));
            calls.append("    standings[")
                    .append(i)
                    .append("] = judge")
                    .append(i)
                    .append("(b, n, c, verdicts);\n");
        }
        source.append(
                        "  public void judge(byte[] b, int[] n, Workload.Letter[] c, byte[] verdicts, byte[] standings) {\n")
                .append(calls)
                .append("  }\n}\n");
        try {
            return load(source.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String method(Workload.Generated generated, int index, AtomicInteger verdict) {
        StringBuilder body = new StringBuilder();
        body.append("  private static byte judge")
                .append(index)
                .append("(byte[] b, int[] n, Workload.Letter[] c, byte[] verdicts) {\n    int all = 2;\n    int v;\n");
        for (Workload.Rule rule : generated.preconditions()) {
            body.append("    v = ")
                    .append(rule.java())
                    .append(";\n    verdicts[")
                    .append(verdict.getAndIncrement())
                    .append("] = (byte) v;\n    all = Math.min(all, v);\n");
        }
        body.append("    int relevant = ")
                .append(generated.relevance().java())
                .append(";\n")
                .append(
                        "    return (byte) (relevant == 0 ? 1 : relevant == 1 || all == 1 ? 0 : all == 0 ? 2 : 3);\n  }\n");
        return body.toString();
    }

    private static StraightLine load(String source) throws IOException, ReflectiveOperationException {
        Path folder = Files.createTempDirectory("straight-line");
        Path file = Files.writeString(folder.resolve("WrittenOut.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        if (!compiled) {
            throw new IllegalStateException("the written-out rules do not compile");
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, StraightLine.class.getClassLoader());
        return (StraightLine) loader.loadClass("nl.leerwijzer.benchmarks.WrittenOut")
                .getConstructor()
                .newInstance();
    }
}
