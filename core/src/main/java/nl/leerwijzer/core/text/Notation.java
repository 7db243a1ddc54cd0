// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import nl.leerwijzer.core.value.Range;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;

/**
 * How a language writes numbers, money, dates and enumerations. Written out here because the JDK's own locale data
 * differ between its versions, and equal advice must read equal everywhere.
 */
final class Notation {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final List<String> MONTHS_NL = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final Texts texts;
    private final Language language;

    Notation(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String show(Object value) {
        if (value instanceof Text text) {
            return texts.render(text, language);
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (value instanceof Number whole) {
            return number(BigDecimal.valueOf(whole.longValue()));
        }
        if (value instanceof Money money) {
            return money(withoutEmptyDecimals(money.euros()));
        }
        if (value instanceof Percentage percentage) {
            return texts.render(Text.of("core", "unit.percent").with("amount", percentage.percent()), language);
        }
        if (value instanceof Period period) {
            String unit = period.unit().name().toLowerCase(Locale.ROOT);
            return texts.render(Text.of("core", "unit." + unit).with("amount", period.amount()), language);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Estimate<?> estimate) {
            return estimate.isExact() ? show(estimate.likely()) : between(estimate);
        }
        if (value instanceof Range<?> range) {
            return range.isExact() ? show(range.low()) : fromTo(range);
        }
        if (value instanceof LocalDate date) {
            return date.getDayOfMonth() + NO_BREAK_SPACE + month(date) + NO_BREAK_SPACE + date.getYear();
        }
        if (value instanceof Role role) {
            return texts.render(Text.of("core", "role." + role.id()), language);
        }
        if (value instanceof Label label) {
            return label.line();
        }
        if (value instanceof Key key) {
            return key.id();
        }
        if (value instanceof Name name) {
            return name.name();
        }
        if (value instanceof List<?> list) {
            return enumeration(list.stream().map(this::show).collect(Collectors.toList()));
        }
        return value.toString();
    }

    /** Digits in groups of three: 1.234,5 in Dutch, 1,234.5 in English. */
    String number(BigDecimal amount) {
        String digits = amount.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(language == Language.NL ? '.' : ',');
            }
            grouped.append(whole.charAt(i));
        }
        String sign = amount.signum() < 0 ? "-" : "";
        return sign + grouped + (decimals.isEmpty() ? "" : (language == Language.NL ? "," : ".") + decimals);
    }

    private String between(Estimate<?> estimate) {
        return texts.render(
                Text.of("core", "notation.estimate")
                        .with("low", withoutUnit(estimate.low()))
                        .with("likely", estimate.likely())
                        .with("high", withoutUnit(estimate.high())),
                language);
    }

    private String fromTo(Range<?> range) {
        return texts.render(
                Text.of("core", "notation.range")
                        .with("low", withoutUnit(range.low()))
                        .with("high", range.high()),
                language);
    }

    /** One unit is enough for both ends of a range; signs that belong to the number itself stay. */
    private static Object withoutUnit(Object value) {
        if (value instanceof Period period) {
            return period.amount();
        }
        if (value instanceof Quantity quantity) {
            if (isEuros(quantity)) {
                return money(quantity);
            }
            return quantity.unit().equals(Unit.PERCENT)
                    ? new Percentage(quantity.amount())
                    : withoutEmptyDecimals(quantity.amount());
        }
        return value;
    }

    private static boolean isEuros(Quantity quantity) {
        return quantity.unit().owner().equals("core") && quantity.unit().id().startsWith("eur");
    }

    private String money(BigDecimal euros) {
        return language == Language.NL
                ? "€" + NO_BREAK_SPACE + number(euros)
                : (euros.signum() < 0 ? "-" : "") + "€" + number(euros.abs());
    }

    private String quantity(Quantity quantity) {
        Text text = Text.of(quantity.unit().owner(), "unit." + quantity.unit().id());
        Object amount = isEuros(quantity) ? money(quantity) : withoutEmptyDecimals(quantity.amount());
        return texts.render(text.with("amount", amount), language);
    }

    /** An amount in euros, shown to the cent at the finest. */
    private static Money money(Quantity quantity) {
        int decimals = Math.min(quantity.amount().scale(), 2);
        return new Money(quantity.amount().setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal withoutEmptyDecimals(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount;
    }

    private String month(LocalDate date) {
        return (language == Language.NL ? MONTHS_NL : MONTHS_EN).get(date.getMonthValue() - 1);
    }

    private String enumeration(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String last = items.get(items.size() - 1);
        return String.join(", ", items.subList(0, items.size() - 1))
                + (language == Language.NL ? " en " : " and ")
                + last;
    }
}
