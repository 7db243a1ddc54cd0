// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A text's pattern, cut into literal pieces and placeholders. See {@link Texts} for the notation. */
public final class TextPattern {
    private final List<Piece> pieces;

    private TextPattern(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    private sealed interface Piece permits Literal, Placeholder, Plural {}

    private record Literal(String text) implements Piece {}

    private record Placeholder(String name) implements Piece {}

    private record Plural(String name, String one, String other) implements Piece {}

    /** Cuts a pattern. A brace that opens or closes nothing stands for itself. */
    public static TextPattern parse(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            boolean doubled = at + 1 < pattern.length() && pattern.charAt(at + 1) == c;
            int end = c == '{' ? closing(pattern, at) : -1;
            if ((c == '{' || c == '}') && doubled) {
                literal.append(c);
                at += 2;
            } else if (end > 0) {
                pieces.add(new Literal(literal.toString()));
                literal.setLength(0);
                pieces.add(placeholder(pattern.substring(at + 1, end)));
                at = end + 1;
            } else {
                literal.append(c);
                at++;
            }
        }
        pieces.add(new Literal(literal.toString()));
        return new TextPattern(pieces);
    }

    /** Where the placeholder that opens here closes; -1 when it does not, or holds nothing or another brace. */
    private static int closing(String pattern, int opening) {
        int end = pattern.indexOf('}', opening);
        int next = pattern.indexOf('{', opening + 1);
        return end == opening + 1 || (next >= 0 && next < end) ? -1 : end;
    }

    private static Piece placeholder(String inside) {
        String[] parts = inside.split("\\|", -1);
        return parts.length == 3 ? new Plural(parts[0], parts[1], parts[2]) : new Placeholder(inside);
    }

    /** The names of all placeholders. */
    public Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Placeholder placeholder) {
                names.add(placeholder.name());
            } else if (piece instanceof Plural plural) {
                names.add(plural.name());
            }
        }
        return names;
    }

    /** The pattern in words; a placeholder without a value shows its own name between braces. */
    String fill(Map<String, Object> arguments, Function<Object, String> show) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Literal literal) {
                words.append(literal.text());
            } else if (piece instanceof Placeholder placeholder) {
                Object value = arguments.get(placeholder.name());
                words.append(value == null ? "{" + placeholder.name() + "}" : show.apply(value));
            } else if (piece instanceof Plural plural) {
                words.append(isOne(arguments.get(plural.name())) ? plural.one() : plural.other());
            }
        }
        return words.toString();
    }

    private static boolean isOne(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue() == 1;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.compareTo(BigDecimal.ONE) == 0;
        }
        if (value instanceof Quantity quantity) {
            return quantity.amount().compareTo(BigDecimal.ONE) == 0;
        }
        if (value instanceof Period period) {
            return period.amount() == 1;
        }
        return value instanceof List<?> list && list.size() == 1;
    }
}
