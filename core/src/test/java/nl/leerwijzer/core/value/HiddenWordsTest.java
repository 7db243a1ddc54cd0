// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "A1", "0", "group-1", "oven_2", "a.b", "x-", "Z9._-"})
    void shortIdsAreKeys(String id) {
        assertThat(Key.isKey(id)).isTrue();
        assertThat(new Key(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "a/b", "é", "a\n", "\u0661", "a@b"})
    void otherTextsAreNoKeysAndAreNotRepeated(String id) {
        assertThat(Key.isKey(id)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Key(id))
                .withMessage("a key is 1 to 40 letters, digits, hyphens, underscores or dots, "
                        + "and starts with a letter or digit");
    }

    @Test
    void aKeyHasAtMostFortyCharacters() {
        assertThat(Key.isKey("k".repeat(40))).isTrue();
        assertThat(Key.isKey("k".repeat(41))).isFalse();
    }

    @Test
    void keysAreOrderedByTheirIdAndHideIt() {
        assertThat(new Key("a")).isLessThan(new Key("b")).hasToString("Key[…]");
        assertThat(new Key("b")).isGreaterThan(new Key("a")).isNotEqualTo(new Key("a"));
    }

    @Test
    void freeTextIsLimitedAndHidesItsWords() {
        String longest = "w".repeat(FreeText.MAX_LENGTH);

        assertThat(new FreeText(longest).words()).isEqualTo(longest);
        assertThat(new FreeText("ik wil dit niet")).hasToString("FreeText[…]");
        assertThat(new FreeText("").words()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreeText(longest + "w"))
                .withMessage("a free text has at most 4,000 characters");
        assertThat(FreeText.MAX_LENGTH).isEqualTo(4_000);
    }

    @Test
    void rolesAreNamedInLowerCaseWithHyphens() {
        assertThat(Role.LINE_MANAGER.id()).isEqualTo("line-manager");
        assertThat(Role.HR.id()).isEqualTo("hr");
    }
}
