// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

/**
 * Something to say: whose text it is, its key, and the values that fill its placeholders. It is worded by
 * {@link Texts#render}, so that values stay free of language.
 *
 * <p>A placeholder's value is a whole number, a {@link BigDecimal}, {@link Money}, {@link Percentage}, {@link Period},
 * {@link Quantity}, {@link Estimate} or {@link Range} of these, {@link LocalDate}, {@link Role}, {@link Label},
 * {@link Key}, {@link Name}, {@link URI}, another {@code Text}, or a list of these, which reads as an enumeration.
 *
 * @param owner the namespace whose texts hold the key
 * @param key the key, in lower case with dots and hyphens
 * @param arguments placeholder to value, sorted by placeholder
 */
public record Text(String owner, String key, Map<String, Object> arguments) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException when an argument is of another type than those above
     */
    public Text {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(key, "key");
        arguments.forEach(Text::requireShowable);
        Map<String, Object> sorted = new TreeMap<>(arguments);
        sorted.replaceAll((placeholder, value) -> value instanceof List<?> list ? List.copyOf(list) : value);
        arguments = Collections.unmodifiableMap(sorted);
    }

    /** A text without placeholders. */
    public static Text of(String owner, String key) {
        return new Text(owner, key, Map.of());
    }

    /** The same text with one placeholder filled. */
    public Text with(String placeholder, Object value) {
        Map<String, Object> filled = new TreeMap<>(arguments);
        filled.put(placeholder, value);
        return new Text(owner, key, filled);
    }

    private static void requireShowable(String placeholder, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(element -> requireShowable(placeholder, element));
        } else if (value instanceof Estimate<?> estimate) {
            List.of(estimate.low(), estimate.likely(), estimate.high())
                    .forEach(part -> requireShowable(placeholder, part));
        } else if (value instanceof Range<?> range) {
            List.of(range.low(), range.high()).forEach(part -> requireShowable(placeholder, part));
        } else if (!(value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Money
                || value instanceof Percentage
                || value instanceof Period
                || value instanceof Quantity
                || value instanceof LocalDate
                || value instanceof Role
                || value instanceof Label
                || value instanceof Key
                || value instanceof Name
                || value instanceof URI
                || value instanceof Text)) {
            throw new IllegalArgumentException("the placeholder " + placeholder + " cannot show a "
                    + value.getClass().getSimpleName() + "; see the types that Text lists");
        }
    }
}
