// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The classes of a plug-in call nothing that answers otherwise on another day or another machine. It is looked up in the
 * class files, as a clock that is read twice on one day mostly says the same.
 */
final class OutsideWorld implements Law {
    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.time.Clock",
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.ResourceBundle");
    private static final Set<String> HARMLESS_OF_SYSTEM = Set.of("identityHashCode", "arraycopy");
    private static final Set<String> DIFFERING_MATHEMATICS =
            Set.of("pow", "exp", "log", "log10", "log1p", "expm1", "sin", "cos", "tan", "cbrt", "random");
    private static final Set<String> PLAIN_NET =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");
    private static final Set<String> FILES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.io.Console");

    @Override
    public String name() {
        return "asks no clock, locale, zone, file, thread or chance";
    }

    @Override
    public String remedy() {
        return "take the day from situation.asOf() and randomness from situation.seed(), with a generator of which the"
                + " algorithm is specified, such as SplittableRandom; use StrictMath and Locale.ROOT; read nothing but the"
                + " plug-in's own resources.";
    }

    @Override
    public boolean judgesTheRefused() {
        return true;
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return of(OwnClasses.of(subject.type())).map(Breach::always);
    }

    /** The first of what these classes ask of the world outside, in words. */
    static Optional<String> of(Collection<JavaClass> classes) {
        return classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(OutsideWorld::isImpure)
                .map(access -> access.getDescription())
                .sorted(Comparator.naturalOrder())
                .findFirst()
                .or(() -> classes.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> opens(dependency.getTargetClass().getName()))
                        .map(Dependency::getDescription)
                        .sorted(Comparator.naturalOrder())
                        .findFirst());
    }

    private static boolean opens(String type) {
        return CLOCKS_AND_CHANCE.contains(type)
                || FILES.contains(type)
                || type.startsWith("java.nio.file.")
                || type.startsWith("java.nio.channels.")
                || (type.startsWith("java.net.") && !PLAIN_NET.contains(type))
                || type.startsWith("java.util.logging.")
                || type.equals("java.lang.Thread")
                || type.startsWith("java.util.concurrent.Executor")
                || type.equals("java.util.concurrent.ForkJoinPool");
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.lang.Math" -> DIFFERING_MATHEMATICS.contains(name);
            case "java.lang.System" -> !HARMLESS_OF_SYSTEM.contains(name);
            case "java.lang.String" -> isByLocale(access, name);
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    private static boolean isByLocale(JavaAccess<?> access, String name) {
        String target = access.getTarget().getFullName();
        return name.equals("formatted")
                || (name.equals("format") && !target.contains("(java.util.Locale"))
                || (Set.of("toLowerCase", "toUpperCase").contains(name) && target.endsWith("()"));
    }
}
