// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;

/**
 * A thing that an organisation can do to make people want to learn.
 *
 * <p>An implementation is stateless, has a public constructor without arguments, and is registered as a service both in
 * {@code META-INF/services} and, where it has one, in its module descriptor. Every method returns equal results whenever
 * it is called; none reads a clock, a locale, a file or anything else outside its arguments. A plug-in that breaks this
 * harms itself only.
 */
public interface Intervention {
    /** Who it is. */
    Profile profile();

    /** The problem that its page names. Where that is not there, the intervention is NOT RELEVANT. */
    Condition relevance();

    /** What must be in place, in the order in which it is shown. */
    List<Precondition> preconditions();

    /** The facts that {@link #plan} reads beyond those in the conditions: lists with the columns that it reads. */
    Set<Fact<?>> facts();

    /**
     * What doing it delivers here. It is defined for every situation, also for one of which nothing is known: what
     * cannot be computed is an undefined figure that names the facts that it wants.
     *
     * @param situation shows the declared facts, and those of the conditions; reading another one is an error of the
     *     plug-in
     */
    Outcome plan(View situation);
}
