// SPDX-License-Identifier: Apache-2.0
package com.example.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Unit;

/** What is left of a budget for courses after what was spent, and whether anything was said about it. */
public final class BudgetCheck implements Instrument {
    static final String ID = "com.example.budget-check";

    static final Fact<Money> BUDGET = Fact.money(ID, "budget");
    static final Fact<Money> SPENT = Fact.money(ID, "spent");
    static final Fact<FreeText> REMARK = Fact.freeText(ID, "remark");

    @Override
    public Profile profile() {
        return Profile.builder(ID).audience(Audience.EMPLOYER).build();
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(BUDGET, SPENT, REMARK);
    }

    @Override
    public Outcome use(View input) {
        OutcomeBuilder outcome = Outcome.builder(ID);
        outcome.add(left(input));
        boolean remarked = input.find(REMARK)
                .map(FreeText::words)
                .filter(words -> !words.isBlank())
                .isPresent();
        return outcome.summary(remarked ? "summary.remarked" : "summary").build();
    }

    private static Figure left(View input) {
        Figure.Draft left = Figure.of(ID, "left", Unit.EUR);
        Optional<Money> budget = input.find(BUDGET);
        Optional<Money> spent = input.find(SPENT);
        if (budget.isPresent() && spent.isPresent()) {
            return left.value(budget.get().euros().subtract(spent.get().euros()));
        }
        List<FactRef> missing = new ArrayList<>();
        budget.ifPresentOrElse(known -> {}, () -> missing.add(FactRef.of(BUDGET)));
        spent.ifPresentOrElse(known -> {}, () -> missing.add(FactRef.of(SPENT)));
        return left.missing(missing);
    }
}
