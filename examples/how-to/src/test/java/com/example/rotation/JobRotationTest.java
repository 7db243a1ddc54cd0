package com.example.rotation;

import static com.example.rotation.RotationFacts.PLACES;
import static com.example.rotation.RotationFacts.SHIFTS_FIT;
import static com.example.rotation.RotationFacts.WORK_IS_NARROW;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.testkit.InterventionContract;
import nl.leerwijzer.testkit.Scenario;
import org.junit.jupiter.api.Test;

class JobRotationTest extends InterventionContract {
    @Override
    protected Intervention intervention() {
        return new JobRotation();
    }

    private static Scenario rotation() {
        return Scenario.of(new JobRotation()).given(WORK_IS_NARROW, true);
    }

    @Test
    void onePlaceInOneGroupIsEnoughToBegin() {
        rotation()
                .given(Organisation.WORKFORCE, Entry.of("hall").with(PLACES, 1), Entry.of("desk").with(PLACES, 0))
                .assess()
                .hasStanding(Standing.ADVISED);
    }

    @Test
    void aSumWaitsForEveryGroup() {
        rotation()
                .given(Organisation.WORKFORCE, Entry.of("hall").with(PLACES, 4), Entry.of("desk"))
                .advise()
                .isProvisional()
                .figure("places")
                .isUndefinedFor(PLACES);
    }

    @Test
    void whereNobodyWorksInShiftsThatPartIsMet() {
        rotation().givenNotApplicable(SHIFTS_FIT).assess().judges("room", "shifts", Verdict.MET);
    }

    @Test
    void aRenamedFactKnowsItsFormerName() {
        assertThat(WORK_IS_NARROW.formerNames()).containsExactly("one-sided-work");
    }
}
