// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning;

import static nl.leerwijzer.core.evidence.Source.Standing.CITED_IN_GUIDE;
import static nl.leerwijzer.core.evidence.Source.Standing.CLAIMED_WITHOUT_SOURCE;
import static nl.leerwijzer.core.evidence.Source.Standing.OURS;
import static nl.leerwijzer.core.evidence.Source.Standing.READ;
import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.interventions.workplacelearning.WorkplaceFacts.ID;

import java.util.Set;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.ContractKind;

/** All that can be said of the intervention without a situation. */
final class WorkplaceProfile {
    private static final String GUIDE_PAGE = "Intenties versterken, medewerkers, optie 1: leren op en tijdens het werk";
    private static final String REPORT =
            "https://www.arboportaal.nl/documenten/rapport/2019/01/18/eindrapportage-werkend-leren";

    /** The profile of the intervention. */
    static final Profile PROFILE = Profile.builder(ID)
            .chapter("strengthen-intentions")
            .audience(Audience.EMPLOYEES)
            .option(1)
            .addThemes(Theme.WORKPLACE)
            .addMethod("add", "interweave", "distil")
            .addCautions(
                    Caution.of(ID, "word-learning"),
                    Caution.of(ID, "good-experience"),
                    Caution.of(ID, "not-by-itself"),
                    Caution.of(ID, "group-only"),
                    Caution.of(ID, "more-than-this"),
                    Caution.of(ID, "agency-workers")
                            .relevantFor(TraitSelector.of(
                                    Organisation.WORKFORCE, Organisation.GROUP_CONTRACT, Set.of(ContractKind.AGENCY))))
            .addEvidence(
                    Evidence.of(ID, "claims", Source.of("guide-claim", GUIDE_PAGE, CLAIMED_WITHOUT_SOURCE)),
                    Evidence.of(
                            ID,
                            "good-learning-experience",
                            Source.of("damen-sanders-van-dam", "Damen, Sanders & Van Dam", READ_ABOUT)),
                    Evidence.of(ID, "four-pilots", Source.of("cbs-2019", "CBS, longread, 2019", READ_ABOUT)),
                    Evidence.of(
                            ID,
                            "forms-of-learning",
                            Source.of("simons-ruijters", "Simons & Ruijters", READ_ABOUT),
                            Source.of("eraut-2004", "Eraut, 2004", READ_ABOUT)),
                    Evidence.of(ID, "team-safety", Source.of("edmondson-1999", "Edmondson, 1999", READ_ABOUT)),
                    Evidence.of(
                            ID,
                            "intention-and-action",
                            Source.of("webb-sheeran-2006", "Webb & Sheeran, 2006", READ_ABOUT)))
            .addSources(
                    Source.of("guide", GUIDE_PAGE, READ),
                    Source.of(
                            "werkend-leren",
                            "Eindrapportage werkend leren: Investeren in leren en ontwikkelen (Arboportaal, 2019)",
                            CITED_IN_GUIDE,
                            REPORT),
                    Source.of("activities", "Leerwijzer", OURS))
            .addLinks(PageLink.of(ID, "werkend-leren", REPORT))
            .contact(new Contact("info@spdi-duurzaamaanhetwerk.nl"))
            .contentVersion("1")
            .build();

    private WorkplaceProfile() {}
}
