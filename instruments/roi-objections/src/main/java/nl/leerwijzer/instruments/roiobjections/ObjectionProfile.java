// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import java.util.Arrays;
import java.util.List;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;

/** What can be said of the instrument without a document. Its evidence is that of the intervention that it serves. */
final class ObjectionProfile {
    private static final String ID = RoiObjections.ID;
    private static final List<Evidence> KNOWN = new RoiByGroup().profile().evidence();

    private ObjectionProfile() {}

    static Profile profile() {
        return Profile.builder(ID)
                .audience(Audience.EMPLOYER)
                .addThemes(Theme.RETURN)
                .addMethod("choose", "listen", "weigh", "compute")
                .addCautions(
                        Caution.of(ID, "common-belief"),
                        Caution.of(ID, "about-a-statement"),
                        Caution.of(ID, "recognition"),
                        Caution.of(ID, "forecast"))
                .addAllEvidence(Arrays.stream(Assumption.values())
                        .flatMap(assumption -> evidenceOn(assumption).stream())
                        .distinct()
                        .toList())
                .addSeeAlso(businessCase())
                .build();
    }

    /** Where the whole business case is. */
    static Reference businessCase() {
        return Reference.to(RoiByGroup.ID, Text.of(ID, "reference.business-case"));
    }

    /** What is known, or claimed, for and against an assumption. */
    static List<Evidence> evidenceOn(Assumption assumption) {
        List<String> ids = switch (assumption) {
            case TOO_SHORT_PAYBACK -> List.of("knowledge-life", "depreciation", "contract-length");
            case LOW_SCHOOLED_TOO_UNCERTAIN -> List.of("individual-differences", "good-experience");
            case LESS_PRODUCTIVE_WITH_AGE ->
                List.of(
                        "performance-and-age",
                        "performance-meta-analysis",
                        "stereotypes-meta-analysis",
                        "fluid-and-crystallised",
                        "stimulating-tasks");
            case TRAINING_FOR_THE_NEIGHBOURS -> List.of("cost-of-not-developing", "productivity");
        };
        return KNOWN.stream().filter(evidence -> ids.contains(evidence.id())).toList();
    }
}
