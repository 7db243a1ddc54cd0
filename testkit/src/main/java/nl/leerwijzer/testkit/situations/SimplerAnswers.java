// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading.Read;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Label;

/** The answers that are simpler than one that was given, the simplest first; each has simpler ones in its turn, or none. */
final class SimplerAnswers implements Kind.Visitor<Stream<Object>> {
    private static final LocalDate PLAIN_DAY = LocalDate.of(2026, 1, 1);
    private static final Label PLAIN_LABEL = new Label("A");

    private final Object value;

    private SimplerAnswers(Object value) {
        this.value = value;
    }

    static Stream<Object> than(Object value, Kind<?> kind) {
        return kind.accept(new SimplerAnswers(value));
    }

    @Override
    public Stream<Object> yesNo(Kind.YesNo kind) {
        return value.equals(true) ? Stream.of(false) : Stream.empty();
    }

    @Override
    public Stream<Object> numeric(Kind.Numeric<?> kind) {
        return numbers(kind, value);
    }

    @SuppressWarnings("unchecked") // the value is an answer of this kind
    private static <N extends Comparable<? super N>> Stream<Object> numbers(Kind.Numeric<N> kind, Object value) {
        BigDecimal number = kind.number((N) value);
        return Stream.of(
                        kind.number(kind.min()),
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        number.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN),
                        number.setScale(0, RoundingMode.DOWN),
                        number.subtract(BigDecimal.ONE))
                .filter(simpler -> size(simpler) < size(number)
                        || (size(simpler) == size(number) && simpler.abs().compareTo(number.abs()) < 0))
                .map(kind::readNumber)
                .flatMap(reading -> reading instanceof Read<N> read ? Stream.of(read.value()) : Stream.empty());
    }

    private static int size(BigDecimal number) {
        return number.abs().stripTrailingZeros().toPlainString().length();
    }

    @Override
    public Stream<Object> date(Kind.DateOf kind) {
        LocalDate date = (LocalDate) value;
        LocalDate month = date.withDayOfMonth(1);
        if (date.equals(PLAIN_DAY)) {
            return Stream.empty();
        }
        return month.equals(date) ? Stream.of(PLAIN_DAY) : Stream.of(PLAIN_DAY, month);
    }

    @Override
    public Stream<Object> choice(Kind.Choice<?> kind) {
        return kind.choices().stream()
                .takeWhile(choice -> !choice.equals(value))
                .map(choice -> choice);
    }

    @Override
    public Stream<Object> choiceSet(Kind.ChoiceSet<?> kind) {
        return fewer(kind);
    }

    private <E extends Enum<E>> Stream<Object> fewer(Kind.ChoiceSet<E> kind) {
        Set<?> chosen = (Set<?>) value;
        return kind.choice().choices().stream().filter(chosen::contains).map(left -> {
            Set<E> rest = EnumSet.noneOf(kind.choice().type());
            kind.choice().choices().stream()
                    .filter(each -> chosen.contains(each) && each != left)
                    .forEach(rest::add);
            return rest;
        });
    }

    @Override
    public Stream<Object> estimate(Kind.EstimateOf<?> kind) {
        return estimates(kind.of());
    }

    @SuppressWarnings("unchecked") // the value is an estimate of this kind
    private <N extends Comparable<? super N>> Stream<Object> estimates(Kind.Numeric<N> kind) {
        Estimate<N> estimate = (Estimate<N>) value;
        Stream<Object> exact = estimate.isExact()
                ? Stream.empty()
                : Stream.of(estimate.low(), estimate.likely(), estimate.high()).map(Estimate::exactly);
        Stream<Object> simpler = estimate.isExact()
                ? numbers(kind, estimate.likely()).map(number -> Estimate.exactly((N) number))
                : Stream.empty();
        return Stream.concat(exact, simpler);
    }

    @Override
    public Stream<Object> label(Kind.LabelLine kind) {
        return value.equals(PLAIN_LABEL) ? Stream.empty() : Stream.of(PLAIN_LABEL);
    }

    @Override
    public Stream<Object> key(Kind.EntryKey kind) {
        return Stream.empty();
    }

    @Override
    public Stream<Object> reference(Kind.Reference kind) {
        return Stream.empty();
    }

    @Override
    public Stream<Object> uri(Kind.Link kind) {
        return Stream.empty();
    }

    @Override
    public Stream<Object> freeText(Kind.Words kind) {
        String words = ((FreeText) value).words();
        int half = words.offsetByCodePoints(0, words.codePointCount(0, words.length()) / 2);
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of("", words.substring(0, half), words.substring(half))
                        .filter(shorter -> shorter.length() < words.length())
                        .distinct()
                        .map(FreeText::new);
    }

    @Override
    public Stream<Object> entries(Kind.Entries kind) {
        return Stream.of(List.of()).filter(none -> !none.equals(value)).map(none -> none);
    }
}
