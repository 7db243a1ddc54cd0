// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import nl.leerwijzer.core.engine.Compiled;
import nl.leerwijzer.core.engine.Run;
import org.jspecify.annotations.Nullable;

/**
 * Values that follow from the case of one small condition alone, kept once they were made, as making them for every
 * situation anew would cost most of the time of an assessment.
 *
 * <p>Safe for use by several threads: what is kept is immutable, and comes out the same for every thread.
 */
final class ByCase<T> {
    private @Nullable Object @Nullable [] values;

    /** The value for the case that the condition is in; null when there is none yet. */
    @SuppressWarnings("unchecked") // keep() puts nothing else there
    @Nullable
    T find(Compiled condition, Run run) {
        @Nullable Object[] known = values;
        int which = run.caseOf(condition);
        return known == null || which < 0 ? null : (T) known[which];
    }

    /** The value, which is kept for this case where the condition is small. */
    T keep(T value, Compiled condition, Run run) {
        int which = run.caseOf(condition);
        if (which >= 0) {
            @Nullable Object[] known = values;
            if (known == null) {
                known = new @Nullable Object[run.cases(condition)];
                values = known;
            }
            known[which] = value;
        }
        return value;
    }
}
