// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** A run of the command line at a terminal that does not exist. */
final class FakeTerminal {
    private final Terminal terminal = mock(Terminal.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    FakeTerminal() {
        when(terminal.in()).thenReturn(InputStream.nullInputStream());
        when(terminal.out()).thenReturn(new PrintStream(out, true, StandardCharsets.UTF_8));
        when(terminal.err()).thenReturn(new PrintStream(err, true, StandardCharsets.UTF_8));
        when(terminal.columns()).thenReturn(Optional.empty());
        when(terminal.today()).thenReturn(LocalDate.of(2026, 11, 23));
        when(terminal.environment(org.mockito.ArgumentMatchers.anyString())).thenReturn(Optional.empty());
    }

    FakeTerminal withInput(String document) {
        when(terminal.in()).thenReturn(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    FakeTerminal interactive() {
        when(terminal.isInteractive()).thenReturn(true);
        return this;
    }

    FakeTerminal wide(int columns) {
        when(terminal.columns()).thenReturn(Optional.of(columns));
        return this;
    }

    FakeTerminal withVariable(String name, String value) {
        when(terminal.environment(name)).thenReturn(Optional.of(value));
        return this;
    }

    FakeTerminal withOut(PrintStream stream) {
        when(terminal.out()).thenReturn(stream);
        return this;
    }

    /** How the run ended, and what it printed where. */
    record Run(ExitCode code, String out, String err) {}

    Run run(String... args) {
        ExitCode code = new Cli(terminal).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
