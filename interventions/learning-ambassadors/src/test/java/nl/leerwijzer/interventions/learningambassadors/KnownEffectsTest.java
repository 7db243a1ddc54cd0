// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.leerwijzer.core.evidence.Comparison;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.evidence.Comparison.Comparability;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Organisation.Schooling;
import nl.leerwijzer.core.situation.Situation;
import org.junit.jupiter.api.Test;

class KnownEffectsTest {
    @Test
    void philipsGivesSeventeenPointsOnlyIfComparable() {
        Comparison comparison = KnownEffects.PHILIPS.comparison().orElseThrow();

        assertThat(comparison.comparability()).isEqualTo(Comparability.UNKNOWN);
        assertThat(comparison.unknown()).containsExactlyInAnyOrder(Aspect.POPULATION, Aspect.PERIOD);
        assertThat(comparison.differing()).isEmpty();
        assertThat(comparison.difference()).contains(BigDecimal.valueOf(17));
    }

    @Test
    void vdlIsNeverSubtracted() {
        Comparison comparison = KnownEffects.VDL.comparison().orElseThrow();

        assertThat(comparison.comparability()).isEqualTo(Comparability.MISMATCH);
        assertThat(comparison.differing()).containsExactlyInAnyOrder(Aspect.POPULATION, Aspect.MEASURE);
        assertThat(comparison.difference()).isEmpty();
    }

    @Test
    void theTwoSharesOfBritishEmployersMeasureDifferentThings() {
        Comparison comparison = evidence("employers-2010").comparison().orElseThrow();

        assertThat(comparison.differing()).containsExactly(Aspect.MEASURE);
        assertThat(comparison.difference()).isEmpty();
    }

    @Test
    void claimsOfTheGuideWithoutASourceAreShownAsSuch() {
        assertThat(KnownEffects.all())
                .filteredOn(evidence -> evidence.sources().stream()
                        .anyMatch(source -> source.standing() == Source.Standing.CLAIMED_WITHOUT_SOURCE))
                .extracting(Evidence::id)
                .containsExactly(
                        "more-than-lack-of-interest",
                        "reaches-those-at-a-distance",
                        "learning-climate",
                        "own-initiative");
    }

    @Test
    void nothingThatWeOnlyReadAboutIsShownAsRead() {
        assertThat(KnownEffects.all())
                .flatExtracting(Evidence::sources)
                .extracting(Source::standing)
                .doesNotContain(Source.Standing.READ);
    }

    @Test
    void evidenceOnOlderStaffIsHiddenOnlyWhereNoneCanWorkHere() {
        Entry young = Entry.of("a").with(Organisation.GROUP_AGE, AgeBand.UNDER_25);
        Entry unknown = Entry.of("b");
        Situation onlyYoung =
                Situation.builder().setEntries(Organisation.WORKFORCE, young).build();
        Situation perhapsOlder = Situation.builder()
                .setEntries(Organisation.WORKFORCE, young, unknown)
                .build();

        assertThat(KnownEffects.VDL.relevantFor().orElseThrow().selects(onlyYoung))
                .isFalse();
        assertThat(KnownEffects.VDL.relevantFor().orElseThrow().selects(perhapsOlder))
                .isTrue();
    }

    @Test
    void evidenceOnThePracticallyTrainedIsHiddenOnlyWhereNoneCanWorkHere() {
        Entry higher = Entry.of("a").with(Organisation.GROUP_SCHOOLING, Schooling.HIGHER);
        Entry vocational = Entry.of("b").with(Organisation.GROUP_SCHOOLING, Schooling.VOCATIONAL);
        Situation onlyHigher =
                Situation.builder().setEntries(Organisation.WORKFORCE, higher).build();
        Situation both = Situation.builder()
                .setEntries(Organisation.WORKFORCE, higher, vocational)
                .build();

        assertThat(KnownEffects.PHILIPS.relevantFor().orElseThrow().selects(onlyHigher))
                .isFalse();
        assertThat(KnownEffects.PHILIPS.relevantFor().orElseThrow().selects(both))
                .isTrue();
    }

    private static Evidence evidence(String id) {
        return KnownEffects.all().stream()
                .filter(evidence -> evidence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
