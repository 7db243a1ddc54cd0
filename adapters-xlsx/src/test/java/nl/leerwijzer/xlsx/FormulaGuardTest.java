// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1:A9)",
                "\tx",
                "\rx",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'=1",
                "''=1"
            })
    void aTextThatMightBeComputedIsMarkedAndComesBackAsItWas(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.free(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nachtploeg", "'s-Hertogenbosch", "'t Gooi", "''", "1=1", "a-b", "80% & meer"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.free(text)).isEqualTo(text);
    }

    @Test
    void everyTextComesBackAsItWas() {
        List<String> signs = List.of("'", "=", "+", "-", "@", " ", "\t", "a", "1", "\u00a0");
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
            String guarded = FormulaGuard.guard(text.toString());

            assertThat(FormulaGuard.free(guarded)).isEqualTo(text.toString());
            assertThat(guarded.strip()).doesNotStartWith("=");
        }
    }
}
