// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the built modules are: folders of classes or jars, as Maven put them on the class path of the tests. */
final class OurModules {
    private OurModules() {}

    /** Every place on the class path. */
    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
    }

    /** Those that hold our own modules. */
    static List<Path> places() {
        return classPath().stream()
                .filter(OurModules::isOurs)
                .filter(Files::exists)
                .toList();
    }

    private static boolean isOurs(Path place) {
        boolean folder = place.endsWith(Path.of("target", "classes"));
        boolean jar = place.getFileName().toString().startsWith("leerwijzer-");
        return folder || jar;
    }
}
