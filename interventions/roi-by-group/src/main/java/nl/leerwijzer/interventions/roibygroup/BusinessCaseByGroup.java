// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.List;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Effort;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;

/** The business case of training per workforce group, and the answers to the assumptions that are heard. */
public final class BusinessCaseByGroup implements Outcome {
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
    public Text summary() {
        return shown.summary();
    }

    @Override
    public List<Figure> figures() {
        return shown.figures();
    }

    @Override
    public List<Section> sections() {
        return shown.sections();
    }

    @Override
    public Effort effort() {
        return shown.effort();
    }

    @Override
    public List<Text> cautions() {
        return shown.cautions();
    }

    @Override
    public List<Reference> references() {
        return shown.references();
    }

    @Override
    public String type() {
        return shown.type();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCaseByGroup outcome
                && cases.equals(outcome.cases)
                && shown.equals(outcome.shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
