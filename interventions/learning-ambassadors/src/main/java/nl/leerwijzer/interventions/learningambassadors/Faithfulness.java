// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.interventions.learningambassadors.Principle.Adherence;

/**
 * How faithful a programme is to the method, principle by principle.
 *
 * @param adherence every principle with how the programme keeps to it
 */
public record Faithfulness(Map<Principle, Adherence> adherence) {
    public Faithfulness {
        adherence = Collections.unmodifiableMap(new EnumMap<>(adherence));
    }

    /** Judges every principle; one about which nothing is known is open. */
    static Faithfulness of(Answers answers) {
        Map<Principle, Adherence> adherence = new EnumMap<>(Principle.class);
        for (Principle principle : Principle.values()) {
            adherence.put(principle, principle.judge(answers));
        }
        return new Faithfulness(adherence);
    }

    public List<Principle> kept() {
        return those(Adherence.KEPT);
    }

    public List<Principle> breaches() {
        return those(Adherence.BREACHED);
    }

    /** The principles about which nothing is known. */
    public List<Principle> open() {
        return those(Adherence.OPEN);
    }

    /** The facts that would settle the open principles. */
    List<FactRef> missing() {
        return open().stream()
                .map(principle -> FactRef.of(principle.fact()))
                .distinct()
                .toList();
    }

    private List<Principle> those(Adherence wanted) {
        return adherence.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
