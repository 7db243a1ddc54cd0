// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.json.AdviceSchema;
import nl.leerwijzer.json.ComparisonSchema;
import nl.leerwijzer.json.DecisionSchema;
import nl.leerwijzer.json.SituationSchema;

/** The JSON Schema of a situation, from the facts that are installed, of an advice, of decisions or of a comparison. */
final class SchemaCommand implements Command {
    private final Catalogue catalogue;
    private final Settings settings;
    private final Output output;
    private final Messages messages;

    @Inject
    SchemaCommand(Catalogue catalogue, Settings settings, Output output, Messages messages) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.output = output;
        this.messages = messages;
    }

    @Override
    public void run() {
        messages.diagnose(catalogue.diagnostics());
        output.print(schema(settings.operands().stream().findFirst().orElse("situation")));
    }

    private String schema(String document) {
        return switch (document) {
            case "advice" -> AdviceSchema.write();
            case "comparison" -> ComparisonSchema.write();
            case "decisions" -> DecisionSchema.write(languages());
            default -> situation().write();
        };
    }

    private List<Language> languages() {
        return List.of(settings.language(), settings.language().other());
    }

    private SituationSchema situation() {
        SituationSchema schema = SituationSchema.of(catalogue, languages());
        return settings.strict() ? schema.strict() : schema;
    }
}
