// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.guidance.Diagnostic.Phase;

/** A plug-in failed; it becomes a diagnostic before it leaves this package. */
final class PluginFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String detail;

    PluginFailure(Code code, String detail) {
        super(detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    Diagnostic diagnostic(String plugin, Phase phase) {
        return Diagnostic.of(code, plugin, phase, detail);
    }

    /** A rule for plug-ins is broken; thrown while one is inspected. */
    static final class Rule extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String detail;

        Rule(String detail) {
            super(detail, null, false, false);
            this.detail = detail;
        }

        String detail() {
            return detail;
        }
    }
}
