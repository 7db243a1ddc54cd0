// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.engine.UndeclaredFactException;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.situation.Situation;
import org.jspecify.annotations.Nullable;

/** A situation limited to declared facts. It remembers a breach, so that a plug-in cannot hide it by catching. */
final class DeclaredView implements View {
    private final Situation situation;
    private final Set<Fact<?>> declared;
    private volatile @Nullable Fact<?> breach;

    DeclaredView(Situation situation, Set<Fact<?>> declared) {
        this.situation = situation;
        this.declared = declared;
    }

    /** The first fact that was read without leave. */
    Optional<Fact<?>> breach() {
        return Optional.ofNullable(breach);
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
        require(fact);
        Optional<T> value = situation.find(fact);
        return fact.kind() instanceof Kind.Entries ? value.map(this::guarded) : value;
    }

    @Override
    public boolean doesNotApply(Fact<?> fact) {
        require(fact);
        return situation.doesNotApply(fact);
    }

    @SuppressWarnings("unchecked") // asked only for lists, whose value is a list of entries
    private <T> T guarded(T entries) {
        return (T) ((List<Entry>) entries)
                .stream().map(entry -> entry.guardedBy(this::require)).toList();
    }

    private void require(Fact<?> fact) {
        if (fact.isTrait() || !declared.contains(fact)) {
            breach = breach == null ? fact : breach;
            throw new UndeclaredFactException(fact);
        }
    }
}
