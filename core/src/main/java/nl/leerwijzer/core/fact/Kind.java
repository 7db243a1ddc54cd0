// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.fact;

import static nl.leerwijzer.core.fact.Reading.Fault.MALFORMED;
import static nl.leerwijzer.core.fact.Reading.Fault.OUT_OF_RANGE;
import static nl.leerwijzer.core.fact.Reading.Fault.PERSONAL;
import static nl.leerwijzer.core.fact.Reading.Fault.UNKNOWN_CHOICE;
import static nl.leerwijzer.core.fact.Reading.Fault.WRONG_TYPE;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * What sort of answer a fact has. From its kind follow, without further code, how an answer is read and written, what
 * is refused, and how the fact is asked and documented.
 *
 * <p>Adapters see three plain forms only: true or false, a number, a text. Each kind reads one of them.
 *
 * @param <T> the type of the answer
 */
public sealed interface Kind<T>
        permits Kind.YesNo,
                Kind.Numeric,
                Kind.DateOf,
                Kind.Choice,
                Kind.ChoiceSet,
                Kind.EstimateOf,
                Kind.LabelLine,
                Kind.EntryKey,
                Kind.Reference,
                Kind.Link,
                Kind.Words,
                Kind.Entries {

    /** What is expected, in words. */
    Text expected();

    /**
     * Whether a value that is already of the right type may be an answer; this is where ranges are checked. What it
     * reads is immutable and in the one form that equal answers share.
     */
    Reading<T> check(T value);

    /** Reads a truth value. */
    default Reading<T> readBoolean(boolean value) {
        return new Refused<>(WRONG_TYPE, expected());
    }

    /** Reads a number. */
    default Reading<T> readNumber(BigDecimal value) {
        return new Refused<>(WRONG_TYPE, expected());
    }

    /** Reads a text. */
    default Reading<T> readText(String value) {
        return new Refused<>(WRONG_TYPE, expected());
    }

    /** Lets an adapter treat every kind, with a complaint of the compiler when it forgets one. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind. */
    interface Visitor<R> {
        R yesNo(YesNo kind);

        R numeric(Numeric<?> kind);

        R date(DateOf kind);

        R choice(Choice<?> kind);

        R choiceSet(ChoiceSet<?> kind);

        R estimate(EstimateOf<?> kind);

        R label(LabelLine kind);

        R key(EntryKey kind);

        R reference(Reference kind);

        R uri(Link kind);

        R freeText(Words kind);

        R entries(Entries kind);
    }

    /** Yes or no. */
    record YesNo() implements Kind<Boolean> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.yes-no");
        }

        @Override
        public Reading<Boolean> check(Boolean value) {
            return new Read<>(value);
        }

        @Override
        public Reading<Boolean> readBoolean(boolean value) {
            return new Read<>(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yesNo(this);
        }
    }

    /**
     * The kinds that are read from a number and lie in a range.
     *
     * <p>Making one throws an {@link IllegalArgumentException} when its least value lies above its most.
     */
    sealed interface Numeric<T extends Comparable<? super T>> extends Kind<T>
            permits WholeNumber, Decimal, Share, Amount, Span {
        T min();

        T max();

        /** The number that an adapter writes for an answer. */
        BigDecimal number(T value);

        /** Whether the answers are whole numbers. */
        boolean isWhole();

        /** What the number counts or measures, as a text key: {@code unit.<this>} of its owner. */
        Unit unit();

        /** The answer that a number within the range stands for; refused when it is too fine. */
        Reading<T> ofNumber(BigDecimal value);

        @Override
        default Text expected() {
            return Text.of("core", isWhole() ? "expected.whole-number" : "expected.number")
                    .with("min", plain(number(min())))
                    .with("max", plain(number(max())));
        }

        @Override
        default Reading<T> check(T value) {
            return readNumber(number(value));
        }

        @Override
        default Reading<T> readNumber(BigDecimal value) {
            // Compared as numbers before conversion, so that an enormous exponent costs no time or memory.
            if (value.compareTo(number(min())) < 0 || value.compareTo(number(max())) > 0) {
                return new Refused<>(OUT_OF_RANGE, expected());
            }
            return ofNumber(value);
        }

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /** A whole number from min to max. */
    record WholeNumber(Integer min, Integer max, Unit unit) implements Numeric<Integer> {
        public WholeNumber {
            requireRising(min, max);
        }

        @Override
        public BigDecimal number(Integer value) {
            return BigDecimal.valueOf(value);
        }

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public Reading<Integer> ofNumber(BigDecimal value) {
            return decimals(value) > 0 ? new Refused<>(WRONG_TYPE, expected()) : new Read<>(value.intValueExact());
        }
    }

    /** A number with decimals from min to max, in a unit. */
    record Decimal(BigDecimal min, BigDecimal max, Unit unit) implements Numeric<BigDecimal> {
        /** The most decimals that are read. */
        public static final int MAX_DECIMALS = 9;

        public Decimal {
            requireRising(min, max);
        }

        @Override
        public BigDecimal number(BigDecimal value) {
            return value;
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public Reading<BigDecimal> ofNumber(BigDecimal value) {
            return decimals(value) > MAX_DECIMALS
                    ? new Refused<>(
                            MALFORMED, Text.of("core", "expected.decimals").with("decimals", MAX_DECIMALS))
                    : new Read<>(plain(value));
        }
    }

    /** A percentage from min to max. */
    record Share(Percentage min, Percentage max) implements Numeric<Percentage> {
        public Share {
            requireRising(min, max);
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public BigDecimal number(Percentage value) {
            return value.percent();
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public Reading<Percentage> ofNumber(BigDecimal value) {
            return decimals(value) > Decimal.MAX_DECIMALS
                    ? new Refused<>(
                            MALFORMED, Text.of("core", "expected.decimals").with("decimals", Decimal.MAX_DECIMALS))
                    : new Read<>(new Percentage(value));
        }
    }

    /** Money from min to max. */
    record Amount(Money min, Money max) implements Numeric<Money> {
        public Amount {
            requireRising(min, max);
        }

        @Override
        public Unit unit() {
            return Unit.EUR;
        }

        @Override
        public BigDecimal number(Money value) {
            return value.euros();
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public Reading<Money> ofNumber(BigDecimal value) {
            return decimals(value) > 2
                    ? new Refused<>(
                            MALFORMED, Text.of("core", "expected.decimals").with("decimals", 2))
                    : new Read<>(new Money(value));
        }
    }

    /** A period from min to max, all in one unit. */
    record Span(Period min, Period max) implements Numeric<Period> {
        public Span {
            requireRising(min, max);
        }

        /** The unit in which answers are given. */
        public PeriodUnit periodUnit() {
            return min.unit();
        }

        @Override
        public Unit unit() {
            return switch (min.unit()) {
                case MINUTES -> Unit.MINUTES;
                case HOURS -> Unit.HOURS;
                case DAYS -> Unit.DAYS;
                case WEEKS -> Unit.WEEKS;
                case MONTHS -> Unit.MONTHS;
                case YEARS -> Unit.YEARS;
            };
        }

        @Override
        public Reading<Period> check(Period value) {
            return value.unit() == periodUnit() ? Numeric.super.check(value) : new Refused<>(WRONG_TYPE, expected());
        }

        @Override
        public BigDecimal number(Period value) {
            return BigDecimal.valueOf(value.amount());
        }

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public Reading<Period> ofNumber(BigDecimal value) {
            return decimals(value) > 0
                    ? new Refused<>(WRONG_TYPE, expected())
                    : new Read<>(new Period(value.intValueExact(), periodUnit()));
        }
    }

    /** A calendar date, from 1900 to 2200. */
    record DateOf() implements Kind<LocalDate> {
        public static final LocalDate MIN = LocalDate.of(1900, 1, 1);
        public static final LocalDate MAX = LocalDate.of(2200, 12, 31);

        @Override
        public Text expected() {
            return Text.of("core", "expected.date");
        }

        @Override
        public Reading<LocalDate> check(LocalDate value) {
            return value.isBefore(MIN) || value.isAfter(MAX)
                    ? new Refused<>(OUT_OF_RANGE, expected())
                    : new Read<>(value);
        }

        @Override
        public Reading<LocalDate> readText(String value) {
            if (value.length() != 10) {
                return new Refused<>(MALFORMED, expected());
            }
            try {
                return check(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                return new Refused<>(MALFORMED, expected());
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /** One of a few choices: the constants of an enum, whose ids are their names in lower case with hyphens. */
    record Choice<E extends Enum<E>>(Class<E> type) implements Kind<E> {
        /** The id of a choice in JSON and text keys. */
        public static String id(Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** All choices, in their order. */
        public List<E> choices() {
            return List.copyOf(EnumSet.allOf(type));
        }

        /** The ids of all choices, in their order. */
        public List<String> ids() {
            return choices().stream().map(Choice::id).toList();
        }

        @Override
        public Text expected() {
            return Text.of("core", "expected.choice");
        }

        @Override
        public Reading<E> check(E value) {
            return new Read<>(value);
        }

        @Override
        public Reading<E> readText(String value) {
            Optional<E> choice =
                    choices().stream().filter(each -> id(each).equals(value)).findFirst();
            return choice.<Reading<E>>map(Read::new).orElseGet(() -> new Refused<>(UNKNOWN_CHOICE, expected()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** Any number of choices, none included. A given set is complete: what it does not hold, is not so. */
    record ChoiceSet<E extends Enum<E>>(Choice<E> choice) implements Kind<Set<E>> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.choices");
        }

        @Override
        public Reading<Set<E>> check(Set<E> value) {
            Set<E> inOrder = EnumSet.noneOf(choice.type());
            inOrder.addAll(value);
            return new Read<>(Collections.unmodifiableSet(inOrder));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choiceSet(this);
        }
    }

    /** A low, likely and high value of a numeric kind; one number stands for all three. */
    record EstimateOf<T extends Comparable<? super T>>(Numeric<T> of) implements Kind<Estimate<T>> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.estimate")
                    .with("min", plain(of.number(of.min())))
                    .with("max", plain(of.number(of.max())));
        }

        @Override
        public Reading<Estimate<T>> check(Estimate<T> value) {
            Reading<T> low = of.check(value.low());
            Reading<T> likely = of.check(value.likely());
            Reading<T> high = of.check(value.high());
            if (low instanceof Read<T> least && likely instanceof Read<T> middle && high instanceof Read<T> most) {
                return new Read<>(new Estimate<>(least.value(), middle.value(), most.value()));
            }
            return Stream.of(low, likely, high)
                    .filter(Refused.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .map(Estimate::exactly);
        }

        @Override
        public Reading<Estimate<T>> readNumber(BigDecimal value) {
            return of.readNumber(value).map(Estimate::exactly);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.estimate(this);
        }
    }

    /** One line by which a host calls something. No condition reads it. */
    record LabelLine() implements Kind<Label> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.label");
        }

        @Override
        public Reading<Label> check(Label value) {
            return new Read<>(value);
        }

        @Override
        public Reading<Label> readText(String value) {
            if (Label.isLabel(value)) {
                return new Read<>(new Label(value));
            }
            Fault fault = Label.looksPersonal(value) ? PERSONAL : MALFORMED;
            return new Refused<>(fault, expected());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.label(this);
        }
    }

    /** A short id that a host gives to something. */
    record EntryKey() implements Kind<Key> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.key");
        }

        @Override
        public Reading<Key> check(Key value) {
            return new Read<>(value);
        }

        @Override
        public Reading<Key> readText(String value) {
            return Key.isKey(value) ? new Read<>(new Key(value)) : new Refused<>(MALFORMED, expected());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.key(this);
        }
    }

    /** The key of an entry of a list. Whether that entry exists is checked over the whole situation. */
    record Reference(FactId list) implements Kind<Key> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.reference");
        }

        @Override
        public Reading<Key> check(Key value) {
            return new Read<>(value);
        }

        @Override
        public Reading<Key> readText(String value) {
            return Key.isKey(value) ? new Read<>(new Key(value)) : new Refused<>(MALFORMED, expected());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** An absolute http or https address. It is shown, never opened. */
    record Link() implements Kind<URI> {
        /** The most characters an address may have. */
        public static final int MAX_LENGTH = 500;

        @Override
        public Text expected() {
            return Text.of("core", "expected.uri");
        }

        @Override
        public Reading<URI> check(URI value) {
            String scheme = value.getScheme();
            return ("http".equals(scheme) || "https".equals(scheme))
                            && value.getHost() != null
                            && value.getUserInfo() == null
                            && value.toString().length() <= MAX_LENGTH
                    ? new Read<>(value)
                    : new Refused<>(MALFORMED, expected());
        }

        @Override
        public Reading<URI> readText(String value) {
            try {
                return check(new URI(value));
            } catch (URISyntaxException e) {
                return new Refused<>(MALFORMED, expected());
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uri(this);
        }
    }

    /** Free text. Only instruments may ask for it. */
    record Words() implements Kind<FreeText> {
        @Override
        public Text expected() {
            return Text.of("core", "expected.free-text").with("max", FreeText.MAX_LENGTH);
        }

        @Override
        public Reading<FreeText> check(FreeText value) {
            return new Read<>(value);
        }

        @Override
        public Reading<FreeText> readText(String value) {
            return value.length() <= FreeText.MAX_LENGTH
                    ? new Read<>(new FreeText(value))
                    : new Refused<>(OUT_OF_RANGE, expected());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.freeText(this);
        }
    }

    /**
     * A list of entries. A given list is complete: what is not in it, is not there.
     *
     * @param checks what must hold within each entry
     */
    record Entries(List<EntryCheck> checks) implements Kind<List<Entry>> {
        /** The most entries a list may have. */
        public static final int MAX_ENTRIES = 1_000;

        public Entries {
            checks = List.copyOf(checks);
        }

        @Override
        public Text expected() {
            return Text.of("core", "expected.list").with("max", MAX_ENTRIES);
        }

        @Override
        public Reading<List<Entry>> check(List<Entry> value) {
            return value.size() <= MAX_ENTRIES
                    ? new Read<>(List.copyOf(value))
                    : new Refused<>(OUT_OF_RANGE, expected());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entries(this);
        }
    }

    private static <T extends Comparable<? super T>> void requireRising(T min, T max) {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("no answer lies between a least value and a most that is less");
        }
    }

    /** A number whose range was checked, in the one form that equal numbers share: no exponent, no zeros at the end. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int decimals(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }
}
