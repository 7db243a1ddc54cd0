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
import nl.leerwijzer.core.evidence.Finding;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.AgeBand;
import nl.leerwijzer.core.situation.Organisation.Schooling;
import nl.leerwijzer.core.value.Percentage;

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
            .finding(
                    new Finding(
                            "with-ambassadors",
                            Percentage.of(29),
                            Optional.of("practically-trained"),
                            Optional.of("acted-on-own-initiative"),
                            Optional.empty()),
                    new Finding(
                            "usually",
                            Percentage.of(12),
                            Optional.empty(),
                            Optional.of("acted-on-own-initiative"),
                            Optional.empty()))
            .relevantFor(TraitSelector.of(
                    Organisation.WORKFORCE,
                    Organisation.GROUP_SCHOOLING,
                    Set.of(Schooling.PRACTICAL, Schooling.VOCATIONAL)));

    /** VDL: 76% of production staff of 45 and over wants a course; 41% of those of 55 and over takes initiative. */
    static final Evidence VDL = Evidence.of(ID, "vdl", Source.of("woudstra-2017", "Woudstra, 2017", CITED_IN_GUIDE))
            .finding(
                    new Finding(
                            "with-ambassadors",
                            Percentage.of(76),
                            Optional.of("production-45-and-over"),
                            Optional.of("wants-training"),
                            Optional.empty()),
                    new Finding(
                            "usually",
                            Percentage.of(41),
                            Optional.of("55-and-over"),
                            Optional.of("takes-initiative"),
                            Optional.empty()))
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
                    employersIn2010("for-individuals", 81, "saw-benefit-for-individuals"),
                    employersIn2010("for-organisation", 63, "saw-benefit-for-organisation"));

    private KnownEffects() {}

    /** Everything, strongest claim about effect first. */
    static List<Evidence> all() {
        return List.of(
                PHILIPS,
                VDL,
                Evidence.of(
                        ID,
                        "representatives-2009",
                        Source.of(
                                "bacon-hoque-2009",
                                "Bacon & Hoque, The impact of the union learning representative (2009)",
                                READ_ABOUT)),
                EMPLOYERS_2010,
                Evidence.of(
                        ID,
                        "learners-2016",
                        Source.of(
                                "union-learning-fund-2016",
                                "Evaluation of the Union Learning Fund Rounds 15-16 and Support Role of Unionlearn"
                                        + " (University of Leeds, 2016)",
                                READ_ABOUT)),
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

    private static Finding employersIn2010(String id, int percent, String measure) {
        return new Finding(
                id,
                Percentage.of(percent),
                Optional.of("employers-with-union-learning"),
                Optional.of(measure),
                Optional.of("2010"));
    }
}
