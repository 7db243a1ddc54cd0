// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;

/**
 * What the themes of many talks say for the training policy: the table with what is left out, and the themes that came up
 * most in all groups together. Groups are never compared.
 */
public final class ThemePicture extends TypedOutcome {
    static final String TYPE = "talk-themes/1";

    private final ThemeCount count;
    private final Outcome shown;

    private ThemePicture(View document) {
        count = ThemeCount.of(document);
        shown = new TalkThemesReport(count, ThemeCount.minimum(document)).outcome();
    }

    static ThemePicture of(View document) {
        return new ThemePicture(document);
    }

    /** The table, or the reason why there is none. */
    public ThemeCount count() {
        return count;
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
