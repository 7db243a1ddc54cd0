// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.core.evidence.Source.Standing.CITED_IN_GUIDE;
import static nl.leerwijzer.core.evidence.Source.Standing.CLAIMED_WITHOUT_SOURCE;
import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.ID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Organisation.Schooling;

/** What is known, and what is only claimed, about the effect of learning ambassadors. */
final class KnownEffects {
    /** The page of the guide; a claim that names no source has this one. */
    static final String GUIDE_PAGE = "Maak positieve rolmodellen zichtbaar: zet leerambassadeurs in";

    private static final Source CLAIM = Source.of("guide-claim", GUIDE_PAGE, CLAIMED_WITHOUT_SOURCE);

    /**
     * Philips: 29% against normally no more than 12%. The guide states neither the population nor the period of the
     * 12%, nor the period of the 29%.
     */
    static final Evidence PHILIPS = Evidence.of(
                    ID, "philips", Source.of("woudstra-2019", "Woudstra, 2019", CITED_IN_GUIDE))
            .finding(Published.PHILIPS_WITH.finding(), Published.PHILIPS_USUALLY.finding())
            .relevantFor(TraitSelector.of(
                    Organisation.WORKFORCE,
                    Organisation.GROUP_SCHOOLING,
                    Set.of(Schooling.PRACTICAL, Schooling.VOCATIONAL)));

    /** VDL: 76% of production staff of 45 and over wants a course; 41% of those of 55 and over takes initiative. */
    static final Evidence VDL = Evidence.of(ID, "vdl", Source.of("woudstra-2017", "Woudstra, 2017", CITED_IN_GUIDE))
            .finding(Published.VDL_WITH.finding(), Published.VDL_USUALLY.finding())
            .relevantFor(TraitSelector.of(
                    Organisation.WORKFORCE, Organisation.GROUP_AGE, Set.of(AgeBand.FROM_45_TO_54, AgeBand.FROM_55)));

    private static final Evidence EMPLOYERS_2010 = Evidence.of(
                    ID,
                    "employers-2010",
                    Source.of(
                            "union-learning-fund-2010",
                            "Evaluation of the Union Learning Fund Rounds 8-11 and Unionlearn (University of Leeds, 2010)",
                            READ_ABOUT,
                            "https://www.unionlearn.org.uk/2010-evaluation"))
            .finding(
                    Published.BENEFIT_FOR_INDIVIDUALS_2010.finding(),
                    Published.BENEFIT_FOR_ORGANISATION_2010.finding());

    private KnownEffects() {}

    /** Everything, strongest claim about effect first. */
    static List<Evidence> all() {
        return List.of(
                PHILIPS,
                VDL,
                alone(
                        Evidence.of(
                                ID,
                                "representatives-2009",
                                Source.of(
                                        "bacon-hoque-2009",
                                        "Bacon & Hoque, The impact of the union learning representative (2009)",
                                        READ_ABOUT)),
                        Published.REPRESENTATIVES_2009),
                EMPLOYERS_2010,
                alone(
                        Evidence.of(
                                ID,
                                "learners-2016",
                                Source.of(
                                        "union-learning-fund-2016",
                                        "Evaluation of the Union Learning Fund Rounds 15-16 and Support Role of"
                                                + " Unionlearn (University of Leeds, 2016)",
                                        READ_ABOUT)),
                        Published.QUALIFIED_2016),
                Evidence.of(
                        ID,
                        "return-per-pound",
                        Source.of("return-2015", "Union Learning Survey (University of Exeter, 2015)", READ_ABOUT),
                        Source.of(
                                "return-2016",
                                "Evaluation of the Union Learning Fund Rounds 15-16 and Support Role of Unionlearn"
                                        + " (University of Leeds, 2016)",
                                READ_ABOUT)),
                Evidence.of(
                        ID,
                        "what-works-in-talks",
                        Source.of(
                                "woudstra-2017-report",
                                "Woudstra, Union Learning Reps in Nederland: verleden, heden en toekomst (2017)",
                                READ_ABOUT)),
                Evidence.of(
                        ID,
                        "first-success",
                        Source.of("damen-sanders-van-dam", "Damen, Sanders & Van Dam", READ_ABOUT)),
                Evidence.of(
                        ID, "intention-and-action", Source.of("webb-sheeran-2006", "Webb & Sheeran, 2006", READ_ABOUT)),
                Evidence.of(
                        ID,
                        "dutch-evaluation",
                        Source.of(
                                "han-cnv-2023",
                                "Leerambassadeurs: implementatie en evaluatie (HAN en CNV, 2023-2026)",
                                READ_ABOUT,
                                "https://www.han.nl/projecten/2022/implementatie-evaluatie-leerambassadeurs/")),
                Evidence.of(ID, "more-than-lack-of-interest", CLAIM),
                Evidence.of(ID, "reaches-those-at-a-distance", CLAIM),
                Evidence.of(ID, "learning-climate", CLAIM),
                Evidence.of(ID, "own-initiative", CLAIM));
    }

    /** The same evidence with a share that was found and nothing to set against it. */
    private static Evidence alone(Evidence evidence, Published share) {
        return new Evidence(
                evidence.owner(),
                evidence.id(),
                evidence.sources(),
                Optional.of(share.finding()),
                Optional.empty(),
                evidence.relevantFor());
    }
}
