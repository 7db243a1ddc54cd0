// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.condition.ChangeSet;
import nl.leerwijzer.core.condition.ChangeSet.Change;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Leaf;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static final String OWNER = "example.remedies";
    private static final Fact<Boolean> UNION = Fact.yesNo(OWNER, "union");
    private static final Fact<Integer> HOURS = Fact.wholeNumber(OWNER, "hours", 0, 40);
    private static final Leaf ASK = Condition.isYes(UNION)
            .mendedBy(Remedy.of(OWNER, "ask", Role.HR, Role.UNION)
                    .within(Period.ofMonths(2), Period.ofMonths(3))
                    .withEffort());
    private static final Leaf BARE = Condition.atLeast(HOURS, 3);
    private static final Leaf FIXED = Condition.isYes(UNION).mendedBy(Remedy.notChangeable(OWNER, "law"));

    private static final TextSource FACTS = (owner, key, language) -> owner.equals(OWNER)
            ? switch (key) {
                case "fact.hours.name" -> Optional.of("hours a week");
                case "remedy.ask.how" -> Optional.of("ask a union to join.");
                case "remedy.ask.effort" -> Optional.of("two talks.");
                case "remedy.law.reason" -> Optional.of("the law says so.");
                default -> Optional.empty();
            }
            : Optional.empty();

    private static final Texts TEXTS =
            Guidance.builder().build().catalogue().texts().and(FACTS).and(BundledTexts.of(Words.class, Words.OWNER));

    private static Evaluation evaluation(Leaf leaf, ChangeSet... changes) {
        Evaluation evaluation = mock(Evaluation.class);
        when(evaluation.changes()).thenReturn(List.of(changes));
        when(evaluation.reason()).thenReturn(new Reason(leaf, Verdict.NOT_MET, OptionalInt.empty(), List.of()));
        return evaluation;
    }

    private static ChangeSet change(Leaf... leaves) {
        return new ChangeSet(List.of(leaves).stream()
                .map(leaf -> new Change(leaf, true, OptionalInt.empty()))
                .toList());
    }

    private static List<Item> items(Evaluation evaluation) {
        return new Remedies(new Words(TEXTS, Language.EN)).items(evaluation);
    }

    @Test
    void aRemedySaysHowWhoHowLongAndWithWhatEffort() {
        List<Item> items = items(evaluation(ASK, change(ASK)));

        assertThat(items).hasSize(1);
        assertThat(items.get(0).text().words()).isEqualTo("Do: Ask a union to join.");
        assertThat(items.get(0).inner()).hasSize(1);
        assertThat(items.get(0).inner().get(0).text().words())
                .contains("Who: HR and union.", "Time: 2", "3", "months.", "Effort: two talks.");
    }

    @Test
    void withoutARemedyItSaysWhatHasToBecomeSo() {
        assertThat(items(evaluation(BARE, change(BARE))).get(0).text().words())
                .isEqualTo("Do: See to it that this becomes so: hours a week: at least 3.");
        ChangeSet away = new ChangeSet(List.of(new Change(BARE, false, OptionalInt.of(2))));
        assertThat(items(evaluation(BARE, away)).get(0).text().words())
                .isEqualTo("Do: (no. 2 in the list) See to it that this is no longer so: hours a week: at least 3.");
    }

    @Test
    void severalWaysAreTold() {
        List<Item> items = items(evaluation(ASK, change(ASK), change(BARE)));

        assertThat(items).extracting(item -> item.text().words()).containsExactly("Option 1 of 2:", "Option 2 of 2:");
        assertThat(items.get(1).inner()).hasSize(1);
    }

    @Test
    void whatNobodyCanChangeIsSaidWithItsReason() {
        assertThat(items(evaluation(FIXED)))
                .extracting(item -> item.text().words())
                .containsExactly("Nothing can be done about this: the law says so.");
    }

    @Test
    void thoseWhoActAreThoseOfTheFirstWay() {
        assertThat(Remedies.roles(evaluation(ASK, change(ASK), change(BARE)))).containsExactly(Role.HR, Role.UNION);
        assertThat(Remedies.roles(evaluation(FIXED))).isEmpty();
    }

    @Test
    void withoutASituationEverythingThatCanBeDoneIsNamed() {
        List<Item> items = new Remedies(new Words(TEXTS, Language.EN))
                .items(Condition.all(ASK, BARE, Condition.any(ASK, FIXED), Condition.not(FIXED)));

        assertThat(items).extracting(item -> item.text().words()).containsExactly("Do: Ask a union to join.");
    }

    @Test
    void withoutASituationWhatNobodyCanChangeSaysWhy() {
        assertThat(new Remedies(new Words(TEXTS, Language.EN)).items(Condition.all(FIXED)))
                .extracting(item -> item.text().words())
                .containsExactly("Nothing can be done about this: the law says so.");
    }
}
