// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.intervention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import org.immutables.value.Value;

/**
 * Who a plug-in is: all that can be said of it without a situation. Its words are texts of its own namespace:
 * {@code title}, {@code problem}, {@code method.<step>}, and those that {@link Caution}, {@link Evidence},
 * {@link PageLink} and {@link Precondition} name.
 */
@Value.Immutable
@ValueStyle
public interface Profile {
    /**
     * The permanent id, which is also the namespace of its facts and texts. Ours have no dot; a third party uses a
     * reversed domain that it owns, such as {@code com.example.apprenticeship}.
     */
    String id();

    /** The chapter of the guide, as a text key of core: {@code chapter.<this>}; empty when it is in no guide. */
    Optional<String> chapter();

    /** Whose intention must grow. */
    Audience audience();

    /** The number of the option within its audience, as the guide counts. */
    OptionalInt option();

    /** What it is about. */
    List<Theme> themes();

    /** How it works: the names of its steps, each worded by {@code method.<step>}. */
    List<String> method();

    /** What goes wrong in practice. */
    List<Caution> cautions();

    /** What is known of its effect. */
    List<Evidence> evidence();

    /** What it draws on, besides the sources of its evidence. */
    List<Source> sources();

    /** Pages elsewhere. */
    List<PageLink> links();

    /** Other interventions worth a look, installed or not. */
    List<Reference> seeAlso();

    /** Whom to ask. */
    Optional<Contact> contact();

    /** Changes whenever its content does, so that a stored advice can tell by what it was given. */
    @Value.Default
    default String contentVersion() {
        return "1";
    }

    /** Its name. */
    default Text title() {
        return Text.of(id(), "title");
    }

    /** The problem that it is an answer to. */
    default Text problem() {
        return Text.of(id(), "problem");
    }

    /** How it works, step by step. */
    default List<Text> methodSteps() {
        return method().stream().map(step -> Text.of(id(), "method." + step)).toList();
    }

    /**
     * Refuses an id that is not well formed.
     *
     * @throws IllegalStateException when the id is not well formed
     */
    @Value.Check
    default void check() {
        if (!FactId.isNamespace(id())) {
            throw new IllegalStateException("an id is lower case with hyphens, and dots for third parties: " + id());
        }
    }

    /** Starts a profile with its id. */
    static Builder builder(String id) {
        return new Builder().id(id);
    }

    /** Collects what a profile says. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
