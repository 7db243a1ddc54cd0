// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerwijzer.core.outcome.Cell;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Unit;

/** A table as somebody publishes it who leaves out what is small and nothing else. */
final class LeakyTable {
    private static final int MINIMUM = 5;
    private static final Text WORD = Text.of(TalkThemeFacts.ID, "cell.left-out");

    private LeakyTable() {}

    static Outcome of(Random random) {
        int rows = 3;
        int columns = 3;
        int[][] counts = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = random.nextInt(25);
                counts[row][column] = count;
                counts[row][columns] += count;
                counts[rows][column] += count;
                counts[rows][columns] += count;
            }
        }
        OutcomeBuilder builder = Outcome.builder(TalkThemeFacts.ID).summary("summary.incomplete");
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column <= columns; column++) {
                int count = counts[row][column];
                line.add(count < MINIMUM ? Cell.of(WORD) : number(builder, "named", "c" + row + "-" + column, count));
            }
            cells.add(line);
        }
        List<List<Cell>> groups = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            groups.add(List.of(Cell.of(WORD), Cell.of(WORD), number(builder, "talks-of-group", "group-" + column, 30)));
        }
        builder.add(Figure.of(TalkThemeFacts.ID, "talks", Unit.NUMBER).value(BigDecimal.valueOf(30L * columns)));
        List<Text> headings = List.of(WORD, WORD, WORD, WORD);
        return builder.section(new Section.Grid("table", WORD, headings, headings, cells))
                .section(new Section.Table("groups", WORD, List.of(WORD, WORD, WORD), groups))
                .build();
    }

    private static Cell number(OutcomeBuilder builder, String name, String key, int number) {
        return Cell.of(builder.add(Figure.of(TalkThemeFacts.ID, name, Unit.NUMBER)
                .about(new Key(key))
                .value(BigDecimal.valueOf(number))));
    }
}
