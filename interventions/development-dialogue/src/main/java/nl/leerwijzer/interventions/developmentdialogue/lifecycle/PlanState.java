// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;

/**
 * How a plan and the report of its talk stand. Each kind of state holds only what can be so in it.
 *
 * <p>The rules are those of the guide: plan and report are approved by both, in either order, and the employee gets a copy.
 * Ours are the rest: a change withdraws the approvals of what is changed, and with them the copy; after a plan is
 * reviewed a new one begins.
 */
public sealed interface PlanState {
    /** Where every plan begins: nothing is on paper. */
    static PlanState start() {
        return new InPreparation(Approvals.NOT_WRITTEN, Approvals.NOT_WRITTEN);
    }

    /** How far the plan is. */
    PlanStage stage();

    /** How far the plan is approved. */
    Approvals plan();

    /** How far the report of the talk is approved. */
    Approvals report();

    /** Whether the employee has a copy of plan and report as they are. */
    boolean isCopyGiven();

    /** What becomes of it when something happens, or why that cannot happen. */
    Transition after(PlanEvent event);

    /** All that can happen. */
    default Set<PlanEvent> possible() {
        Set<PlanEvent> possible = EnumSet.noneOf(PlanEvent.class);
        Arrays.stream(PlanEvent.values())
                .filter(event -> after(event) instanceof Transition.Allowed)
                .forEach(possible::add);
        return Collections.unmodifiableSet(possible);
    }

    /**
     * Something still has to be written or approved.
     *
     * @param plan how far the plan is approved
     * @param report how far the report is approved; not both when the plan is
     */
    record InPreparation(Approvals plan, Approvals report) implements PlanState {
        /**
         * Checks the parts that it is made of.
         *
         * @throws IllegalArgumentException when plan and report are both approved by both: that is in force
         */
        public InPreparation {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(report, "report");
            if (plan == Approvals.BOTH && report == Approvals.BOTH) {
                throw new IllegalArgumentException("what both approved is in force");
            }
        }

        @Override
        public PlanStage stage() {
            if (!plan.isWritten()) {
                return PlanStage.NOT_WRITTEN;
            }
            boolean approvedByOne = Arrays.stream(Side.values()).anyMatch(side -> plan.has(side) && report.has(side));
            return approvedByOne ? PlanStage.APPROVED_BY_ONE : PlanStage.DRAFT;
        }

        @Override
        public boolean isCopyGiven() {
            return false;
        }

        @Override
        public Transition after(PlanEvent event) {
            return switch (event) {
                case PLAN_WRITTEN -> written(plan, this::withPlan);
                case REPORT_WRITTEN -> written(report, this::withReport);
                case PLAN_APPROVED_BY_EMPLOYEE -> approved(plan, Side.EMPLOYEE, this::withPlan);
                case PLAN_APPROVED_BY_MANAGER -> approved(plan, Side.MANAGER, this::withPlan);
                case REPORT_APPROVED_BY_EMPLOYEE -> approved(report, Side.EMPLOYEE, this::withReport);
                case REPORT_APPROVED_BY_MANAGER -> approved(report, Side.MANAGER, this::withReport);
                case PLAN_CHANGED -> changed(plan, this::withPlan);
                case REPORT_CHANGED -> changed(report, this::withReport);
                case COPY_GIVEN, FOLLOW_UP_HELD, REVIEWED -> new Transition.Refused(Refusal.NOT_IN_FORCE);
            };
        }

        private PlanState withPlan(Approvals approvals) {
            return of(approvals, report);
        }

        private PlanState withReport(Approvals approvals) {
            return of(plan, approvals);
        }

        private static PlanState of(Approvals plan, Approvals report) {
            return plan == Approvals.BOTH && report == Approvals.BOTH
                    ? new InForce(false)
                    : new InPreparation(plan, report);
        }

        private static Transition written(Approvals paper, Function<Approvals, PlanState> with) {
            return paper.isWritten()
                    ? new Transition.Refused(Refusal.ALREADY_WRITTEN)
                    : new Transition.Allowed(with.apply(Approvals.NONE));
        }

        private static Transition approved(Approvals paper, Side side, Function<Approvals, PlanState> with) {
            if (!paper.isWritten()) {
                return new Transition.Refused(Refusal.NOT_WRITTEN);
            }
            return paper.has(side)
                    ? new Transition.Refused(Refusal.ALREADY_APPROVED)
                    : new Transition.Allowed(with.apply(paper.and(side)));
        }

        private static Transition changed(Approvals paper, Function<Approvals, PlanState> with) {
            return paper.isWritten()
                    ? new Transition.Allowed(with.apply(Approvals.NONE))
                    : new Transition.Refused(Refusal.NOT_WRITTEN);
        }
    }

    /**
     * Both sides approved plan and report.
     *
     * @param isCopyGiven whether the employee has a copy
     */
    record InForce(boolean isCopyGiven) implements PlanState {
        @Override
        public PlanStage stage() {
            return PlanStage.IN_FORCE;
        }

        @Override
        public Approvals plan() {
            return Approvals.BOTH;
        }

        @Override
        public Approvals report() {
            return Approvals.BOTH;
        }

        @Override
        public Transition after(PlanEvent event) {
            return switch (event) {
                case PLAN_WRITTEN, REPORT_WRITTEN -> new Transition.Refused(Refusal.ALREADY_WRITTEN);
                case PLAN_APPROVED_BY_EMPLOYEE,
                        PLAN_APPROVED_BY_MANAGER,
                        REPORT_APPROVED_BY_EMPLOYEE,
                        REPORT_APPROVED_BY_MANAGER -> new Transition.Refused(Refusal.ALREADY_APPROVED);
                case PLAN_CHANGED -> new Transition.Allowed(new InPreparation(Approvals.NONE, Approvals.BOTH));
                case REPORT_CHANGED -> new Transition.Allowed(new InPreparation(Approvals.BOTH, Approvals.NONE));
                case COPY_GIVEN -> copyGiven(isCopyGiven, new InForce(true));
                case FOLLOW_UP_HELD -> new Transition.Allowed(this);
                case REVIEWED -> new Transition.Allowed(new Reviewed(isCopyGiven));
            };
        }
    }

    /**
     * Both sides looked back on the plan.
     *
     * @param isCopyGiven whether the employee has a copy; while not, it is still owed
     */
    record Reviewed(boolean isCopyGiven) implements PlanState {
        @Override
        public PlanStage stage() {
            return PlanStage.REVIEWED;
        }

        @Override
        public Approvals plan() {
            return Approvals.BOTH;
        }

        @Override
        public Approvals report() {
            return Approvals.BOTH;
        }

        @Override
        public Transition after(PlanEvent event) {
            return event == PlanEvent.COPY_GIVEN
                    ? copyGiven(isCopyGiven, new Reviewed(true))
                    : new Transition.Refused(Refusal.ALREADY_REVIEWED);
        }
    }

    private static Transition copyGiven(boolean already, PlanState next) {
        return already ? new Transition.Refused(Refusal.COPY_ALREADY_GIVEN) : new Transition.Allowed(next);
    }
}
