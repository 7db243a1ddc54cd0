// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one document. */
final class DocumentReader {
    static final String SCHEMA = "schema";
    static final String AS_OF = "asOf";
    static final String SEED = "seed";
    static final String FACTS = "facts";
    static final String KEY = "key";

    private static final List<String> ENVELOPE = List.of(SCHEMA, AS_OF, SEED, FACTS);
    private static final BigDecimal SMALLEST_SEED = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LARGEST_SEED = BigDecimal.valueOf(Long.MAX_VALUE);

    private final SourceText source;
    private final Scope scope;
    private final Faults faults;
    private final Faults warnings;
    private final Cursor cursor;
    private final Walker walker;
    private final AnswerReader answers;
    private final CrossChecks crossChecks = new CrossChecks();
    private final Situation.Builder situation = Situation.builder();
    private final Set<SetAside> setAside = new HashSet<>();

    DocumentReader(SourceText source, Scope scope) {
        this.source = source;
        this.scope = scope;
        this.faults = new Faults(source);
        this.warnings = new Faults(source);
        this.cursor = new Cursor(source);
        this.walker = new Walker(cursor, faults);
        this.answers = new AnswerReader(walker, this::readEntries);
    }

    /** A namespace that was set aside: on the level of the document, or of the entries of a list. */
    private record SetAside(Optional<FactId> list, String namespace) {}

    /** Reads it all. */
    ReadResult read() {
        if (source.isMarked()) {
            faults.add(JsonFault.Code.BYTE_ORDER_MARK, Pointer.ROOT, 0);
        }
        try (cursor) {
            readDocument();
            cursor.requireEnd();
            crossChecks.report(situation.faults(), faults);
        } catch (ReadingStopped stopped) {
            faults.add(stopped.code(), walker.here(), stopped.offset(), message(stopped));
        }
        Optional<Situation> read = faults.isEmpty() ? Optional.of(situation.build()) : Optional.empty();
        return new ReadResult(read, faults.list(), warnings.list());
    }

    /** What to say where reading had to stop. */
    static Text message(ReadingStopped stopped) {
        if (stopped.code() == JsonFault.Code.TOO_DEEP) {
            return JsonTexts.fault(stopped.code()).with("max", SituationReader.MAX_DEPTH);
        }
        return stopped.isAtEnd() ? JsonTexts.endsTooEarly() : JsonTexts.fault(stopped.code());
    }

    private void readDocument() {
        if (cursor.next() != JsonToken.START_OBJECT) {
            faults.add(JsonFault.Code.NOT_AN_OBJECT, Pointer.ROOT, cursor.offset());
            cursor.skip();
            return;
        }
        walker.members(Pointer.ROOT, JsonTexts.expected("document"), (name, offset) -> {
            Pointer pointer = Pointer.ROOT.child(name);
            switch (name) {
                case SCHEMA -> readSchema(walker, pointer);
                case AS_OF -> answers.scalar(new Kind.DateOf(), pointer).ifPresent(situation::asOf);
                case SEED -> readSeed(pointer);
                case FACTS ->
                    walker.members(
                            pointer,
                            JsonTexts.expected("facts"),
                            (namespace, at) -> readNamespace(pointer, namespace, at));
                default ->
                    walker.refuseName(
                            JsonFault.Code.UNKNOWN_FIELD, Pointer.ROOT, offset, NearestNames.of(name, ENVELOPE));
            }
        });
    }

    /** Reads the version of the format, and refuses another one than ours. */
    static void readSchema(Walker walker, Pointer pointer) {
        int offset = walker.cursor().offset();
        if (!walker.cursor().atNumber()) {
            walker.refuseType(pointer, JsonTexts.expected("schema"));
        } else if (walker.number(pointer)
                .filter(version -> version.compareTo(BigDecimal.valueOf(SituationReader.SCHEMA)) != 0)
                .isPresent()) {
            walker.refuse(JsonFault.Code.UNSUPPORTED_SCHEMA, pointer, offset, JsonTexts.expected("schema"));
        }
    }

