// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerwijzer.core.comparison.InputChange;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.text.Text;

/** Changes in words: as a cause, and with what was and is. */
final class InputChanges {
    private final Map<String, Object> titles;

    InputChanges(Map<String, Object> titles) {
        this.titles = titles;
    }

    /** Some changes as the one thing that a difference is due to; columns of one entry are named together. */
    Text causes(List<InputChange> changes) {
        Map<Object, List<InputChange>> together = new LinkedHashMap<>();
        changes.forEach(change -> together.computeIfAbsent(entryOf(change), entry -> new ArrayList<>())
                .add(change));
        List<Text> causes = together.values().stream().map(this::together).toList();
        boolean nested = together.values().stream().anyMatch(group -> group.size() > 1);
        return nested || causes.size() == 1
                ? Words.series(causes)
                : Words.text("change.all").with("causes", causes);
    }

    /** What a change shares with others that are told in one go: an entry of a list, or nothing but itself. */
    private static Object entryOf(InputChange change) {
        return change instanceof InputChange.OfAnswer answer
                        && answer.place().entry().isPresent()
                ? List.of(answer.place().fact().list(), answer.place().entry())
                : change;
    }

    private Text together(List<InputChange> group) {
        if (group.size() == 1 || !(group.get(0) instanceof InputChange.OfAnswer first)) {
            return cause(group.get(0));
        }
        List<Text> columns = group.stream()
                .map(change -> Words.quoted(
                        ((InputChange.OfAnswer) change).place().fact().name()))
                .toList();
        return of("change.columns", columns, first.place());
    }

    /** What changed, as something that a difference is due to. */
    private Text cause(InputChange change) {
        if (change instanceof InputChange.OfAnswer answer) {
            return place(answer.place());
        }
        if (change instanceof InputChange.OfProvenance provenance) {
            return Words.text("change.provenance").with("place", place(provenance.place()));
        }
        if (change instanceof InputChange.EntryAdded added) {
            return entry("change.entry-added", added.list(), added.position());
        }
        if (change instanceof InputChange.EntryRemoved removed) {
            return entry("change.entry-removed", removed.list(), removed.position());
        }
        if (change instanceof InputChange.EntriesReordered reordered) {
            return Words.text("change.reordered").with("list", reordered.list().name());
        }
        return circumstance(change);
    }

    private Text circumstance(InputChange change) {
        if (change instanceof InputChange.OfDay) {
            return Words.text("change.as-of");
        }
        if (change instanceof InputChange.PluginAdded added) {
            return Words.text("change.plugin-added").with("title", title(added.plugin()));
        }
        if (change instanceof InputChange.PluginRemoved removed) {
            return Words.text("change.plugin-removed").with("title", title(removed.plugin()));
        }
        return change instanceof InputChange.OfContent content
                ? Words.text("change.content").with("title", title(content.plugin()))
                : Words.text("change.seed");
    }

    private Text title(String plugin) {
        return Words.quoted(titles.getOrDefault(plugin, Words.name(plugin)));
    }

    private static Text entry(String key, Fact<List<Entry>> list, int position) {
        return Words.text(key).with("entry", position).with("list", list.name());
    }

    private Text place(FactRef place) {
        if (place.entry().isPresent()) {
            return of("change.columns", Words.quoted(place.fact().name()), place);
        }
        return isStart(place.fact())
                ? name(place.fact())
                : Words.quoted(place.fact().name());
    }

    /** What a fact is called; every intervention has a start, which says whose it is. */
    private Text name(Fact<?> fact) {
        return isStart(fact)
                ? Words.text("change.started")
                        .with("fact", fact.name())
                        .with("title", title(fact.id().namespace()))
                : fact.name();
    }

    private static boolean isStart(Fact<?> fact) {
        return fact.id().name().equals(Fact.STARTED) && fact.list().isEmpty();
    }

    /** Columns of the entry that this place is in. */
    private static Text of(String key, Object columns, FactRef place) {
        FactId list = place.fact().list().orElseThrow();
        return Words.text(key)
                .with("columns", columns)
                .with("entry", place.entry().orElseThrow())
                .with("list", Fact.list(list.namespace(), list.name()).name());
    }

    /** What changed, from what to what where that can be shown. */
    Text told(InputChange change) {
        if (change instanceof InputChange.OfAnswer answer) {
            return told(answer);
        }
        Text what = cause(change);
        if (change instanceof InputChange.OfDay day) {
            return told(what, day.before().map(Function.identity()), day.after().map(Function.identity()));
        }
        if (change instanceof InputChange.OfSeed seed) {
            return told(what, Optional.of(seed.before()), Optional.of(seed.after()));
        }
        return what;
    }

    /** Labels and lists are not shown: of those only that they are given, or other ones now. */
    private Text told(InputChange.OfAnswer answer) {
        Fact<?> fact = answer.place().fact();
        Text what = answer.place().entry().isPresent() ? of("change.column", fact.name(), answer.place()) : name(fact);
        Text given = Words.text("change.given");
        Optional<Object> before = answer.before().map(then -> shown(fact, then).orElse(given));
        Optional<Object> after = answer.after().map(now -> shown(fact, now).orElse(given));
        return before.equals(after) ? Words.text("change.otherwise").with("what", what) : told(what, before, after);
    }

    private static Text told(Text what, Optional<Object> before, Optional<Object> after) {
        Text unknown = Text.of("core", "answer.unknown");
        return Words.text("change.from-to")
                .with("what", what)
                .with("before", before.orElse(unknown))
                .with("after", after.orElse(unknown));
    }

    @SuppressWarnings("unchecked") // an answer is of the type of the fact that it was given to
    private static <T> Optional<Object> shown(Fact<T> fact, Given<?> given) {
        return given.value().isEmpty()
                ? Optional.of(Text.of("core", "answer.does-not-apply"))
                : fact.show((T) given.value().get());
    }
}
