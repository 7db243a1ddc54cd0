// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.ServiceLoaderSource;

/**
 * The jars of a folder, beside what is built in. They share one class loader, so that a plug-in may bring a library along
 * as a jar of its own. A jar that cannot be opened is named and left out.
 */
final class PluginFolder implements AutoCloseable {
    private final Optional<URLClassLoader> loader;
    private final List<String> unreadable;

    private PluginFolder(Optional<URLClassLoader> loader, List<String> unreadable) {
        this.loader = loader;
        this.unreadable = List.copyOf(unreadable);
    }

    /** No folder: what is built in only. */
    static PluginFolder none() {
        return new PluginFolder(Optional.empty(), List.of());
    }

    /**
     * The jars of this folder, in the order of their names.
     *
     * @throws Refusal when the folder cannot be read
     */
    static PluginFolder open(Path folder) {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw new Refusal(ExitCode.NO_INPUT, List.of(Words.text("input.no-folder")));
        }
        jars.sort(null);
        List<URL> urls = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path jar : jars) {
            try (JarFile opened = new JarFile(jar.toFile())) {
                opened.getManifest();
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException("every path has an address", e);
            } catch (IOException | SecurityException e) {
                unreadable.add(String.valueOf(jar.getFileName()));
            }
        }
        URLClassLoader loader =
                new URLClassLoader("plugins", urls.toArray(URL[]::new), PluginFolder.class.getClassLoader());
        return new PluginFolder(Optional.of(loader), unreadable);
    }

    /** Where plug-ins come from; empty for the library's own choice. */
    Optional<PluginSource> source() {
        return loader.map(ServiceLoaderSource::of);
    }

    /** The names of the files that are no jars. */
    List<String> unreadable() {
        return unreadable;
    }

    @Override
    public void close() throws IOException {
        if (loader.isPresent()) {
            loader.get().close();
        }
    }
}