    private void readSeed(Pointer pointer) {
        int offset = cursor.offset();
        Text expected = JsonTexts.expected("seed");
        if (!cursor.atNumber()) {
            walker.refuseType(pointer, expected);
            return;
        }
        walker.number(pointer).ifPresent(seed -> {
            if (seed.compareTo(SMALLEST_SEED) < 0 || seed.compareTo(LARGEST_SEED) > 0) {
                walker.refuse(JsonFault.Code.OUT_OF_RANGE, pointer, offset, expected);
            } else if (seed.signum() != 0 && seed.stripTrailingZeros().scale() > 0) {
                walker.refuse(JsonFault.Code.WRONG_TYPE, pointer, offset, expected);
            } else {
                situation.seed(seed.longValueExact());
            }
        });
    }

    private void readNamespace(Pointer facts, String namespace, int offset) {
        Optional<FactId> level = Optional.empty();
        if (scope.names().namespaces(level).contains(namespace)) {
            Pointer pointer = facts.child(namespace);
            AnswerTarget target = new AnswerTarget.OfSituation(situation);
            readFacts(level, namespace, pointer, target, (fact, spot) -> {
                if (fact.kind() instanceof Kind.Reference) {
                    crossChecks.reference(FactRef.of(fact), spot);
                }
            });
        } else {
            readForeignNamespace(level, facts, namespace, offset);
        }
    }

    /** Learns where an answer stands. */
    private interface Spotter {
        void at(Fact<?> fact, CrossChecks.Spot spot);
    }

    private void readFacts(
            Optional<FactId> level, String namespace, Pointer pointer, AnswerTarget target, Spotter spotter) {
        Set<Fact<?>> given = new HashSet<>();
        walker.members(pointer, JsonTexts.expected("namespace"), (name, offset) -> {
            Fact<?> fact = scope.names().find(level, namespace, name);
            if (fact == null) {
                walker.refuseName(
                        JsonFault.Code.UNKNOWN_FACT,
                        pointer,
                        offset,
                        NearestNames.of(name, scope.names().names(level, namespace)));
            } else {
                readFact(fact, pointer.child(name), offset, given, target, spotter);
            }
        });
    }

    private void readFact(
            Fact<?> fact, Pointer pointer, int nameOffset, Set<Fact<?>> given, AnswerTarget target, Spotter spotter) {
        if (!given.add(fact)) {
            faults.add(JsonFault.Code.GIVEN_TWICE, pointer, nameOffset);
            cursor.skip();
            return;
        }
        spotter.at(fact, new CrossChecks.Spot(pointer, cursor.offset()));
        if (!answers.read(fact, pointer, target) && fact.kind() instanceof Kind.Entries) {
            crossChecks.incomplete(fact.id());
        }
    }

    private Optional<List<Entry>> readEntries(Fact<?> list, Pointer pointer) {
        int offset = cursor.offset();
        List<Entry> entries = new ArrayList<>();
        boolean array = walker.elements(pointer, list.kind().expected(), index -> {
            if (index < Kind.Entries.MAX_ENTRIES) {
                readEntry(list.id(), pointer.child(index), entries);
            } else {
                cursor.skip();
                if (index == Kind.Entries.MAX_ENTRIES) {
                    walker.refuse(
                            JsonFault.Code.OUT_OF_RANGE,
                            pointer,
                            offset,
                            list.kind().expected());
                    crossChecks.incomplete(list.id());
                }
            }
        });
        return array ? Optional.of(entries) : Optional.empty();
    }

    /** An entry, while it is being read. */
    private static final class Draft {
        private final AnswerTarget.OfEntry fields = new AnswerTarget.OfEntry();
        private final List<Runnable> references = new ArrayList<>();
        private final Set<Fact<?>> given = new HashSet<>();
        private Optional<Key> key = Optional.empty();
        private CrossChecks.@Nullable Spot keySpot;
    }

