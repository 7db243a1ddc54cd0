// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.value.Unit;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What can be asserted of a figure. Numbers are compared as they are shown: rounded to the decimals of their unit. */
public final class FigureAssert extends AbstractAssert<FigureAssert, Figure> {
    private final OutcomeAssert outcome;

    FigureAssert(OutcomeAssert outcome, Figure actual) {
        super(actual, FigureAssert.class);
        this.outcome = outcome;
    }

    /** The outcome again, to go on with. */
    public OutcomeAssert and() {
        return outcome;
    }

    /**
     * It is this one number.
     *
     * @param expected a number, or a text such as {@code "12.50"}
     */
    @Override
    public FigureAssert isEqualTo(@Nullable Object expected) {
        boolean equal = actual.value() instanceof FigureValue.Exact exact
                && exact.quantity().amount().compareTo(decimal(expected)) == 0;
        return require(equal, expected);
    }

    /** It lies anywhere between these two. */
    public FigureAssert isBetween(Object low, Object high) {
        boolean equal = actual.value() instanceof FigureValue.Between between
                && between.range().low().amount().compareTo(decimal(low)) == 0
                && between.range().high().amount().compareTo(decimal(high)) == 0;
        return require(equal, low + " to " + high);
    }

    /** It is estimated by these three. */
    public FigureAssert isEstimatedAt(Object low, Object likely, Object high) {
        boolean equal = actual.value() instanceof FigureValue.Estimated estimated
                && estimated.estimate().low().amount().compareTo(decimal(low)) == 0
                && estimated.estimate().likely().amount().compareTo(decimal(likely)) == 0
                && estimated.estimate().high().amount().compareTo(decimal(high)) == 0;
        return require(equal, low + ", " + likely + ", " + high);
    }

    /** It is this day. */
    public FigureAssert isOn(LocalDate day) {
        return require(actual.value().equals(new FigureValue.Day(day)), day);
    }

    /** It is this term. */
    public FigureAssert isTerm(String term) {
        boolean equal = actual.value() instanceof FigureValue.Term found
                && found.text().key().endsWith(".term." + term);
        return require(equal, term);
    }

    /** It has no value, for want of these facts and of no other; or for another reason, where none is given. */
    public FigureAssert isUndefinedFor(Fact<?>... wanted) {
        List<Fact<?>> missing = new ArrayList<>();
        if (actual.value() instanceof FigureValue.Undefined undefined) {
            undefined.missing().forEach(ref -> missing.add(ref.fact()));
        }
        boolean same = missing.containsAll(List.of(wanted)) && List.of(wanted).containsAll(missing);
        return require(!actual.value().isDefined() && same, "undefined for want of " + List.of(wanted));
    }

    /** It is in this unit. */
    public FigureAssert hasUnit(Unit unit) {
        if (!actual.unit().filter(unit::equals).isPresent()) {
            throw failure("%s should be in %s, and is in %s", actual.id().name(), unit, actual.unit());
        }
        return this;
    }

    private FigureAssert require(boolean holds, @Nullable Object expected) {
        if (!holds) {
            throw failure(
                    "%s should be %s, and is %s",
                    actual.id().name(), expected, actual.value().shown());
        }
        return this;
    }

    private static BigDecimal decimal(@Nullable Object number) {
        return new BigDecimal(String.valueOf(number));
    }
}
