// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Situation;

/** A situation that shows everything and writes down what is read of it. */
final class ReadingView implements View {
    private final Situation situation;
    private final Set<Fact<?>> read = new LinkedHashSet<>();

    ReadingView(Situation situation) {
        this.situation = situation;
    }

    /** The facts that were read, columns included, in the order of first reading. */
    Set<Fact<?>> read() {
        return Collections.unmodifiableSet(read);
    }

    @Override
    public Optional<LocalDate> asOf() {
        return situation.asOf();
    }

    @Override
    public long seed() {
        return situation.seed();
    }

    @Override
    public <T> Optional<T> find(Fact<T> fact) {
        read.add(fact);
        Optional<T> value = situation.find(fact);
        return fact.kind() instanceof Kind.Entries ? value.map(this::watched) : value;
    }

    @SuppressWarnings("unchecked") // asked only for lists, whose value is a list of entries
    private <T> T watched(T entries) {
        return (T) ((List<Entry>) entries)
                .stream().map(entry -> entry.guardedBy(read::add)).toList();
    }

    @Override
    public boolean doesNotApply(Fact<?> fact) {
        read.add(fact);
        return situation.doesNotApply(fact);
    }
}