    private void readEntry(FactId list, Pointer pointer, List<Entry> entries) {
        int faultsBefore = faults.count();
        CrossChecks.Spot spot = new CrossChecks.Spot(pointer, cursor.offset());
        boolean object = cursor.at(JsonToken.START_OBJECT);
        int position = entries.size() + 1;
        Draft draft = new Draft();
        Spotter spotter = (fact, at) -> {
            if (fact.kind() instanceof Kind.Reference) {
                draft.references.add(() -> crossChecks.reference(FactRef.of(fact, position), at));
            }
        };
        walker.members(
                pointer,
                JsonTexts.expected("entry"),
                (name, offset) -> readField(list, pointer, name, offset, draft, spotter));
        CrossChecks.Spot keySpot = draft.keySpot;
        if (object && keySpot == null) {
            walker.refuseMissing(pointer, spot.offset(), KEY);
        }
        if (keySpot == null || draft.key.isEmpty()) {
            crossChecks.incomplete(list);
            return;
        }
        entries.add(Entry.of(draft.key.get(), draft.fields.fields()));
        crossChecks.entry(list, new CrossChecks.EntryPlace(spot, keySpot, faults.count() == faultsBefore));
        draft.references.forEach(Runnable::run);
    }

    private void readField(FactId list, Pointer entry, String name, int offset, Draft draft, Spotter spotter) {
        Optional<FactId> level = Optional.of(list);
        Pointer pointer = entry.child(name);
        Fact<?> column = scope.names().find(level, list.namespace(), name);
        boolean ofOthers = !name.equals(list.namespace())
                && scope.names().namespaces(level).contains(name);
        if (name.equals(KEY)) {
            draft.keySpot = new CrossChecks.Spot(pointer, cursor.offset());
            draft.key = answers.scalar(new Kind.EntryKey(), pointer);
        } else if (column != null) {
            readFact(column, pointer, offset, draft.given, draft.fields, spotter);
        } else if (ofOthers) {
            readFacts(level, name, pointer, draft.fields, spotter);
        } else if (isForeign(name) && cursor.at(JsonToken.START_OBJECT)) {
            readForeignNamespace(level, entry, name, offset);
        } else {
            refuseField(list, entry, name, offset);
        }
    }

    private boolean isForeign(String name) {
        return FactId.isNamespace(name)
                && (!scope.isInstalled(name) || scope.foreign().contains(name));
    }

    private void refuseField(FactId list, Pointer entry, String name, int offset) {
        List<String> known = new ArrayList<>(scope.names().names(Optional.of(list), list.namespace()));
        known.addAll(scope.names().namespaces(Optional.of(list)));
        known.remove(list.namespace());
        known.add(KEY);
        walker.refuseName(JsonFault.Code.UNKNOWN_FACT, entry, offset, NearestNames.of(name, known));
    }

    /** Deals with an object of a namespace of which the document holds nothing. */
    private void readForeignNamespace(Optional<FactId> level, Pointer parent, String namespace, int offset) {
        if (scope.foreign().contains(namespace)) {
            walker.refuseName(scope.foreignCode(), parent, offset, List.of());
        } else if (level.isPresent() && skipsAnswer(namespace)) {
            List<String> known =
                    List.copyOf(scope.names().names(level, level.get().namespace()));
            List<String> nearest = NearestNames.of(namespace, known);
            faults.add(
                    JsonFault.Code.UNKNOWN_FACT,
                    parent,
                    offset,
                    JsonTexts.fault(JsonFault.Code.UNKNOWN_FACT, nearest),
                    nearest);
        } else {
            if (level.isEmpty()) {
                cursor.skip();
            }
            if (setAside.add(new SetAside(level, namespace))) {
                List<String> nearest = NearestNames.of(namespace, scope.names().namespaces(level));
                (scope.strict() ? faults : warnings)
                        .add(
                                JsonFault.Code.UNKNOWN_NAMESPACE,
                                parent,
                                offset,
                                JsonTexts.fault(JsonFault.Code.UNKNOWN_NAMESPACE, nearest),
                                nearest);
            }
        }
    }

    /** Skips an object of an entry; gives whether it looks like the answer to a column rather than a namespace. */
    private boolean skipsAnswer(String name) {
        boolean answer = false;
        while (cursor.next() == JsonToken.PROPERTY_NAME) {
            answer |= AnswerObject.MARKS.contains(cursor.text());
            cursor.next();
            cursor.skip();
        }
        return answer && name.indexOf('.') < 0;
    }
}
