// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import com.google.inject.Inject;
import java.util.List;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.json.AdviceSchema;
import nl.leerwijzer.json.SituationSchema;

/** The JSON Schema of a situation, from the facts that are installed, or of an advice. */
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
        boolean advice = settings.operands().equals(List.of("advice"));
        output.print(advice ? AdviceSchema.write() : situation().write());
    }

    private SituationSchema situation() {
        Language first = settings.language();
        SituationSchema schema = SituationSchema.of(catalogue, List.of(first, first.other()));
        return settings.strict() ? schema.strict() : schema;
    }
}
