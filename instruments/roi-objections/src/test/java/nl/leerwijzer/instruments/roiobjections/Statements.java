// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.text.Language;

/** Statements of managers with the beliefs that a reader hears in them. */
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
    record Statement(String group, Language language, Set<String> assumptions, Set<String> reasons, String words) {}

    private Statements() {}

    /** The statements that the lexicon was made with: half of those of its first author and half of a second one's. */
    static List<Statement> tuning() {
        return read("tuning.tsv");
    }

    /** The statements that were put aside, and that nothing was tuned on. */
    static List<Statement> unseen() {
        return read("unseen.tsv");
    }

    /** More statements that the lexicon was widened with. */
    static List<Statement> practice() {
        return read("practice.tsv");
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
