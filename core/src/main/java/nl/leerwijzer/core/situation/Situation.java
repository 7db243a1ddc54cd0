// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation and at most one team in view. Anything may be unknown; nothing is about a person.
 *
 * <p>A situation is a value. As a {@link View} it shows all its facts, which is what a unit test wants; the engine shows
 * a plug-in only what that plug-in declared.
 */
public final class Situation implements View {
    private final Optional<LocalDate> asOf;
    private final long seed;
    private final AnswerSheet answers;

    private Situation(Optional<LocalDate> asOf, long seed, AnswerSheet answers) {
        this.asOf = asOf;
        this.seed = seed;
        this.answers = answers;
    }

    /** A situation of which nothing is known. */
    public static Situation unknown() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with all of this situation. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.asOf = asOf.orElse(null);
        builder.seed = seed;
        builder.answers = answers;
        return builder;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    @Override
    public long seed() {
        return seed;
    }

    @Override
    public <T> Optional<T> find(Fact<T> fact) {
        return answers.find(fact);
    }

    @Override
    public boolean doesNotApply(Fact<?> fact) {
        return answers.doesNotApply(fact);
    }

    /** All answers. */
    public AnswerSheet answers() {
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Situation situation
                && asOf.equals(situation.asOf)
                && seed == situation.seed
                && answers.equals(situation.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, seed, answers);
    }

    @Override
    public String toString() {
        return "Situation[" + answers.given().size() + " facts]";
    }

    /** Collects answers. */
    public static final class Builder {
        private @Nullable LocalDate asOf;
        private long seed;
        private AnswerSheet answers = AnswerSheet.empty();

        private Builder() {}

        /** The day for which advice is asked. */
        public Builder asOf(LocalDate asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            return this;
        }

        /** Where randomness starts; 0 unless said otherwise. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * One answer.
         *
         * @throws IllegalArgumentException when the fact does not take the value, or is a column, or is a list whose
         *     entries answer what is no column of it; the message does not repeat the value
         */
        public <T> Builder set(Fact<T> fact, T value) {
            return set(fact, value, Provenance.NONE);
        }

        /** One answer, with what is known about it. */
        public <T> Builder set(Fact<T> fact, T value, Provenance provenance) {
            requireNoColumn(fact);
            if (fact.kind() instanceof Kind.Entries && value instanceof List<?> entries) {
                entries.forEach(entry -> requireOwnColumns(fact, (Entry) entry));
            }
            answers = answers.with(fact, value, provenance);
            return this;
        }

        /** A list, entry by entry. */
        public Builder setEntries(Fact<List<Entry>> list, Entry... entries) {
            return set(list, List.of(entries));
        }

        /** The answer "does not apply". */
        public Builder setNotApplicable(Fact<?> fact) {
            return setNotApplicable(fact, Provenance.NONE);
        }

        /** The answer "does not apply", with what is known about it. */
        public Builder setNotApplicable(Fact<?> fact, Provenance provenance) {
            requireNoColumn(fact);
            answers = answers.withNotApplicable(fact, provenance);
            return this;
        }

        /** The date on which the intervention with this id started, or is planned to. */
        public Builder started(String intervention, LocalDate date) {
            return set(Fact.started(intervention), date);
        }

        /** Forgets an answer. */
        public Builder forget(Fact<?> fact) {
            answers = answers.without(fact);
            return this;
        }

        /** What is wrong across the answers given so far. */
        public List<SituationFault> faults() {
            List<SituationFault> faults = new ArrayList<>();
            for (Map.Entry<Fact<?>, Given<?>> given : answers.given().entrySet()) {
                if (given.getKey().kind() instanceof Kind.Entries kind
                        && given.getValue().value().isPresent()) {
                    @SuppressWarnings("unchecked") // the kind says that the value is a list of entries
                    List<Entry> entries = (List<Entry>) given.getValue().value().orElseThrow();
                    checkEntries(given.getKey(), kind, entries, faults);
                }
                checkReference(given.getKey(), answers, FactRef.of(given.getKey()), faults);
            }
            return faults;
        }

        /**
         * Makes it.
         *
         * @throws InvalidSituationException when {@link #faults} is not empty
         */
        public Situation build() {
            List<SituationFault> faults = faults();
            if (!faults.isEmpty()) {
                throw new InvalidSituationException(faults);
            }
            return new Situation(Optional.ofNullable(asOf), seed, answers);
        }

        private void checkEntries(Fact<?> list, Kind.Entries kind, List<Entry> entries, List<SituationFault> faults) {
            Set<Key> keys = new HashSet<>();
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                FactRef where = FactRef.of(list, i + 1);
                if (!keys.add(entry.key())) {
                    faults.add(new SituationFault("duplicate-key", where, Text.of("core", "fault.duplicate-key")));
                }
                for (EntryCheck check : kind.checks()) {
                    if (!check.holds().test(entry)) {
                        faults.add(new SituationFault(check.id(), where, check.message()));
                    }
                }
                for (Fact<?> column : entry.answers().given().keySet()) {
                    checkReference(column, entry, FactRef.of(column, i + 1), faults);
                }
            }
        }

        private void checkReference(Fact<?> fact, Answers source, FactRef where, List<SituationFault> faults) {
            if (fact.kind() instanceof Kind.Reference reference) {
                Optional<?> key = source.find(fact);
                if (key.isPresent() && !hasEntry(reference.list(), key.get())) {
                    faults.add(new SituationFault(
                            "dangling-reference", where, Text.of("core", "fault.dangling-reference")));
                }
            }
        }

        private boolean hasEntry(FactId list, Object key) {
            return answers.given().entrySet().stream()
                    .filter(given -> given.getKey().id().equals(list))
                    .flatMap(given -> given.getValue().value().stream())
                    .flatMap(value -> ((List<?>) value).stream())
                    .anyMatch(entry -> ((Entry) entry).key().equals(key));
        }

        private static void requireOwnColumns(Fact<?> list, Entry entry) {
            for (Fact<?> column : entry.answers().given().keySet()) {
                if (!column.list().equals(Optional.of(list.id()))) {
                    throw new IllegalArgumentException(column + " is no column of " + list);
                }
            }
        }

        private static void requireNoColumn(Fact<?> fact) {
            if (fact.list().isPresent()) {
                throw new IllegalArgumentException(fact + " is a column: give it to an entry of its list");
            }
        }
    }
}
