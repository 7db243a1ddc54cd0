// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.interventions.roibygroup.Bakery.complete;
import static nl.leerwijzer.interventions.roibygroup.Bakery.everything;
import static nl.leerwijzer.interventions.roibygroup.Bakery.group;
import static nl.leerwijzer.interventions.roibygroup.Bakery.knownInFull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.testkit.situations.Samples;
import org.junit.jupiter.api.Test;

/** How the intervention stands, as a host sees it. */
class GuidanceTest {
    private final Guidance guidance = Guidance.discover();

    @Test
    void isFoundWithoutAComplaint() {
        Advice advice = guidance.advise(Situation.unknown());

        assertThat(advice.assessment().diagnostics()).isEmpty();
        assertThat(advice.find(RoiByGroup.ID)).isPresent();
    }

    @Test
    void profileSaysWhatThePageSays() {
        var profile = new RoiByGroup().profile();

        assertThat(profile.audience()).isEqualTo(Audience.EMPLOYER);
        assertThat(profile.option()).hasValue(1);
        assertThat(profile.chapter()).contains("strengthen-intentions");
        assertThat(profile.contact().orElseThrow().address()).isEqualTo("info@spdi-duurzaamaanhetwerk.nl");
        assertThat(profile.links()).isEmpty();
        assertThat(new RoiByGroup().preconditions()).isEmpty();
        assertThat(profile.evidence())
                .flatExtracting(evidence -> evidence.sources())
                .extracting(Source::standing)
                .contains(
                        Source.Standing.CITED_IN_GUIDE,
                        Source.Standing.CLAIMED_WITHOUT_SOURCE,
                        Source.Standing.READ_ABOUT);
    }

    @Test
    void nothingKnownAsksForSteeringAndForWhatIsHeard() {
        assertThat(standing(Situation.unknown())).isEqualTo(Standing.UNDECIDED);
        assertThat(guidance.assess(Situation.unknown()).questions())
                .filteredOn(question -> question.decides().contains(RoiByGroup.ID))
                .extracting(OpenQuestion::fact)
                .contains(RoiByGroup.STEERS_ON_RETURN, RoiByGroup.ASSUMPTIONS_HEARD);
    }

    @Test
    void completeCaseIsFirmAndACaseThatLacksFactsIsProvisional() {
        Situation.Builder complete =
                relevant(everything(knownInFull(group("ovens", 10, 24), 8), knownInFull(group("agency", 6, 8), 6)));
        InterventionAdvice firm = advice(complete.build());
        InterventionAdvice provisional =
                advice(complete.forget(CaseFacts.DISCOUNT_RATE).build());

        assertThat(firm.firm()).isTrue();
        assertThat(firm.missing()).isEmpty();
        assertThat(firm.outcome()).containsInstanceOf(BusinessCaseByGroup.class);
        assertThat(provisional.firm()).isFalse();
        assertThat(provisional.missing())
                .extracting(ref -> (Object) ref.fact())
                .containsExactly(CaseFacts.DISCOUNT_RATE);
    }

    @Test
    void planReadsDeclaredFactsOnly() {
        RandomSituations situations = new RandomSituations(8);
        for (int round = 0; round < Samples.of(100); round++) {
            Situation situation = situations.next();

            assertThat(guidance.advise(situation).assessment().diagnostics()).isEmpty();
        }
    }

    @Test
    void labelsAndTraitsChangeNoStanding() {
        RandomSituations situations = new RandomSituations(9);
        for (int round = 0; round < Samples.of(100); round++) {
            Situation situation = situations.next();

            assertThat(standing(situations.withOtherPeople(situation))).isEqualTo(standing(situation));
        }
    }

    @Test
    void traitsSelectEvidenceAndCautions() {
        Entry young = group("young", 10, 24).with(Organisation.GROUP_AGE, AgeBand.UNDER_25);
        Entry older = group("older", 10, 24).with(Organisation.GROUP_AGE, AgeBand.FROM_55);

        assertThat(advice(relevant(complete(young)).build()).evidence())
                .extracting(evidence -> evidence.id())
                .contains("knowledge-life")
                .doesNotContain("performance-and-age");
        assertThat(advice(relevant(complete(young, older)).build()).evidence())
                .extracting(evidence -> evidence.id())
                .contains("performance-and-age");
        assertThat(advice(relevant(complete(young, older)).build()).cautions())
                .extracting(caution -> caution.id())
                .contains("age-law");
    }

    private static Situation.Builder relevant(Situation.Builder situation) {
        return situation
                .set(RoiByGroup.STEERS_ON_RETURN, true)
                .set(RoiByGroup.ASSUMPTIONS_HEARD, Set.of(Assumption.TOO_SHORT_PAYBACK));
    }

    private Standing standing(Situation situation) {
        return guidance.assess(situation)
                .find(RoiByGroup.ID)
                .map(InterventionAssessment::standing)
                .orElseThrow();
    }

    private InterventionAdvice advice(Situation situation) {
        return guidance.advise(situation).find(RoiByGroup.ID).orElseThrow();
    }
}
