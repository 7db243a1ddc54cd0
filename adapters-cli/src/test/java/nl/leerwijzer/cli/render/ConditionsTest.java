// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.atLeastOf;
import static nl.leerwijzer.core.condition.Condition.countAtLeast;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.not;
import static nl.leerwijzer.core.condition.Condition.sizeAtLeast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final String OWNER = "example.points";
    private static final Fact<Boolean> UNION = Fact.yesNo(OWNER, "union");
    private static final Fact<Boolean> MONEY = Fact.yesNo(OWNER, "money");
    private static final Fact<Boolean> TIME = Fact.yesNo(OWNER, "time");
    private static final Fact<Integer> HEADS = Fact.wholeNumber(OWNER, "heads", 0, 1000);

    private static final Fact<List<Entry>> TALKS = Fact.list(OWNER, "talks");
    private static final Fact<Boolean> SAFE = Fact.yesNo(OWNER, "safe").columnOf(TALKS);

    private static final TextSource FACTS = (owner, key, language) ->
            owner.equals(OWNER) ? Optional.of(key.replace("fact.", "").replace(".name", "")) : Optional.empty();

    private static final Texts TEXTS =
            Guidance.builder().build().catalogue().texts().and(FACTS).and(BundledTexts.of(Words.class, Words.OWNER));

    private static List<String> points(Condition condition) {
        return lines(Conditions.points(new Words(TEXTS, Language.EN), condition));
    }

    private static List<String> lines(List<Item> items) {
        List<String> lines = new ArrayList<>();
        for (Item item : items) {
            lines.add(item.text().words());
            lines(item.inner()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    @Test
    void whatIsAskedAllOfItStandsPointByPoint() {
        assertThat(points(all(isYes(UNION), all(atLeast(HEADS, 3), not(isYes(MONEY))))))
                .containsExactly("Union: yes", "Heads: at least 3", "Money: not yes");
    }

    @Test
    void whatIsEnoughEachOnItsOwnStandsTogetherHoweverDeepItStood() {
        assertThat(points(any(any(isYes(UNION), isYes(MONEY)), isYes(TIME))))
                .containsExactly("One of these is enough:", "  Union: yes", "  Money: yes", "  Time: yes");
    }

    @Test
    void anAlternativeOnItsOwnNeedsNoHeader() {
        assertThat(points(any(isYes(UNION)))).containsExactly("Union: yes");
    }

    @Test
    void aNumberOfPointsStandsAboveThem() {
        assertThat(points(all(isYes(UNION), atLeastOf(2, isYes(MONEY), isYes(TIME), atLeast(HEADS, 3)))))
                .containsExactly(
                        "Union: yes",
                        "At least 2 of these points:",
                        "  Money: yes",
                        "  Time: yes",
                        "  Heads: at least 3");
    }

    @Test
    void onlyWhatIsAskedToHoldIsWanted() {
        assertThat(Conditions.wanted(all(isYes(UNION), any(isYes(MONEY), not(isYes(TIME))))))
                .containsExactly(isYes(UNION), isYes(MONEY));
        assertThat(Conditions.wanted(atLeastOf(1, isYes(UNION), isYes(TIME))))
                .containsExactly(isYes(UNION), isYes(TIME));
    }

    @Test
    void aListThatMustHoldNothingIsEmpty() {
        assertThat(points(not(sizeAtLeast(1, TALKS)))).containsExactly("The list ‘talks’ is empty");
        assertThat(points(not(sizeAtLeast(2, TALKS))))
                .containsExactly("It is not so that at least 2 in the list ‘talks’");
        assertThat(points(not(countAtLeast(1, TALKS, isYes(SAFE)))))
                .containsExactly("It is not so that at least 1 in the list ‘talks’ with talks.safe: yes");
    }
}
