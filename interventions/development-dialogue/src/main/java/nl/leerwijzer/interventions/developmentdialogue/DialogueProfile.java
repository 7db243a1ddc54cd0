// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.core.evidence.Source.Standing.CLAIMED_WITHOUT_SOURCE;
import static nl.leerwijzer.core.evidence.Source.Standing.OURS;
import static nl.leerwijzer.core.evidence.Source.Standing.READ;
import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;

/** All that can be said of the intervention without a situation. */
final class DialogueProfile {
    /** The page in the chapter on backing that this page refers to. It is not in our text of the guide. */
    static final String APPRAISAL_PAGE = "development-oriented-appraisal";

    private static final String GUIDE_PAGE =
            "Intenties versterken, medewerkers, optie 2: scholing en ontwikkeling in gesprekken";
    private static final Source CLAIM = Source.of("guide-claim", GUIDE_PAGE, CLAIMED_WITHOUT_SOURCE);

    /** The profile of the intervention. */
    static final Profile PROFILE = Profile.builder(ID)
            .chapter("strengthen-intentions")
            .audience(Audience.EMPLOYEES)
            .option(2)
            .addThemes(Theme.TALKS)
            .addMethod("all-talks", "wider-than-courses", "directions", "align", "record")
            .addCautions(
                    Caution.of(ID, "use-of-the-plan"),
                    Caution.of(ID, "new-training-policy"),
                    Caution.of(ID, "used-against"),
                    Caution.of(ID, "career-wishes"),
                    Caution.of(ID, "personal-data"),
                    Caution.of(ID, "works-council"),
                    Caution.of(ID, "minimum"))
            .addEvidence(
                    Evidence.of(ID, "own-direction", CLAIM),
                    Evidence.of(ID, "better-fit", CLAIM),
                    Evidence.of(
                            ID,
                            "development-tool",
                            Source.of("beausaert-2011", "Beausaert, Segers & Gijselaers, 2011", READ_ABOUT)),
                    Evidence.of(
                            ID,
                            "invited-in-time",
                            Source.of(
                                    "talk-checklists", "ddgc.nl; managementmodellensite.nl (checklists)", READ_ABOUT)))
            .addSources(
                    Source.of("guide", GUIDE_PAGE, READ),
                    Source.of(
                            "plan-templates",
                            "KvK; Personio; Kas Groeit; UMC (modellen van een persoonlijk ontwikkelplan)",
                            READ_ABOUT),
                    LawNotes.WORKS_COUNCILS_ACT,
                    LawNotes.CIVIL_CODE,
                    LawNotes.DATA_PROTECTION,
                    Source.of("own-guide", "leerwijzer", OURS))
            .addLinks(
                    PageLink.of(
                            ID,
                            "make-a-plan",
                            "https://www.nationalevacaturebank.nl/carriere/carriere-ontwikkeling/"
                                    + "zo-maak-je-een-persoonlijk-ontwikkelingsplan"),
                    PageLink.of(ID, "self-test-loopbaancentraal", "https://www.loopbaancentraal.nl/"),
                    PageLink.of(
                            ID,
                            "self-test-fnv",
                            "https://www.fnv.nl/downloads/loopbaanadvies-brochure-grip-op-je-loopbaan#/"),
                    PageLink.of(ID, "union-career-advice", "https://www.fnv.nl/diensten/advies-en-hulp/loopbaanadvies"))
            .addSeeAlso(
                    Reference.to(Audience.EMPLOYEES, Theme.WORKPLACE, Text.of(ID, "see-also.workplace")),
                    Reference.to(APPRAISAL_PAGE, Text.of(ID, "see-also.appraisal")))
            .contact(new Contact("info@spdi-duurzaamaanhetwerk.nl"))
            .contentVersion("1")
            .build();

    private DialogueProfile() {}
}
