// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.evidence.Comparison.Comparability;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.interventions.learningambassadors.Published.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedTest {
    private static final BundledTexts TEXTS = BundledTexts.of(LearningAmbassadors.class, LearningAmbassadors.ID);

    @Test
    void twoReturnsPerPoundGiveTheLowerOneAndNeverTheirMean() {
        assertThat(Published.RETURN_2015.with(Published.RETURN_2016))
                .isEqualTo(new Result.Lower(Published.RETURN_2016))
                .isEqualTo(Published.RETURN_2016.with(Published.RETURN_2015));
        assertThat(value(PublishedPair.RETURNS)).isEqualByComparingTo("9.15");
    }

    @Test
    void philipsGivesSeventeenPointsThatHoldOnlyIfComparable() {
        Result.OfShares result = (Result.OfShares) PublishedPair.PHILIPS.result();

        assertThat(result.comparison().comparability()).isEqualTo(Comparability.UNKNOWN);
        assertThat(value(PublishedPair.PHILIPS)).isEqualByComparingTo("17");
    }

    @Test
    void vdlAndTheOpinionsOfEmployersAreNotSubtracted() {
        for (PublishedPair pair : EnumSet.of(PublishedPair.VDL, PublishedPair.EMPLOYERS)) {
            assertThat(((Result.OfShares) pair.result()).comparison().comparability())
                    .isEqualTo(Comparability.MISMATCH);
            assertThat(pair.figure().value()).isInstanceOf(FigureValue.Undefined.class);
        }
    }

    @Test
    void ofAllPairsOnePairAllowsADifferenceIfComparableAndNoneDoesForSure() {
        Map<String, Integer> results = new TreeMap<>();
        for (Published first : Published.values()) {
            for (Published second : Published.values()) {
                if (first.compareTo(second) < 0) {
                    results.merge(kind(first.with(second)), 1, Integer::sum);
                }
            }
        }
        System.out.println("pairs of published numbers, by what may be computed: " + results);

        assertThat(results)
                .containsEntry("difference if comparable", 1)
                .containsEntry("lower", 1)
                .doesNotContainKey("difference");
        assertThat(results.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Published.values().length * (Published.values().length - 1) / 2);
    }

    private static String kind(Result result) {
        if (result instanceof Result.OfShares shares) {
            return switch (shares.comparison().comparability()) {
                case MATCH -> "difference";
                case UNKNOWN -> "difference if comparable";
                case MISMATCH -> "no difference";
            };
        }
        return result instanceof Result.Lower ? "lower" : "nothing";
    }

    @Test
    void whatMayBeComputedDoesNotDependOnTheOrder() {
        for (Published first : Published.values()) {
            for (Published second : Published.values()) {
                assertThat(kind(first.with(second))).isEqualTo(kind(second.with(first)));
            }
        }
    }

    @Test
    void countsOfDifferentThingsGiveNothing() {
        assertThat(Published.EMPLOYERS_ASKED_2010.with(Published.BENEFIT_FOR_INDIVIDUALS_2010))
                .isEqualTo(new Result.Nothing(Set.of(Aspect.MEASURE)));
        assertThat(Published.TRAINED_2009.with(Published.RETURN_2015))
                .isEqualTo(new Result.Nothing(Set.of(Aspect.MEASURE, Aspect.POPULATION)));
        assertThatThrownBy(Published.TRAINED_2009::finding).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberIsInTheWordsOfItsEvidenceInBothLanguages(Published published) {
        assertThat(KnownEffects.all()).extracting(Evidence::id).contains(published.evidence());
        for (Language language : Language.values()) {
            String words = TEXTS.find(LearningAmbassadors.ID, "evidence." + published.evidence(), language)
                    .orElseThrow();
            String digits =
                    words.replaceAll("(?<=\\d)[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');

            assertThat(digits).contains(published.number().toPlainString());
        }
    }

    private static BigDecimal value(PublishedPair pair) {
        return ((FigureValue.Exact) pair.figure().value()).quantity().amount();
    }
}
