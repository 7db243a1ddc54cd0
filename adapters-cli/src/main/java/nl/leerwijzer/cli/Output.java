// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.cli.print.MarkdownPrinter;
import nl.leerwijzer.cli.print.Printer;
import nl.leerwijzer.cli.print.TextPrinter;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.cli.report.Report;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.ical.CalendarFile;

/** Puts results on standard output, in the form that was asked for. */
final class Output {
    private final Terminal terminal;
    private final Settings settings;
    private final Messages messages;

    @Inject
    Output(Terminal terminal, Settings settings, Messages messages) {
        this.terminal = terminal;
        this.settings = settings;
        this.messages = messages;
    }

    boolean isJson() {
        return settings.format() == Format.JSON;
    }

    boolean isCalendar() {
        return settings.format() == Format.ICS;
    }

    /**
     * Prints the days of a result, and says which events have none yet.
     *
     * @throws Refusal when there is no day to print
     */
    void print(CalendarFile calendar) {
        List<Text> undated = calendar.undated();
        String content = calendar.content()
                .orElseThrow(() -> new Refusal(
                        ExitCode.BAD_INPUT,
                        List.of(Words.text(undated.isEmpty() ? "calendar.no-events" : "calendar.no-days"))));
        if (!undated.isEmpty()) {
            messages.say(Words.text("calendar.undated").with("events", Words.series(undated)));
        }
        print(content);
    }

    void print(Report report) {
        print(printer().print(report));
    }

    /** A line in words. */
    void print(Text line) {
        print(messages.words(line));
    }

    /** Characters as they are, with a line feed at the end. */
    void print(String characters) {
        terminal.out().print(characters.endsWith("\n") ? characters : characters + "\n");
        terminal.out().flush();
        if (terminal.out().checkError()) {
            throw new Refusal(ExitCode.OWN_FAULT, List.of(Words.text("fault.output")));
        }
    }

    private Printer printer() {
        if (settings.format() == Format.MARKDOWN) {
            return new MarkdownPrinter();
        }
        int width = terminal.columns().orElse(TextPrinter.MAX_WIDTH);
        return isColoured() ? TextPrinter.coloured(width) : TextPrinter.plain(width);
    }

    /**
     * Colour is for people at a terminal who have not asked to be spared.
     *
     * @see <a href="https://no-color.org">NO_COLOR</a>
     */
    private boolean isColoured() {
        boolean refused = terminal.environment("NO_COLOR")
                        .filter(value -> !value.isEmpty())
                        .isPresent()
                || terminal.environment("TERM").filter("dumb"::equals).isPresent();
        return terminal.isInteractive() && !refused;
    }
}
