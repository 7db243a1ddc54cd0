// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Unit;

/**
 * A number, date or term that an outcome computed, with everything that makes it checkable. It is worded by the texts
 * {@code figure.<name>.name}, {@code .definition}, {@code .formula} and {@code .source} of its owner.
 *
 * <p>A figure depends on facts, never on labels or traits; one that is about an entry of a list names it by key.
 */
public record Figure(String owner, FigureId id, Optional<Unit> unit, FigureValue value) {
    public Figure {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
    }

    /** Starts a figure that is a number in a unit. */
    public static Draft of(String owner, String name, Unit unit) {
        return new Draft(owner, FigureId.of(name), Optional.of(unit));
    }

    /** Starts a figure that is a day or a term. */
    public static Draft of(String owner, String name) {
        return new Draft(owner, FigureId.of(name), Optional.empty());
    }

    public Text name() {
        return Text.of(owner, "figure." + id.name() + ".name");
    }

    public Text definition() {
        return Text.of(owner, "figure." + id.name() + ".definition");
    }

    public Text formula() {
        return Text.of(owner, "figure." + id.name() + ".formula");
    }

    public Text source() {
        return Text.of(owner, "figure." + id.name() + ".source");
    }

    /** A figure that still lacks its value. Numbers are rounded to the decimals of the unit. */
    public record Draft(String owner, FigureId id, Optional<Unit> unit) {
        /** The same figure for one entry of a list. */
        public Draft about(Key entry) {
            return new Draft(owner, FigureId.of(id.name(), entry), unit);
        }

        /**
         * A finite number.
         *
         * @throws IllegalArgumentException when the number is not finite
         */
        public Figure value(double number) {
            return value(decimal(number));
        }

        public Figure value(BigDecimal number) {
            return with(new FigureValue.Exact(quantity(number)));
        }

        public Figure between(double low, double high) {
            return between(decimal(low), decimal(high));
        }

        public Figure between(BigDecimal low, BigDecimal high) {
            return low.compareTo(high) == 0
                    ? value(low)
                    : with(new FigureValue.Between(new Range<>(quantity(low), quantity(high))));
        }

        public Figure estimate(double low, double likely, double high) {
            return estimate(new Estimate<>(decimal(low), decimal(likely), decimal(high)));
        }

        public Figure estimate(Estimate<BigDecimal> estimate) {
            return estimate.isExact()
                    ? value(estimate.likely())
                    : with(new FigureValue.Estimated(estimate.map(this::quantity)));
        }

        public Figure day(LocalDate date) {
            return with(new FigureValue.Day(date));
        }

        public Figure days(LocalDate first, LocalDate last) {
            return first.equals(last) ? day(first) : with(new FigureValue.Days(new Range<>(first, last)));
        }

        /** One of a closed set of words: the text {@code figure.<name>.term.<term>}. */
        public Figure term(String term) {
            return with(new FigureValue.Term(Text.of(owner, "figure." + id.name() + ".term." + term)));
        }

        /** There is no value, whatever else becomes known: the text {@code figure.<name>.undefined.<reason>}. */
        public Figure undefined(String reason) {
            return undefined(reason, Set.of());
        }

        /** There is no value for want of these facts. */
        public Figure undefined(String reason, Collection<FactRef> missing) {
            return undefined(Text.of(owner, "figure." + id.name() + ".undefined." + reason), missing);
        }

        /** There is no value for want of these facts; the reason is said in general words by core. */
        public Figure missing(Collection<FactRef> missing) {
            return undefined(
                    Text.of("core", "figure.missing")
                            .with(
                                    "facts",
                                    missing.stream()
                                            .sorted(FactRef.ORDER)
                                            .map(ref -> ref.fact().name())
                                            .distinct()
                                            .toList()),
                    missing);
        }

        /** There is no value for a reason given as a text. */
        public Figure undefined(Text reason, Collection<FactRef> missing) {
            return with(new FigureValue.Undefined(reason, Set.copyOf(missing)));
        }

        private Quantity quantity(BigDecimal number) {
            return new Quantity(
                    number, unit.orElseThrow(() -> new IllegalStateException("a number needs a unit: " + id.name())));
        }

        private BigDecimal decimal(double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a figure is a finite number or undefined: " + id.name());
            }
            return BigDecimal.valueOf(number);
        }

        private Figure with(FigureValue value) {
            return new Figure(owner, id, unit, value);
        }
    }
}
