// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.workshop;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.leerwijzer.core.intervention.Intervention;

/** Compiles plug-ins into folders of their own, and loads them as if the one among the tests were not there. */
public final class Workshop {
    private final Path folder;

    /** Works in this folder. */
    public Workshop(Path folder) {
        this.folder = folder;
    }

    /** The plug-in, built and loaded. */
    public Object build(Blueprint blueprint) throws IOException, ReflectiveOperationException {
        Path place = Files.createTempDirectory(folder, "plugin");
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> file : blueprint.files().entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (file.getKey().endsWith(".java")) {
                sources.add(path);
            }
        }
        List<String> errors = compile(sources, place);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("the plug-in does not compile: " + errors);
        }
        return load(place, blueprint.type());
    }

    /** What the compiler has against the body of a class that knows all of core. */
    public List<String> errors(String name, String body) throws IOException {
        Path place = Files.createTempDirectory(folder, "snippet");
        Path source = Files.writeString(place.resolve(name + ".java"), body);
        return compile(List.of(source), place);
    }

    private static List<String> compile(List<Path> sources, Path place) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String core = location(Intervention.class).toString();
        List<String> options = List.of("-d", place.toString(), "-cp", core, "-p", core, "-proc:none");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }

    private static Path location(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static Object load(Path place, String type) throws MalformedURLException, ReflectiveOperationException {
        ClassLoader apart = new Apart(Workshop.class.getClassLoader());
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, apart)
                .loadClass(type)
                .getDeclaredConstructor()
                .newInstance();
    }

    /** All that the tests see, but for the plug-ins among them. */
    private static final class Apart extends ClassLoader {
        Apart(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.example.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/nl.leerwijzer.")
                    ? Collections.emptyEnumeration()
                    : super.getResources(name);
        }

        @Override
        @SuppressWarnings("NullAway") // null is how a class loader says that there is no such resource
        public URL getResource(String name) {
            return name.startsWith("META-INF/leerwijzer/com.example.") ? null : super.getResource(name);
        }
    }
}
