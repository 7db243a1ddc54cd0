// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Reading.Fault;
import nl.leerwijzer.core.fact.Reading.Read;
import nl.leerwijzer.core.fact.Reading.Refused;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {
    private enum Mood {
        LOW,
        IN_BETWEEN,
        HIGH
    }

    private static final Kind.WholeNumber WHOLE = new Kind.WholeNumber(-3, 1_000_000, Unit.PEOPLE);
    private static final Kind.Decimal DECIMAL =
            new Kind.Decimal(new BigDecimal("-0.5"), new BigDecimal("1000"), Unit.HOURS);
    private static final Kind.Share SHARE = new Kind.Share(Percentage.of(0), Percentage.of(100));
    private static final Kind.Amount AMOUNT = new Kind.Amount(Money.ofEuros(-10), Money.ofEuros(1_000_000_000));
    private static final Kind.Span SPAN = new Kind.Span(Period.ofMonths(1), Period.ofMonths(120));
    private static final Kind.DateOf DATE = new Kind.DateOf();
    private static final Kind.Choice<Mood> CHOICE = new Kind.Choice<>(Mood.class);
    private static final Kind.ChoiceSet<Mood> CHOICES = new Kind.ChoiceSet<>(CHOICE);
    private static final Kind.Link LINK = new Kind.Link();

    private static List<Kind.Numeric<?>> numericKinds() {
        return List.of(WHOLE, DECIMAL, SHARE, AMOUNT, SPAN);
    }

    private static <T> T read(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read<T>) reading).value();
    }

    private static Fault fault(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused<?>) reading).fault();
    }

    @ParameterizedTest
    @MethodSource("numericKinds")
    <T extends Comparable<? super T>> void whatIsReadFromANumberIsWrittenAsThatNumberAndReadAgain(
            Kind.Numeric<T> kind) {
        Random random = new Random(1);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            BigDecimal number = someNumber(random);
            if (kind.readNumber(number) instanceof Read<T> read) {
                accepted++;
                BigDecimal written = kind.number(read.value());
                assertThat(written).isEqualByComparingTo(number);
                assertThat(kind.readNumber(written)).isEqualTo(read);
                assertThat(written.scale()).as("written without exponent").isNotNegative();
            }
        }
        assertThat(accepted).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("numericKinds")
    <T extends Comparable<? super T>> void aNumberIsReadExactlyWhenItsAnswerPassesTheCheck(Kind.Numeric<T> kind) {
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal number = someNumber(random);
            boolean within =
                    number.compareTo(kind.number(kind.min())) >= 0 && number.compareTo(kind.number(kind.max())) <= 0;
            if (within && kind.ofNumber(number) instanceof Read<T> converted) {
                assertThat(kind.check(converted.value())).isEqualTo(kind.readNumber(number));
            } else {
                assertThat(kind.readNumber(number)).isInstanceOf(Refused.class);
            }
        }
    }

    /** Large and small, fine and coarse, on both sides of nothing. */
    private static BigDecimal someNumber(Random random) {
        int digits = random.nextInt(1, 10_000_000) >> random.nextInt(20);
        return BigDecimal.valueOf(random.nextInt(4) == 0 ? -digits : digits, random.nextInt(14) - 3);
    }

    @ParameterizedTest
    @MethodSource("numericKinds")
    <T extends Comparable<? super T>> void theBoundsThemselvesAreAnswersAndWhatLiesBeyondIsNot(Kind.Numeric<T> kind) {
        BigDecimal least = kind.number(kind.min());
        BigDecimal most = kind.number(kind.max());

        assertThat(read(kind.readNumber(least))).isEqualTo(kind.min());
        assertThat(read(kind.readNumber(most))).isEqualTo(kind.max());
        for (String step : List.of("1", "0.01", "1E-9", "1E-999999999", "1E+9", "1E+999999999")) {
            assertThat(fault(kind.readNumber(beyond(most, new BigDecimal(step)))))
                    .isEqualTo(Fault.OUT_OF_RANGE);
            assertThat(fault(kind.readNumber(beyond(least, new BigDecimal(step).negate()))))
                    .isEqualTo(Fault.OUT_OF_RANGE);
        }
    }

    /** The sum, or the step alone where the sum would have a billion digits. */
    private static BigDecimal beyond(BigDecimal bound, BigDecimal step) {
        return Math.abs(step.scale()) > 1_000 ? new BigDecimal("1E+999999999").multiply(sign(step)) : bound.add(step);
    }

    private static BigDecimal sign(BigDecimal number) {
        return BigDecimal.valueOf(number.signum());
    }

    @ParameterizedTest
    @MethodSource("numericKinds")
    <T extends Comparable<? super T>> void anEnormousExponentIsRefusedWithoutWritingItOut(Kind.Numeric<T> kind) {
        for (String number : List.of("1E+999999999", "-1E+999999999", "1E+2147483647", "123456789E+2147483638")) {
            assertThat(fault(kind.readNumber(new BigDecimal(number)))).isEqualTo(Fault.OUT_OF_RANGE);
        }
    }

    @Test
    void aTinyExponentIsTooFineAndNothingTimesAnythingIsNothing() {
        for (String tiny : List.of("1E-999999999", "-1E-999999999", "1E-2147483647")) {
            BigDecimal number = new BigDecimal(tiny);
            assertThat(fault(WHOLE.readNumber(number))).isEqualTo(Fault.WRONG_TYPE);
            assertThat(fault(DECIMAL.readNumber(number))).isEqualTo(Fault.MALFORMED);
            assertThat(fault(AMOUNT.readNumber(number))).isEqualTo(Fault.MALFORMED);
        }
        assertThat(fault(SHARE.readNumber(new BigDecimal("1E-999999999")))).isEqualTo(Fault.MALFORMED);
        for (String zero : List.of("0", "0.00", "0E-999999999", "0E+999999999")) {
            BigDecimal number = new BigDecimal(zero);
            assertThat(read(WHOLE.readNumber(number))).isZero();
            assertThat(read(DECIMAL.readNumber(number))).isEqualTo(BigDecimal.ZERO);
            assertThat(read(SHARE.readNumber(number))).isEqualTo(Percentage.of(0));
            assertThat(read(AMOUNT.readNumber(number))).isEqualTo(Money.ZERO);
            assertThat(fault(SPAN.readNumber(number))).isEqualTo(Fault.OUT_OF_RANGE);
        }
    }

    @Test
    void decimalsAreReadUpToALimitAndWholeNumbersHaveNone() {
        assertThat(read(WHOLE.readNumber(new BigDecimal("12.000")))).isEqualTo(12);
        assertThat(fault(WHOLE.readNumber(new BigDecimal("12.5")))).isEqualTo(Fault.WRONG_TYPE);
        assertThat(read(SPAN.readNumber(new BigDecimal("1E+1")))).isEqualTo(Period.ofMonths(10));
        assertThat(fault(SPAN.readNumber(new BigDecimal("1.5")))).isEqualTo(Fault.WRONG_TYPE);
        assertThat(read(AMOUNT.readNumber(new BigDecimal("1.230")))).isEqualTo(Money.ofEuros("1.23"));
        assertThat(fault(AMOUNT.readNumber(new BigDecimal("1.234")))).isEqualTo(Fault.MALFORMED);
        for (Kind.Numeric<?> kind : List.of(DECIMAL, SHARE)) {
            assertThat(kind.readNumber(new BigDecimal("0.123456789"))).isInstanceOf(Read.class);
            assertThat(kind.readNumber(new BigDecimal("0.1234567890"))).isInstanceOf(Read.class);
            assertThat(fault(kind.readNumber(new BigDecimal("0.1234567891")))).isEqualTo(Fault.MALFORMED);
        }
        assertThat(fault(SHARE.check(Percentage.of("0.1234567891")))).isEqualTo(Fault.MALFORMED);
        assertThat(fault(DECIMAL.check(new BigDecimal("0.1234567891")))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void whatIsTooFineSaysHowManyDecimalsAreRead() {
        BigDecimal fine = new BigDecimal("0.0123456789");

        assertThat(DECIMAL.readNumber(fine)).isEqualTo(tooFine(9));
        assertThat(SHARE.readNumber(fine)).isEqualTo(tooFine(9));
        assertThat(AMOUNT.readNumber(fine)).isEqualTo(tooFine(2));
    }

    private static Refused<?> tooFine(int decimals) {
        return new Refused<>(
                Fault.MALFORMED, Text.of("core", "expected.decimals").with("decimals", decimals));
    }

    @Test
    void equalNumbersAreReadAsOneValue() {
        assertThat(read(DECIMAL.check(new BigDecimal("1.00")))).isEqualTo(read(DECIMAL.check(BigDecimal.ONE)));
        assertThat(read(DECIMAL.check(new BigDecimal("1E+2"))).toString()).isEqualTo("100");
        assertThat(read(DECIMAL.check(new BigDecimal("0.000")))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void expectedNumbersNameTheirRange() {
        assertThat(WHOLE.expected())
                .isEqualTo(Text.of("core", "expected.whole-number")
                        .with("min", new BigDecimal("-3"))
                        .with("max", new BigDecimal("1000000")));
        assertThat(SPAN.expected().key()).isEqualTo("expected.whole-number");
        assertThat(AMOUNT.expected())
                .isEqualTo(Text.of("core", "expected.number")
                        .with("min", new BigDecimal("-10"))
                        .with("max", new BigDecimal("1000000000")));
        assertThat(DECIMAL.expected().key()).isEqualTo("expected.number");
        assertThat(SHARE.expected().arguments()).containsEntry("max", new BigDecimal("100"));
        assertThat(new Kind.EstimateOf<>(SHARE).expected())
                .isEqualTo(Text.of("core", "expected.estimate")
                        .with("min", BigDecimal.ZERO)
                        .with("max", new BigDecimal("100")));
    }

    @Test
    void numericKindsKnowTheirUnitAndWhetherTheyAreWhole() {
        assertThat(WHOLE.unit()).isEqualTo(Unit.PEOPLE);
        assertThat(DECIMAL.unit()).isEqualTo(Unit.HOURS);
        assertThat(SHARE.unit()).isEqualTo(Unit.PERCENT);
        assertThat(AMOUNT.unit()).isEqualTo(Unit.EUR);
        assertThat(numericKinds().stream().filter(Kind.Numeric::isWhole)).containsExactly(WHOLE, SPAN);
        for (PeriodUnit unit : PeriodUnit.values()) {
            Kind.Span span = new Kind.Span(new Period(0, unit), new Period(9, unit));
            assertThat(span.unit().id()).isEqualTo(unit.name().toLowerCase(Locale.ROOT));
            assertThat(span.periodUnit()).isEqualTo(unit);
        }
    }

    @Test
    void aPeriodInAnotherUnitIsOfTheWrongType() {
        assertThat(fault(SPAN.check(Period.ofYears(2)))).isEqualTo(Fault.WRONG_TYPE);
        assertThat(fault(SPAN.check(Period.ofMonths(0)))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(read(SPAN.check(Period.ofMonths(1)))).isEqualTo(Period.ofMonths(1));
    }

    @Test
    void aRangeThatHoldsNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.WholeNumber(2, 1, Unit.NUMBER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kind.Decimal(BigDecimal.TEN, BigDecimal.ONE, Unit.NUMBER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Share(Percentage.of(2), Percentage.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Amount(Money.ofEuros(1), Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Span(Period.ofDays(2), Period.ofDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kind.Span(Period.ofDays(1), Period.ofWeeks(1)));
        assertThat(new Kind.WholeNumber(1, 1, Unit.NUMBER).max()).isEqualTo(1);
    }

    @Test
    void everyKindRefusesTheFormsThatItDoesNotRead() {
        List<Kind<?>> kinds = allKinds();
        Set<Class<?>> fromBoolean = Set.of(Kind.YesNo.class);
        Set<Class<?>> fromText = Set.of(
                Kind.DateOf.class,
                Kind.Choice.class,
                Kind.LabelLine.class,
                Kind.EntryKey.class,
                Kind.Reference.class,
                Kind.Link.class,
                Kind.Words.class);
        for (Kind<?> kind : kinds) {
            boolean numeric = kind instanceof Kind.Numeric || kind instanceof Kind.EstimateOf;
            assertThat(isWrongType(kind.readBoolean(true))).isEqualTo(!fromBoolean.contains(kind.getClass()));
            assertThat(isWrongType(kind.readNumber(BigDecimal.ONE))).isEqualTo(!numeric);
            assertThat(isWrongType(kind.readText("low"))).isEqualTo(!fromText.contains(kind.getClass()));
        }
    }

    private static boolean isWrongType(Reading<?> reading) {
        return reading instanceof Refused<?> refused && refused.fault() == Fault.WRONG_TYPE;
    }

    private static List<Kind<?>> allKinds() {
        List<Kind<?>> kinds = new ArrayList<>(numericKinds());
        kinds.addAll(List.of(
                new Kind.YesNo(),
                DATE,
                CHOICE,
                CHOICES,
                new Kind.EstimateOf<>(AMOUNT),
                new Kind.LabelLine(),
                new Kind.EntryKey(),
                new Kind.Reference(new FactId("com.example.mentor", "list")),
                LINK,
                new Kind.Words(),
                new Kind.Entries(List.of())));
        return kinds;
    }

    @Test
    void everyKindLeadsAVisitorToAMethodOfItsOwn() {
        List<String> visited = allKinds().stream()
                .map(kind -> kind.accept(new NamesOfMethods()))
                .toList();

        assertThat(visited)
                .containsExactly(
                        "numeric",
                        "numeric",
                        "numeric",
                        "numeric",
                        "numeric",
                        "yesNo",
                        "date",
                        "choice",
                        "choiceSet",
                        "estimate",
                        "label",
                        "key",
                        "reference",
                        "uri",
                        "freeText",
                        "entries");
    }

    @Test
    void yesAndNoAreReadFromTruthValues() {
        Kind.YesNo kind = new Kind.YesNo();

        for (boolean value : List.of(true, false)) {
            assertThat(read(kind.readBoolean(value))).isEqualTo(value);
            assertThat(read(kind.check(value))).isEqualTo(value);
        }
    }

    @Test
    void everyDateFrom1900To2200IsReadAsItIsWritten() {
        Random random = new Random(3);
        long days = Kind.DateOf.MAX.toEpochDay() - Kind.DateOf.MIN.toEpochDay();
        Stream<LocalDate> some = Stream.generate(() -> Kind.DateOf.MIN.plusDays(random.nextInt((int) days + 1)));
        Stream.concat(Stream.of(Kind.DateOf.MIN, Kind.DateOf.MAX), some.limit(5_000))
                .forEach(
                        date -> assertThat(read(DATE.readText(date.toString()))).isEqualTo(date));

        assertThat(read(DATE.readText("1900-01-01"))).isEqualTo(Kind.DateOf.MIN);
        assertThat(read(DATE.readText("2200-12-31"))).isEqualTo(Kind.DateOf.MAX);
        assertThat(fault(DATE.readText("1899-12-31"))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(fault(DATE.readText("2201-01-01"))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(fault(DATE.check(LocalDate.MIN))).isEqualTo(Fault.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                "01-02-2026",
                "2026/01/01",
                "2026-01-01T00:00",
                "+2026-01-1",
                "2026-01-01 ",
                "20260101",
                "\u0662\u0660\u0662\u0666-01-01"
            })
    void otherTextsAreNoDate(String text) {
        assertThat(fault(DATE.readText(text))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void aChoiceIsReadFromItsIdAndFromNothingElse() {
        assertThat(CHOICE.ids()).containsExactly("low", "in-between", "high");
        for (Mood mood : Mood.values()) {
            assertThat(read(CHOICE.readText(Kind.Choice.id(mood)))).isEqualTo(mood);
            assertThat(read(CHOICE.check(mood))).isEqualTo(mood);
        }
        for (String text : List.of("", "LOW", "in_between", "low ", "lo")) {
            assertThat(fault(CHOICE.readText(text))).isEqualTo(Fault.UNKNOWN_CHOICE);
        }
    }

    @Test
    void aSetOfChoicesIsKeptInTheirOrderAndDoesNotChangeWithTheOneGiven() {
        Set<Mood> given = EnumSet.of(Mood.HIGH, Mood.LOW);

        Set<Mood> kept = read(CHOICES.check(given));
        given.clear();

        assertThat(kept).containsExactly(Mood.LOW, Mood.HIGH);
        assertThat(read(CHOICES.check(Set.of()))).isEmpty();
    }

    @Test
    void oneNumberIsAnExactEstimateAndIsRefusedAsTheNumberIs() {
        Kind.EstimateOf<Money> kind = new Kind.EstimateOf<>(AMOUNT);

        assertThat(read(kind.readNumber(new BigDecimal("12.50")))).isEqualTo(Estimate.exactly(Money.ofEuros("12.50")));
        assertThat(fault(kind.readNumber(new BigDecimal("0.001")))).isEqualTo(Fault.MALFORMED);
        assertThat(fault(kind.readNumber(new BigDecimal("1E+999999999")))).isEqualTo(Fault.OUT_OF_RANGE);
    }

    @Test
    void anEstimateIsReadWhenAllThreeValuesAre() {
        Kind.EstimateOf<Integer> kind = new Kind.EstimateOf<>(new Kind.WholeNumber(1, 3, Unit.NUMBER));
        for (int low = 0; low < 5; low++) {
            for (int likely = low; likely < 5; likely++) {
                for (int high = likely; high < 5; high++) {
                    Estimate<Integer> estimate = new Estimate<>(low, likely, high);
                    if (low >= 1 && high <= 3) {
                        assertThat(read(kind.check(estimate))).isEqualTo(estimate);
                    } else {
                        assertThat(fault(kind.check(estimate))).isEqualTo(Fault.OUT_OF_RANGE);
                    }
                }
            }
        }
    }

    @Test
    void equalEstimatesAreReadAsOneValue() {
        Kind.EstimateOf<BigDecimal> kind = new Kind.EstimateOf<>(DECIMAL);
        Estimate<BigDecimal> written =
                new Estimate<>(new BigDecimal("1.0"), new BigDecimal("2.50"), new BigDecimal("1E+2"));

        assertThat(read(kind.check(written)))
                .isEqualTo(new Estimate<>(BigDecimal.ONE, new BigDecimal("2.5"), new BigDecimal("100")));
    }

    @Test
    void aLabelSaysWhyItIsRefused() {
        Kind.LabelLine kind = new Kind.LabelLine();

        assertThat(read(kind.readText("Ploeg 3 (nacht)"))).isEqualTo(new Label("Ploeg 3 (nacht)"));
        assertThat(read(kind.check(new Label("X")))).isEqualTo(new Label("X"));
        assertThat(fault(kind.readText("bel 06-12345678"))).isEqualTo(Fault.PERSONAL);
        assertThat(fault(kind.readText("a\nb"))).isEqualTo(Fault.MALFORMED);
        assertThat(fault(kind.readText("a".repeat(81)))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void keysAndReferencesAreReadFromShortIds() {
        for (Kind<Key> kind : List.of(new Kind.EntryKey(), new Kind.Reference(new FactId("com.example.a", "list")))) {
            assertThat(read(kind.readText("group-1"))).isEqualTo(new Key("group-1"));
            assertThat(read(kind.check(new Key("x")))).isEqualTo(new Key("x"));
            assertThat(fault(kind.readText("not a key"))).isEqualTo(Fault.MALFORMED);
        }
        assertThat(new Kind.EntryKey().expected()).isEqualTo(Text.of("core", "expected.key"));
        assertThat(new Kind.Reference(new FactId("com.example.a", "list")).expected())
                .isEqualTo(Text.of("core", "expected.reference"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com", "http://example.com:8080/a/b?c=d#e", "https://xn--bcher-kva.example"})
    void webAddressesAreReadAsTheyAre(String address) {
        assertThat(read(LINK.readText(address))).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "/a",
                "mailto:a@b.nl",
                "ftp://example.com",
                "file:///etc/passwd",
                "https:example",
                "https://",
                "https://user@example.com",
                "https://user:secret@example.com",
                "https://exa mple.com",
                "javascript:alert(1)"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(fault(LINK.readText(address))).isEqualTo(Fault.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void anAddressHasAtMostFiveHundredCharacters(int length, boolean accepted) {
        String address = "https://example.com/" + "a".repeat(length - "https://example.com/".length());

        assertThat(LINK.readText(address) instanceof Read<URI>).isEqualTo(accepted);
    }

    @Test
    void freeTextIsReadUpToItsLimit() {
        Kind.Words kind = new Kind.Words();

        assertThat(read(kind.readText("w".repeat(4_000)))).isEqualTo(new FreeText("w".repeat(4_000)));
        assertThat(read(kind.check(new FreeText("")))).isEqualTo(new FreeText(""));
        assertThat(fault(kind.readText("w".repeat(4_001)))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(kind.expected().arguments()).containsEntry("max", 4_000);
    }

    @Test
    void aListHasAtMostAThousandEntriesAndDoesNotChangeWithTheOneGiven() {
        Kind.Entries kind = new Kind.Entries(List.of());
        List<Entry> given = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            given.add(Entry.of("e" + i));
        }

        List<Entry> kept = read(kind.check(given));
        given.add(Entry.of("one-more"));

        assertThat(kept).hasSize(1_000);
        assertThat(fault(kind.check(given))).isEqualTo(Fault.OUT_OF_RANGE);
        assertThat(kind.expected().arguments()).containsEntry("max", 1_000);
    }

    @Test
    void aReadingIsTurnedIntoAnotherValueAndARefusalStaysWhatItIs() {
        Reading<Integer> refused = new Refused<>(Fault.PERSONAL, Text.of("core", "expected.label"));

        assertThat(new Read<>(3).map(number -> number * 2)).isEqualTo(new Read<>(6));
        assertThat(refused.map(number -> number * 2)).isEqualTo(refused);
        assertThat(Stream.of(Fault.values()).map(Fault::id))
                .containsExactly("wrong-type", "out-of-range", "unknown-choice", "malformed", "personal");
    }

    private static final class NamesOfMethods implements Kind.Visitor<String> {
        @Override
        public String yesNo(Kind.YesNo kind) {
            return "yesNo";
        }

        @Override
        public String numeric(Kind.Numeric<?> kind) {
            return "numeric";
        }

        @Override
        public String date(Kind.DateOf kind) {
            return "date";
        }

        @Override
        public String choice(Kind.Choice<?> kind) {
            return "choice";
        }

        @Override
        public String choiceSet(Kind.ChoiceSet<?> kind) {
            return "choiceSet";
        }

        @Override
        public String estimate(Kind.EstimateOf<?> kind) {
            return "estimate";
        }

        @Override
        public String label(Kind.LabelLine kind) {
            return "label";
        }

        @Override
        public String key(Kind.EntryKey kind) {
            return "key";
        }

        @Override
        public String reference(Kind.Reference kind) {
            return "reference";
        }

        @Override
        public String uri(Kind.Link kind) {
            return "uri";
        }

        @Override
        public String freeText(Kind.Words kind) {
            return "freeText";
        }

        @Override
        public String entries(Kind.Entries kind) {
            return "entries";
        }
    }
}
