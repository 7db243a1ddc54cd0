// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Name;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * What can be typed, and what was. The commands are described to picocli here rather than by annotations, so that every
 * word of help comes from the texts, in the language that was asked for.
 */
final class Arguments {
    private static final String LANG = "--lang";
    private static final String FORMAT = "--format";
    private static final String PLUGINS = "--plugins";
    private static final String STRICT = "--strict";
    private static final String BRIEF = "--brief";
    private static final String DECISIONS = "--decisions";
    private static final String STORED = "--advice";
    private static final String OUTPUT = "--output";
    private static final String FROM = "--from";
    private static final String INTO = "--into";
    private static final String DATE = "--date";
    private static final String ORIGIN = "--origin";
    private static final String HELP = "--help";
    private static final String VERSION = "--version";
    private static final List<String> DOCUMENTS = List.of("situation", "advice", "decisions", "comparison");
    private static final List<String> WITH_DAYS = List.of("advise", "use");
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final Words words;
    private final CommandLine commandLine;

    Arguments(Words words) {
        this.words = words;
        CommandSpec root = command("leerwijzer", "help.header");
        globalOptions().forEach(root::addOption);
        root.addOption(OptionSpec.builder("-V", VERSION)
                .versionHelp(true)
                .description(literal(words.say("help.option.version")))
                .build());
        root.usageMessage()
                .commandListHeading(heading("help.commands"))
                .synopsisSubcommandLabel(words.say("help.command-label"))
                .footer("", literal(words.say("help.footer")));
        commandLine = new CommandLine(root);
        commandLine.setUsageHelpAutoWidth(false);
        CommandSpec advise = add("advise", file());
        advise.addOption(flag(BRIEF, "help.option.brief"));
        advise.addOption(option(DECISIONS, "help.label.file", "help.option.decisions"));
        add("assess", file());
        add("questions", file());
        add(
                        "compare",
                        operand("help.label.before", "help.argument.before", true),
                        operand("help.label.after", "help.argument.after", true))
                .addOption(flag(STORED, "help.option.stored"));
        add("list");
        add("show", id());
        add("schema", operand("help.label.document", "help.argument.document", false));
        add("use", id(), file());
        addTable();
        add("help", operand("help.label.command", "help.argument.command", false));
    }

    private void addTable() {
        CommandSpec table = add("table");
        table.usageMessage()
                .commandListHeading(heading("help.commands"))
                .synopsisSubcommandLabel(words.say("help.command-label"));
        PositionalParamSpec list = operand("help.label.list", "help.argument.list", true);
        CommandSpec create = add(table.commandLine(), "new", "help.table.new", list);
        create.addOption(option(OUTPUT, "help.label.file", "help.option.output.table"));
        create.addOption(option(FROM, "help.label.file", "help.option.from"));
        PositionalParamSpec file = operand("help.label.file", "help.argument.table", true);
        CommandSpec read = add(table.commandLine(), "read", "help.table.read", list, file);
        read.addOption(option(INTO, "help.label.file", "help.option.into"));
        read.addOption(option(DATE, "help.label.date", "help.option.date"));
        read.addOption(option(ORIGIN, "help.label.origin", "help.option.origin"));
        read.addOption(option(OUTPUT, "help.label.file", "help.option.output.situation"));
    }

