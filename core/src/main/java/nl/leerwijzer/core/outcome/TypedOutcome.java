// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.List;
import nl.leerwijzer.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with typed accessors of its own, for hosts that want its numbers and not only what is shown of them. What is
 * shown is an outcome made by the {@link Outcome#builder builder}.
 *
 * <p>Two of the same {@link #type} are equal when they show the same, unless a subclass knows better.
 */
public abstract class TypedOutcome implements Outcome {
    /** For a subclass to extend. */
    protected TypedOutcome() {}

    /** What is shown; the same one every time. */
    protected abstract Outcome shown();

    @Override
    public final Text summary() {
        return shown().summary();
    }

    @Override
    public final List<Figure> figures() {
        return shown().figures();
    }

    @Override
    public final List<Section> sections() {
        return shown().sections();
    }

    @Override
    public final Effort effort() {
        return shown().effort();
    }

    @Override
    public final List<Text> cautions() {
        return shown().cautions();
    }

    @Override
    public final List<Reference> references() {
        return shown().references();
    }

    @Override
    public String type() {
        return shown().type();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypedOutcome outcome
                && type().equals(outcome.type())
                && shown().equals(outcome.shown());
    }

    @Override
    public int hashCode() {
        return shown().hashCode();
    }
}
