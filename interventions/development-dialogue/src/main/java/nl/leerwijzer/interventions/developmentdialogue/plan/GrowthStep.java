// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ActionKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.Sign;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.StepOwner;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.Support;

/**
 * One step of a plan. What is not filled in is empty.
 *
 * @param position its place in the plan, from 1
 * @param theme which theme it is about
 * @param action what kind of action it is
 * @param date when it is to be done
 * @param owner who sees to it
 * @param support what the organisation does for it
 * @param supported whether the organisation has done that
 * @param sign how one will see that it has come off
 * @param followUp when both come back to it
 * @param obliged whether law or collective agreement obliges the employer to offer its training
 */
record GrowthStep(
        int position,
        Optional<ThemeKind> theme,
        Optional<ActionKind> action,
        Optional<LocalDate> date,
        Optional<StepOwner> owner,
        Optional<Set<Support>> support,
        Optional<Boolean> supported,
        Optional<Sign> sign,
        Optional<LocalDate> followUp,
        Optional<Boolean> obliged) {
    private static final Set<Support> FREE_OF_CHARGE = EnumSet.of(Support.WORKING_TIME, Support.MONEY);

    GrowthStep {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(owner, "owner");
        support = support.map(Set::copyOf);
        Objects.requireNonNull(supported, "supported");
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(obliged, "obliged");
    }

    static GrowthStep of(int position, Entry entry) {
        Answers step = entry;
        return new GrowthStep(
                position,
                step.find(PlanFacts.STEP_THEME),
                step.find(PlanFacts.STEP_ACTION),
                step.find(PlanFacts.STEP_DATE),
                step.find(PlanFacts.STEP_OWNER),
                step.find(PlanFacts.STEP_SUPPORT),
                step.find(PlanFacts.STEP_SUPPORTED),
                step.find(PlanFacts.STEP_SIGN),
                step.find(PlanFacts.STEP_FOLLOW_UP),
                step.find(PlanFacts.STEP_OBLIGED));
    }

    /** What the organisation promises for it, in a fixed order. */
    List<Support> promised() {
        return support.stream().flatMap(Set::stream).sorted().toList();
    }

    /** Whether the organisation still owes what it promised. While that is not told, it does. */
    boolean isSupportDue() {
        return !promised().isEmpty() && !supported.orElse(false);
    }

    /** Whether training that the employer must offer is known to come without working time or without money. */
    boolean chargesForObligedTraining() {
        return obliged.orElse(false)
                && support.filter(given -> !given.containsAll(FREE_OF_CHARGE)).isPresent();
    }

    /** Without what it holds, so that nothing of a plan slips into a log. */
    @Override
    public String toString() {
        return "GrowthStep[…]";
    }
}
