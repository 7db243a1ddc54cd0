// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.outcome.Outcome;

/**
 * What the engine makes of a plug-in in a situation.
 *
 * @param standing how an intervention stands; empty for an instrument
 * @param verdicts the verdict on each condition, by name
 * @param open the facts that would settle each condition that is unknown, by its name
 * @param asked the facts that are asked for
 * @param outcome what it delivers, where it was asked and did not fail
 * @param diagnostics what went wrong in this situation
 */
public record Result(
        Optional<Standing> standing,
        Map<String, Verdict> verdicts,
        Map<String, List<FactRef>> open,
        List<FactRef> asked,
        Optional<Outcome> outcome,
        List<Diagnostic> diagnostics) {}
