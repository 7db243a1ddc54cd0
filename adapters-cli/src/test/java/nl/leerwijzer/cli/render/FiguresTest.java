// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.cli.report.Block;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String OWNER = "example.figures";
    private static final Fact<Integer> HOURS = Fact.wholeNumber(OWNER, "hours", 0, 100);
    private static final Fact<Integer> PRICE = Fact.wholeNumber(OWNER, "price", 0, 100);

    private static final TextSource PLUGIN = (owner, key, language) -> owner.equals(OWNER)
            ? Optional.of(key.replace("fact.", "").replace("figure.", "").replace(".name", ""))
            : Optional.empty();
    private static final Texts TEXTS =
            Guidance.builder().build().catalogue().texts().and(PLUGIN).and(BundledTexts.of(Words.class, Words.OWNER));
    private static final Words WORDS = new Words(TEXTS, Language.EN);

    private final OutcomeBuilder outcome = Outcome.builder(OWNER).summary("summary");

    private static Figure.Draft figure(String name) {
        return Figure.of(OWNER, name, Unit.HOURS);
    }

    private static Figure missing(String name, Fact<?>... facts) {
        return figure(name)
                .missing(List.of(facts).stream().map(fact -> FactRef.of(fact)).toList());
    }

    private Figures figures() {
        return new Figures(WORDS, outcome.build());
    }

    private static List<String> words(List<Item> items) {
        return items.stream().map(item -> item.text().words()).toList();
    }

    @Test
    void whatMoreAnswersWouldGiveStandsApartFromWhatNothingWill() {
        outcome.add(missing("cost", PRICE, HOURS));
        outcome.add(missing("total", PRICE, HOURS));
        outcome.add(figure("difference").undefined("never"));
        outcome.add(figure("time").value(3));

        assertThat(words(figures().missing())).containsExactly("Cost, total: this needs hours and price.");
        assertThat(words(figures().impossible())).containsExactly("Difference: difference.undefined.never");
    }

    @Test
    void aFigureThatIsAnAnswerItselfIsJustNotGivenYet() {
        outcome.add(missing("hours", HOURS));

        assertThat(words(figures().missing())).containsExactly("Hours: not given yet.");
    }

    @Test
    void anAuthorsOwnReasonIsToldAsItIs() {
        outcome.add(figure("start").undefined(Text.of(OWNER, "choose a day."), Set.of(FactRef.of(HOURS))));

        assertThat(words(figures().missing())).containsExactly("Start: choose a day.");
        assertThat(figures().impossible()).isEmpty();
    }

    @Test
    void onlyFiguresWithAValueAreExplained() {
        outcome.add(figure("time").value(3));
        outcome.add(missing("cost", PRICE));

        assertThat(words(figures().explained()))
                .containsExactly("Time: 3 hours. time.definition Formula: time.formula. Source: time.source.");
    }

    @Test
    void aDayIsARangeOfOneDayAndANumberIsNone() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        LocalDate last = LocalDate.of(2026, 4, 1);
        FigureId day = outcome.add(Figure.of(OWNER, "day").day(first));
        FigureId days = outcome.add(Figure.of(OWNER, "days").days(first, last));
        FigureId number = outcome.add(figure("time").value(3));

        assertThat(figures().days(day)).contains(new Range<>(first, first));
        assertThat(figures().days(days)).contains(new Range<>(first, last));
        assertThat(figures().days(number)).isEmpty();
        assertThat(figures().days(FigureId.of("absent"))).isEmpty();
    }

    @Test
    void aTableWithoutAnyValueIsASentence() {
        FigureId cost = outcome.add(missing("cost", PRICE));
        outcome.table("bare", List.of("group", "cost"), List.of(List.of(Cell.of(Text.of(OWNER, "a")), Cell.of(cost))));

        assertThat(new Outcomes(WORDS).blocks(outcome.build(), 3))
                .noneMatch(Block.Table.class::isInstance)
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.text().words().startsWith("Without figures yet: a."));
    }

    @Test
    void aColumnIsRepeatedWhenAllOfItWasShownBefore() {
        FigureId cost = outcome.add(figure("cost").value(1));
        FigureId time = outcome.add(figure("time").value(2));
        List<Cell> row = List.of(Cell.of(Text.of(OWNER, "a")), Cell.of(cost));
        outcome.table("first", List.of("group", "cost"), List.of(row));
        outcome.table(
                "second",
                List.of("group", "cost", "time"),
                List.of(List.of(Cell.of(Text.of(OWNER, "a")), Cell.of(cost), Cell.of(time))));

        assertThat(new Outcomes(WORDS)
                        .blocks(outcome.build(), 3).stream()
                                .filter(Block.Table.class::isInstance)
                                .map(block -> ((Block.Table) block).repeated()))
                .containsExactly(Set.of(), Set.of(1));
    }

    @Test
    void whereItIsUnknownWhetherSomethingFitsSectionsWithoutAValueAreNamedOnly() {
        FigureId time = outcome.add(figure("time").value(2));
        FigureId cost = outcome.add(missing("cost", PRICE));
        outcome.paragraph("told", Text.of(OWNER, "prose"));
        outcome.warning("mind", Text.of(OWNER, "danger"));
        outcome.chart("drawn", List.of(new Section.Bar(Text.of(OWNER, "a"), time)));
        outcome.chart("undrawn", List.of(new Section.Bar(Text.of(OWNER, "a"), cost)));

        List<Block> blocks = new Outcomes(WORDS).beginnings(outcome.build(), 3);

        assertThat(blocks).filteredOn(Block.Warning.class::isInstance).hasSize(1);
        assertThat(blocks).filteredOn(Block.Bars.class::isInstance).hasSize(1);
        assertThat(blocks)
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.text().words().endsWith("‘section.told.title’ and ‘section.undrawn.title’."));
        assertThat(blocks)
                .noneMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.text().words().contains("prose"));
    }
}
