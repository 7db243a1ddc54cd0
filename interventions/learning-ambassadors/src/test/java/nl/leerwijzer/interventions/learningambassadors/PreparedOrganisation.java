// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.util.EnumSet;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Agreement;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.AmbassadorStep;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Barrier;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseChoice;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.CourseTimePolicy;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Involved;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.MoneyPurpose;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.OverviewItem;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Stance;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.UnionCooperation;

/** An organisation where everything is known and in place, and no date is set. */
final class PreparedOrganisation {
    private PreparedOrganisation() {}

    static Situation.Builder situation() {
        return Situation.builder()
                .set(AmbassadorFacts.LITTLE_INITIATIVE, true)
                .set(AmbassadorFacts.HOLDING_BACK, EnumSet.of(Barrier.DOUBT_OF_OWN_ABILITY))
                .set(AmbassadorFacts.MANAGERS_STANCE, Stance.SUPPORTIVE)
                .set(Organisation.HR_FUNCTION, true)
                .set(AmbassadorFacts.HR_STANCE, Stance.ACCEPTING)
                .set(AmbassadorFacts.AMBASSADOR_STEPS, EnumSet.allOf(AmbassadorStep.class))
                .set(AmbassadorFacts.AGREEMENTS, EnumSet.allOf(Agreement.class))
                .set(AmbassadorFacts.OVERVIEW, EnumSet.allOf(OverviewItem.class))
                .set(AmbassadorFacts.UNION_COOPERATION, UnionCooperation.AGREED)
                .set(AmbassadorFacts.UNION_MATERIALS, true)
                .set(AmbassadorFacts.EXPERIENCED_SUPPORT, true)
                .set(AmbassadorFacts.MONEY_RESERVED, EnumSet.allOf(MoneyPurpose.class))
                .set(AmbassadorFacts.WEEKLY_HOURS, BigDecimal.valueOf(4))
                .set(AmbassadorFacts.COURSE_TIME_POLICY, CourseTimePolicy.ALWAYS_PAID)
                .set(AmbassadorFacts.START_UP_TIME, Period.ofMonths(6))
                .set(AmbassadorFacts.OPERATION_TIME, Period.ofMonths(24))
                .set(AmbassadorFacts.INVOLVED_IN_DESIGN, EnumSet.allOf(Involved.class))
                .set(AmbassadorFacts.INVOLVED_IN_EXECUTION, EnumSet.allOf(Involved.class))
                .set(AmbassadorFacts.UNION_MEMBERS, true)
                .set(AmbassadorFacts.VOLUNTEERS, true)
                .set(AmbassadorFacts.SPECIALLY_TRAINED, true)
                .set(AmbassadorFacts.DIRECT_COLLEAGUES, true)
                .set(AmbassadorFacts.ROLE_MODELS, true)
                .set(AmbassadorFacts.COURSE_CHOICE, CourseChoice.OPEN)
                .set(AmbassadorFacts.DEMAND_LED, true)
                .set(AmbassadorFacts.AMBASSADORS, 6)
                .set(AmbassadorFacts.COLLEAGUES, 300)
                .set(Organisation.HOURLY_COST, Estimate.exactly(Money.ofEuros(38)))
                .set(AmbassadorFacts.TRAINING_AND_GUIDANCE_COST, Estimate.exactly(Money.ofEuros(9_000)))
                .set(AmbassadorFacts.EXPECTED_TALKS, Estimate.exactly(300))
                .set(AmbassadorFacts.EXPECTED_LEARNERS, Estimate.exactly(40))
                .set(AmbassadorFacts.COURSE_FEE, Estimate.exactly(Money.ofEuros(600)))
                .set(AmbassadorFacts.COURSE_HOURS, Estimate.exactly(BigDecimal.valueOf(24)))
                .set(AmbassadorFacts.BASELINE_TAKEN, true);
    }
}
