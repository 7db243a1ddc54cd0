// SPDX-License-Identifier: Apache-2.0
package com.example;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;

/** An intervention of a third party: a class outside our packages, under any id. */
public class OutsideIntervention implements Intervention {
    private final String id;

    public OutsideIntervention(String id) {
        this.id = id;
    }

    @Override
    public Profile profile() {
        return Profile.builder(id).audience(Audience.EMPLOYEES).build();
    }

    @Override
    public Condition relevance() {
        return Condition.all();
    }

    @Override
    public List<Precondition> preconditions() {
        return List.of();
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of();
    }

    @Override
    public Outcome plan(View situation) {
        return Outcome.builder(id).summary("summary").build();
    }
}
