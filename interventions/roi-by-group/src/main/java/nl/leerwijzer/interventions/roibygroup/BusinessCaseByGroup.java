// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.List;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import org.jspecify.annotations.Nullable;

/** The business case of training per workforce group, and the answers to the assumptions that are heard. */
public final class BusinessCaseByGroup extends TypedOutcome {
    /** The kind of this outcome and the version of its shape. */
    public static final String TYPE = "business-case-by-group/1";

    private final BusinessCases cases;
    private final Outcome shown;

    private BusinessCaseByGroup(BusinessCases cases, Outcome shown) {
        this.cases = cases;
        this.shown = shown;
    }

    static BusinessCaseByGroup of(View situation, int draws) {
        BusinessCases cases = BusinessCases.of(situation);
        List<GroupDetails> details = GroupDetails.of(situation, cases, draws);
        return new BusinessCaseByGroup(cases, new CaseReport(situation, cases, details).write());
    }

    /** The cases as numbers, unrounded. */
    public BusinessCases cases() {
        return cases;
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCaseByGroup outcome
                && cases.equals(outcome.cases)
                && shown.equals(outcome.shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
