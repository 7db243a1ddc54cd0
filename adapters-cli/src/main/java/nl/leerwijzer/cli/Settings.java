// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.text.Language;

/**
 * What was asked.
 *
 * @param command the name of the command
 * @param operands what stands behind it, in order
 * @param format the form of the result
 * @param language the language of the result and of messages
 * @param strict whether facts of plug-ins that are not installed are refused
 * @param brief whether one page is enough
 * @param stored whether stored advices are compared rather than situations
 * @param decisions the document of decisions to lay beside the advice
 * @param plugins the folder with further plug-ins
 * @param table what is asked of a table
 */
record Settings(
        String command,
        List<String> operands,
        Format format,
        Language language,
        boolean strict,
        boolean brief,
        boolean stored,
        Optional<String> decisions,
        Optional<Path> plugins,
        TableSettings table) {
    Settings {
        operands = List.copyOf(operands);
    }

    /** The first operand. */
    String first() {
        return operands.get(0);
    }

    /** The last operand. */
    String last() {
        return operands.get(operands.size() - 1);
    }
}
