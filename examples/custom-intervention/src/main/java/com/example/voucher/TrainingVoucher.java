package com.example.voucher;

import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.isYes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Answers;
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
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Step;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/** A training voucher: an amount per employee and year, to be spent on learning of one's own choice. */
public final class TrainingVoucher implements Intervention {
    static final String ID = "com.example.training-voucher";
    static final Fact<Boolean> COST_HOLDS_BACK = Fact.yesNo(ID, "cost-holds-back");
    static final Fact<Money> AMOUNT = Fact.money(ID, "amount");
    static final Fact<Integer> VOUCHERS = Fact.wholeNumber(ID, "vouchers", 1, 100_000, Unit.PEOPLE);
    static final Fact<Money> BUDGET = Fact.money(ID, "budget");
    static final Fact<Estimate<Percentage>> UPTAKE = Fact.estimate(ID, "uptake", Fact.percentages(0, 100));
    static final Fact<Boolean> FREE_CHOICE = Fact.yesNo(ID, "free-choice");
    static final Fact<Integer> HELP = Fact.wholeNumber(ID, "help", 0, 40, Unit.HOURS_PER_WEEK);

    @Override
    public Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .addMethod("announce", "choose", "look-back")
                .addCautions(Caution.of(ID, "who-asks"))
                .build();
    }

    @Override
    public Condition relevance() {
        return isYes(COST_HOLDS_BACK);
    }

    @Override
    public List<Precondition> preconditions() {
        Condition.Computed covered = Condition.computed(ID, "covered", List.of(AMOUNT, VOUCHERS, BUDGET), known ->
                known.find(BUDGET).get().euros().compareTo(allUsed(known)) >= 0);
        Remedy fewer = Remedy.of(ID, "fewer", Role.MANAGEMENT, Role.HR);
        Part paid = Part.required(Phase.BEFORE_START, "paid", covered.mendedBy(fewer));
        Part free = Part.required(
                Phase.BEFORE_START, "free", isYes(FREE_CHOICE).mendedBy(Remedy.of(ID, "widen", Role.MANAGEMENT)));
        Part help = Part.recommended(
                Phase.WHILE_RUNNING, "help", atLeast(HELP, 2).mendedBy(Remedy.of(ID, "adviser", Role.HR).withEffort()));
        return List.of(Precondition.of(ID, "budget", paid), Precondition.of(ID, "choice", free, help));
    }

    private static BigDecimal allUsed(Answers known) {
        return known.find(AMOUNT).get().euros().multiply(BigDecimal.valueOf(known.find(VOUCHERS).get()));
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(AMOUNT, VOUCHERS, UPTAKE);
    }

    @Override
    public Outcome plan(View situation) {
        OutcomeBuilder outcome = Outcome.builder(ID);
        FigureId cost = outcome.add(cost(situation));
        Step reserve = new Step(Text.of(ID, "step.reserve"), List.of(Role.MANAGEMENT), List.of(cost));
        return outcome.summary("summary").steps("year", List.of(reserve)).build();
    }

    private static Figure cost(View situation) {
        Figure.Draft cost = Figure.of(ID, "cost", Unit.EUR_PER_YEAR);
        List<FactRef> missing = Stream.of(AMOUNT, VOUCHERS, UPTAKE)
                .filter(fact -> situation.find(fact).isEmpty())
                .map(FactRef::of)
                .toList();
        return missing.isEmpty()
                ? cost.estimate(situation.find(UPTAKE).get().map(share -> share.fraction().multiply(allUsed(situation))))
                : cost.missing(missing);
    }
}
