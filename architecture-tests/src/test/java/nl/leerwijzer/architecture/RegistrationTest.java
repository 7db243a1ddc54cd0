// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import org.junit.jupiter.api.Test;

/** On the module path a provider that stands in a service file only is skipped without a word. */
class RegistrationTest {
    @Test
    void everyProviderStandsInItsModuleDescriptorAndInItsServiceFile() throws IOException {
        Set<String> byDescriptor = new TreeSet<>();
        Set<String> byServiceFile = new TreeSet<>();
        for (Path place : OurModules.places()) {
            for (Class<?> service : List.of(Intervention.class, Instrument.class)) {
                byDescriptor.addAll(provided(place, service));
                byServiceFile.addAll(registered(place, service));
            }
        }
        assertThat(byServiceFile).hasSizeGreaterThanOrEqualTo(2).isEqualTo(byDescriptor);
    }

    private static List<String> provided(Path place, Class<?> service) {
        List<String> providers = new ArrayList<>();
        for (ModuleReference module : ModuleFinder.of(place).findAll()) {
            for (ModuleDescriptor.Provides provides : module.descriptor().provides()) {
                if (provides.service().equals(service.getName())) {
                    providers.addAll(provides.providers());
                }
            }
        }
        return providers;
    }

    private static List<String> registered(Path place, Class<?> service) throws IOException {
        String name = "META-INF/services/" + service.getName();
        if (Files.isDirectory(place)) {
            Path file = place.resolve(name);
            return Files.exists(file) ? names(Files.readString(file)) : List.of();
        }
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(place.toFile())) {
            java.util.zip.ZipEntry entry = jar.getEntry(name);
            return entry == null
                    ? List.of()
                    : names(new String(
                            jar.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(String text) {
        try (Stream<String> lines = text.lines()) {
            return lines.map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
