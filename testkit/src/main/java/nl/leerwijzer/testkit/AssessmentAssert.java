// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InterventionAssessment;

/** What can be asserted of an assessment. */
public final class AssessmentAssert extends StandingAssert<AssessmentAssert, InterventionAssessment> {
    AssessmentAssert(Assessment whole, InterventionAssessment assessment) {
        super(assessment, AssessmentAssert.class, whole, assessment);
    }
}
