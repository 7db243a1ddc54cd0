// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Quantity;

/** What a figure amounts to, in a form that is the same in every language. */
final class FigureCode {
    private FigureCode() {}

    static String of(FigureValue value) {
        if (value instanceof FigureValue.Exact exact) {
            return number(exact.quantity());
        }
        if (value instanceof FigureValue.Between between) {
            return number(between.range().low()) + ".." + number(between.range().high());
        }
        if (value instanceof FigureValue.Estimated estimated) {
            return number(estimated.estimate().low()) + ".."
                    + number(estimated.estimate().likely()) + ".."
                    + number(estimated.estimate().high());
        }
        if (value instanceof FigureValue.Day day) {
            return day.date().toString();
        }
        if (value instanceof FigureValue.Days days) {
            return days.range().low() + ".." + days.range().high();
        }
        if (value instanceof FigureValue.Term term) {
            return key(term.text());
        }
        FigureValue.Undefined undefined = (FigureValue.Undefined) value;
        return "undefined " + key(undefined.reason())
                + undefined.missing().stream()
                        .map(ref -> " " + ref.fact().id()
                                + (ref.entry().isPresent() ? "#" + ref.entry().getAsInt() : ""))
                        .collect(Collectors.joining());
    }

    private static String number(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String key(Text text) {
        return text.owner() + ":" + text.key();
    }
}
