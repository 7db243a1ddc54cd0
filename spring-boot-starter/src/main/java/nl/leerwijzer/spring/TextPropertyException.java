// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.spring;

import java.io.Serial;
import java.util.List;

/** A host set words for texts that do not exist: a slip of the pen, or a plug-in that is not installed. */
public final class TextPropertyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    TextPropertyException(List<String> properties) {
        super(
                "No text has the name in " + String.join(", ", properties)
                        + ". Check owner and key (a plug-in's texts stand in its META-INF/leerwijzer), or take the property out.");
    }
}
