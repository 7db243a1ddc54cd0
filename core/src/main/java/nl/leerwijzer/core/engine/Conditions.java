// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.fact.Answers;

/** Evaluates one condition once. For more, compile a {@link Program}. */
public final class Conditions {
    private Conditions() {}

    /** What is to be said of the condition in a situation. */
    public static Evaluation evaluate(Condition condition, Answers situation) {
        Program.Builder builder = Program.builder();
        Compiled compiled = builder.add(condition);
        return builder.build().run(situation).evaluate(compiled);
    }
}
