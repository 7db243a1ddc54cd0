// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.comparison.AdviceAspect.Order;
import nl.leerwijzer.core.comparison.AdviceAspect.StandingOf;
import nl.leerwijzer.core.comparison.StoredAdvice.Installed;
import nl.leerwijzer.core.comparison.StoredAdvice.Kept;
import nl.leerwijzer.core.value.Name;
import org.junit.jupiter.api.Test;

/** What two stored advices tell of why they differ, and what they cannot tell. */
class StoredAdviceTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 19);

    /** An advice in which each of these interventions, given as id, version and standing, stands so. */
    private static StoredAdvice advice(LocalDate day, String... interventions) {
        Map<String, Installed> installed = new LinkedHashMap<>();
        Map<AdviceAspect, Kept> statements = new LinkedHashMap<>();
        for (String intervention : interventions) {
            String[] parts = intervention.split(" ", -1);
            installed.put(parts[0], new Installed(new Name("the " + parts[0]), parts[1]));
            statements.put(new StandingOf(parts[0]), kept(parts[2]));
        }
        statements.put(new Order(), kept(String.join(" ", installed.keySet())));
        return new StoredAdvice(Optional.of(day), 0, installed, statements);
    }

    private static Kept kept(String code) {
        return new Kept(Optional.empty(), new Statement(code, new Name(code)));
    }

    private static Attribution because(AdviceComparison comparison, AdviceAspect aspect) {
        return comparison.differences().stream()
                .filter(difference -> difference.aspect().equals(aspect))
                .findFirst()
                .orElseThrow()
                .because();
    }

    @Test
    void anInterventionThatCameOrWentExplainsItsOwnPart() {
        AdviceComparison comparison = advice(JANUARY, "a 1 advised", "c 1 blocked")
                .comparedWith(advice(JANUARY, "a 1 advised", "b 1 blocked"));

        assertThat(because(comparison, new StandingOf("c")))
                .isEqualTo(new Attribution.Proven(List.of(List.of(new InputChange.PluginAdded("c"))), true));
        assertThat(because(comparison, new StandingOf("b")))
                .isEqualTo(new Attribution.Proven(List.of(List.of(new InputChange.PluginRemoved("b"))), true));
        assertThat(because(comparison, new Order()))
                .as("the others keep their order")
                .isEqualTo(new Attribution.Proven(
                        List.of(List.of(new InputChange.PluginRemoved("b"), new InputChange.PluginAdded("c"))), true));
        assertThat(comparison.titles().keySet()).containsExactly("a", "c", "b");
        assertThat(comparison.explaining()).isEmpty();
        assertThat(comparison.withoutEffect()).isEmpty();
    }

    @Test
    void anotherContentVersionIsACandidateForItsOwnInterventionOnly() {
        AdviceComparison comparison = advice(JANUARY, "a 2 advised", "b 1 advised")
                .comparedWith(advice(JANUARY, "a 1 blocked", "b 1 blocked"));

        InputChange content = new InputChange.OfContent("a", "1", "2");
        assertThat(because(comparison, new StandingOf("a"))).isEqualTo(new Attribution.Possible(List.of(content)));
        assertThat(because(comparison, new StandingOf("b"))).isEqualTo(new Attribution.Possible(List.of()));
        assertThat(comparison.changes()).containsExactly(content);
    }

    @Test
    void anotherDayIsACandidateForAllAndNeverSaidToBeTheCause() {
        AdviceComparison comparison =
                advice(JANUARY.plusMonths(9), "a 1 under-way").comparedWith(advice(JANUARY, "a 1 advised"));

        assertThat(because(comparison, new StandingOf("a")))
                .isEqualTo(new Attribution.Possible(
                        List.of(new InputChange.OfDay(Optional.of(JANUARY), Optional.of(JANUARY.plusMonths(9))))));
    }

    @Test
    void anOrderThatSwapsTwoIsNotExplainedByWhatWasAdded() {
        AdviceComparison comparison = advice(JANUARY, "b 1 advised", "a 1 blocked", "c 1 blocked")
                .comparedWith(advice(JANUARY, "a 1 advised", "b 1 blocked"));

        assertThat(because(comparison, new Order()))
                .isEqualTo(new Attribution.Possible(List.of(new InputChange.PluginAdded("c"))));
    }

    @Test
    void adviceThatSaysTheSameDiffersInNothing() {
        assertThat(advice(JANUARY, "a 1 advised")
                        .comparedWith(advice(JANUARY, "a 1 advised"))
                        .differences())
                .isEmpty();
    }
}
