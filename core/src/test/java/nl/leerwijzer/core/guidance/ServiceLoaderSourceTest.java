// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins are compiled into a folder and found there, as a host would find them in a jar. */
class ServiceLoaderSourceTest {
    private static final String SOUND = """
            package com.example.plugin;

            import java.util.List;
            import java.util.Set;
            import nl.leerwijzer.core.condition.Condition;
            import nl.leerwijzer.core.fact.Fact;
            import nl.leerwijzer.core.fact.View;
            import nl.leerwijzer.core.intervention.*;
            import nl.leerwijzer.core.outcome.*;

            public class Sound implements Intervention {
                public Profile profile() {
                    return Profile.builder("com.example.sound").audience(Audience.EMPLOYEES).build();
                }
                public Condition relevance() { return Condition.all(); }
                public List<Precondition> preconditions() { return List.of(); }
                public Set<Fact<?>> facts() { return Set.of(); }
                public Outcome plan(View situation) {
                    return Outcome.builder("com.example.sound").summary("summary").build();
                }
            }
            """;

    private static final String SURVEY = """
            package com.example.plugin;

            import java.util.Set;
            import nl.leerwijzer.core.fact.Fact;
            import nl.leerwijzer.core.fact.View;
            import nl.leerwijzer.core.intervention.*;
            import nl.leerwijzer.core.outcome.*;

            public class Survey implements Instrument {
                public Profile profile() {
                    return Profile.builder("com.example.survey").audience(Audience.EMPLOYEES).build();
                }
                public Set<Fact<?>> facts() { return Set.of(); }
                public Outcome use(View input) {
                    return Outcome.builder("com.example.survey").summary("summary").build();
                }
            }
            """;

    @TempDir
    Path folder;

