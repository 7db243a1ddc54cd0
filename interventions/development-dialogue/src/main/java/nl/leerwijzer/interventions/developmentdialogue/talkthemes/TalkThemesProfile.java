// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import static nl.leerwijzer.core.evidence.Source.Standing.OURS;
import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.interventions.developmentdialogue.talkthemes.TalkThemeFacts.ID;

import java.util.List;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts;
import nl.leerwijzer.interventions.developmentdialogue.LawNotes;

/** What can be said of the instrument without a document. */
final class TalkThemesProfile {
    private TalkThemesProfile() {}

    static Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .addThemes(Theme.TALKS)
                .addMethod("count", "put-together", "leave-out", "use")
                .addCautions(Caution.of(ID, "only-numbers"), Caution.of(ID, "members"), Caution.of(ID, "no-judgement"))
                .addSources(
                        Source.of(
                                "output-checking",
                                "ESSnet, Guidelines for the checking of output based on microdata research, 2010",
                                READ_ABOUT),
                        Source.of(
                                "disclosure-control",
                                "Willenborg & De Waal, Elements of Statistical Disclosure Control, 2001",
                                READ_ABOUT),
                        Source.of("recoding", "Hundepool en anderen, Statistical Disclosure Control, 2012", READ_ABOUT),
                        LawNotes.WORKS_COUNCILS_ACT,
                        Source.of("own-table", "leerwijzer", OURS))
                .addAllSeeAlso(references())
                .build();
    }

    /** Where the talks are. */
    static List<Reference> references() {
        return List.of(Reference.to(DialogueFacts.ID, Text.of(ID, "reference.talks")));
    }
}
