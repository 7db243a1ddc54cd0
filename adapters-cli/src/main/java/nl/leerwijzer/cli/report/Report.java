// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Blocks to print, in order. */
public record Report(List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /** Collects blocks. Lists and tables without content leave nothing behind. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        public Builder() {}

        public Builder heading(int level, Rich text) {
            blocks.add(new Block.Heading(level, text));
            return this;
        }

        public Builder heading(int level, String words) {
            return heading(level, Rich.of(words));
        }

        public Builder paragraph(Rich text) {
            blocks.add(new Block.Paragraph(text));
            return this;
        }

        public Builder paragraph(String words) {
            return paragraph(Rich.of(words));
        }

        public Builder items(List<Block.Item> items) {
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(items));
            }
            return this;
        }

        public Builder terms(List<Block.Term> terms) {
            if (!terms.isEmpty()) {
                blocks.add(new Block.Terms(terms));
            }
            return this;
        }

        public Builder table(List<String> headings, List<List<Block.Cell>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(headings, rows));
            }
            return this;
        }

        /** A list under a heading; without items the heading is left out too. */
        public Builder chapter(int level, String heading, List<Block.Item> items) {
            return items.isEmpty() ? this : heading(level, heading).items(items);
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        public Report build() {
            return new Report(blocks);
        }
    }
}
