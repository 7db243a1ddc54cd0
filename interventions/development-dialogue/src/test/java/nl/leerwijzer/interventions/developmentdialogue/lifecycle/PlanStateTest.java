// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import org.junit.jupiter.api.Test;

class PlanStateTest {
    /** Two papers written, four approvals, the copy and the review: no state is further away than that. */
    private static final int LONGEST = 8;

    @Test
    void everyReachableStateRefusesAndAllowsWhatThePlainRulesSay() {
        Map<PlanState, List<PlanEvent>> shortest = reachable();
        Map<Refusal, Integer> refusals = new EnumMap<>(Refusal.class);
        Map<PlanStage, Integer> stages = new EnumMap<>(PlanStage.class);
        int allowed = 0;
        for (Map.Entry<PlanState, List<PlanEvent>> reached : shortest.entrySet()) {
            stages.merge(reached.getKey().stage(), 1, Integer::sum);
            PlainPlan plain = new PlainPlan(reached.getValue());
            for (PlanEvent event : PlanEvent.values()) {
                Transition transition = reached.getKey().after(event);
                assertThat(reason(transition))
                        .as("%s after %s", event, reached.getValue())
                        .isEqualTo(plain.refusal(event));
                reason(transition).ifPresent(reason -> refusals.merge(reason, 1, Integer::sum));
                allowed += reason(transition).isEmpty() ? 1 : 0;
            }
        }

        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("plan: " + shortest.size() + " reachable states " + stages + "; of "
                + shortest.size() * PlanEvent.values().length + " steps " + allowed + " allowed, " + refused
                + " refused " + new TreeMap<>(refusals));
        // Five ways for either paper without both approved by both, and then two ways of having the copy, twice.
        assertThat(shortest).hasSize(5 * 5 - 1 + 2 + 2);
        assertThat(stages.keySet()).containsExactly(PlanStage.values());
        assertThat(allowed + refused).isEqualTo(shortest.size() * PlanEvent.values().length);
        assertThat(shortest.values()).allSatisfy(path -> assertThat(path).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everySequenceOfStepsLeadsWhereThePlainRulesSay() {
        Walk walk = new Walk();
        walk.from(PlanState.start(), new ArrayList<>());

        System.out.println(
                "plan: " + walk.sequences + " sequences of at most " + LONGEST + " steps taken, each followed by "
                        + "every step: " + walk.refused + " refused; " + walk.seen.size() + " states");
        assertThat(walk.seen).isEqualTo(reachable().keySet());
        assertThat(walk.sequences).isGreaterThan(50_000);
    }

    /** Goes down every sequence of steps that are allowed, and tries every step at the end of each. */
    private static final class Walk {
        private final Set<PlanState> seen = new HashSet<>();
        private int sequences;
        private int refused;

        void from(PlanState state, List<PlanEvent> taken) {
            sequences++;
            seen.add(state);
            PlainPlan plain = new PlainPlan(taken);
            requireSame(state, plain, taken);
            Set<PlanEvent> possible = EnumSet.noneOf(PlanEvent.class);
            for (PlanEvent event : PlanEvent.values()) {
                Transition transition = state.after(event);
                if (!reason(transition).equals(plain.refusal(event))) {
                    throw new AssertionError(event + " after " + taken + " gives " + transition);
                }
                if (transition instanceof Transition.Allowed step) {
                    possible.add(event);
                    if (taken.size() < LONGEST) {
                        taken.add(event);
                        from(step.next(), taken);
                        taken.remove(taken.size() - 1);
                    }
                } else {
                    refused++;
                }
            }
            if (!state.possible().equals(possible)) {
                throw new AssertionError("what is possible after " + taken);
            }
        }

        /** Compared by hand: half a million assertions would take most of the time. */
        private static void requireSame(PlanState state, PlainPlan plain, List<PlanEvent> taken) {
            boolean same = state.stage() == plain.stage()
                    && state.isCopyGiven() == plain.isCopyGiven()
                    && state.plan().has(Side.EMPLOYEE) == plain.isApproved(PlanEvent.PLAN_APPROVED_BY_EMPLOYEE)
                    && state.plan().has(Side.MANAGER) == plain.isApproved(PlanEvent.PLAN_APPROVED_BY_MANAGER)
                    && state.report().has(Side.EMPLOYEE) == plain.isApproved(PlanEvent.REPORT_APPROVED_BY_EMPLOYEE)
                    && state.report().has(Side.MANAGER) == plain.isApproved(PlanEvent.REPORT_APPROVED_BY_MANAGER);
            if (!same) {
                throw new AssertionError(state + " after " + taken);
            }
        }
    }

    @Test
    void eachSideMayBeTheFirstAndEitherPaperToo() {
        for (Side first : Side.values()) {
            assertThat(bringInForce(first, true).stage()).isEqualTo(PlanStage.IN_FORCE);
            assertThat(bringInForce(first, false).stage()).isEqualTo(PlanStage.IN_FORCE);
        }
    }

    @Test
    void aChangeOfThePlanWithdrawsItsApprovalsAndTheCopyButLeavesTheReport() {
        PlanState changed = after(new PlanState.InForce(true), PlanEvent.PLAN_CHANGED);

        assertThat(changed.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(changed.plan()).isEqualTo(Approvals.NONE);
        assertThat(changed.report()).isEqualTo(Approvals.BOTH);
        assertThat(changed.isCopyGiven()).isFalse();
    }

    @Test
    void aChangeOfTheReportWithdrawsItsApprovalsAndTheCopyButLeavesThePlan() {
        PlanState changed = after(new PlanState.InForce(true), PlanEvent.REPORT_CHANGED);

        assertThat(changed.plan()).isEqualTo(Approvals.BOTH);
        assertThat(changed.report()).isEqualTo(Approvals.NONE);
        assertThat(changed.isCopyGiven()).isFalse();
    }

    @Test
    void theCopyStaysOwedAfterTheReview() {
        PlanState reviewed = after(new PlanState.InForce(false), PlanEvent.REVIEWED);

        assertThat(reviewed.isCopyGiven()).isFalse();
        assertThat(reviewed.possible()).containsExactly(PlanEvent.COPY_GIVEN);
        assertThat(after(reviewed, PlanEvent.COPY_GIVEN).possible()).isEmpty();
    }

    @Test
    void whatBothApprovedCannotBeCalledInPreparation() {
        assertThatThrownBy(() -> new PlanState.InPreparation(Approvals.BOTH, Approvals.BOTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanState bringInForce(Side first, boolean planFirst) {
        List<PlanEvent> plan =
                new ArrayList<>(List.of(PlanEvent.PLAN_APPROVED_BY_EMPLOYEE, PlanEvent.PLAN_APPROVED_BY_MANAGER));
        List<PlanEvent> report =
                new ArrayList<>(List.of(PlanEvent.REPORT_APPROVED_BY_EMPLOYEE, PlanEvent.REPORT_APPROVED_BY_MANAGER));
        if (first == Side.MANAGER) {
            Collections.reverse(plan);
            Collections.reverse(report);
        }
        List<PlanEvent> events = new ArrayList<>(List.of(PlanEvent.REPORT_WRITTEN, PlanEvent.PLAN_WRITTEN));
        events.addAll(planFirst ? plan : report);
        events.addAll(planFirst ? report : plan);
        PlanState state = PlanState.start();
        for (PlanEvent event : events) {
            state = after(state, event);
        }
        return state;
    }

    private static PlanState after(PlanState state, PlanEvent event) {
        return ((Transition.Allowed) state.after(event)).next();
    }

    /** Every state that can be reached, with a shortest way to it. */
    private static Map<PlanState, List<PlanEvent>> reachable() {
        Map<PlanState, List<PlanEvent>> shortest = new LinkedHashMap<>();
        Deque<PlanState> waiting = new ArrayDeque<>();
        shortest.put(PlanState.start(), List.of());
        waiting.add(PlanState.start());
        while (!waiting.isEmpty()) {
            PlanState state = waiting.remove();
            for (PlanEvent event : PlanEvent.values()) {
                if (state.after(event) instanceof Transition.Allowed step && !shortest.containsKey(step.next())) {
                    List<PlanEvent> way = new ArrayList<>(shortest.get(state));
                    way.add(event);
                    shortest.put(step.next(), way);
                    waiting.add(step.next());
                }
            }
        }
        return shortest;
    }

    private static Optional<Refusal> reason(Transition transition) {
        return transition instanceof Transition.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }
}
