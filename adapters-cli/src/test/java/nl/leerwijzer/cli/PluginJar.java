// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/** Builds plug-ins with the compiler alone, against the core that these tests run with. */
final class PluginJar {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private PluginJar() {}

    /** Builds a project of the usual layout, as a module, without its build tool. */
    static Path build(Path project, Path jar) throws IOException {
        Path classes = Files.createTempDirectory(jar.getParent(), "classes");
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(project.resolve("src/main/java"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            compile(classes, files.getJavaFileObjectsFromPaths(java), List.of("--module-path", core()));
        }
        Map<String, byte[]> content = new TreeMap<>();
        collect(classes, content);
        collect(project.resolve("src/main/resources"), content);
        return write(jar, content);
    }

    /** One class, registered for what it implements. */
    static Path compiled(Path jar, String name, String source) throws IOException {
        Path classes = Files.createTempDirectory(jar.getParent(), "classes");
        String path = name.replace('.', '/');
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        compile(classes, List.of(file), List.of("-classpath", core()));
        Map<String, byte[]> content = new TreeMap<>();
        collect(classes, content);
        Class<?> service = source.contains("implements Instrument") ? Instrument.class : Intervention.class;
        content.put("META-INF/services/" + service.getName(), name.getBytes(StandardCharsets.UTF_8));
        return write(jar, content);
    }

    /** A jar with these files. */
    static Path of(Path jar, Map<String, String> files) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        files.forEach((name, words) -> content.put(name, words.getBytes(StandardCharsets.UTF_8)));
        return write(jar, content);
    }

    private static String core() {
        return Path.of(URI.create(Intervention.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    private static void compile(Path classes, Iterable<? extends JavaFileObject> sources, List<String> path) {
        StringWriter said = new StringWriter();
        List<String> options = Stream.concat(
                        Stream.of("-d", classes.toString(), "--release", "17", "-proc:none"), path.stream())
                .toList();
        boolean compiled =
                COMPILER.getTask(said, null, null, options, null, sources).call();
        assertThat(compiled).as("%s", said).isTrue();
    }

    private static void collect(Path folder, Map<String, byte[]> content) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                content.put(name, Files.readAllBytes(file));
            }
        }
    }

    private static Path write(Path jar, Map<String, byte[]> content) throws IOException {
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
