// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Participant;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Stakeholder;

/**
 * Who speaks for the organisation in the session, who can check the results after it, and who does.
 *
 * @param speaking who speaks in the session; empty when nobody said
 * @param present everybody who can: all but those of whom it is known that they are not there
 * @param heard who has checked or is asked to; empty when nobody said
 */
public record Stakeholders(
        Optional<Set<Participant>> speaking, Set<Stakeholder> present, Optional<Set<Stakeholder>> heard) {
    public Stakeholders {
        speaking = speaking.map(known -> Collections.unmodifiableSet(new TreeSet<>(known)));
        present = Collections.unmodifiableSet(new TreeSet<>(present));
        heard = heard.map(known -> Collections.unmodifiableSet(new TreeSet<>(known)));
    }

    static Stakeholders in(Answers answers) {
        Set<Stakeholder> present = EnumSet.allOf(Stakeholder.class);
        if (!answers.find(Organisation.HR_FUNCTION).orElse(true)) {
            present.remove(Stakeholder.HR);
        }
        if (!answers.find(Organisation.WORKS_COUNCIL).orElse(true)) {
            present.remove(Stakeholder.WORKS_COUNCIL);
        }
        return new Stakeholders(
                answers.find(AlignmentFacts.PARTICIPANTS), present, answers.find(AlignmentFacts.CHECKED_BY));
    }

    /** Who is there and is not known to check. */
    public Set<Stakeholder> toAsk() {
        Set<Stakeholder> left = EnumSet.noneOf(Stakeholder.class);
        left.addAll(present);
        left.removeAll(heard.orElse(Set.of()));
        return Collections.unmodifiableSet(left);
    }
}
