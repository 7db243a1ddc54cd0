// SPDX-License-Identifier: Apache-2.0
package com.example.voucher;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/** A voucher with which employees choose a course themselves. */
public final class TrainingVoucher implements Intervention {
    static final String ID = "com.example.training-voucher";

    static final Fact<Boolean> COST_HOLDS_BACK = Fact.yesNo(ID, "cost-holds-back");
    static final Fact<Integer> VOUCHERS = Fact.wholeNumber(ID, "vouchers", 0, 10_000);
    static final Fact<Money> VALUE = Fact.money(ID, "value");
    static final Fact<Money> BUDGET = Fact.money(ID, "budget");
    private static final Fact<List<Entry>> COURSE_LIST = Fact.list(ID, "courses");
    static final Fact<List<Entry>> COURSES = COURSE_LIST;
    static final Fact<Label> COURSE = Fact.label(ID, "course").columnOf(COURSE_LIST);
    static final Fact<Money> PRICE = Fact.money(ID, "price").columnOf(COURSE_LIST);

    @Override
    public Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .addMethod("hand-out")
                .addCautions(Caution.of(ID, "unused"))
                .build();
    }

    @Override
    public Condition relevance() {
        return Condition.isYes(COST_HOLDS_BACK);
    }

    @Override
    public List<Precondition> preconditions() {
        Remedy reserve = Remedy.of(ID, "reserve", Role.FINANCE);
        Condition enough = Condition.computed(ID, "enough", List.of(VOUCHERS, VALUE, BUDGET), this::isEnough)
                .mendedBy(reserve);
        return List.of(Precondition.of(ID, "budget", Part.required(Phase.BEFORE_START, "enough", enough)));
    }

    private boolean isEnough(Answers known) {
        BigDecimal budget = known.find(BUDGET).orElseThrow().euros();
        return total(known).orElseThrow().compareTo(budget) <= 0;
    }

    private static Optional<BigDecimal> total(Answers known) {
        return known.find(VOUCHERS)
                .flatMap(vouchers ->
                        known.find(VALUE).map(value -> value.euros().multiply(BigDecimal.valueOf(vouchers))));
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(VOUCHERS, VALUE, COURSES, COURSE, PRICE);
    }

    @Override
    public Outcome plan(View situation) {
        OutcomeBuilder outcome = Outcome.builder(ID).summary("summary");
        outcome.add(cost(situation));
        List<Text> sentences = new ArrayList<>(List.of(Text.of(ID, "hand-out")));
        for (Entry course : situation.find(COURSES).orElse(List.of())) {
            outcome.add(share(course, situation.find(VALUE)));
            course.find(COURSE)
                    .ifPresent(label -> sentences.add(Text.of(ID, "course").with("course", label)));
        }
        return outcome.paragraph("plan", sentences.toArray(Text[]::new)).build();
    }

    private static Figure cost(View situation) {
        Figure.Draft cost = Figure.of(ID, "cost", Unit.EUR);
        List<FactRef> missing = new ArrayList<>();
        for (Fact<?> fact : List.of(VOUCHERS, VALUE)) {
            if (!situation.isAnswered(fact)) {
                missing.add(FactRef.of(fact));
            }
        }
        return total(situation).map(cost::value).orElseGet(() -> cost.missing(missing));
    }

    /** How much of the price of a course a voucher pays. */
    private static Figure share(Entry course, Optional<Money> value) {
        Figure.Draft share = Figure.of(ID, "share", Unit.PERCENT).about(course.key());
        Optional<Money> price = course.find(PRICE);
        if (value.isEmpty() || price.isEmpty()) {
            return share.missing(List.of(FactRef.of(value.isEmpty() ? VALUE : PRICE)));
        }
        if (price.get().equals(Money.ZERO)) {
            return share.undefined("free");
        }
        BigDecimal paid = value.get().euros().min(price.get().euros()).movePointRight(2);
        return share.value(paid.divide(price.get().euros(), MathContext.DECIMAL64));
    }
}
