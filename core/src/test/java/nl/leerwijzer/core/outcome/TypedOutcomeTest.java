// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class TypedOutcomeTest {
    private static final String OWNER = "com.example.garden";

    private static Outcome garden(String summary) {
        OutcomeBuilder outcome = Outcome.builder(OWNER);
        outcome.add(Figure.of(OWNER, "beds", Unit.PEOPLE).value(4));
        return outcome.type("garden/2")
                .summary(summary)
                .paragraph("soil", Text.of(OWNER, "soil"))
                .caution(Text.of(OWNER, "frost"))
                .reference(Reference.to("workplace-learning", Text.of(OWNER, "why")))
                .build();
    }

    /** An outcome that knows how many beds there are. */
    private static class Garden extends TypedOutcome {
        private final Outcome shown;

        Garden(Outcome shown) {
            this.shown = shown;
        }

        @Override
        protected Outcome shown() {
            return shown;
        }
    }

    /** Another type that shows the same. */
    private static final class Orchard extends Garden {
        Orchard(Outcome shown) {
            super(shown);
        }

        @Override
        public String type() {
            return "orchard/1";
        }
    }

    @Test
    void tellsAllThatIsShown() {
        Outcome shown = garden("summary");
        Outcome typed = new Garden(shown);

        assertThat(typed.summary()).isEqualTo(shown.summary());
        assertThat(typed.figures()).isEqualTo(shown.figures()).hasSize(1);
        assertThat(typed.sections()).isEqualTo(shown.sections()).hasSize(1);
        assertThat(typed.effort()).isEqualTo(shown.effort());
        assertThat(typed.cautions()).isEqualTo(shown.cautions()).hasSize(1);
        assertThat(typed.references()).isEqualTo(shown.references()).hasSize(1);
        assertThat(typed.type()).isEqualTo("garden/2");
    }

    @Test
    void twoOfOneTypeThatShowTheSameAreEqual() {
        assertThat(new Garden(garden("summary")))
                .isEqualTo(new Garden(garden("summary")))
                .hasSameHashCodeAs(new Garden(garden("summary")))
                .isNotEqualTo(new Garden(garden("other")))
                .isNotEqualTo(new Orchard(garden("summary")))
                .isNotEqualTo(null);
    }
}
