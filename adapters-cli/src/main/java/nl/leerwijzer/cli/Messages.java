// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.PrintStream;
import java.util.List;
import nl.leerwijzer.cli.print.TextPrinter;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.json.JsonFault;

/** Says on standard error what is no result, each message on a line of its own. */
final class Messages {
    private final PrintStream err;
    private final Words words;

    Messages(Terminal terminal, Words words) {
        this.err = terminal.err();
        this.words = words;
    }

    void say(Text message) {
        err.println(words(Words.text("message.prefix").with("message", message)));
        err.flush();
    }

    /** A text in words, on one line. */
    String words(Text text) {
        return TextPrinter.oneLine(words.of(text));
    }

    void refuse(Refusal refusal) {
        refusal.lines().forEach(this::say);
    }

    void warn(List<JsonFault> warnings) {
        warnings.forEach(warning -> say(Words.text("input.warning").with("warning", warning.text())));
    }

    void leftOut(List<String> jars) {
        jars.forEach(jar -> say(Words.text("plugins.broken-jar").with("file", new Name(jar))));
    }

    void diagnose(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> say(Words.text("plugins.diagnostic")
                .with("cause", diagnostic.cause())
                .with("cure", diagnostic.cure())));
    }

    /** Names the type of what went wrong, and nothing else of it: its message may repeat the input. */
    void ownFault(Throwable fault) {
        say(Words.text("fault.own").with("type", new Name(fault.getClass().getName())));
    }
}
