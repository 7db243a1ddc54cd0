// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an advice says otherwise than before.
 *
 * @param aspect what it is about
 * @param name what that is called, as a placeholder shows it: a part, a precondition, a figure; empty where the aspect
 *     says it all
 * @param before what was said; empty where nothing was, and for an aspect that is too much for one statement
 * @param after what is said now, likewise
 * @param because why
 */
public record Difference(
        AdviceAspect aspect,
        Optional<Object> name,
        Optional<Statement> before,
        Optional<Statement> after,
        Attribution because) {
    public Difference {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(because, "because");
    }

    /** Whether what was said before or is said now can be shown. */
    public boolean isStated() {
        return before.isPresent() || after.isPresent();
    }
}
