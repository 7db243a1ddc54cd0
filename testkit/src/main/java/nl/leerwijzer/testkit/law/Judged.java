// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Standing;

/**
 * How the engine judges a plug-in in a situation; an instrument has nothing to be judged.
 *
 * @param standing how an intervention stands
 * @param verdicts the verdict on each condition and each precondition, by name
 * @param diagnostics what went wrong in this situation
 */
public record Judged(Optional<Standing> standing, Map<String, Verdict> verdicts, List<Diagnostic> diagnostics) {
    /** Nothing was judged. */
    static final Judged NOTHING = new Judged(Optional.empty(), Map.of(), List.of());
}
