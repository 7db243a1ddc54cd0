// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import org.jspecify.annotations.Nullable;

/** The place of one fact in a program, with the regions into which all constants of the program cut it. */
final class Slot {
    private final int index;
    private final Fact<?> fact;
    private final FactRef ref;
    private final Regions regions;
    private final List<Object> answers;

    Slot(int index, Fact<?> fact, List<Test> tests) {
        this.index = index;
        this.fact = fact;
        this.ref = FactRef.of(fact);
        this.regions = Regions.of(fact, tests);
        this.answers = FiniteAnswers.of(fact);
    }

    int index() {
        return index;
    }

    Fact<?> fact() {
        return fact;
    }

    FactRef ref() {
        return ref;
    }

    boolean isSet() {
        return fact.kind() instanceof Kind.ChoiceSet;
    }

    boolean isList() {
        return fact.kind() instanceof Kind.Entries;
    }

    boolean mayNotApply() {
        return fact.whenNotApplicable().isPresent();
    }

    /** What an ordinary atom is worth where the fact does not apply. */
    byte whenNotApplicable() {
        return Truth.of(fact.whenNotApplicable().orElse(false));
    }

    Regions regions() {
        return regions;
    }

    /** How many regions there are, "does not apply" included: it is the last. */
    int regionCount() {
        return regions.count() + (mayNotApply() ? 1 : 0);
    }

    int region(Object answer) {
        return answer == NotApplicable.ANSWER ? regions.count() : regions.of(answer);
    }

    /** Of these regions one for each combination of truths that the leaves can have, which are on this fact alone. */
    int[] representatives(BitSet among, Iterable<Leaf> leaves) {
        Map<BitSet, Integer> byTruths = new LinkedHashMap<>();
        among.stream().forEach(region -> {
            BitSet truths = new BitSet();
            int i = 0;
            for (Leaf leaf : leaves) {
                truths.set(i++, ((Leaf.OfFact) leaf).at(region) == Truth.TRUE);
            }
            byTruths.putIfAbsent(truths, region);
        });
        return byTruths.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** All answers, where they are few enough to try. */
    List<Object> answers() {
        return answers;
    }

    /** The answer in a situation, {@link NotApplicable#ANSWER} included; null when there is none. */
    @Nullable
    Object read(Answers situation) {
        Object value = situation.find(fact).orElse(null);
        return value == null && mayNotApply() && situation.doesNotApply(fact) ? NotApplicable.ANSWER : value;
    }

    @Override
    public String toString() {
        return fact.toString();
    }
}