    private void compile(String name, String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/com/example/plugin"));
        Path file = Files.writeString(sources.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        boolean compiled = compiler.getTask(
                        output,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", coreClasses() + java.io.File.pathSeparator + folder),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(output.toString()).isTrue();
    }

    private static String coreClasses() {
        return Path.of("target", "classes").toAbsolutePath().toString();
    }

    private void register(Class<?> service, String lines) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), lines);
    }

    private Guidance guidance() throws MalformedURLException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Intervention.class.getClassLoader());
        return Guidance.builder().plugins(ServiceLoaderSource.of(loader)).build();
    }

    @Test
    void aRegisteredInterventionIsFound() throws IOException {
        compile("Sound", SOUND);
        register(Intervention.class, "com.example.plugin.Sound\n");

        assertThat(guidance().assess(Situation.unknown()).interventions())
                .extracting(InterventionAssessment::id)
                .containsExactly("com.example.sound");
    }

    @Test
    void aClassThatIsNotThereIsReportedAndTheNextOneIsFound() throws IOException {
        compile("Sound", SOUND);
        register(Intervention.class, "com.example.plugin.Gone\ncom.example.plugin.Sound\n");

        Guidance guidance = guidance();

        assertThat(guidance.catalogue().interventions()).hasSize(1);
        assertThat(guidance.catalogue().diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.NOT_LOADABLE);
    }

    @Test
    void aConstructorThatThrowsIsReported() throws IOException {
        compile("Sound", SOUND);
        compile("Throwing", """
                package com.example.plugin;
                public class Throwing extends Sound {
                    public Throwing() { throw new IllegalStateException("a secret"); }
                }
                """);
        register(Intervention.class, "com.example.plugin.Throwing\ncom.example.plugin.Sound\n");

        Guidance guidance = guidance();

        assertThat(guidance.catalogue().interventions()).hasSize(1);
        assertThat(guidance.catalogue().diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.NOT_LOADABLE)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.plugin()).isEqualTo("com.example.plugin.Throwing");
                    assertThat(diagnostic.cause().arguments().toString())
                            .contains("IllegalStateException")
                            .doesNotContain("secret");
                });
    }

    @Test
    void aServiceFileThatCannotBeUnderstoodIsReported() throws IOException {
        register(Intervention.class, "this is no class name\n");

        Guidance guidance = guidance();

        assertThat(guidance.catalogue().interventions()).isEmpty();
        assertThat(guidance.catalogue().diagnostics()).isNotEmpty();
    }

    @Test
    void aClassOfAnotherTypeIsReported() throws IOException {
        compile("Sound", SOUND);
        register(Instrument.class, "com.example.plugin.Sound\n");
        register(Intervention.class, "com.example.plugin.Sound\n");

        Guidance guidance = guidance();

        assertThat(guidance.catalogue().instruments()).isEmpty();
        assertThat(guidance.catalogue().interventions()).hasSize(1);
        assertThat(guidance.catalogue().diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.NOT_LOADABLE);
    }

    private void registerAfterMissing(int missing) throws IOException {
        compile("Sound", SOUND);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < missing; i++) {
            lines.append("com.example.plugin.Gone").append(i).append('\n');
        }
        register(Intervention.class, lines + "com.example.plugin.Sound\n");
    }

    @Test
    void aSearchGoesOnAfterManyFaults() throws IOException {
        registerAfterMissing(99);

        Catalogue catalogue = guidance().catalogue();

        assertThat(catalogue.interventions()).hasSize(1);
        assertThat(notLoadable(catalogue)).hasSize(99);
    }

    @Test
    void aSearchThatOnlyFailsEndsAndKeepsWhatItReported() throws IOException {
        registerAfterMissing(100);

        Catalogue catalogue = guidance().catalogue();

        assertThat(catalogue.interventions()).isEmpty();
        assertThat(notLoadable(catalogue)).hasSize(100);
    }

    private static List<Diagnostic> notLoadable(Catalogue catalogue) {
        return catalogue.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.NOT_LOADABLE)
                .toList();
    }

    /** Finds a second service file, after the one in the folder, that cannot be read. */
    private static final class WithDamagedJar extends URLClassLoader {
        WithDamagedJar(URL folder) {
            super(new URL[] {folder}, Intervention.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            List<URL> found = new ArrayList<>(Collections.list(super.findResources(name)));
            if (name.equals("META-INF/services/" + Intervention.class.getName())) {
                found.add(new URL(null, "damaged:" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) throws IOException {
                        throw new IOException("damaged");
                    }
                }));
            }
            return Collections.enumeration(found);
        }
    }

    @Test
    void aServiceFileThatCannotBeReadEndsTheSearchAndWhatWasFoundBeforeStays() throws IOException {
        compile("Sound", SOUND);
        register(Intervention.class, "com.example.plugin.Sound\n");
        ServiceLoaderSource source =
                ServiceLoaderSource.of(new WithDamagedJar(folder.toUri().toURL()));

        Catalogue catalogue = Guidance.builder().plugins(source).build().catalogue();

        assertThat(catalogue.interventions()).hasSize(1);
        assertThat(catalogue.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() != Code.TEXT_MISSING)
                .singleElement()
                .returns(Code.SEARCH_STOPPED, Diagnostic::code)
                .returns(Intervention.class.getName(), Diagnostic::plugin);
    }

    /** The folder as a module of its own, in a layer on top of what is running. */
    private ModuleLayer layer() {
        Path jar = folder.resolve("plugin-1.0.jar");
        int failed = java.util.spi.ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file=" + jar,
                        "-C",
                        folder.toString(),
                        "com",
                        "-C",
                        folder.toString(),
                        "META-INF");
        assertThat(failed).isZero();
        ModuleLayer running = ModuleLayer.boot();
        Configuration plugin =
                running.configuration().resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of("plugin"));
        return running.defineModulesWithOneLoader(plugin, Intervention.class.getClassLoader());
    }

    @Test
    void interventionsAndInstrumentsOfAModuleLayerAreFound() throws IOException {
        compile("Sound", SOUND);
        compile("Survey", SURVEY);
        register(Intervention.class, "com.example.plugin.Sound\n");
        register(Instrument.class, "com.example.plugin.Survey\n");

        Catalogue catalogue = Guidance.builder()
                .plugins(ServiceLoaderSource.of(layer()))
                .build()
                .catalogue();

        assertThat(catalogue.intervention("com.example.sound")).isPresent();
        assertThat(catalogue.instrument("com.example.survey")).isPresent();
    }

    @Test
    void aRegisteredInstrumentIsFound() throws IOException {
        compile("Survey", SURVEY);
        register(Instrument.class, "com.example.plugin.Survey\n");

        assertThat(guidance().catalogue().instrument("com.example.survey")).isPresent();
    }
}
