// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.situation.Situation;

/** Every fact that is declared is read in some situation: nobody is asked for what nobody uses. */
final class NeededFacts implements Law {
    private static final int SITUATIONS = 4_000;

    @Override
    public String name() {
        return "declares only facts that it reads";
    }

    @Override
    public String remedy() {
        return "take the fact out of facts(): whoever fills in a form is asked for it in vain.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Set<Fact<?>> unread = new LinkedHashSet<>(subject.planFacts());
        subject.conditions().forEach(named -> unread.removeAll(named.condition().facts()));
        selectors(subject).forEach(selector -> {
            unread.remove(selector.list());
            unread.remove(selector.trait());
        });
        // A list stands among the facts for its columns, and for those who refer to its entries.
        for (Fact<?> fact : subject.declaredFacts()) {
            fact.list().ifPresent(list -> unread.removeIf(each -> each.id().equals(list)));
            if (fact.kind() instanceof Kind.Reference reference) {
                unread.removeIf(each -> each.id().equals(reference.list()));
            }
        }
        for (int place = 1; place < SITUATIONS && !unread.isEmpty(); place++) {
            Situation situation = subject.situations().get(place);
            unread.removeAll(Reads.of(subject, situation));
        }
        return unread.stream()
                .findFirst()
                .map(fact -> Breach.always("it declares " + fact.id() + ", and read it in none of " + SITUATIONS
                        + " situations, nor in a condition"));
    }

    private static Stream<TraitSelector> selectors(Subject subject) {
        return Stream.concat(
                        subject.profile().cautions().stream().map(Caution::relevantFor),
                        subject.profile().evidence().stream().map(Evidence::relevantFor))
                .flatMap(Optional::stream);
    }
}
