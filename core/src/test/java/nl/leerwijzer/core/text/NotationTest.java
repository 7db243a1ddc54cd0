// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("it changes what the whole process has as a default")
class NotationTest {
    private static final Texts TEXTS = Texts.from(List.of(BundledTexts.of(Texts.class, "core")));

    private static String nl(Object value) {
        return TEXTS.show(value, Language.NL).replace('\u00a0', '_');
    }

    private static String en(Object value) {
        return TEXTS.show(value, Language.EN).replace('\u00a0', '_');
    }

    private static Quantity quantity(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "7; 7; 7",
                "999; 999; 999",
                "1000; 1.000; 1,000",
                "12345; 12.345; 12,345",
                "123456; 123.456; 123,456",
                "1234567; 1.234.567; 1,234,567",
                "1234.5; 1.234,5; 1,234.5",
                "0.125; 0,125; 0.125",
                "1234.5678; 1.234,5678; 1,234.5678",
                "-1234.5; -1.234,5; -1,234.5",
                "-0.5; -0,5; -0.5",
                "1E+3; 1.000; 1,000",
                "1.50; 1,50; 1.50"
            })
    void numbersAreGroupedByThreeWithTheSignsOfTheLanguage(BigDecimal number, String dutch, String english) {
        assertThat(nl(number)).isEqualTo(dutch);
        assertThat(en(number)).isEqualTo(english);
    }

    @Test
    void groupsAndSignsAreAllThatANumberGains() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(8));

            assertThat(en(number).replace(",", "")).isEqualTo(number.toPlainString());
            assertThat(nl(number).replace(".", "").replace(',', '.')).isEqualTo(number.toPlainString());
            assertThat(en(number)).matches("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
        }
        assertThat(nl(Integer.MIN_VALUE)).isEqualTo("-2.147.483.648");
        assertThat(en(Long.MAX_VALUE)).isEqualTo("9,223,372,036,854,775,807");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.50; €_1.234,50; €1,234.50",
                "1234; €_1.234; €1,234",
                "0.05; €_0,05; €0.05",
                "0; €_0; €0",
                "-1234.5; €_-1.234,50; -€1,234.50",
                "1000000000; €_1.000.000.000; €1,000,000,000"
            })
    void moneyShowsCentsOnlyWhenThereAreAny(String euros, String dutch, String english) {
        assertThat(nl(Money.ofEuros(euros))).isEqualTo(dutch);
        assertThat(en(Money.ofEuros(euros))).isEqualTo(english);
    }

    @Test
    void percentagesStandBeforeTheirSign() {
        assertThat(nl(Percentage.of("12.50"))).isEqualTo("12,5%");
        assertThat(en(Percentage.of("12.50"))).isEqualTo("12.5%");
        assertThat(nl(Percentage.of(100))).isEqualTo("100%");
        assertThat(en(Percentage.of("-0.1"))).isEqualTo("-0.1%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MINUTES; 1 minuut; 1 minute; 2 minuten; 2 minutes",
                "HOURS; 1 uur; 1 hour; 2 uur; 2 hours",
                "DAYS; 1 dag; 1 day; 2 dagen; 2 days",
                "WEEKS; 1 week; 1 week; 2 weken; 2 weeks",
                "MONTHS; 1 maand; 1 month; 2 maanden; 2 months",
                "YEARS; 1 jaar; 1 year; 2 jaar; 2 years"
            })
    void periodsAreCountedInTheirUnit(PeriodUnit unit, String oneNl, String oneEn, String twoNl, String twoEn) {
        assertThat(nl(new Period(1, unit))).isEqualTo(oneNl);
        assertThat(en(new Period(1, unit))).isEqualTo(oneEn);
        assertThat(nl(new Period(2, unit))).isEqualTo(twoNl);
        assertThat(en(new Period(2, unit))).isEqualTo(twoEn);
    }

    @Test
    void quantitiesShowTheirDecimalsUnlessTheyAreAllZero() {
        assertThat(nl(quantity("1.0", Unit.MONTHS))).isEqualTo("1 maand");
        assertThat(en(quantity("1.0", Unit.MONTHS))).isEqualTo("1 month");
        assertThat(nl(quantity("1.5", Unit.MONTHS))).isEqualTo("1,5 maanden");
        assertThat(en(quantity("0", Unit.MONTHS))).isEqualTo("0 months");
        assertThat(nl(quantity("1.5", Unit.RATIO))).isEqualTo("1,50");
        assertThat(nl(quantity("100", Unit.RATIO))).isEqualTo("100");
        assertThat(nl(quantity("1234", Unit.PEOPLE))).isEqualTo("1.234 personen");
        assertThat(en(quantity("1", Unit.PEOPLE))).isEqualTo("1 person");
        assertThat(en(quantity("17", Unit.PERCENTAGE_POINTS))).isEqualTo("17 percentage points");
    }

    @Test
    void quantitiesOfMoneyReadAsMoney() {
        assertThat(nl(quantity("1234.5", Unit.EUR_PER_PERSON))).isEqualTo("€_1.234,50 per persoon");
        assertThat(en(quantity("-35", Unit.EUR_PER_HOUR))).isEqualTo("-€35 per hour");
        assertThat(nl(quantity("1234.5", Unit.EUR))).isEqualTo("€_1.235");
        assertThat(en(quantity("12.345", new Unit("core", "eur-per-hour", 4)))).isEqualTo("€12.35 per hour");
    }

    @Test
    void aUnitOfAnotherOwnerIsWordedByThatOwnerAlsoWhenItsNameStartsLikeMoney() {
        Texts texts = TEXTS.and(new Patterns()
                .put(Language.NL, "com.example.music", "unit.euro-songs", "{amount} {amount|liedje|liedjes}"));

        assertThat(texts.show(quantity("1", new Unit("com.example.music", "euro-songs", 1)), Language.NL))
                .isEqualTo("1 liedje");
    }

    @Test
    void estimatesNameTheLikelyValueFirstAndExactOnesOnlyThat() {
        Estimate<Money> estimate = new Estimate<>(Money.ofEuros(30), Money.ofEuros("32.5"), Money.ofEuros(40));

        assertThat(nl(estimate)).isEqualTo("€_32,50 (tussen €_30 en €_40)");
        assertThat(en(estimate)).isEqualTo("€32.50 (between €30 and €40)");
        assertThat(en(Estimate.exactly(Period.ofWeeks(3)))).isEqualTo("3 weeks");
        assertThat(en(new Estimate<>(1, 1, 2))).isEqualTo("1 (between 1 and 2)");
    }

    @Test
    void aUnitStandsOnceForBothEndsOfARange() {
        Quantity three = new Quantity(new BigDecimal("3"), Unit.HOURS_PER_WEEK);
        Quantity four = new Quantity(new BigDecimal("4"), Unit.HOURS_PER_WEEK);
        Quantity dear = new Quantity(new BigDecimal("43.10"), Unit.EUR_PER_PERSON);
        Quantity cheap = new Quantity(new BigDecimal("8.7"), Unit.EUR_PER_PERSON);

        assertThat(nl(new Range<>(three, four))).isEqualTo("3 tot 4 uur per week");
        assertThat(en(new Range<>(Period.ofWeeks(1), Period.ofWeeks(3)))).isEqualTo("1 to 3 weeks");
        assertThat(nl(new Range<>(cheap, dear))).isEqualTo("€_8,70 tot €_43,10 per persoon");
        assertThat(nl(new Estimate<>(Period.ofMonths(6), Period.ofMonths(10), Period.ofMonths(18))))
                .isEqualTo("10 maanden (tussen 6 en 18)");
        assertThat(en(new Range<>(
                        new Quantity(new BigDecimal("-80.7"), Unit.PERCENT),
                        new Quantity(new BigDecimal("548.2"), Unit.PERCENT))))
                .isEqualTo("-80.7% to 548.2%");
    }

    @Test
    void rangesNameBothEndsAndExactOnesOne() {
        Range<LocalDate> dates = new Range<>(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2));

        assertThat(nl(dates)).isEqualTo("31_december_2026 tot 2_januari_2027");
        assertThat(en(dates)).isEqualTo("31_December_2026 to 2_January_2027");
        assertThat(nl(new Range<>(new BigDecimal("3"), new BigDecimal("4.5")))).isEqualTo("3 tot 4,5");
        assertThat(nl(new Range<>(new BigDecimal("3"), new BigDecimal("3.0")))).isEqualTo("3");
    }

    @Test
    void monthsAreNamedAsInTheUnicodeLocaleData() {
        for (Month month : Month.values()) {
            LocalDate date = LocalDate.of(2026, month, 9);

            assertThat(nl(date))
                    .isEqualTo("9_" + month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl")) + "_2026");
            assertThat(en(date)).isEqualTo("9_" + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "_2026");
        }
    }

    @Test
    void listsReadAsEnumerations() {
        assertThat(nl(List.of())).isEmpty();
        assertThat(nl(List.of(Role.HR))).isEqualTo("HR");
        assertThat(nl(List.of(Role.HR, Role.WORKS_COUNCIL))).isEqualTo("HR en OR");
        assertThat(en(List.of(1, 2, 3))).isEqualTo("1, 2 and 3");
        assertThat(nl(List.of(1, 2, 3, 4))).isEqualTo("1, 2, 3 en 4");
        assertThat(en(List.of(List.of(1, 2), 3))).isEqualTo("1 and 2 and 3");
    }

    @Test
    void namesLabelsKeysAndAddressesAreShownAsTheyAre() {
        assertThat(nl(new Label("Ploeg 1000 {x}"))).isEqualTo("Ploeg 1000 {x}");
        assertThat(nl(new Key("group-1"))).isEqualTo("group-1");
        assertThat(en(new Name("com.example.X"))).isEqualTo("com.example.X");
        assertThat(en(URI.create("https://example.com/a?b=c"))).isEqualTo("https://example.com/a?b=c");
        assertThat(nl(Text.of("core", "answer.yes"))).isEqualTo("ja");
    }

    @Test
    void whatIsShownDoesNotDependOnTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            List<List<String>> shown = new ArrayList<>();
            for (String tag : List.of("nl-NL", "en-US", "tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String id : List.of("UTC", "Pacific/Kiritimati", "America/New_York")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    shown.add(everyType());
                }
            }
            assertThat(shown).hasSize(18).containsOnly(everyType());
            assertThat(everyType()).doesNotContain("").noneMatch(words -> words.contains("⟨"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> everyType() {
        List<Object> values = List.of(
                1234567,
                new BigDecimal("-1234567.25"),
                Money.ofEuros("1234.50"),
                Percentage.of("12.5"),
                Period.ofMinutes(1500),
                quantity("1500.5", Unit.MINUTES_PER_PERSON_PER_WEEK),
                new Estimate<>(Period.ofWeeks(1), Period.ofWeeks(2), Period.ofWeeks(3)),
                new Range<>(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 7, 31)),
                Role.LINE_MANAGER,
                Role.FINANCE,
                List.of(Role.UNION, Role.ADVISER));
        List<String> shown = new ArrayList<>();
        for (Object value : values) {
            shown.add(nl(value));
            shown.add(en(value));
        }
        return shown;
    }
}
