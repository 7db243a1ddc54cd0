// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.learningambassadors.LearningAmbassadors;

/**
 * Evaluates a programme of learning ambassadors from registered counts: what to count first, how many people it takes
 * to see the effect that is expected, and what the counts allow to conclude.
 *
 * <p>It reads counts of people and nothing about one of them, and leaves small counts out of what it returns.
 */
@AutoService(Instrument.class)
public final class AmbassadorEvaluation implements Instrument {
    /** The permanent id of this instrument. */
    public static final String ID = EvaluationFacts.ID;

    private static final Set<String> EVIDENCE = Set.of("philips", "vdl", "dutch-evaluation");

    private static final Profile PROFILE = Profile.builder(ID)
            .audience(Audience.EMPLOYEES)
            .addThemes(Theme.ROLE_MODELS)
            .addMethod("baseline", "plan", "progress", "result")
            .addCautions(
                    Caution.of(ID, "counts-only"),
                    Caution.of(ID, "same-way"),
                    Caution.of(ID, "not-proof-of-cause"),
                    Caution.of(ID, "no-fishing"))
            .addAllEvidence(evidence())
            .addSources(
                    Source.of(
                            "newcombe",
                            "Newcombe, Interval estimation for the difference between independent proportions (1998)",
                            Source.Standing.READ_ABOUT),
                    Source.of(
                            "fleiss",
                            "Fleiss, Statistical Methods for Rates and Proportions (1981)",
                            Source.Standing.READ_ABOUT),
                    Source.of(
                            "hoenig-heisey", "Hoenig & Heisey, The abuse of power (2001)", Source.Standing.READ_ABOUT),
                    Source.of("own-evaluation", "leerwijzer", Source.Standing.OURS))
            .addSeeAlso(Reference.to(LearningAmbassadors.ID, Text.of(ID, "see-also.programme")))
            .build();

    /** Made by the service loader, or by a host. */
    public AmbassadorEvaluation() {}

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Set<Fact<?>> facts() {
        return EvaluationFacts.all();
    }

    @Override
    public EvaluatedProgramme use(View input) {
        return EvaluatedProgramme.of(input);
    }

    /** What the guide reports of effects, and what may be computed from it. */
    private static List<Evidence> evidence() {
        return new LearningAmbassadors()
                .profile().evidence().stream()
                        .filter(evidence -> EVIDENCE.contains(evidence.id()))
                        .toList();
    }
}
