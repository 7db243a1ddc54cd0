// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import static nl.leerwijzer.core.evidence.Source.Standing.OURS;
import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ID;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DevelopmentDialogue;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts;
import nl.leerwijzer.interventions.developmentdialogue.LawNotes;

/** What can be said of the instrument without a plan. Its evidence is that of the talks that plans come from. */
final class PlanProfile {
    private static final Set<String> KNOWN = Set.of("own-direction", "development-tool");

    private PlanProfile() {}

    static Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYEES)
                .addThemes(Theme.TALKS)
                .addMethod("purpose", "steps", "align", "approve", "follow-up")
                .addCautions(
                        Caution.of(ID, "no-consent"),
                        Caution.of(ID, "separate-call"),
                        Caution.of(ID, "no-rating"),
                        Caution.of(ID, "career"))
                .addAllEvidence(new DevelopmentDialogue()
                        .profile().evidence().stream()
                                .filter(evidence -> KNOWN.contains(evidence.id()))
                                .toList())
                .addSources(
                        Source.of(
                                "plan-templates",
                                "KvK; Personio; Kas Groeit; UMC (modellen van een persoonlijk ontwikkelplan)",
                                READ_ABOUT),
                        LawNotes.WORKS_COUNCILS_ACT,
                        LawNotes.CIVIL_CODE,
                        LawNotes.DATA_PROTECTION,
                        Source.of("own-check", "leerwijzer", OURS))
                .addAllSeeAlso(references())
                .build();
    }

    /** Where the talks, and other ways to learn than courses, are. */
    static List<Reference> references() {
        return List.of(
                Reference.to(DialogueFacts.ID, Text.of(ID, "reference.talks")),
                Reference.to(Audience.EMPLOYEES, Theme.WORKPLACE, Text.of(ID, "reference.workplace")));
    }
}
