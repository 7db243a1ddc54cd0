// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of {@code docs/coverage.md}: what the guide says, and the names of what carries it.
 *
 * @param tables one per page of the guide, in the order of the page
 */
record CoveragePage(List<Table> tables) {
    private static final Pattern HEADING = Pattern.compile("## (?<title>.*?)(?: \\(`(?<id>[^`]+)`\\))?");
    private static final Pattern ROW =
            Pattern.compile("\\| (?<where>[^|]+) \\| (?<statement>[^|]+) \\| (?<carrier>[^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`(?<kind>[a-z-]+) (?<id>[^`]+)`");
    private static final String LEFT_OUT = "left out: ";

    /**
     * One page of the guide.
     *
     * @param intervention the id of the intervention that carries it, if it is not about the guide as a whole
     */
    record Table(String title, Optional<String> intervention, List<Row> rows) {}

    /**
     * One thing that the guide says.
     *
     * @param names what carries it
     * @param carrier the last column as it stands
     */
    record Row(String where, String statement, List<Name> names, String carrier) {
        /** Whether the row names what carries it, and nothing but names, or says why nothing does. */
        boolean accounts() {
            if (names.isEmpty()) {
                return carrier.startsWith(LEFT_OUT) && carrier.length() > LEFT_OUT.length();
            }
            return NAME.matcher(carrier).replaceAll("").isBlank();
        }
    }

    /** The kind of a thing, and its id within that kind. */
    record Name(String kind, String id) {}

    /** Reads the tables below headings of the second level; what stands above the first of these explains. */
    static CoveragePage parse(String markdown) {
        List<Table> tables = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                tables.add(
                        new Table(heading.group("title"), Optional.ofNullable(heading.group("id")), new ArrayList<>()));
                continue;
            }
            Matcher row = ROW.matcher(line);
            if (!tables.isEmpty() && row.matches() && !isHead(row)) {
                tables.get(tables.size() - 1).rows().add(row(row));
            }
        }
        return new CoveragePage(List.copyOf(tables));
    }

    private static boolean isHead(Matcher row) {
        return row.group("where").equals("where") || row.group("where").startsWith("---");
    }

    private static Row row(Matcher row) {
        List<Name> names = NAME.matcher(row.group("carrier"))
                .results()
                .map(name -> new Name(name.group(1), name.group(2)))
                .toList();
        return new Row(row.group("where"), row.group("statement"), names, row.group("carrier"));
    }
}
