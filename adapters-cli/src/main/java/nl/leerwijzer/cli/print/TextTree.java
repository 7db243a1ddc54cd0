// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.cli.report.Block.Branch;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.cli.report.Rich.Tone;

/** A tree drawn with lines from what stands above to what belongs under it. */
final class TextTree {
    private static final String CHILD = "├─ ";
    private static final String LAST_CHILD = "└─ ";
    private static final String GUIDE = "│  ";
    private static final String ROOM = "   ";

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private TextTree(int width) {
        this.width = width;
    }

    static List<Line> lines(List<Branch> roots, int width) {
        TextTree tree = new TextTree(width);
        for (Branch root : roots) {
            if (!tree.lines.isEmpty()) {
                tree.lines.add(Line.EMPTY);
            }
            tree.draw(root, "", "");
        }
        return tree.lines;
    }

    private void draw(Branch branch, String lead, String below) {
        String hanging = below + (branch.inner().isEmpty() ? ROOM : GUIDE);
        write(branch.text(), lead, hanging);
        branch.notes().forEach(note -> write(note, hanging, hanging + "  "));
        List<Branch> inner = branch.inner();
        for (int i = 0; i < inner.size(); i++) {
            boolean last = i == inner.size() - 1;
            lines.add(guide((below + GUIDE).stripTrailing()));
            draw(inner.get(i), below + (last ? LAST_CHILD : CHILD), below + (last ? ROOM : GUIDE));
        }
    }

    private void write(Rich text, String lead, String hanging) {
        boolean first = true;
        for (Line line : Line.of(text).wrap(width - hanging.length())) {
            lines.add(guide(first ? lead : hanging).then(line));
            first = false;
        }
    }

    private static Line guide(String characters) {
        return Line.of(characters, Tone.FAINT);
    }
}
