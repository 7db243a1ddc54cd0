// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Locale;
import java.util.Objects;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;

/**
 * What went wrong with one plug-in. Everything else goes on as if that plug-in were not there.
 *
 * <p>It never holds a value of the input: of an exception it names the type, not the message.
 *
 * @param code what went wrong; stable
 * @param plugin the id of the plug-in, or the name of its class where it has not come to an id
 * @param phase when it went wrong
 * @param cause why
 * @param cure what to do about it
 */
public record Diagnostic(Code code, String plugin, Phase phase, Text cause, Text cure) {
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(cure, "cure");
    }

    /** A diagnostic with the wording that core has for its code; {@code detail} is a technical name. */
    static Diagnostic of(Code code, String plugin, Phase phase, String detail) {
        return new Diagnostic(
                code,
                plugin,
                phase,
                Text.of("core", "diagnostic." + code.id() + ".cause")
                        .with("plugin", new Name(plugin))
                        .with("detail", new Name(detail)),
                Text.of("core", "diagnostic." + code.id() + ".cure")
                        .with("plugin", new Name(plugin))
                        .with("detail", new Name(detail)));
    }

    /** What can go wrong. */
    public enum Code {
        /** The class could not be loaded or made. */
        NOT_LOADABLE,
        /** The service files could not be read; what comes after is not found. */
        SEARCH_STOPPED,
        /** A method threw. */
        THREW,
        /** A method returned null where it must not. */
        RETURNED_NULL,
        /** It declares something that core refuses, such as a badly formed id. */
        INVALID,
        /** The id is taken. */
        ID_TAKEN,
        /** The plan read a fact that it did not declare, or a trait. */
        UNDECLARED_FACT,
        /** A text is missing in a language. */
        TEXT_MISSING;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** When it went wrong. */
    public enum Phase {
        DISCOVERY,
        ASSESSMENT,
        PLANNING,
        USE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
