// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.MapBinder;
import nl.leerwijzer.cli.render.Words;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.text.Texts;

/** Wires one run of the command line, beside the module that wires guidance. */
final class CliModule extends AbstractModule {
    private final Terminal terminal;
    private final Settings settings;
    private final PluginFolder plugins;

    CliModule(Terminal terminal, Settings settings, PluginFolder plugins) {
        this.terminal = terminal;
        this.settings = settings;
        this.plugins = plugins;
    }

    @Override
    protected void configure() {
        bind(Terminal.class).toInstance(terminal);
        bind(Settings.class).toInstance(settings);
        plugins.source().ifPresent(source -> bind(PluginSource.class).toInstance(source));
        MapBinder<String, Command> commands = MapBinder.newMapBinder(binder(), String.class, Command.class);
        commands.addBinding("advise").to(AdviseCommand.class);
        commands.addBinding("assess").to(AssessCommand.class);
        commands.addBinding("questions").to(QuestionsCommand.class);
        commands.addBinding("compare").to(CompareCommand.class);
        commands.addBinding("list").to(ListCommand.class);
        commands.addBinding("show").to(ShowCommand.class);
        commands.addBinding("schema").to(SchemaCommand.class);
        commands.addBinding("use").to(UseCommand.class);
        commands.addBinding("table new").to(TableNewCommand.class);
        commands.addBinding("table read").to(TableReadCommand.class);
    }

    @Provides
    Words words(Texts texts) {
        return new Words(CliTexts.after(texts), settings.language());
    }

    @Provides
    Messages messages(Words words) {
        return new Messages(terminal, words);
    }
}