    /** The language that the arguments ask for, however wrong they may be otherwise; Dutch when they do not say. */
    static Language language(String... args) {
        Optional<Language> asked = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANG + "=")) {
                asked = Language.ofTag(args[i].substring(LANG.length() + 1)).or(Optional::empty);
            } else if (args[i].equals(LANG) && i + 1 < args.length) {
                asked = Language.ofTag(args[i + 1]);
            }
        }
        return asked.orElse(Language.NL);
    }

    private List<OptionSpec> globalOptions() {
        return List.of(
                option(PLUGINS, "help.label.folder", "help.option.plugins"),
                option(FORMAT, "help.label.format", "help.option.format"),
                option(LANG, "help.label.language", "help.option.lang"),
                flag(STRICT, "help.option.strict").toBuilder()
                        .scopeType(ScopeType.INHERIT)
                        .build(),
                OptionSpec.builder("-h", HELP)
                        .scopeType(ScopeType.INHERIT)
                        .usageHelp(true)
                        .description(literal(words.say("help.option.help")))
                        .build());
    }

    private OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .description(literal(words.say(description)))
                .build();
    }

    private OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .scopeType(ScopeType.INHERIT)
                .type(String.class)
                .arity("1")
                .paramLabel(words.say(label))
                .description(literal(words.say(description)))
                .build();
    }

    private PositionalParamSpec file() {
        return operand("help.label.file", "help.argument.file", true);
    }

    private PositionalParamSpec id() {
        return operand("help.label.id", "help.argument.id", true);
    }

    private PositionalParamSpec operand(String label, String description, boolean required) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel(words.say(label))
                .description(literal(words.say(description)))
                .build();
    }

    private CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(literal(words.say(description)));
        usage.synopsisHeading(literal(words.say("help.usage")) + " ");
        usage.parameterListHeading(heading("help.arguments"));
        usage.optionListHeading(heading("help.options"));
        return spec;
    }

    private String heading(String key) {
        return "%n" + literal(words.say(key)) + "%n";
    }

    /** Picocli formats what it prints. */
    private static String literal(String words) {
        return words.replace("%", "%%");
    }

    private CommandSpec add(String name, PositionalParamSpec... operands) {
        return add(commandLine, name, "help." + name, operands);
    }

    private CommandSpec add(CommandLine parent, String name, String description, PositionalParamSpec... operands) {
        CommandSpec spec = command(name, description);
        for (int i = 0; i < operands.length; i++) {
            spec.addPositional(
                    operands[i].toBuilder().index(Integer.toString(i)).build());
        }
        parent.addSubcommand(name, new CommandLine(spec));
        return spec;
    }

    /** The names of all commands. */
    Collection<String> commands() {
        return commandLine.getSubcommands().keySet();
    }

    /** How a command is used, or the program as a whole; a command of a command is named after it, with a space. */
    String usage(Optional<String> command) {
        CommandLine asked = commandLine;
        for (String name : command.map(path -> path.split(" ", -1)).orElse(new String[0])) {
            asked = asked.getSubcommands().getOrDefault(name, asked);
        }
        return asked.getUsageMessage(Ansi.OFF);
    }

    /**
     * What the arguments ask for. Asking for help or the version is a command like any other.
     *
     * @throws Refusal when they cannot be understood
     */
    Settings parse(String... args) {
        ParseResult root = parsed(args);
        List<ParseResult> levels = new ArrayList<>(List.of(root));
        while (levels.get(levels.size() - 1).hasSubcommand()) {
            levels.add(levels.get(levels.size() - 1).subcommand());
        }
        ParseResult last = levels.get(levels.size() - 1);
        List<String> operands = last.matchedPositionals().stream()
                .map(ArgSpec::getValue)
                .map(String::valueOf)
                .toList();
        String command =
                levels.stream().skip(1).map(level -> level.commandSpec().name()).collect(Collectors.joining(" "));
        if (has(levels, HELP)) {
            operands = last.equals(root) ? List.of() : List.of(command);
            command = "help";
        } else if (has(levels, VERSION)) {
            command = "version";
        } else if (!last.commandSpec().subcommands().isEmpty()) {
            throw Refusal.usage(Words.text("usage.no-command"));
        }
        if (command.equals("schema") && !operands.isEmpty() && !DOCUMENTS.contains(operands.get(0))) {
            throw Refusal.usage(Words.text("usage.wrong-document").with("choices", names(DOCUMENTS)));
        }
        if (command.equals("help")
                && !operands.isEmpty()
                && !commands().contains(operands.get(0).split(" ", 2)[0])) {
            throw unknownCommand(operands.get(0));
        }
        Format format = value(levels, FORMAT).map(Arguments::format).orElse(Format.TEXT);
        if (format == Format.ICS && !WITH_DAYS.contains(command)) {
            throw Refusal.usage(Words.text("usage.calendar-where").with("commands", names(WITH_DAYS)));
        }
        Optional<String> decisions = value(levels, DECISIONS);
        TableSettings table = table(levels);
        if (Stream.of(operands.stream(), decisions.stream(), table.situation().stream())
                        .flatMap(paths -> paths)
                        .filter("-"::equals)
                        .count()
                > 1) {
            throw Refusal.usage(Words.text("usage.input-twice"));
        }
        return new Settings(
                command,
                operands,
                format,
                value(levels, LANG).map(Arguments::language).orElse(Language.NL),
                has(levels, STRICT),
                has(levels, BRIEF),
                has(levels, STORED),
                decisions,
                value(levels, PLUGINS).map(Arguments::folder),
                table);
    }

    private static TableSettings table(List<ParseResult> levels) {
        return new TableSettings(
                value(levels, OUTPUT),
                value(levels, FROM).or(() -> value(levels, INTO)),
                value(levels, DATE).map(Arguments::date),
                value(levels, ORIGIN).map(Arguments::origin).orElse(Origin.HR_SYSTEM));
    }

    private static LocalDate date(String day) {
        if (new Kind.DateOf().readText(day) instanceof Reading.Read<LocalDate> read) {
            return read.value();
        }
        throw Refusal.usage(Words.text("usage.wrong-date").with("option", new Name(DATE)));
    }

    private static Origin origin(String id) {
        return Origin.ofId(id)
                .orElseThrow(() -> wrongValue(
                        ORIGIN, Stream.of(Origin.values()).map(Origin::id).toList()));
    }

    private ParseResult parsed(String... args) {
        try {
            return commandLine.parseArgs(args);
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unmatched(e);
        } catch (CommandLine.MissingParameterException e) {
            throw missing(e);
        } catch (CommandLine.OverwrittenOptionException e) {
            String name = ((OptionSpec) e.getOverwritten()).longestName();
            throw Refusal.usage(Words.text("usage.given-twice").with("option", new Name(name)));
        } catch (CommandLine.ParameterException e) {
            throw Refusal.usage(Words.text("usage.wrong"));
        }
    }

    private Refusal unmatched(CommandLine.UnmatchedArgumentException e) {
        String given = e.getUnmatched().get(0);
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (e.isUnknownOption() || given.startsWith("-")) {
            List<String> known =
                    spec.options().stream().map(OptionSpec::longestName).toList();
            return Refusal.usage(
                    Nearest.suggest(Words.text("usage.unknown-option"), given.replaceFirst("=.*", ""), known));
        }
        return !spec.subcommands().isEmpty()
                ? unknownCommand(given, spec.subcommands().keySet())
                : Refusal.usage(Words.text("usage.too-many"));
    }

    private Refusal unknownCommand(String given) {
        return unknownCommand(given, commands());
    }

    private static Refusal unknownCommand(String given, Collection<String> known) {
        return Refusal.usage(
                Nearest.suggest(Words.text("usage.unknown-command"), given.toLowerCase(Locale.ROOT), known));
    }

    private static Refusal missing(CommandLine.MissingParameterException e) {
        Optional<OptionSpec> option = e.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst();
        return Refusal.usage(option.map(
                        spec -> Words.text("usage.missing-value").with("option", new Name(spec.longestName())))
                .orElseGet(() -> Words.text("usage.missing-argument")
                        .with(
                                "missing",
                                names(e.getMissing().stream()
                                        .map(ArgSpec::paramLabel)
                                        .toList()))));
    }

    private static boolean has(List<ParseResult> levels, String option) {
        return levels.stream().anyMatch(level -> level.hasMatchedOption(option));
    }

    private static Optional<String> value(List<ParseResult> levels, String option) {
        return levels.stream()
                .filter(level -> level.hasMatchedOption(option))
                .reduce((first, second) -> second)
                .map(level -> level.<String>matchedOptionValue(option, ""));
    }

    private static Format format(String id) {
        return Format.ofId(id).orElseThrow(() -> wrongValue(FORMAT, Format.ids()));
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> wrongValue(LANG, LANGUAGES));
    }

    private static Path folder(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new Refusal(ExitCode.NO_INPUT, List.of(Words.text("input.no-folder")));
        }
    }

    private static Refusal wrongValue(String option, List<String> choices) {
        Text text = Words.text("usage.wrong-value").with("option", new Name(option));
        return Refusal.usage(text.with("choices", names(choices)));
    }

    private static Object names(List<String> names) {
        return Words.either(names.stream().map(Name::new).toList());
    }
}
