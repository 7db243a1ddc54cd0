// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.value.Label;

/**
 * Recognises columns that hold data on persons, by what stands above them and by what most of their cells look like. It
 * errs on the side of refusing: what it names is never a value, only the column.
 *
 * <p>A Dutch citizen number has nine digits (eight, where a zero in front got lost) that pass the eleven-test: nine times
 * the first digit, eight times the second and so on to twice the eighth, minus the last, is a multiple of eleven.
 */
final class PersonalData {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern INITIALS = Pattern.compile(
            "(?:\\p{Lu}\\.\\s?){1,5}(?:\\p{Ll}+\\s){0,3}\\p{Lu}\\p{L}+.*|\\p{Lu}\\p{L}+,\\s?(?:\\p{Lu}\\.\\s?){1,5}.*");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.-]");
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;

    private final Terms terms;
    private final Optional<LocalDate> today;

    /**
     * Recognises data on persons.
     *
     * @param today the day by which a date may be that of a birth; without it dates say nothing
     */
    PersonalData(Optional<LocalDate> today) {
        this.terms = Terms.load();
        this.today = today;
    }

    /**
     * What people write above columns with data on persons, in Dutch and English.
     *
     * @param whole headings that say so when nothing else stands there
     * @param parts words that say so wherever they stand
     * @param totals what stands before a row that adds up the others
     */
    private record Terms(List<String> whole, List<String> parts, List<String> totals) {
        static Terms load() {
            List<String> whole = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            List<String> totals = new ArrayList<>();
            try (InputStream stream = PersonalData.class.getResourceAsStream("terms.txt")) {
                if (stream == null) {
                    throw new IllegalStateException("the terms are missing from this module");
                }
                for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    switch (line.isEmpty() ? '#' : line.charAt(0)) {
                        case '=' -> whole.add(line.substring(1).strip());
                        case '*' -> parts.add(line.substring(1).strip());
                        case '+' -> totals.add(line.substring(1).strip());
                        default -> {
                            // An empty line, or one that explains.
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Terms(List.copyOf(whole), List.copyOf(parts), List.copyOf(totals));
        }
    }

    /** Whether a heading says that persons follow. */
    boolean isHeading(String heading) {
        String words = words(heading);
        return terms.whole().contains(words)
                || terms.parts().stream().anyMatch(part -> (" " + words + " ").contains(" " + part + " "));
    }

    /** Whether a text says that its row adds up the others. */
    boolean isTotal(String text) {
        return terms.totals().contains(words(text));
    }

    private static String words(String heading) {
        String letters = Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Spaces.plain(letters.replaceAll("[^\\p{L}\\p{Nd}]+", " "));
    }

    /**
     * Whether what stands in a column looks like persons.
     *
     * @param kind what the column is meant for; empty when nobody knows the column
     * @param cells its cells, none of them blank
     */
    boolean areCells(Optional<Kind<?>> kind, List<CellValue> cells) {
        boolean text = kind.isEmpty() || kind.get() instanceof Kind.LabelLine || kind.get() instanceof Kind.EntryKey;
        boolean names = text && cells.size() > 1 && most(cells, PersonalData::isName);
        boolean births = text && most(cells, this::isBirth);
        boolean dates = kind.isPresent()
                && kind.get() instanceof Kind.DateOf
                && cells.size() > 2
                && cells.stream().allMatch(this::isBirth)
                && cells.stream().distinct().count() == cells.size();
        boolean contacts = kind.isEmpty() && cells.stream().anyMatch(PersonalData::isContact);
        boolean citizens = text
                ? most(cells, PersonalData::isCitizenNumber)
                : cells.size() > 2 && cells.stream().allMatch(PersonalData::isCitizenNumber);
        return names || births || dates || contacts || citizens;
    }

    private static boolean most(List<CellValue> cells, java.util.function.Predicate<CellValue> such) {
        return cells.stream().filter(such).count() * 2 > cells.size();
    }

    private static boolean isName(CellValue cell) {
        return cell instanceof CellValue.Words words
                && INITIALS.matcher(words.text()).matches();
    }

    private static boolean isContact(CellValue cell) {
        return cell instanceof CellValue.Words words
                && (EMAIL.matcher(words.text()).find() || Label.looksPersonal(words.text()));
    }

    private static boolean isCitizenNumber(CellValue cell) {
        String digits = cell instanceof CellValue.Words words
                ? BETWEEN_DIGITS.matcher(words.text()).replaceAll("")
                : cell instanceof CellValue.Numeric number
                                && number.value().precision() <= 9
                                && number.value().scale() == 0
                        ? number.value().toPlainString()
                        : "";
        if (!digits.matches("[0-9]{8,9}")) {
            return false;
        }
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return sum != 0 && sum % 11 == 0;
    }

    private boolean isBirth(CellValue cell) {
        Optional<LocalDate> date = date(cell);
        return today.isPresent()
                && date.isPresent()
                && !date.get().isAfter(today.get().minusYears(YOUNGEST))
                && !date.get().isBefore(today.get().minusYears(OLDEST));
    }

    private static Optional<LocalDate> date(CellValue cell) {
        if (cell instanceof CellValue.Day day) {
            return Optional.of(day.date());
        }
        return cell instanceof CellValue.Words words
                        && Dates.parse(words.text()) instanceof Reading.Read<LocalDate> read
                ? Optional.of(read.value())
                : Optional.empty();
    }
}
