// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.outcome.Reference.Target;
import nl.leerwijzer.core.text.Text;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Text WHY = Text.of("example.pages", "why");

    @Test
    void anIdMeansThatInterventionWhateverItIsAbout() {
        Target target = Reference.to("talks", WHY).target();

        assertThat(target.means("talks", Audience.EMPLOYER, List.of())).isTrue();
        assertThat(target.means("talk", Audience.EMPLOYEES, List.of(Theme.TALKS)))
                .isFalse();
    }

    @Test
    void aThemeMeansWhateverIsAboutItForThatAudience() {
        Target target = Reference.to(Audience.EMPLOYEES, Theme.TALKS, WHY).target();

        assertThat(target.means("a", Audience.EMPLOYEES, List.of(Theme.STRATEGY, Theme.TALKS)))
                .isTrue();
        assertThat(target.means("a", Audience.EMPLOYEES, List.of(Theme.STRATEGY)))
                .isFalse();
        assertThat(target.means("a", Audience.EMPLOYER, List.of(Theme.TALKS))).isFalse();
    }

    @Test
    void aThemeWithoutAudienceMeansEverybodys() {
        Target target = new Target.ByTheme(Optional.empty(), Theme.TALKS);

        for (Audience audience : Audience.values()) {
            assertThat(target.means("a", audience, List.of(Theme.TALKS))).isTrue();
        }
    }
}
