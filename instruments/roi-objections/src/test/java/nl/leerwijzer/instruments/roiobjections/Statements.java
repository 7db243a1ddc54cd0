// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import nl.leerwijzer.core.text.Language;

/** Statements of managers with the beliefs that a reader hears in them, and the half of them that nothing was tuned on. */
final class Statements {
    /**
     * One statement.
     *
     * @param group the assumption it was written for, or {@code none}
     * @param language the language it is in
     * @param assumptions the ids of the assumptions in it
     * @param reasons the ids of the reasons in it
     * @param words what the manager said
     */
    record Statement(String group, Language language, Set<String> assumptions, Set<String> reasons, String words) {
        private long checksum() {
            CRC32 crc = new CRC32();
            crc.update(words.getBytes(StandardCharsets.UTF_8));
            return crc.getValue();
        }
    }

    private Statements() {}

    /** All of them, by group, language and then in an order that nobody chose. */
    static List<Statement> all() {
        List<Statement> statements = new ArrayList<>(read("statements.tsv"));
        statements.sort(Comparator.comparing(Statement::group)
                .thenComparing(Statement::language)
                .thenComparingLong(Statement::checksum));
        return statements;
    }

    /** The half that the lexicon was made with. */
    static List<Statement> tuning() {
        return everyOther(0);
    }

    /** The half that was put aside before there was a lexicon. */
    static List<Statement> unseen() {
        return everyOther(1);
    }

    /** More statements that the lexicon was widened with, after the two halves were set apart. */
    static List<Statement> practice() {
        return read("practice.tsv");
    }

    private static List<Statement> everyOther(int first) {
        List<Statement> all = all();
        List<Statement> half = new ArrayList<>();
        for (int i = first; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    private static Statement parse(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        Set<String> assumptions = new TreeSet<>();
        Set<String> reasons = new TreeSet<>();
        for (String label : fields.get(2).split("\\+", -1)) {
            String[] parts = label.split(":", -1);
            if (!parts[0].equals("none")) {
                assumptions.add(parts[0]);
            }
            if (parts.length > 1) {
                reasons.add(parts[1]);
            }
        }
        Language language = fields.get(1).equals("nl") ? Language.NL : Language.EN;
        return new Statement(fields.get(0), language, assumptions, reasons, fields.get(3));
    }

    private static List<Statement> read(String resource) {
        try (InputStream in = Statements.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Statements::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
