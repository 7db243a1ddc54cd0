// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import static nl.leerwijzer.core.condition.Condition.all;
import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.contains;
import static nl.leerwijzer.core.condition.Condition.isYes;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.learningambassadors.AmbassadorFacts.Barrier;

/**
 * Positive role models: union members who, as direct colleagues, encourage others to learn. An answer to little
 * initiative in which fear or doubt plays a part.
 */
@AutoService(Intervention.class)
public final class LearningAmbassadors implements Intervention {
    /** The permanent id. */
    public static final String ID = "learning-ambassadors";

    private static final Profile PROFILE = Profile.builder(ID)
            .chapter("strengthen-intentions")
            .audience(Audience.EMPLOYEES)
            .option(3)
            .addThemes(Theme.ROLE_MODELS)
            .addMethod("members", "direct-colleague", "tell", "motivate", "look-ahead", "what-to-do")
            .addCautions(
                    Caution.of(ID, "free-choice"),
                    Caution.of(ID, "minimum"),
                    Caution.of(ID, "too-early"),
                    Caution.of(ID, "membership"),
                    Caution.of(ID, "first-success"))
            .addAllEvidence(KnownEffects.all())
            .addSources(
                    Source.of("guide", KnownEffects.GUIDE_PAGE, Source.Standing.READ),
                    Source.of("own-planning", "leerwijzer", Source.Standing.OURS))
            .addLinks(
                    PageLink.of(
                            ID, "film", "https://www.a-advies.nl/leerambassadeurs-geven-philips-medewerkers-vleugels"),
                    PageLink.of(ID, "report", "https://www.arboportaal.nl/campagnes/duurzame-inzetbaarheid/"))
            .addSeeAlso(
                    Reference.to(Audience.EMPLOYEES, Theme.WORKPLACE, Text.of(ID, "see-also.workplace")),
                    Reference.to(Audience.EMPLOYEES, Theme.TALKS, Text.of(ID, "see-also.talks")))
            .contact(new Contact("info@spdi-duurzaamaanhetwerk.nl"))
            .contentVersion("1")
            .build();

    private static final Condition RELEVANCE = all(
            isYes(AmbassadorFacts.LITTLE_INITIATIVE),
            any(
                    contains(AmbassadorFacts.HOLDING_BACK, Barrier.FEAR_OF_THE_UNKNOWN),
                    contains(AmbassadorFacts.HOLDING_BACK, Barrier.DOUBT_OF_OWN_ABILITY)));

    private static final List<Precondition> PRECONDITIONS = Preconditions.all();

    /** For {@link java.util.ServiceLoader}, and for tests. */
    public LearningAmbassadors() {}

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Condition relevance() {
        return RELEVANCE;
    }

    @Override
    public List<Precondition> preconditions() {
        return PRECONDITIONS;
    }

    @Override
    public Set<Fact<?>> facts() {
        return AmbassadorFacts.beyondConditions();
    }

    @Override
    public AmbassadorProgramme plan(View situation) {
        return AmbassadorProgramme.in(situation);
    }
}
