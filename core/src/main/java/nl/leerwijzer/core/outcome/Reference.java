// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;

/**
 * An open reference to another intervention, by id or by what it is about. Whether it leads somewhere depends on what
 * is installed; the engine says so in a part of the advice of its own.
 *
 * @param target what is referred to
 * @param why what the reader finds there
 */
public record Reference(Target target, Text why) {
    public Reference {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(why, "why");
    }

    /** What is referred to. */
    public sealed interface Target {
        /** One intervention, or a page of the guide that need not be installed. */
        record ById(String id) implements Target {}

        /** Every intervention on a theme, for one audience or any. */
        record ByTheme(Optional<Audience> audience, Theme theme) implements Target {}
    }

    public static Reference to(String id, Text why) {
        return new Reference(new Target.ById(id), why);
    }

    public static Reference to(Audience audience, Theme theme, Text why) {
        return new Reference(new Target.ByTheme(Optional.of(audience), theme), why);
    }
}
