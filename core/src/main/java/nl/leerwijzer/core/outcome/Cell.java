// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.Objects;
import nl.leerwijzer.core.text.Text;

/** What stands in a table or grid: words, or a reference to a figure, so that no number exists twice. */
public sealed interface Cell {
    /** Words. */
    record Words(Text text) implements Cell {
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /** The value of a figure of the same outcome. */
    record OfFigure(FigureId figure) implements Cell {
        public OfFigure {
            Objects.requireNonNull(figure, "figure");
        }
    }

    static Cell of(Text text) {
        return new Words(text);
    }

    static Cell of(FigureId figure) {
        return new OfFigure(figure);
    }
}
