// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import static nl.leerwijzer.core.evidence.Source.Standing.CITED_IN_GUIDE;
import static nl.leerwijzer.core.evidence.Source.Standing.CLAIMED_WITHOUT_SOURCE;
import static nl.leerwijzer.core.evidence.Source.Standing.OURS;
import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.core.situation.Organisation.GROUP_AGE;
import static nl.leerwijzer.core.situation.Organisation.GROUP_CONTRACT;
import static nl.leerwijzer.core.situation.Organisation.GROUP_SCHOOLING;
import static nl.leerwijzer.core.situation.Organisation.GROUP_WORKING_TIME;
import static nl.leerwijzer.core.situation.Organisation.WORKFORCE;

import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Organisation.ContractKind;
import nl.leerwijzer.core.situation.Organisation.Schooling;
import nl.leerwijzer.core.situation.Organisation.WorkingTime;
import nl.leerwijzer.core.text.Text;

/** What can be said of the intervention without a situation. */
final class RoiByGroupProfile {
    private static final String ID = RoiByGroup.ID;

    private static final TraitSelector OLDER =
            TraitSelector.of(WORKFORCE, GROUP_AGE, Set.of(AgeBand.FROM_45_TO_54, AgeBand.FROM_55));
    private static final TraitSelector FLEXIBLE = TraitSelector.of(
            WORKFORCE,
            GROUP_CONTRACT,
            Set.of(ContractKind.TEMPORARY, ContractKind.AGENCY, ContractKind.ON_CALL, ContractKind.SELF_EMPLOYED));
    private static final TraitSelector PRACTICALLY_TRAINED =
            TraitSelector.of(WORKFORCE, GROUP_SCHOOLING, Set.of(Schooling.PRACTICAL));
    private static final TraitSelector PART_TIME =
            TraitSelector.of(WORKFORCE, GROUP_WORKING_TIME, Set.of(WorkingTime.PART_TIME));

    private RoiByGroupProfile() {}

    static Profile profile() {
        return Profile.builder(ID)
                .chapter("strengthen-intentions")
                .audience(Audience.EMPLOYER)
                .option(1)
                .addThemes(Theme.RETURN)
                .addMethod("listen", "collect", "compute", "compare", "discuss", "levers")
                .addAllCautions(cautions())
                .addAllEvidence(evidence())
                .addAllSources(sources())
                .addSeeAlso(stimulatingTasks())
                .contact(new Contact("info@spdi-duurzaamaanhetwerk.nl"))
                .build();
    }

    /** Tasks that keep people learning, which the guide names beside training for older people. */
    static Reference stimulatingTasks() {
        return Reference.to("workplace-learning", Text.of(ID, "reference.stimulating-tasks"));
    }

    private static List<Caution> cautions() {
        return List.of(
                Caution.of(ID, "common-belief"),
                Caution.of(ID, "forecast"),
                Caution.of(ID, "definition"),
                Caution.of(ID, "soft-knowledge-life"),
                Caution.of(ID, "gap-is-a-question"),
                Caution.of(ID, "no-distinction"),
                Caution.of(ID, "obliged-training"),
                Caution.of(ID, "age-law").relevantFor(OLDER),
                Caution.of(ID, "contract-law").relevantFor(FLEXIBLE),
                Caution.of(ID, "part-time-law").relevantFor(PART_TIME));
    }

    private static List<Evidence> evidence() {
        return List.of(
                Evidence.of(
                                ID,
                                "performance-and-age",
                                Source.of("warr-2001", "Warr (2001)", CITED_IN_GUIDE),
                                Source.of("kanfer-2013", "Kanfer et al. (2013)", CITED_IN_GUIDE))
                        .relevantFor(OLDER),
                Evidence.of(
                                ID,
                                "performance-meta-analysis",
                                Source.of("ng-feldman-2008", "Ng & Feldman (2008)", READ_ABOUT))
                        .relevantFor(OLDER),
                Evidence.of(
                                ID,
                                "stereotypes-meta-analysis",
                                Source.of("ng-feldman-2012", "Ng & Feldman (2012)", READ_ABOUT))
                        .relevantFor(OLDER),
                Evidence.of(
                                ID,
                                "fluid-and-crystallised",
                                Source.of("salthouse-2011", "Salthouse (2011)", CITED_IN_GUIDE))
                        .relevantFor(OLDER),
                Evidence.of(ID, "stimulating-tasks", guideClaims()).relevantFor(OLDER),
                Evidence.of(
                                ID,
                                "job-loss-risk",
                                Source.of("picchio-van-ours-2013", "Picchio & Van Ours (2013), Me Judice", READ_ABOUT))
                        .relevantFor(OLDER),
                Evidence.of(ID, "knowledge-life", guideClaims()),
                Evidence.of(
                        ID,
                        "depreciation",
                        Source.of("arrazola-de-hevia-2004", "Arrazola & De Hevia (2004)", READ_ABOUT),
                        Source.of("janssen-backes-gellner-2009", "Janssen & Backes-Gellner (2009)", READ_ABOUT),
                        Source.of("walter-lee-2022", "Walter & Lee (2022)", READ_ABOUT)),
                Evidence.of(ID, "contract-length", guideClaims()).relevantFor(FLEXIBLE),
                Evidence.of(ID, "cost-of-not-developing", guideClaims()),
                Evidence.of(ID, "trained-elsewhere", guideClaims()).relevantFor(FLEXIBLE),
                Evidence.of(ID, "individual-differences", guideClaims()).relevantFor(PRACTICALLY_TRAINED),
                Evidence.of(
                                ID,
                                "good-experience",
                                Source.of("damen-sanders-van-dam", "Damen, Sanders & Van Dam", READ_ABOUT))
                        .relevantFor(PRACTICALLY_TRAINED),
                Evidence.of(
                        ID,
                        "productivity",
                        Source.of("groot-1994", "Groot, ESB (1994)", READ_ABOUT),
                        Source.of("van-vuuren-2018", "Van Vuuren, Stoffers & Lancee (2018)", READ_ABOUT)),
                Evidence.of(
                        ID,
                        "participation",
                        Source.of("ser-tno-2022", "SER/TNO (2022)", READ_ABOUT),
                        Source.of("roa-2017", "ROA (2017)", READ_ABOUT)));
    }

    private static Source guideClaims() {
        return Source.of(
                "guide", "Intenties versterken, optie 1: return on investment van scholing", CLAIMED_WITHOUT_SOURCE);
    }

    private static List<Source> sources() {
        return List.of(
                Source.of("phillips", "Phillips, ROI Methodology", READ_ABOUT),
                Source.of("kirkpatrick", "Kirkpatrick, Four Levels of Training Evaluation", READ_ABOUT),
                Source.of(
                        "ross-westerfield-jordan",
                        "Ross, Westerfield & Jordan, Fundamentals of Corporate Finance",
                        READ_ABOUT),
                Source.of("newcombe-1998", "Newcombe (1998), Statistics in Medicine 17, 857-890", READ_ABOUT),
                Source.of("bw-7-611a", "Burgerlijk Wetboek, artikel 7:611a", READ_ABOUT),
                Source.of("wgbl", "Wet gelijke behandeling op grond van leeftijd bij de arbeid, artikel 3", READ_ABOUT),
                Source.of("bw-7-649", "Burgerlijk Wetboek, artikel 7:649", READ_ABOUT),
                Source.of("ours-group-lags", "Leerwijzer: een groep blijft achter", OURS));
    }
}
