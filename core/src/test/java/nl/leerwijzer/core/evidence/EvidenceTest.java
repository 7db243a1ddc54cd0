// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.evidence.Comparison.Comparability;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Percentage;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final String OWNER = "learning-ambassadors";
    private static final Source WOUDSTRA = Source.of("woudstra", "Woudstra (2019)", Source.Standing.CITED_IN_GUIDE);
    private static final List<Optional<String>> CODES = List.of(Optional.empty(), Optional.of("x"), Optional.of("y"));

    private static List<Finding> findings(String share) {
        List<Finding> findings = new ArrayList<>();
        for (Optional<String> population : CODES) {
            for (Optional<String> measure : CODES) {
                for (Optional<String> period : CODES) {
                    findings.add(new Finding("found", Percentage.of(share), population, measure, period));
                }
            }
        }
        return findings;
    }

    private static void sort(
            Aspect aspect, Optional<String> one, Optional<String> other, Set<Aspect> differing, Set<Aspect> unknown) {
        if (one.isPresent() && other.isPresent()) {
            if (!one.get().equals(other.get())) {
                differing.add(aspect);
            }
        } else {
            unknown.add(aspect);
        }
    }

    @Test
    void anyTwoFindingsAreComparableExactlyWhenNothingDiffersAndAllIsKnown() {
        Map<Comparability, Integer> counted = new EnumMap<>(Comparability.class);
        for (Finding first : findings("29")) {
            for (Finding second : findings("12.5")) {
                Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
                Set<Aspect> unknown = EnumSet.noneOf(Aspect.class);
                sort(Aspect.POPULATION, first.population(), second.population(), differing, unknown);
                sort(Aspect.MEASURE, first.measure(), second.measure(), differing, unknown);
                sort(Aspect.PERIOD, first.period(), second.period(), differing, unknown);

                Comparison comparison = Comparison.of(first, second);

                assertThat(comparison.differing()).isEqualTo(differing);
                assertThat(comparison.unknown()).isEqualTo(unknown);
                counted.merge(comparison.comparability(), 1, Integer::sum);
                switch (comparison.comparability()) {
                    case MATCH ->
                        assertThat(differing.isEmpty() && unknown.isEmpty()).isTrue();
                    case UNKNOWN ->
                        assertThat(differing.isEmpty() && !unknown.isEmpty()).isTrue();
                    case MISMATCH -> assertThat(differing).isNotEmpty();
                }
                assertThat(comparison.difference())
                        .isEqualTo(differing.isEmpty() ? Optional.of(new BigDecimal("16.5")) : Optional.empty());
            }
        }
        // Per aspect 9 pairs of codes: 2 the same, 5 with one unknown, 2 that differ.
        assertThat(counted)
                .containsExactly(
                        Map.entry(Comparability.MATCH, 8),
                        Map.entry(Comparability.UNKNOWN, 7 * 7 * 7 - 8),
                        Map.entry(Comparability.MISMATCH, 9 * 9 * 9 - 7 * 7 * 7));
    }

    @Test
    void theDifferenceIsTheFirstLessTheSecondAndMayBeNegative() {
        Finding low = new Finding("a", Percentage.of(12), Optional.of("p"), Optional.of("m"), Optional.of("t"));
        Finding high = new Finding("b", Percentage.of(29), Optional.of("p"), Optional.of("m"), Optional.of("t"));

        assertThat(Comparison.of(high, low).difference()).contains(new BigDecimal("17"));
        assertThat(Comparison.of(low, high).difference()).contains(new BigDecimal("-17"));
        assertThat(Comparison.of(low, low).difference()).contains(new BigDecimal("0"));
    }

    @Test
    void aspectsAreNamedInOneOrder() {
        Comparison comparison = new Comparison(
                Comparability.MISMATCH,
                Set.of(Aspect.PERIOD, Aspect.POPULATION, Aspect.MEASURE),
                Set.of(Aspect.MEASURE, Aspect.POPULATION),
                Optional.empty());

        assertThat(comparison.differing()).containsExactly(Aspect.POPULATION, Aspect.MEASURE, Aspect.PERIOD);
        assertThat(comparison.unknown()).containsExactly(Aspect.POPULATION, Aspect.MEASURE);
    }

    @Test
    void evidenceInWordsComparesNothing() {
        Evidence evidence = Evidence.of(OWNER, "role-model", WOUDSTRA);

        assertThat(evidence.comparison()).isEmpty();
        assertThat(evidence.relevantFor()).isEmpty();
        assertThat(evidence.sources()).containsExactly(WOUDSTRA);
        assertThat(evidence.text()).isEqualTo(Text.of(OWNER, "evidence.role-model"));
        assertThat(evidence.limits()).isEqualTo(Text.of(OWNER, "evidence.role-model.limits"));
    }

    @Test
    void aFindingIsComparedWithItsComparator() {
        Finding found = new Finding(
                "found",
                Percentage.of(29),
                Optional.of("lower-educated"),
                Optional.of("took-action"),
                Optional.empty());
        Finding usual = new Finding("usual", Percentage.of(12), Optional.empty(), Optional.empty(), Optional.empty());
        TraitSelector older = TraitSelector.of(Organisation.WORKFORCE, Organisation.GROUP_AGE, Set.of(AgeBand.FROM_55));

        Evidence evidence =
                Evidence.of(OWNER, "philips", WOUDSTRA).finding(found, usual).relevantFor(older);

        assertThat(evidence.finding()).contains(found);
        assertThat(evidence.comparator()).contains(usual);
        assertThat(evidence.relevantFor()).contains(older);
        assertThat(evidence.comparison()).contains(Comparison.of(found, usual));
        assertThat(evidence.comparison().orElseThrow().comparability()).isEqualTo(Comparability.UNKNOWN);
        assertThat(new Evidence(OWNER, "x", List.of(WOUDSTRA), Optional.of(found), Optional.empty(), Optional.empty())
                        .comparison())
                .isEmpty();
    }

    @Test
    void evidenceNamesASource() {
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.of(OWNER, "rumour"));
    }

    @Test
    void aSourceSaysHowWellItIsKnown() {
        Source source = Source.of("report", "Rapport (2020)", Source.Standing.READ_ABOUT, "https://example.com/r");

        assertThat(source.address()).contains(URI.create("https://example.com/r"));
        assertThat(WOUDSTRA.address()).isEmpty();
        assertThat(source.standing().text()).isEqualTo(Text.of("core", "source.standing.read-about"));
        assertThat(Source.Standing.OURS.id()).isEqualTo("ours");
    }
}
