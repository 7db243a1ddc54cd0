// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ploeg 3 (nacht)",
                "Team 2024-2025",
                "Team 2024 - 2025",
                "Team 2024/2025",
                "Afdeling 12",
                "Nachtploeg 22.00-06.00",
                "Lijnen 1, 2, 3, 4, 5, 6, 7, 8, 9 en 10",
                "Project 2026-03-31",
                "Cohort 2023, 2024, 2025",
                "Vestiging 1234 AB 56",
                "Leren@Werk",
                "Team @ Werk 2.0",
                "Inpak +10",
                "Order 12345678",
                "Één, twee: ‘drie’ & “vier”",
                "ok\u00e9",
                "X"
            })
    void whatTeamsAreCalledIsALabel(String line) {
        assertThat(Label.isLabel(line)).isTrue();
        assertThat(new Label(line).line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@example.com",
                "vraag j.jansen@mail.example.nl even",
                "a@b.c",
                "<x@y.nl>",
                "0612345678",
                "06-12345678",
                "06 12 34 56 78",
                "06 - 12 34 56 78",
                "06.12.34.56.78",
                "06/12345678",
                "06_12345678",
                "06\u00a012345678",
                "06\u201312345678",
                "06\u201112345678",
                "tel0612345678",
                "Bel 020-1234567",
                "Bel (020) 123 45 67",
                "0180-123456",
                "+31612345678",
                "+31 6 12345678",
                "+31 (0)6 12345678",
                "0031612345678",
                "+32 9 123 45 67",
                "+12345678",
                "\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
                "123456782",
                "BSN 1234.56.782",
                "bsn:123456782.",
                "12 34 56 782"
            })
    void whatLooksLikeAPersonIsRefusedAndNotRepeated(String line) {
        assertThat(Label.looksPersonal(line)).isTrue();
        assertThat(Label.isLabel(line)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Label(line))
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain(line));
    }

    @Test
    void anyNineDigitsAreRefusedHoweverTheyAreParted() {
        String[] between = {"", " ", "-", ".", "/", "(", ")", "_", " - ", "\u00a0", "\u2013", ") "};
        Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder number = new StringBuilder("Lijn ");
            for (int digit = 0; digit < 9; digit++) {
                number.append(digit == 0 ? "" : between[random.nextInt(between.length)])
                        .append(random.nextInt(10));
            }
            assertThat(Label.looksPersonal(number.toString())).as("%s", number).isTrue();
            assertThat(Label.looksPersonal(
                            number.deleteCharAt(number.length() - 1).toString()))
                    .as("%s", number)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\t",
                "a\nb",
                "a\rb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u200bb",
                "a\u0000b",
                "\ud800"
            })
    void aLabelIsOneVisibleLine(String line) {
        assertThat(Label.isLabel(line)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(line));
    }

    @Test
    void aLabelHasAtMostEightyCharactersAndAnEmojiIsOne() {
        assertThat(Label.isLabel("a".repeat(80))).isTrue();
        assertThat(Label.isLabel("a".repeat(81))).isFalse();
        assertThat(Label.isLabel("\ud83c\udf5e".repeat(80))).isTrue();
        assertThat(Label.isLabel("\ud83c\udf5e".repeat(81))).isFalse();
    }

    @Test
    void anEnormousTextIsJudgedWithoutExhaustingTheStack() {
        assertThat(Label.looksPersonal("1".repeat(1_000_000))).isTrue();
        assertThat(Label.looksPersonal("a".repeat(1_000_000))).isFalse();
        assertThat(Label.looksPersonal("a@".repeat(500_000))).isFalse();
    }

    @Test
    void aLabelHidesItsLine() {
        assertThat(new Label("Bakkerij Noord")).hasToString("Label[…]");
    }
}
