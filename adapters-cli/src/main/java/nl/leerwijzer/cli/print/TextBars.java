// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.report.Block.Bar;
import nl.leerwijzer.cli.report.Block.Extent;

/**
 * Bars of block characters. A bar is full up to the least a value may be, half up to what is likely and light from there
 * to the most; what lies below nothing goes to the left of the axis. The value itself stands behind it, so that nothing
 * has to be measured.
 */
final class TextBars {
    private static final char FULL = '█';
    private static final char HALF = '▓';
    private static final char LIGHT = '░';
    private static final int LONGEST = 30;

    private TextBars() {}

    static List<Line> lines(List<Bar> bars, int width) {
        int label = Math.min(
                bars.stream()
                        .mapToInt(bar -> Line.of(bar.label()).width())
                        .max()
                        .orElse(0),
                width / 3);
        int room = Math.max(6, Math.min(LONGEST, width - label - 2 - width / 3));
        List<String> drawn = draw(bars, room);
        int widest = drawn.stream().mapToInt(String::length).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            List<Line> left = Line.of(bars.get(i).label()).wrap(label);
            List<Line> right = Line.of(bars.get(i).shown()).wrap(width - label - widest - 4);
            for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
                Line line = at < left.size() ? left.get(at) : Line.EMPTY;
                Line bar = Line.of(at == 0 ? drawn.get(i) : "");
                lines.add(
                        at < right.size()
                                ? line.padded(label, false)
                                        .then("  ")
                                        .then(bar.padded(widest, false))
                                        .then("  ")
                                        .then(right.get(at))
                                : line);
            }
        }
        return lines;
    }

    /** The bars as characters, to one scale and around one axis, the longest of them this long. */
    static List<String> draw(List<Bar> bars, int room) {
        double least = 0;
        double most = 0;
        for (Bar bar : bars) {
            least = Math.min(least, bar.extent().map(Extent::low).orElse(0.0));
            most = Math.max(most, bar.extent().map(Extent::high).orElse(0.0));
        }
        double scale = most > least ? room / (most - least) : 0;
        int axis = (int) Math.round(-least * scale);
        List<String> drawn = new ArrayList<>();
        for (Bar bar : bars) {
            drawn.add(draw(bar.extent(), scale, axis));
        }
        return drawn;
    }

    private static String draw(Optional<Extent> extent, double scale, int axis) {
        if (extent.isEmpty()) {
            return "";
        }
        int low = axis + cells(extent.get().low() * scale);
        int likely = axis + cells(extent.get().likely() * scale);
        int high = axis + cells(extent.get().high() * scale);
        StringBuilder bar = new StringBuilder();
        for (int at = 0; at < Math.max(axis, high); at++) {
            bar.append(at < axis ? left(at, low, likely, high) : right(at, low, likely, high));
        }
        return bar.toString();
    }

    private static char right(int at, int low, int likely, int high) {
        return at < low ? FULL : at < likely ? HALF : at < high ? LIGHT : ' ';
    }

    private static char left(int at, int low, int likely, int high) {
        return at >= high ? FULL : at >= likely ? HALF : at >= low ? LIGHT : ' ';
    }

    /** A value that is not nothing is never drawn as nothing. */
    private static int cells(double length) {
        int rounded = (int) Math.round(length);
        return rounded == 0 && length != 0 ? (int) Math.signum(length) : rounded;
    }
}
