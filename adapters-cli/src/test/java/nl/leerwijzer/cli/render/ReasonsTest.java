// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.atLeast;
import static nl.leerwijzer.core.condition.Condition.atLeastOf;
import static nl.leerwijzer.core.condition.Condition.atMost;
import static nl.leerwijzer.core.condition.Condition.computed;
import static nl.leerwijzer.core.condition.Condition.contains;
import static nl.leerwijzer.core.condition.Condition.countAtLeast;
import static nl.leerwijzer.core.condition.Condition.doesNotApply;
import static nl.leerwijzer.core.condition.Condition.every;
import static nl.leerwijzer.core.condition.Condition.exactlyOne;
import static nl.leerwijzer.core.condition.Condition.is;
import static nl.leerwijzer.core.condition.Condition.isNo;
import static nl.leerwijzer.core.condition.Condition.isYes;
import static nl.leerwijzer.core.condition.Condition.not;
import static nl.leerwijzer.core.condition.Condition.oneOf;
import static nl.leerwijzer.core.condition.Condition.sizeAtLeast;
import static nl.leerwijzer.core.condition.Verdict.MET;
import static nl.leerwijzer.core.condition.Verdict.NOT_MET;
import static nl.leerwijzer.core.condition.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerwijzer.cli.render.Reasons.Purpose;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private enum Topic {
        MONEY,
        TIME
    }

    private static final String OWNER = "example.reasons";
    private static final Fact<Boolean> UNION = Fact.yesNo(OWNER, "union");
    private static final Fact<Integer> HEADS = Fact.wholeNumber(OWNER, "heads", 0, 1000);
    private static final Fact<Set<Topic>> TOPICS = Fact.choices(OWNER, "topics", Topic.class);
    private static final Fact<Topic> FIRST = Fact.choice(OWNER, "first", Topic.class);
    private static final Fact<LocalDate> SINCE = Fact.date(OWNER, "since");
    private static final Fact<Period> SCORE =
            Fact.period(OWNER, "score", PeriodUnit.MONTHS, 0, 60).orDoesNotApply(true);

    private static final TextSource FACTS = (owner, key, language) -> owner.equals(OWNER)
            ? switch (key) {
                case "fact.union.name" -> Optional.of("a union");
                case "fact.heads.name" -> Optional.of("heads");
                case "fact.topics.name" -> Optional.of("agreed on");
                case "fact.topics.choice.money", "fact.first.choice.money" -> Optional.of("money");
                case "fact.topics.choice.time", "fact.first.choice.time" -> Optional.of("time");
                case "fact.first.name" -> Optional.of("first topic");
                case "fact.since.name" -> Optional.of("since");
                case "fact.score.name" -> Optional.of("length");
                case "computed.larger" -> Optional.of("the first is larger");
                default -> Optional.empty();
            }
            : Optional.empty();

    private static final Texts TEXTS =
            Guidance.builder().build().catalogue().texts().and(FACTS).and(BundledTexts.of(Words.class, Words.OWNER));

    private static Reason reason(Condition condition, Verdict verdict, Reason... children) {
        return new Reason(condition, verdict, OptionalInt.empty(), List.of(children));
    }

    private static Reason entry(int position, Condition condition, Verdict verdict, Reason... children) {
        return new Reason(condition, verdict, OptionalInt.of(position), List.of(children));
    }

    private static List<String> need(Situation situation, Reason reason) {
        return lines(new Reasons(new Words(TEXTS, Language.EN), situation, Purpose.NEED).items(reason));
    }

    private static List<String> problem(Situation situation, Reason reason) {
        return lines(new Reasons(new Words(TEXTS, Language.EN), situation, Purpose.PROBLEM).items(reason));
    }

    private static List<String> lines(List<Item> items) {
        List<String> lines = new ArrayList<>();
        for (Item item : items) {
            String mark = switch (item.mark()) {
                case MET -> "+ ";
                case NOT_MET -> "- ";
                case UNKNOWN -> "? ";
                case BULLET, NUMBER -> "* ";
            };
            lines.add(mark + item.text().words());
            lines(item.inner()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    @Test
    void whatIsNeededStandsBesideWhatThereIs() {
        Situation twelve = Situation.builder().set(HEADS, 12).build();

        assertThat(need(twelve, reason(atLeast(HEADS, 20), NOT_MET)))
                .containsExactly("- Heads: now 12, needed: at least 20");
        assertThat(need(twelve, reason(atMost(HEADS, 20), MET))).containsExactly("+ Heads: 12 (needed: at most 20)");
        assertThat(need(Situation.unknown(), reason(atLeast(HEADS, 20), UNKNOWN)))
                .containsExactly("? Heads: not known yet, needed: at least 20");
    }

    @Test
    void aProblemIsToldByTheAnswers() {
        Situation no = Situation.builder().set(UNION, false).build();

        assertThat(problem(no, reason(isNo(UNION), MET))).containsExactly("+ A union: no");
        assertThat(problem(no, reason(isYes(UNION), NOT_MET))).containsExactly("- A union: no (this fits yes)");
        assertThat(problem(Situation.unknown(), reason(isYes(UNION), UNKNOWN)))
                .containsExactly("? A union: not known yet");
    }

    @Test
    void choicesAndDatesReadAsPeopleSayThem() {
        Situation situation = Situation.builder()
                .set(TOPICS, Set.of(Topic.TIME))
                .set(FIRST, Topic.TIME)
                .set(SINCE, LocalDate.of(2026, 3, 1))
                .build();

        assertThat(need(situation, reason(contains(TOPICS, Topic.MONEY), NOT_MET)))
                .containsExactly("- Agreed on: ‘money’ is still lacking");
        assertThat(need(situation, reason(is(FIRST, Topic.MONEY), NOT_MET)))
                .containsExactly("- First topic: now ‘time’, needed: ‘money’");
        assertThat(need(Situation.unknown(), reason(oneOf(FIRST, List.of(Topic.MONEY, Topic.TIME)), UNKNOWN)))
                .containsExactly("? First topic: not known yet, needed: ‘money’ or ‘time’");
        assertThat(need(situation, reason(atLeast(SINCE, LocalDate.of(2026, 4, 1)), NOT_MET)))
                .containsExactly("- Since: now 1\u00a0March\u00a02026, needed: 1\u00a0April\u00a02026 or later");
    }

    @Test
    void anAnswerThatDoesNotApplyIsShownAsSuch() {
        Situation situation = Situation.builder().setNotApplicable(SCORE).build();

        assertThat(need(situation, reason(doesNotApply(SCORE), MET)))
                .containsExactly("+ Length: does not apply (needed: does not apply)");
    }

    @Test
    void theOppositeIsSaidAsSuch() {
        Situation yes = Situation.builder().set(UNION, true).set(HEADS, 30).build();

        assertThat(need(yes, reason(not(isYes(UNION)), NOT_MET, reason(isYes(UNION), MET))))
                .containsExactly("- A union: now yes, needed: not yes");
        assertThat(need(yes, reason(not(atLeast(HEADS, 20)), NOT_MET, reason(atLeast(HEADS, 20), MET))))
                .containsExactly("- Heads: now 30, needed: not at least 20");
    }

    @Test
    void whereOnePartIsEnoughThatIsSaidOnce() {
        Condition any = any(isYes(UNION), any(atLeast(HEADS, 20), atLeast(HEADS, 30)));
        Reason reason = reason(
                any,
                UNKNOWN,
                reason(isYes(UNION), UNKNOWN),
                reason(
                        any(atLeast(HEADS, 20), atLeast(HEADS, 30)),
                        UNKNOWN,
                        reason(atLeast(HEADS, 20), UNKNOWN),
                        reason(atLeast(HEADS, 30), UNKNOWN)));

        assertThat(problem(Situation.unknown(), reason))
                .containsExactly("? One of these is enough:", "  ? A union: not known yet", "  ? Heads: not known yet");
    }

    @Test
    void partsThatAllCountStandBesideEachOther() {
        Condition all = all(isYes(UNION), atLeast(HEADS, 20));
        Reason reason = reason(all, UNKNOWN, reason(isYes(UNION), UNKNOWN), reason(atLeast(HEADS, 20), UNKNOWN));

        assertThat(problem(Situation.unknown(), reason))
                .containsExactly("? A union: not known yet", "? Heads: not known yet");
    }

    @Test
    void countsOfPartsAreSaid() {
        Reason union = reason(isYes(UNION), UNKNOWN);
        Reason heads = reason(atLeast(HEADS, 20), UNKNOWN);

        assertThat(problem(
                        Situation.unknown(),
                        reason(atLeastOf(1, isYes(UNION), atLeast(HEADS, 20)), UNKNOWN, union, heads)))
                .first()
                .isEqualTo("? At least 1 of these points");
        assertThat(problem(
                        Situation.unknown(),
                        reason(exactlyOne(isYes(UNION), atLeast(HEADS, 20)), UNKNOWN, union, heads)))
                .first()
                .isEqualTo("? Exactly 1 of these points");
    }

    @Test
    void entriesGoByPosition() {
        Condition each = atLeast(Organisation.GROUP_HEADS, 20);
        Situation situation = Situation.builder()
                .setEntries(
                        Organisation.WORKFORCE,
                        Entry.of("bakers").with(Organisation.GROUP_HEADS, 24),
                        Entry.of("sales").with(Organisation.GROUP_HEADS, 12))
                .build();
        Reason reason =
                reason(every(Organisation.WORKFORCE, each), NOT_MET, entry(1, each, MET), entry(2, each, NOT_MET));

        List<String> lines = need(situation, reason);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo("  - no. 2 in the list");
        assertThat(lines.get(2)).contains("now 12 people", "at least 20").doesNotContain("sales");
    }

    @Test
    void aListThatIsUnknownSaysSo() {
        Condition some = countAtLeast(2, Organisation.WORKFORCE, atLeast(Organisation.GROUP_HEADS, 20));

        assertThat(need(Situation.unknown(), reason(some, UNKNOWN)))
                .hasSize(1)
                .first()
                .asString()
                .contains("At least 2 in the list", "has not been filled in yet");
        assertThat(need(
                        Situation.builder()
                                .setEntries(Organisation.WORKFORCE, Entry.of("a"))
                                .build(),
                        reason(sizeAtLeast(3, Organisation.WORKFORCE), NOT_MET)))
                .first()
                .asString()
                .endsWith("now 1");
    }

    @Test
    void aComputedConditionIsSaidInItsOwnWords() {
        Condition larger = computed(OWNER, "larger", Set.of(HEADS, UNION), answers -> true);

        assertThat(need(Situation.unknown(), reason(larger, MET))).containsExactly("+ The first is larger");
        assertThat(need(Situation.unknown(), reason(larger, NOT_MET))).containsExactly("- The first is larger: no");
        assertThat(need(Situation.unknown(), reason(larger, UNKNOWN)))
                .containsExactly("? The first is larger: cannot be said yet");
    }
}
