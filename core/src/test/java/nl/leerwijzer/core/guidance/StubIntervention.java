// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;

/** An intervention that a test puts together. */
class StubIntervention implements Intervention {
    private final String id;
    private Audience audience = Audience.EMPLOYEES;
    private Condition relevance = Condition.all();
    private final List<Precondition> preconditions = new ArrayList<>();
    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private UnaryOperator<Profile.Builder> profile = UnaryOperator.identity();
    private Function<View, Outcome> plan;

    StubIntervention(String id) {
        this.id = id;
        this.plan = view -> Outcome.builder(id).summary("summary").build();
    }

    StubIntervention audience(Audience audience) {
        this.audience = audience;
        return this;
    }

    StubIntervention relevantWhen(Condition relevance) {
        this.relevance = relevance;
        return this;
    }

    StubIntervention needs(Precondition precondition) {
        preconditions.add(precondition);
        return this;
    }

    StubIntervention reads(Fact<?>... more) {
        facts.addAll(List.of(more));
        return this;
    }

    StubIntervention profile(UnaryOperator<Profile.Builder> change) {
        profile = change;
        return this;
    }

    StubIntervention plan(Function<View, Outcome> plan) {
        this.plan = plan;
        return this;
    }

    @Override
    public Profile profile() {
        return profile.apply(Profile.builder(id).audience(audience)).build();
    }

    @Override
    public Condition relevance() {
        return relevance;
    }

    @Override
    public List<Precondition> preconditions() {
        return preconditions;
    }

    @Override
    public Set<Fact<?>> facts() {
        return facts;
    }

    @Override
    public Outcome plan(View situation) {
        return plan.apply(situation);
    }
}
