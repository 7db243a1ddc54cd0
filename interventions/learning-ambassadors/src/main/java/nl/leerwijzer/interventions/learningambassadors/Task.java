// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.util.List;
import java.util.Objects;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/**
 * Something to do in a stage that is not known to be done.
 *
 * @param what what to do, worded for this situation
 * @param roles who does it
 * @param figures the figures of the programme that say how long it takes or what it costs
 * @param knownToDo whether it is known not to be done; false when nobody said
 */
public record Task(Text what, List<Role> roles, List<FigureId> figures, boolean knownToDo) {
    public Task {
        Objects.requireNonNull(what, "what");
        roles = List.copyOf(roles);
        figures = List.copyOf(figures);
    }
}
