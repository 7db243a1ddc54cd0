// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.guidance.PluginSource.Candidate;
import nl.leerwijzer.core.guidance.ServiceLoaderSource;
import nl.leerwijzer.core.intervention.Intervention;

/**
 * A plug-in stands in its service file, and where its module has a descriptor, in that too: on the module path a provider
 * that stands in a service file only is skipped without a word.
 */
final class Registration implements Law {
    @Override
    public String name() {
        return "is found on the class path and on the module path";
    }

    @Override
    public String remedy() {
        return "name the class in META-INF/services/<the service>, as @AutoService does, and, where there is a"
                + " module-info.java, after 'provides … with'; the class and its constructor without arguments are public.";
    }

    @Override
    public boolean judgesTheRefused() {
        return true;
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Class<?> type = subject.type();
        String service = subject.service().getName();
        if (!canBeMade(type)) {
            return Optional.of(Breach.always("nobody can make one: it lacks a public constructor without arguments"));
        }
        Set<String> registered = registered(type.getClassLoader(), service);
        if (!registered.contains(type.getName())) {
            return Optional.of(Breach.always("the class path does not find it: it stands in no META-INF/services/"
                    + service + " that its class loader sees"));
        }
        Optional<Set<String>> provided = descriptor(type).map(descriptor -> provided(descriptor, service));
        if (provided.isPresent() && !provided.get().contains(type.getName())) {
            return Optional.of(
                    Breach.always("the module path does not find it: module-info does not provide it as " + service));
        }
        if (provided.isPresent() && !registered.containsAll(provided.get())) {
            Set<String> only = new TreeSet<>(provided.get());
            only.removeAll(registered);
            return Optional.of(Breach.always("the two paths disagree: only module-info names " + only));
        }
        return isLoaded(type, subject.service())
                ? Optional.empty()
                : Optional.of(Breach.always("it is registered, and yet the service loader makes none"));
    }

    private static boolean canBeMade(Class<?> type) {
        try {
            return Modifier.isPublic(type.getModifiers())
                    && !Modifier.isAbstract(type.getModifiers())
                    && Modifier.isPublic(type.getDeclaredConstructor().getModifiers());
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static Set<String> registered(ClassLoader loader, String service) {
        try {
            Set<String> names = new TreeSet<>();
            for (URL file : Collections.list(loader.getResources("META-INF/services/" + service))) {
                try (InputStream stream = file.openStream()) {
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .forEach(names::add);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("the service files cannot be read", e);
        }
    }

    /** Where the class is in a named module that one; otherwise what the module path would make of the same place. */
    private static Optional<ModuleDescriptor> descriptor(Class<?> type) {
        if (type.getModule().isNamed()) {
            return Optional.of(type.getModule().getDescriptor());
        }
        return Places.of(type).flatMap(place -> {
            try {
                return ModuleFinder.of(place).findAll().stream()
                        .map(ModuleReference::descriptor)
                        .filter(descriptor -> !descriptor.isAutomatic())
                        .findFirst();
            } catch (FindException e) {
                // A folder that no module can be made of stands on the class path only.
                return Optional.empty();
            }
        });
    }

    private static Set<String> provided(ModuleDescriptor descriptor, String service) {
        Set<String> providers = new TreeSet<>();
        descriptor.provides().stream()
                .filter(provides -> provides.service().equals(service))
                .forEach(provides -> providers.addAll(provides.providers()));
        return providers;
    }

    private static boolean isLoaded(Class<?> type, Class<?> service) {
        ServiceLoaderSource source = ServiceLoaderSource.of(type.getClassLoader());
        List<Candidate<?>> candidates =
                new ArrayList<>(service.equals(Intervention.class) ? source.interventions() : source.instruments());
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(type.getName()))
                .anyMatch(candidate -> type.isInstance(candidate.load()));
    }
}
