// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.List;
import nl.leerwijzer.core.text.Text;

/**
 * What doing an intervention delivers in a situation: computed, and data only. An intervention may return a type of its
 * own with typed accessors, or what the {@link #builder} makes; hosts and adapters read either through this interface.
 *
 * <p>Implementations are immutable. Sections, effort and summary refer to figures of the same outcome.
 */
public interface Outcome {
    /** The outcome in a sentence or two. */
    Text summary();

    /** Every number, date and term, each with its definition, formula and source; ids are unique. */
    List<Figure> figures();

    /** What to show, in order. */
    List<Section> sections();

    /** What doing it asks. */
    Effort effort();

    /** What goes wrong in practice, in this situation. */
    List<Text> cautions();

    /** Where the reader can go on. */
    default List<Reference> references() {
        return List.of();
    }

    /** What kind of outcome this is and in which version of its shape, such as {@code business-case/1}. */
    default String type() {
        return "general/1";
    }

    /** Makes an outcome whose texts are those of this namespace. */
    static OutcomeBuilder builder(String owner) {
        return new OutcomeBuilder(owner);
    }
}
