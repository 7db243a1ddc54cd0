// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.isYes;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.situation.Organisation;

/**
 * Learning at and during work, so that people come to trust in what they can. It has three routes: adding learning to
 * the work, interweaving the two, and distilling what the work has taught.
 */
@AutoService(Intervention.class)
public final class WorkplaceLearning implements Intervention {
    /** Makes it; the service loader asks for this. */
    public WorkplaceLearning() {}

    @Override
    public Profile profile() {
        return WorkplaceProfile.PROFILE;
    }

    @Override
    public Condition relevance() {
        return any(isYes(WorkplaceFacts.LEARNING_MEETS_RESISTANCE), isYes(WorkplaceFacts.DOUBT_IN_OWN_ABILITY));
    }

    @Override
    public List<Precondition> preconditions() {
        return Preconditions.IN_ORDER;
    }

    @Override
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>(WorkplaceFacts.all());
        facts.add(Organisation.HOURLY_COST);
        return facts;
    }

    @Override
    public WeekPlan plan(View situation) {
        return WeekPlan.of(PlanInput.read(situation), ActivityCatalogue.all());
    }
}
