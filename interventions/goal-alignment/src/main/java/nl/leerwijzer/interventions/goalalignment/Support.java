// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.util.Locale;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;

/** What may serve a development plan: a theme that other interventions are about, installed or not. */
public enum Support {
    WORKPLACE,
    TALKS,
    ROLE_MODELS,
    RETURN;

    /** What it is about. */
    Theme theme() {
        return switch (this) {
            case WORKPLACE -> Theme.WORKPLACE;
            case TALKS -> Theme.TALKS;
            case ROLE_MODELS -> Theme.ROLE_MODELS;
            case RETURN -> Theme.RETURN;
        };
    }

    /** An open reference, with what the reader finds there. */
    Reference reference() {
        String key = "reference." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        Audience audience = this == RETURN ? Audience.EMPLOYER : Audience.EMPLOYEES;
        return Reference.to(audience, theme(), Text.of(AlignmentFacts.ID, key));
    }
}
