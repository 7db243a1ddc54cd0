// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.util.EnumSet;
import java.util.Set;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.PlanUse;

/** What a plan is for, all its declared uses taken together. */
public enum Purpose {
    /** Nothing is declared. */
    NONE,
    DEVELOPMENT,
    /** A career or promotion: a legitimate wish. */
    CAREER,
    DEVELOPMENT_AND_CAREER,
    /** Growth, and at the same time something that can harm the employee: the two do not go together. */
    MIXED,
    /** Only what can harm the employee. */
    AGAINST_EMPLOYEE;

    private static final Set<PlanUse> AGAINST = EnumSet.of(PlanUse.RATING, PlanUse.DEMOTION, PlanUse.DISMISSAL);

    /** The purpose that these uses make. */
    public static Purpose of(Set<PlanUse> uses) {
        boolean growth = uses.contains(PlanUse.DEVELOPMENT) || uses.contains(PlanUse.CAREER);
        if (uses.stream().anyMatch(AGAINST::contains)) {
            return growth ? MIXED : AGAINST_EMPLOYEE;
        }
        if (uses.contains(PlanUse.DEVELOPMENT)) {
            return uses.contains(PlanUse.CAREER) ? DEVELOPMENT_AND_CAREER : DEVELOPMENT;
        }
        return uses.contains(PlanUse.CAREER) ? CAREER : NONE;
    }

    /** Whether somebody who speaks openly may be harmed by it: then the plan must not be used as it is. */
    public boolean breaksSafety() {
        return this == MIXED || this == AGAINST_EMPLOYEE;
    }

    /** Whether a use can be turned against the employee. */
    static boolean isAgainstEmployee(PlanUse use) {
        return AGAINST.contains(use);
    }
}
