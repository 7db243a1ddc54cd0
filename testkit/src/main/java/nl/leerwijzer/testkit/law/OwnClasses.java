// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** The classes of a plug-in as they stand on disk: its own, and those of the same folder or jar that these use. */
final class OwnClasses {
    private OwnClasses() {}

    /** Sorted by name; empty where the plug-in came from no folder or jar. */
    static Collection<JavaClass> of(Class<?> type) {
        return Places.of(type)
                .map(OwnClasses::imported)
                .map(all -> used(all, type))
                .orElse(List.of());
    }

    private static JavaClasses imported(Path place) {
        ClassFileImporter importer = new ClassFileImporter();
        if (Files.isDirectory(place)) {
            return importer.importPath(place);
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            return importer.importJar(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar of the plug-in cannot be read", e);
        }
    }

    private static Collection<JavaClass> used(JavaClasses all, Class<?> type) {
        Map<String, JavaClass> used = new TreeMap<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        if (all.contain(type.getName())) {
            open.add(all.get(type.getName()));
        }
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (used.putIfAbsent(next.getName(), next) == null) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getName())
                        .filter(all::contain)
                        .map(all::get)
                        .forEach(open::add);
            }
        }
        return used.values();
    }
}
