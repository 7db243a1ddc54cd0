// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/** Every exported package says how much may be built on it; {@code docs/compatibility.md} tells what that means. */
class ApiStatusTest {
    private static final Set<API.Status> USED =
            EnumSet.of(API.Status.STABLE, API.Status.MAINTAINED, API.Status.EXPERIMENTAL);

    private static Set<String> exported() {
        Set<String> packages = new TreeSet<>();
        List<Path> places = OurModules.places();
        for (ModuleReference module :
                ModuleFinder.of(places.toArray(Path[]::new)).findAll()) {
            if (module.descriptor().name().startsWith("nl.leerwijzer.")) {
                module.descriptor().exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .forEach(packages::add);
            }
        }
        return packages;
    }

    @Test
    void everyExportedPackageCarriesAMark() throws ClassNotFoundException {
        Set<String> packages = exported();

        assertThat(packages)
                .contains("nl.leerwijzer.core.intervention", "nl.leerwijzer.json")
                .hasSizeGreaterThan(20);
        for (String name : packages) {
            API mark = Class.forName(name + ".package-info").getAnnotation(API.class);
            assertThat(mark).as("the mark of " + name).isNotNull();
            assertThat(mark.status()).as(name).isIn(USED);
            assertThat(mark.since()).as(name).isNotBlank();
        }
    }

    @Test
    void whatAnAuthorAndAHostBuildOnIsStable() throws ClassNotFoundException {
        for (String name : List.of("fact", "condition", "intervention", "outcome", "situation", "guidance", "text")) {
            API mark = Class.forName("nl.leerwijzer.core." + name + ".package-info")
                    .getAnnotation(API.class);
            assertThat(mark.status()).as(name).isEqualTo(API.Status.STABLE);
        }
    }
}
