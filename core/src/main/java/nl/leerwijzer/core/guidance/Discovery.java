// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static nl.leerwijzer.core.guidance.Containment.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.guidance.PluginSource.Candidate;
import nl.leerwijzer.core.guidance.ServiceLoaderSource.SearchStoppedException;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Loads, inspects and names plug-ins; what is not sound is left out with a diagnostic. */
final class Discovery {
    /** A plug-in that passed inspection. Exactly one of the two is there. */
    private record Sound(
            String id,
            Class<?> type,
            @Nullable InstalledIntervention intervention,
            @Nullable InstalledInstrument instrument) {}

    private static final List<BundledTexts> OWN_TEXTS =
            List.of(BundledTexts.of(Discovery.class, "core"), BundledTexts.of(Discovery.class, Organisation.ID));

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, List<Sound>> byId = new TreeMap<>();

    private Discovery() {}

    static Guidance guidance(PluginSource source, List<TextSource> overrides, Optional<Contact> contact) {
        Discovery discovery = new Discovery();
        discovery.offer(source);
        Installed installed = discovery.install(overrides, contact);
        return new Engine(installed);
    }

    private void offer(PluginSource source) {
        for (Candidate<Intervention> candidate : search("interventions()", source::interventions)) {
            take(candidate)
                    .ifPresent(plugin -> accept(plugin.getClass(), () -> {
                        InstalledIntervention installed = Inspection.inspect(plugin);
                        return new Sound(installed.id(), plugin.getClass(), installed, null);
                    }));
        }
        for (Candidate<Instrument> candidate : search("instruments()", source::instruments)) {
            take(candidate)
                    .ifPresent(plugin -> accept(plugin.getClass(), () -> {
                        InstalledInstrument installed = Inspection.inspect(plugin);
                        return new Sound(installed.id(), plugin.getClass(), null, installed);
                    }));
        }
    }

    private <T> List<Candidate<T>> search(String method, java.util.function.Supplier<List<Candidate<T>>> search) {
        try {
            return call(method, search);
        } catch (PluginFailure failure) {
            diagnostics.add(failure.diagnostic("PluginSource", Phase.DISCOVERY));
            return List.of();
        }
    }

    private <T> Optional<T> take(Candidate<T> candidate) {
        try {
            T plugin = candidate.load();
            if (plugin == null) {
                diagnostics.add(Diagnostic.of(Code.RETURNED_NULL, candidate.name(), Phase.DISCOVERY, "provider"));
                return Optional.empty();
            }
            return Optional.of(plugin);
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
                throw e;
            }
            Code code = e instanceof SearchStoppedException ? Code.SEARCH_STOPPED : Code.NOT_LOADABLE;
            Throwable cause = e.getCause() == null ? e : e.getCause();
            diagnostics.add(Diagnostic.of(
                    code, candidate.name(), Phase.DISCOVERY, cause.getClass().getName()));
            return Optional.empty();
        }
    }

    private interface Inspecting {
        Sound inspect() throws PluginFailure;
    }

    private void accept(Class<?> type, Inspecting inspecting) {
        try {
            Sound sound = inspecting.inspect();
            List<Sound> claimants = byId.computeIfAbsent(sound.id(), id -> new ArrayList<>());
            // The same class found twice, through a loader and through its parent, is one plug-in.
            if (claimants.stream().noneMatch(other -> other.type() == type)) {
                claimants.add(sound);
            }
        } catch (PluginFailure failure) {
            diagnostics.add(failure.diagnostic(type.getName(), Phase.DISCOVERY));
        }
    }

    /**
     * Installs who has an id alone; of several with one id none has it, whatever the order of jars. No third party comes
     * between us and an id of ours, as inspection asks a dot of theirs.
     */
    private Installed install(List<TextSource> overrides, Optional<Contact> contact) {
        List<InstalledIntervention> interventions = new ArrayList<>();
        List<InstalledInstrument> instruments = new ArrayList<>();
        List<TextSource> sources = new ArrayList<>(overrides);
        byId.forEach((id, claimants) -> {
            if (claimants.size() > 1) {
                claimants.forEach(sound -> diagnostics.add(Diagnostic.of(
                        Code.ID_TAKEN, id, Phase.DISCOVERY, sound.type().getName())));
                return;
            }
            Sound sound = claimants.get(0);
            BundledTexts texts = BundledTexts.of(sound.type(), id);
            sources.add(texts);
            if (sound.intervention() != null) {
                interventions.add(sound.intervention());
                reportMissingTexts(id, EssentialTexts.of(sound.intervention()), texts);
            }
            if (sound.instrument() != null) {
                instruments.add(sound.instrument());
                reportMissingTexts(id, EssentialTexts.of(sound.instrument()), texts);
            }
        });
        sources.addAll(OWN_TEXTS);
        diagnostics.sort(Comparator.comparing(Diagnostic::plugin)
                .thenComparing(Diagnostic::code)
                .thenComparing(diagnostic -> diagnostic.cause().arguments().toString()));
        return new Installed(interventions, instruments, Texts.from(sources), contact, diagnostics);
    }

    /** One diagnostic per plug-in: the first text that it owes in a language and does not have. */
    private void reportMissingTexts(String id, List<Text> texts, BundledTexts bundle) {
        for (Text text : texts) {
            for (Language language : Language.values()) {
                if (text.owner().equals(id)
                        && bundle.find(id, text.key(), language).isEmpty()) {
                    diagnostics.add(Diagnostic.of(
                            Code.TEXT_MISSING, id, Phase.DISCOVERY, text.key() + " (" + language.tag() + ")"));
                    return;
                }
            }
        }
    }
}
