// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Provenance;

/** One thing that is otherwise than before in what an advice was made from. */
public sealed interface InputChange {
    /** A stable name within its comparison, such as {@code organisation.employees} or {@code as-of}. */
    String id();

    /**
     * Another answer, whatever else is known about it now.
     *
     * @param place the fact; a column goes by the position that its entry has now
     * @param before the answer then; empty when it was unknown
     * @param after the answer now; empty when it is unknown
     */
    record OfAnswer(FactRef place, Optional<Given<?>> before, Optional<Given<?>> after) implements InputChange {
        public OfAnswer {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String id() {
            return idOf(place);
        }
    }

    /** The same answer with another origin, role or date. */
    record OfProvenance(FactRef place, Provenance before, Provenance after) implements InputChange {
        public OfProvenance {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String id() {
            return idOf(place) + " provenance";
        }
    }

    /**
     * An entry that was not in the list.
     *
     * @param list the list
     * @param position its position now, counted from 1
     */
    record EntryAdded(Fact<List<Entry>> list, int position) implements InputChange {
        public EntryAdded {
            Objects.requireNonNull(list, "list");
        }

        @Override
        public String id() {
            return list.id() + "[" + position + "] added";
        }
    }

    /**
     * An entry that is not in the list any more.
     *
     * @param list the list
     * @param position its position then, counted from 1
     */
    record EntryRemoved(Fact<List<Entry>> list, int position) implements InputChange {
        public EntryRemoved {
            Objects.requireNonNull(list, "list");
        }

        @Override
        public String id() {
            return list.id() + "[" + position + "] removed";
        }
    }

    /** The entries of a list in another order. */
    record EntriesReordered(Fact<List<Entry>> list) implements InputChange {
        public EntriesReordered {
            Objects.requireNonNull(list, "list");
        }

        @Override
        public String id() {
            return list.id() + "[] order";
        }
    }

    /** Another day for which advice is asked. */
    record OfDay(Optional<LocalDate> before, Optional<LocalDate> after) implements InputChange {
        public OfDay {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String id() {
            return "as-of";
        }
    }

    /** Another start of randomness. */
    record OfSeed(long before, long after) implements InputChange {
        @Override
        public String id() {
            return "seed";
        }
    }

    /** An intervention that was not installed. */
    record PluginAdded(String plugin) implements InputChange {
        public PluginAdded {
            Objects.requireNonNull(plugin, "plugin");
        }

        @Override
        public String id() {
            return plugin + " added";
        }
    }

    /** An intervention that is not installed any more. */
    record PluginRemoved(String plugin) implements InputChange {
        public PluginRemoved {
            Objects.requireNonNull(plugin, "plugin");
        }

        @Override
        public String id() {
            return plugin + " removed";
        }
    }

    /** An intervention with another content version. */
    record OfContent(String plugin, String before, String after) implements InputChange {
        public OfContent {
            Objects.requireNonNull(plugin, "plugin");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public String id() {
            return plugin + " content-version";
        }
    }

    private static String idOf(FactRef place) {
        if (place.entry().isEmpty()) {
            return place.fact().id().toString();
        }
        String column = place.fact().id().namespace() + "." + place.fact().id().name();
        String list = place.fact().list().map(Object::toString).orElse("");
        return list + "[" + place.entry().getAsInt() + "]." + column;
    }
}
