// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import nl.leerwijzer.cli.report.Rich.Tone;

/** Shows the tones of a line on a terminal, or leaves them out. */
enum Palette {
    NONE {
        @Override
        String open(Tone tone) {
            return "";
        }
    },
    ANSI {
        @Override
        String open(Tone tone) {
            return switch (tone) {
                case PLAIN -> "";
                case STRONG -> "\u001b[1m";
                case GOOD -> "\u001b[1;32m";
                case CAREFUL -> "\u001b[1;33m";
                case BAD -> "\u001b[1;31m";
                case FAINT -> "\u001b[2m";
                case ADDRESS -> "\u001b[4m";
            };
        }
    };

    private static final String CLOSE = "\u001b[0m";

    abstract String open(Tone tone);

    /** The line with its tones. */
    String paint(Line line) {
        StringBuilder painted = new StringBuilder();
        int start = 0;
        while (start < line.words().length()) {
            Tone tone = line.tones().get(start);
            int end = start;
            while (end < line.words().length() && line.tones().get(end) == tone) {
                end++;
            }
            String open = open(tone);
            painted.append(open).append(line.words(), start, end).append(open.isEmpty() ? "" : CLOSE);
            start = end;
        }
        return painted.toString();
    }
}
