// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;

/** The engine accepts it, by itself and among all that are installed, under a well formed id that nobody else has. */
final class Acceptance implements Law {
    @Override
    public String name() {
        return "is accepted by the engine under an id of its own";
    }

    @Override
    public String remedy() {
        return "mend what the engine names. An id is lower case with hyphens, begins with a reversed domain that you own,"
                + " and is nobody else's; facts are the plug-in's own or core's, and each is declared in one way.";
    }

    @Override
    public boolean judgesTheRefused() {
        return true;
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Optional<Breach> alone =
                refusal(subject.guidance(), subject.guidance().catalogue().diagnostics());
        if (alone.isPresent() || !subject.isInstalled()) {
            return alone.or(() -> Optional.of(Breach.always("the engine does not install it")));
        }
        Guidance among = subject.amongOthers();
        return refusal(
                among,
                among.catalogue().diagnostics().stream()
                        .filter(diagnostic -> diagnostic.plugin().equals(subject.id()))
                        .toList());
    }

    /** A text that is missing is another law's. */
    private static Optional<Breach> refusal(Guidance guidance, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() != Code.TEXT_MISSING)
                .findFirst()
                .map(diagnostic -> Breach.always(guidance.catalogue().texts().render(diagnostic.cause(), Language.EN)));
    }
}
