// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;

/** Guidance over what is installed. */
final class Engine implements Guidance {
    private final Installed installed;
    private final Assessor assessor;
    private final Adviser adviser;

    Engine(Installed installed) {
        this.installed = installed;
        this.assessor = new Assessor(installed);
        this.adviser = new Adviser(installed);
    }

    @Override
    public Assessment assess(Situation situation) {
        requireNoInstrument(situation);
        return assessor.assess(situation);
    }

    @Override
    public Advice advise(Situation situation) {
        return adviser.advise(situation, assess(situation));
    }

    @Override
    public InstrumentResult use(String instrument, Situation document) {
        InstalledInstrument found = installed
                .installedInstrument(instrument)
                .orElseThrow(() -> new IllegalArgumentException("no instrument is installed under this id"));
        DeclaredView view = new DeclaredView(document, found.facts());
        try {
            Outcome outcome = Plans.run(
                    "use()", found.id(), view, () -> found.instrument().use(view));
            return new InstrumentResult(
                    found.profile(), Optional.of(outcome), Plans.missing(outcome), installed.diagnostics());
        } catch (PluginFailure failure) {
            return new InstrumentResult(
                    found.profile(),
                    Optional.empty(),
                    List.of(),
                    Plans.and(installed.diagnostics(), failure.diagnostic(found.id(), Phase.USE)));
        }
    }

    @Override
    public Catalogue catalogue() {
        return installed;
    }

    /** What an instrument reads is about one document or one employee, and never part of a situation. */
    private void requireNoInstrument(Situation situation) {
        if (!installed.hasInstruments()) {
            return;
        }
        for (Fact<?> fact : situation.answers().given().keySet()) {
            if (installed.installedInstrument(fact.id().namespace()).isPresent()) {
                throw new IllegalArgumentException("a situation holds no facts of an instrument: "
                        + fact.id().namespace());
            }
        }
    }
}
