// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.leerwijzer.analysis.SuppressedTable;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;

/**
 * In how many talks each theme came up, per group and in all groups together, with everything left out by which one talk
 * could be recognised. What is left out is gone: it is not in this object.
 *
 * <p>All themes have a row, also those that never came up, so that the rows tell nothing either.
 */
public final class ThemeTable {
    private static final List<ThemeKind> THEMES = List.of(ThemeKind.values());

    private final List<TalkGroup> groups;
    private final SuppressedTable counts;

    private ThemeTable(List<TalkGroup> groups, SuppressedTable counts) {
        this.groups = groups;
        this.counts = counts;
    }

    /**
     * The table for these groups.
     *
     * @param mentions per theme, in the order of the themes, how often it came up in each group
     */
    static ThemeTable of(List<TalkGroup> groups, List<List<Integer>> mentions, int minimum) {
        List<Integer> talks = groups.stream().map(TalkGroup::talks).toList();
        return new ThemeTable(List.copyOf(groups), SuppressedTable.of(mentions, talks, minimum));
    }

    /** The groups as they are shown. */
    public List<TalkGroup> groups() {
        return groups;
    }

    /** The themes, one per row. */
    public List<ThemeKind> themes() {
        return THEMES;
    }

    /** In how many talks of a group a theme came up; nothing when that is left out. */
    public OptionalInt talks(ThemeKind theme, TalkGroup group) {
        return counts.count(THEMES.indexOf(theme), group.number() - 1);
    }

    /** In how many talks of all groups a theme came up; nothing when that is left out. */
    public OptionalInt talks(ThemeKind theme) {
        return counts.rowTotal(THEMES.indexOf(theme));
    }

    /** How often themes came up in a group, all themes together; nothing when that is left out. */
    public OptionalInt mentions(TalkGroup group) {
        return counts.columnTotal(group.number() - 1);
    }

    /** How often themes came up, all together; nothing when that is left out. */
    public OptionalInt mentions() {
        return counts.total();
    }

    /** How many talks there were in all groups together. */
    public int talks() {
        return groups.stream().mapToInt(TalkGroup::talks).sum();
    }

    /** How many numbers are left out, totals included. */
    public int leftOut() {
        long shown = THEMES.stream()
                .mapToLong(theme -> groups.stream()
                                .filter(group -> talks(theme, group).isPresent())
                                .count()
                        + talks(theme).stream().count())
                .sum();
        long totals =
                groups.stream().filter(group -> mentions(group).isPresent()).count()
                        + mentions().stream().count();
        return Math.toIntExact((THEMES.size() + 1L) * (groups.size() + 1L) - shown - totals);
    }

    /**
     * The themes that came up most in all groups together, most first; themes that came up equally often stand in their
     * own order and are all in or all out. Those whose number is left out cannot be among them.
     *
     * @param most how many, where the next came up less often
     */
    public List<ThemeKind> mostNamed(int most) {
        List<ThemeKind> shown = Arrays.stream(ThemeKind.values())
                .filter(theme -> talks(theme).isPresent())
                .sorted(Comparator.comparingInt(
                                (ThemeKind theme) -> talks(theme).getAsInt())
                        .reversed())
                .toList();
        if (shown.size() <= most) {
            return shown;
        }
        int last = talks(shown.get(most - 1)).getAsInt();
        return shown.stream().filter(theme -> talks(theme).getAsInt() >= last).toList();
    }
}
