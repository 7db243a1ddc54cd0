// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;

/** The answers that a predicate may read: to the facts that it declared, and within lists to the columns among them. */
final class DeclaredAnswers implements Answers {
    private final Leaf.OfPredicate leaf;
    private final List<Object> answers;

    /** Takes an answer for each slot of the leaf, in their order. */
    DeclaredAnswers(Leaf.OfPredicate leaf, List<Object> answers) {
        this.leaf = leaf;
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("unchecked") // the answer to a fact is of the fact's own type
    public <T> Optional<T> find(Fact<T> fact) {
        int place = place(fact);
        Object answer = answers.get(place);
        if (answer == NotApplicable.ANSWER) {
            return Optional.empty();
        }
        Slot slot = leaf.slots().get(place);
        return Optional.of((T) (slot.isList() ? guarded((List<Entry>) answer, leaf.columns(slot)) : answer));
    }

    @Override
    public boolean doesNotApply(Fact<?> fact) {
        return answers.get(place(fact)) == NotApplicable.ANSWER;
    }

    private int place(Fact<?> fact) {
        List<Slot> slots = leaf.slots();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).fact().equals(fact)) {
                return i;
            }
        }
        throw new UndeclaredFactException(fact);
    }

    private static List<Entry> guarded(List<Entry> entries, List<Fact<?>> columns) {
        List<Entry> guarded = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            guarded.add(entry.guardedBy(column -> {
                if (!columns.contains(column)) {
                    throw new UndeclaredFactException(column);
                }
            }));
        }
        return List.copyOf(guarded);
    }
}
