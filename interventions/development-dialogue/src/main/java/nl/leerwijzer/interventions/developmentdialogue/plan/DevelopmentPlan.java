// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import com.google.auto.service.AutoService;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;

/**
 * Checks one personal development plan: how far it is, what it lacks, who still has to do what, what to agree on each
 * theme and when to come back to it.
 *
 * <p>A plan is personal data, also without a name. It comes in a document of its own, in a call of its own; nothing of it
 * is kept, logged, or put into a situation, an advice, a batch or a cache. That both approve a plan is not consent in the
 * sense of the General Data Protection Regulation: whoever keeps plans needs another ground for that. It rates nobody, and
 * a plan that is also used for rating, demotion or dismissal is refused its help.
 */
@AutoService(Instrument.class)
public final class DevelopmentPlan implements Instrument {
    private final Profile profile = PlanProfile.profile();

    /** Made by the service loader, or by a host. */
    public DevelopmentPlan() {}

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Set<Fact<?>> facts() {
        return PlanFacts.all();
    }

    @Override
    public PlanCheck use(View input) {
        return PlanCheck.of(input);
    }
}
