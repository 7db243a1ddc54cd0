// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import nl.leerwijzer.json.SituationWriter;

/** A plug-in breaks a law: which law, what happens, in which smallest situation, and what to do. */
public final class LawBrokenError extends AssertionError {
    private static final long serialVersionUID = 1L;

    LawBrokenError(Law law, Subject subject, Breach breach) {
        super(message(law, subject, breach));
    }

    private static String message(Law law, Subject subject, Breach breach) {
        return "%n%s breaks a law: a plug-in %s.%n  What happens: %s%s%n  What to do: %s"
                .formatted(
                        subject.type().getName(),
                        law.name(),
                        breach.what(),
                        breach.where()
                                .map(situation -> "%n  In the situation: ".formatted()
                                        + SituationWriter.write(situation).strip())
                                .orElse(""),
                        law.remedy());
    }
}
