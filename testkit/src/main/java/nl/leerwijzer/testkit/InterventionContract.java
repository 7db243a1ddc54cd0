// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.law.InterventionSubject;
import nl.leerwijzer.testkit.law.Laws;
import nl.leerwijzer.testkit.law.Subject;
import org.junit.jupiter.api.Test;

/**
 * What every intervention promises, as tests that an author inherits:
 *
 * <pre>{@code
 * class TrainingVoucherTest extends InterventionContract {
 *     @Override
 *     protected Intervention intervention() {
 *         return new TrainingVoucher();
 *     }
 * }
 * }</pre>
 *
 * <p>Situations are generated from the facts that the intervention declares; the same ones in every run.
 */
public abstract non-sealed class InterventionContract extends PluginContract {
    /** For the author's test to extend. */
    protected InterventionContract() {}

    /** The intervention; asked for once per test. */
    protected abstract Intervention intervention();

    @Override
    final Subject subject() {
        return InterventionSubject.of(intervention());
    }

    @Test
    public final void asksForWhatIsUndecidedInEveryLanguage() {
        hold(Laws.ASKS_FOR_WHAT_IS_UNDECIDED);
    }

    @Test
    public final void neverOverturnsAVerdictWhenMoreBecomesKnown() {
        hold(Laws.MONOTONE);
    }
}
