// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import com.google.auto.service.AutoService;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;

/**
 * Counts the themes of many talks over groups, for the training policy. Small groups are put together; a count that is
 * small, or of nearly everyone, is left out, and with it so many others that nobody works it out from what is shown, from
 * the totals, or from how many talks a group had.
 */
@AutoService(Instrument.class)
public final class TalkThemes implements Instrument {
    private final Profile profile = TalkThemesProfile.profile();

    /** Made by the service loader, or by a host. */
    public TalkThemes() {}

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Set<Fact<?>> facts() {
        return TalkThemeFacts.all();
    }

    @Override
    public ThemePicture use(View input) {
        return ThemePicture.of(input);
    }
}
