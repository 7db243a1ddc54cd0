// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.analysis.SmallGroups;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;

/** Counts the themes of a document: a table, or the reason why there is none. */
public sealed interface ThemeCount {
    /** There is a table. */
    record Counted(ThemeTable table) implements ThemeCount {
        public Counted {
            Objects.requireNonNull(table, "table");
        }
    }

    /** These answers are wanting. */
    record Incomplete(List<FactRef> missing) implements ThemeCount {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A theme came up in more talks of a group than it had.
     *
     * @param groups the positions of those groups, from 1
     */
    record Contradictory(List<Integer> groups) implements ThemeCount {
        public Contradictory {
            groups = List.copyOf(groups);
        }
    }

    /** All groups together had fewer talks than the minimum, so that nothing can be shown. */
    record TooFew() implements ThemeCount {}

    /** There are more groups than a table shows: {@link TalkThemeFacts#MOST_GROUPS}. */
    record TooMany() implements ThemeCount {}

    /** The fewest talks that are shown. */
    static int minimum(View document) {
        return document.find(TalkThemeFacts.MINIMUM).orElse(TalkThemeFacts.DEFAULT_MINIMUM);
    }

    /** What a document gives. */
    static ThemeCount of(View document) {
        List<FactRef> missing = missing(document);
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        List<Entry> groups = document.find(TalkThemeFacts.GROUPS).orElseThrow();
        Map<Key, Map<ThemeKind, Integer>> mentions =
                mentions(document.find(TalkThemeFacts.MENTIONS).orElseThrow());
        List<Integer> impossible = impossible(groups, mentions);
        return impossible.isEmpty() ? table(groups, mentions, minimum(document)) : new Contradictory(impossible);
    }

    private static ThemeCount table(List<Entry> groups, Map<Key, Map<ThemeKind, Integer>> mentions, int minimum) {
        List<List<Entry>> parts = SmallGroups.merge(groups, ThemeCount::talks, minimum);
        if (parts.isEmpty()) {
            return new TooFew();
        }
        if (parts.size() > TalkThemeFacts.MOST_GROUPS) {
            return new TooMany();
        }
        List<TalkGroup> shown = new ArrayList<>();
        for (List<Entry> part : parts) {
            shown.add(new TalkGroup(
                    shown.size() + 1,
                    part.stream().map(ThemeCount::name).toList(),
                    part.stream().mapToInt(ThemeCount::talks).sum()));
        }
        List<List<Integer>> counts = new ArrayList<>();
        for (ThemeKind theme : ThemeKind.values()) {
            counts.add(parts.stream()
                    .map(part -> part.stream()
                            .mapToInt(group -> count(mentions, group, theme))
                            .sum())
                    .toList());
        }
        return new Counted(ThemeTable.of(shown, counts, minimum));
    }

    private static Map<Key, Map<ThemeKind, Integer>> mentions(List<Entry> entries) {
        Map<Key, Map<ThemeKind, Integer>> mentions = new HashMap<>();
        for (Entry entry : entries) {
            mentions.computeIfAbsent(
                            known(entry, TalkThemeFacts.MENTION_GROUP), group -> new EnumMap<>(ThemeKind.class))
                    .merge(
                            known(entry, TalkThemeFacts.MENTION_THEME),
                            known(entry, TalkThemeFacts.MENTION_TALKS),
                            ThemeCount::sum);
        }
        return mentions;
    }

    /** The sum, or a number that is more than any group has. */
    private static int sum(int some, int more) {
        return Math.min(some + more, TalkThemeFacts.MOST_TALKS + 1);
    }

    private static List<Integer> impossible(List<Entry> groups, Map<Key, Map<ThemeKind, Integer>> mentions) {
        List<Integer> positions = new ArrayList<>();
        for (int position = 1; position <= groups.size(); position++) {
            Entry group = groups.get(position - 1);
            if (mentions.getOrDefault(group.key(), Map.of()).values().stream()
                    .anyMatch(count -> count > talks(group))) {
                positions.add(position);
            }
        }
        return positions;
    }

    private static int count(Map<Key, Map<ThemeKind, Integer>> mentions, Entry group, ThemeKind theme) {
        return mentions.getOrDefault(group.key(), Map.of()).getOrDefault(theme, 0);
    }

    private static int talks(Entry group) {
        return known(group, TalkThemeFacts.GROUP_TALKS);
    }

    private static Text name(Entry group) {
        Object name = group.find(TalkThemeFacts.GROUP_LABEL)
                .<Object>map(label -> label)
                .orElse(group.key());
        return Text.of(TalkThemeFacts.ID, "group").with("name", name);
    }

    private static <T> T known(Answers entry, Fact<T> column) {
        return entry.find(column).orElseThrow();
    }

    /** A number that is not known is not nothing: every one is wanted before any is shown. */
    private static List<FactRef> missing(View document) {
        Set<FactRef> missing = new TreeSet<>(FactRef.ORDER);
        addMissing(document, TalkThemeFacts.GROUPS, List.of(TalkThemeFacts.GROUP_TALKS), missing);
        addMissing(
                document,
                TalkThemeFacts.MENTIONS,
                List.of(TalkThemeFacts.MENTION_THEME, TalkThemeFacts.MENTION_GROUP, TalkThemeFacts.MENTION_TALKS),
                missing);
        return List.copyOf(missing);
    }

    private static void addMissing(View document, Fact<List<Entry>> list, List<Fact<?>> columns, Set<FactRef> missing) {
        Optional<List<Entry>> entries = document.find(list);
        if (entries.isEmpty()) {
            missing.add(FactRef.of(list));
            return;
        }
        for (int position = 1; position <= entries.get().size(); position++) {
            Entry entry = entries.get().get(position - 1);
            for (Fact<?> column : columns) {
                if (entry.find(column).isEmpty()) {
                    missing.add(FactRef.of(column, position));
                }
            }
        }
    }
}
