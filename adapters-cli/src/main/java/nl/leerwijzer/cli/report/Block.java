// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A part of a report. */
public sealed interface Block {
    /**
     * The heading of what follows.
     *
     * @param level 1 for the report, 2 for its chapters, 3 and 4 for what is in them
     */
    record Heading(int level, Rich text) implements Block {
        public Heading {
            Objects.requireNonNull(text, "text");
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("headings go four levels deep");
            }
        }
    }

    /** Some sentences. */
    record Paragraph(Rich text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Something to look out for. */
    record Warning(Rich text) implements Block {
        public Warning {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A list. */
    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Short labels, each with what there is to say about it. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /**
     * Rows under headings; every row has as many cells as there are headings.
     *
     * @param repeated the columns, from 0, of which everything was shown before: they may be left out where there is no
     *     room for them
     */
    record Table(List<String> headings, List<List<Cell>> rows, Set<Integer> repeated) implements Block {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            repeated = Set.copyOf(repeated);
            int width = headings.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row has one cell per heading");
            }
        }

        /** A table of which nothing was shown before. */
        public Table(List<String> headings, List<List<Cell>> rows) {
            this(headings, rows, Set.of());
        }

        /** The same table without the columns that were shown before. */
        public Table withoutRepeated() {
            return new Table(kept(headings), rows.stream().map(this::kept).toList());
        }

        private <T> List<T> kept(List<T> row) {
            return IntStream.range(0, row.size())
                    .filter(column -> !repeated.contains(column))
                    .mapToObj(row::get)
                    .toList();
        }
    }

    /** Values beside each other, drawn to one scale. */
    record Bars(List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** What belongs under what. */
    record Tree(List<Branch> roots) implements Block {
        public Tree {
            roots = List.copyOf(roots);
        }
    }

    /** What happens when. */
    record Timeline(List<Term> moments) implements Block {
        public Timeline {
            moments = List.copyOf(moments);
        }
    }

    /** What stands before an item. */
    enum Mark {
        BULLET,
        NUMBER,
        MET,
        NOT_MET,
        UNKNOWN
    }

    /** One item of a list, with those under it. */
    record Item(Mark mark, Rich text, List<Item> inner) {
        public Item {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(text, "text");
            inner = List.copyOf(inner);
        }

        public static Item of(Mark mark, Rich text) {
            return new Item(mark, text, List.of());
        }

        public static Item of(Rich text) {
            return of(Mark.BULLET, text);
        }

        public static Item of(String words) {
            return of(Rich.of(words));
        }
    }

    /**
     * What stands in a tree.
     *
     * @param text what it is
     * @param notes what there is to say about it, each on a line of its own
     * @param inner what belongs under it
     */
    record Branch(Rich text, List<Rich> notes, List<Branch> inner) {
        public Branch {
            Objects.requireNonNull(text, "text");
            notes = List.copyOf(notes);
            inner = List.copyOf(inner);
        }
    }

    /** A label with what there is to say about it. */
    record Term(String label, Rich text) {
        public Term {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(text, "text");
        }
    }

    /** What stands in a table; numbers line up at the right. */
    record Cell(Rich text, boolean number) {
        public Cell {
            Objects.requireNonNull(text, "text");
        }

        public static Cell of(String words) {
            return new Cell(Rich.of(words), false);
        }
    }

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param shown its value in words
     * @param extent what it is drawn from; empty when there is no value
     */
    record Bar(String label, String shown, Optional<Extent> extent) {
        public Bar {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(extent, "extent");
        }
    }

    /**
     * From where to where a value may lie, for drawing only.
     *
     * @param low the least it may be
     * @param likely what it most likely is; the same as the least where nothing is likelier than anything else
     * @param high the most it may be; all three are the same for a value that is known
     */
    record Extent(double low, double likely, double high) {
        public Extent {
            if (!(low <= likely && likely <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("an extent rises from low by likely to high");
            }
        }

        /** A value that is known. */
        public static Extent exactly(double value) {
            return new Extent(value, value, value);
        }
    }
}
