// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.util.List;
import nl.leerwijzer.core.text.Text;

/** Ends a run early, with a message and without a stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    @SuppressWarnings("serial") // it never leaves the process
    private final List<Text> lines;

    Refusal(ExitCode code, List<Text> lines) {
        super(code.name(), null, false, false);
        this.code = code;
        this.lines = List.copyOf(lines);
    }

    static Refusal usage(Text message) {
        return new Refusal(ExitCode.USAGE, List.of(message, nl.leerwijzer.cli.render.Words.text("message.see-help")));
    }

    ExitCode code() {
        return code;
    }

    List<Text> lines() {
        return lines;
    }
}
