// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/**
 * Plug-ins that the service loader finds, each taken on its own: a provider that cannot be loaded costs itself only, and
 * when the search itself breaks off, what was found before stays.
 */
public final class ServiceLoaderSource implements PluginSource {
    /** How many faults in a row end a search: a file that cannot be read fails again at every step. */
    private static final int MAX_FAULTS = 100;

    private final Supplier<ServiceLoader<Intervention>> interventions;
    private final Supplier<ServiceLoader<Instrument>> instruments;

    private ServiceLoaderSource(
            Supplier<ServiceLoader<Intervention>> interventions, Supplier<ServiceLoader<Instrument>> instruments) {
        this.interventions = interventions;
        this.instruments = instruments;
    }

    /** What the library itself sees: the class path and the module path, or the module layer that it was put in. */
    public static ServiceLoaderSource ofLibrary() {
        ModuleLayer layer = Intervention.class.getModule().getLayer();
        // The loader sees both paths; the boot layer would see the module path only.
        boolean started = layer == null || layer.equals(ModuleLayer.boot());
        return started ? of(Intervention.class.getClassLoader()) : of(layer);
    }

    /** What a class loader sees, its parents included. */
    public static ServiceLoaderSource of(ClassLoader loader) {
        return new ServiceLoaderSource(
                () -> ServiceLoader.load(Intervention.class, loader),
                () -> ServiceLoader.load(Instrument.class, loader));
    }

    /** What a module layer sees, its parents included. */
    public static ServiceLoaderSource of(ModuleLayer layer) {
        return new ServiceLoaderSource(
                () -> ServiceLoader.load(layer, Intervention.class), () -> ServiceLoader.load(layer, Instrument.class));
    }

    @Override
    public List<Candidate<Intervention>> interventions() {
        return search(interventions.get(), Intervention.class);
    }

    @Override
    public List<Candidate<Instrument>> instruments() {
        return search(instruments.get(), Instrument.class);
    }

    private static <T> List<Candidate<T>> search(ServiceLoader<T> loader, Class<T> service) {
        List<Candidate<T>> found = new ArrayList<>();
        java.util.Iterator<ServiceLoader.Provider<T>> providers =
                loader.stream().iterator();
        int faults = 0;
        while (faults < MAX_FAULTS) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                ServiceLoader.Provider<T> provider = providers.next();
                found.add(new Provided<>(provider.type().getName(), provider));
                faults = 0;
            } catch (ServiceConfigurationError | LinkageError e) {
                faults++;
                if (e.getCause() instanceof java.io.IOException) {
                    found.add(new Provided<>(service.getName(), () -> {
                        throw new SearchStoppedException(e);
                    }));
                    return found;
                }
                found.add(new Provided<>(service.getName(), () -> {
                    throw e;
                }));
            }
        }
        return found;
    }

    private record Provided<T>(String name, Supplier<T> maker) implements Candidate<T> {
        @Override
        public T load() {
            return maker.get();
        }
    }

    /** The search for plug-ins broke off. */
    static final class SearchStoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SearchStoppedException(Throwable cause) {
            super(cause);
        }
    }
}
