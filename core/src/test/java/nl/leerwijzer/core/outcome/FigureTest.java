// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.FigureValue.Between;
import nl.leerwijzer.core.outcome.FigureValue.Day;
import nl.leerwijzer.core.outcome.FigureValue.Days;
import nl.leerwijzer.core.outcome.FigureValue.Estimated;
import nl.leerwijzer.core.outcome.FigureValue.Exact;
import nl.leerwijzer.core.outcome.FigureValue.Term;
import nl.leerwijzer.core.outcome.FigureValue.Undefined;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    private static final String OWNER = "roi-by-group";
    private static final Figure.Draft PAYBACK = Figure.of(OWNER, "payback", Unit.MONTHS);
    private static final Figure.Draft START = Figure.of(OWNER, "start");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 23);

    private static Quantity months(String amount) {
        return new Quantity(new BigDecimal(amount), Unit.MONTHS);
    }

    @ParameterizedTest
    @CsvSource({"14.25, 14.3", "14.2499, 14.2", "-14.25, -14.3", "0, 0.0", "0.04, 0.0", "1e3, 1000.0"})
    void numbersAreRoundedHalfAwayFromZeroToTheDecimalsOfTheUnit(String number, String rounded) {
        assertThat(PAYBACK.value(Double.parseDouble(number)).value()).isEqualTo(new Exact(months(rounded)));
        assertThat(PAYBACK.value(new BigDecimal(number)).value()).isEqualTo(new Exact(months(rounded)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsRefusedWhereverItStands(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.value(number));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.between(number, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.between(1, number));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.estimate(number, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.estimate(0, number, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.estimate(0, 1, number));
    }

    @Test
    void aNumberNeedsAUnitAndAFigureKeepsIt() {
        assertThatIllegalStateException().isThrownBy(() -> START.value(1)).withMessageContaining("start");
        assertThat(PAYBACK.value(1).unit()).contains(Unit.MONTHS);
        assertThat(START.day(FIRST).unit()).isEmpty();
    }

    @Test
    void aRangeOfOneNumberIsThatNumber() {
        assertThat(PAYBACK.between(3, 4.25).value()).isEqualTo(new Between(new Range<>(months("3"), months("4.3"))));
        assertThat(PAYBACK.between(new BigDecimal("3"), new BigDecimal("3.0")).value())
                .isEqualTo(new Exact(months("3")));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.between(4, 3));
    }

    @Test
    void anEstimateThatIsExactIsANumber() {
        assertThat(PAYBACK.estimate(3, 3, 4.25).value())
                .isEqualTo(new Estimated(new Estimate<>(months("3"), months("3"), months("4.3"))));
        assertThat(PAYBACK.estimate(3, 3, 3).value()).isEqualTo(new Exact(months("3")));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYBACK.estimate(3, 2, 4));
    }

    @Test
    void daysAreADayWhenFirstAndLastAreOne() {
        assertThat(START.days(FIRST, LAST).value()).isEqualTo(new Days(new Range<>(FIRST, LAST)));
        assertThat(START.days(FIRST, FIRST)).isEqualTo(START.day(FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> START.days(LAST, FIRST));
    }

    @Test
    void everyValueIsShownAsWhatItHoldsAndOnlyUndefinedIsNone() {
        Text reason = Text.of(OWNER, "figure.payback.undefined.no-gain");

        assertThat(PAYBACK.value(3).value().shown()).isEqualTo(months("3"));
        assertThat(PAYBACK.between(3, 4).value().shown()).isEqualTo(new Range<>(months("3"), months("4")));
        assertThat(PAYBACK.estimate(3, 4, 5).value().shown())
                .isEqualTo(new Estimate<>(months("3"), months("4"), months("5")));
        assertThat(START.day(FIRST).value().shown()).isEqualTo(FIRST);
        assertThat(START.days(FIRST, LAST).value().shown()).isEqualTo(new Range<>(FIRST, LAST));
        assertThat(START.term("stay").value().shown()).isEqualTo(Text.of(OWNER, "figure.start.term.stay"));
        assertThat(PAYBACK.undefined("no-gain").value().shown()).isEqualTo(List.of(reason));
        assertThat(PAYBACK.undefined("no-gain").value().isDefined()).isFalse();
        for (FigureValue value : List.of(
                PAYBACK.value(3).value(),
                new Day(FIRST),
                new Term(reason),
                PAYBACK.between(3, 4).value())) {
            assertThat(value.isDefined()).isTrue();
            assertThat(Text.of(OWNER, "summary").with("value", value.shown()).arguments())
                    .containsValue(value.shown());
        }
    }

    @Test
    void anUndefinedFigureSaysWhyAndForWantOfWhat() {
        FactRef heads = FactRef.of(Organisation.GROUP_HEADS, 2);

        assertThat(PAYBACK.undefined("no-gain").value())
                .isEqualTo(new Undefined(Text.of(OWNER, "figure.payback.undefined.no-gain"), Set.of()));
        assertThat(PAYBACK.undefined("no-gain", List.of(heads)).value())
                .isEqualTo(new Undefined(Text.of(OWNER, "figure.payback.undefined.no-gain"), Set.of(heads)));
        assertThat(PAYBACK.missing(List.of(heads, FactRef.of(Organisation.GROUP_HEADS, 1)))
                        .value())
                .isEqualTo(new Undefined(
                        Text.of("core", "figure.missing").with("facts", List.of(Organisation.GROUP_HEADS.name())),
                        Set.of(FactRef.of(Organisation.GROUP_HEADS, 1), heads)));
    }

    @Test
    void missingFactsAreNamedInOneOrderHoweverTheyWereFound() {
        List<FactRef> refs = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            refs.add(FactRef.of(Fact.yesNo(OWNER, name)));
        }
        List<Text> names = refs.stream().map(ref -> ref.fact().name()).toList();
        Random random = new Random(12);
        for (int i = 0; i < 50; i++) {
            List<FactRef> shuffled = new ArrayList<>(refs);
            Collections.shuffle(shuffled, random);

            Undefined undefined = (Undefined) PAYBACK.missing(shuffled).value();

            assertThat(undefined.reason().arguments()).containsEntry("facts", names);
            assertThat(undefined.missing()).containsExactlyElementsOf(refs);
        }
    }

    @Test
    void aFigureIsWordedByItsOwnerAlsoWhenItIsAboutAnEntry() {
        Figure figure = PAYBACK.about(new Key("bakers")).value(3);

        assertThat(figure.id()).isEqualTo(FigureId.of("payback", new Key("bakers")));
        assertThat(figure.id()).isNotEqualTo(PAYBACK.value(3).id());
        assertThat(figure.unit()).contains(Unit.MONTHS);
        assertThat(figure.name()).isEqualTo(Text.of(OWNER, "figure.payback.name"));
        assertThat(figure.definition()).isEqualTo(Text.of(OWNER, "figure.payback.definition"));
        assertThat(figure.formula()).isEqualTo(Text.of(OWNER, "figure.payback.formula"));
        assertThat(figure.source()).isEqualTo(Text.of(OWNER, "figure.payback.source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Payback", "pay back", "pay--back", "-pay", "pay-", "1st"})
    void namesOfFiguresAreLowerCaseWithHyphens(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureId.of(name));
    }
}
