// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.outcome;

import java.util.Collection;
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
        /** Whether an intervention with this id, audience and themes is meant. */
        boolean means(String id, Audience audience, Collection<Theme> themes);

        /** One intervention, or a page of the guide that need not be installed. */
        record ById(String id) implements Target {
            @Override
            public boolean means(String id, Audience audience, Collection<Theme> themes) {
                return this.id.equals(id);
            }
        }

        /** Every intervention on a theme, for one audience or any. */
        record ByTheme(Optional<Audience> audience, Theme theme) implements Target {
            @Override
            public boolean means(String id, Audience audience, Collection<Theme> themes) {
                return themes.contains(theme)
                        && this.audience.map(audience::equals).orElse(true);
            }
        }
    }

    public static Reference to(String id, Text why) {
        return new Reference(new Target.ById(id), why);
    }

    public static Reference to(Audience audience, Theme theme, Text why) {
        return new Reference(new Target.ByTheme(Optional.of(audience), theme), why);
    }
}
