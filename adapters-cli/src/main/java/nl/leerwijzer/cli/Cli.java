// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.IOException;
import java.util.Map;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.guice.GuidanceModule;

/** One run of the command line. Whatever happens ends in an exit code and, where something went wrong, in a message. */
public final class Cli {
    private final Terminal terminal;

    /** A command line at this terminal. */
    public Cli(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does what the arguments ask, and says how it ended. */
    public ExitCode run(String... args) {
        Words words = new Words(CliTexts.alone(), Arguments.language(args));
        Messages messages = new Messages(terminal, words);
        try {
            return run(new Arguments(words), messages, args);
        } catch (Refusal refusal) {
            messages.refuse(refusal);
            return refusal.code();
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            messages.ownFault(fault);
            return ExitCode.OWN_FAULT;
        }
    }

    private ExitCode run(Arguments arguments, Messages messages, String... args) throws IOException {
        Settings settings = arguments.parse(args);
        Output output = new Output(terminal, settings, messages);
        switch (settings.command()) {
            case "help" ->
                output.print(arguments.usage(settings.operands().stream().findFirst()));
            case "version" -> output.print(Version.line());
            default -> {
                try (PluginFolder plugins =
                        settings.plugins().map(PluginFolder::open).orElseGet(PluginFolder::none)) {
                    messages.leftOut(plugins.unreadable());
                    return run(settings, plugins);
                }
            }
        }
        return ExitCode.DONE;
    }

    /** A refusal is worded while the texts are at hand of what is installed: these say what a fact expects. */
    private ExitCode run(Settings settings, PluginFolder plugins) {
        Injector injector = Guice.createInjector(new GuidanceModule(), new CliModule(terminal, settings, plugins));
        try {
            injector.getInstance(Commands.class).run(settings.command());
            return ExitCode.DONE;
        } catch (Refusal refusal) {
            injector.getInstance(Messages.class).refuse(refusal);
            return refusal.code();
        }
    }

    /** The commands by name, each made only when it is asked for. */
    private static final class Commands {
        private final Map<String, Provider<Command>> byName;

        @Inject
        Commands(Map<String, Provider<Command>> byName) {
            this.byName = byName;
        }

        void run(String name) {
            Provider<Command> command = byName.get(name);
            if (command == null) {
                throw new IllegalStateException("a command without an implementation");
            }
            command.get().run();
        }
    }
}
