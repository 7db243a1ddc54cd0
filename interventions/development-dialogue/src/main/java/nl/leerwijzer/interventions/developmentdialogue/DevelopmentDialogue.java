// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.not;
import static nl.leerwijzer.core.condition.Condition.sizeAtLeast;
import static nl.leerwijzer.core.condition.Condition.some;

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
 * Makes development a part of every personnel talk, as a dialogue between equals. An answer to talks in which it is
 * missing, and to an offer that does not fit what employees wish and need.
 */
@AutoService(Intervention.class)
public final class DevelopmentDialogue implements Intervention {
    /** For {@link java.util.ServiceLoader}, and for tests. */
    public DevelopmentDialogue() {}

    @Override
    public Profile profile() {
        return DialogueProfile.PROFILE;
    }

    @Override
    public Condition relevance() {
        return any(
                some(DialogueFacts.TALKS, isNo(DialogueFacts.TALK_DEVELOPMENT)),
                not(sizeAtLeast(1, DialogueFacts.TALKS)),
                isNo(DialogueFacts.OFFER_FITS));
    }

    @Override
    public List<Precondition> preconditions() {
        return Preconditions.IN_ORDER;
    }

    @Override
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>(DialogueFacts.all());
        facts.addAll(List.of(
                Organisation.EMPLOYEES,
                Organisation.HOURLY_COST,
                Organisation.WORKS_COUNCIL,
                Organisation.GOALS,
                Organisation.GOAL_LABEL,
                Organisation.GOAL_PUBLIC));
        return facts;
    }

    @Override
    public ConversationGuide plan(View situation) {
        return ConversationGuide.in(situation);
    }
}
