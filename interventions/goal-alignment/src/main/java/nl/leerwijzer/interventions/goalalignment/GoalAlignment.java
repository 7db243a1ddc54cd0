// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.core.condition.Condition.any;
import static nl.leerwijzer.core.condition.Condition.isYes;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.evidence.Source.Standing;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Text;

/**
 * Couples the competence of employees to the goals of the organisation, goal by goal, in a talk with the management. An
 * answer to training that serves today's job only, or that lives in HR alone.
 */
@AutoService(Intervention.class)
public final class GoalAlignment implements Intervention {
    /** The permanent id. */
    public static final String ID = "goal-alignment";

    private static final String GUIDE_PAGE =
            "Verbind het belang van scholing/ontwikkeling beter aan de bedrijfsdoelstellingen";
    private static final Source CLAIM = Source.of("guide-claim", GUIDE_PAGE, Standing.CLAIMED_WITHOUT_SOURCE);

    private static final Profile PROFILE = Profile.builder(ID)
            .chapter("strengthen-intentions")
            .audience(Audience.EMPLOYER)
            .option(2)
            .addThemes(Theme.STRATEGY)
            .addMethod("name", "progress", "competence", "what-shows-it", "who-lacks-what", "development-plans")
            .addCautions(
                    Caution.of(ID, "minimum"),
                    Caution.of(ID, "no-end-in-itself"),
                    Caution.of(ID, "confidential-goals"),
                    Caution.of(ID, "view-of-management"),
                    Caution.of(ID, "no-verdict-on-people"))
            .addEvidence(Evidence.of(ID, "proven-method", CLAIM), Evidence.of(ID, "management-invests-sooner", CLAIM))
            .addSources(
                    Source.of("guide", GUIDE_PAGE, Standing.READ),
                    Source.of(
                            "relation-points",
                            "Yang & El-Haik, Design for Six Sigma: A Roadmap for Product Development, chapter 7"
                                    + " (quality function deployment)",
                            Standing.READ_ABOUT),
                    Source.of(
                            "esco",
                            "European Skills, Competences, Qualifications and Occupations",
                            Standing.READ_ABOUT),
                    Source.of("own-planning", "leerwijzer", Standing.OURS))
            .addSeeAlso(
                    Reference.to(Audience.EMPLOYER, Theme.RETURN, Text.of(ID, "see-also.return")),
                    Reference.to(Audience.EMPLOYEES, Theme.TALKS, Text.of(ID, "see-also.talks")))
            .contact(new Contact("info@spdi-duurzaamaanhetwerk.nl"))
            .contentVersion("1")
            .build();

    /** For {@link java.util.ServiceLoader}, and for tests. */
    public GoalAlignment() {}

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Condition relevance() {
        return any(isYes(AlignmentFacts.TODAYS_JOB_ONLY), isYes(AlignmentFacts.HR_ALONE));
    }

    @Override
    public List<Precondition> preconditions() {
        return Preconditions.all();
    }

    @Override
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>(AlignmentFacts.all());
        facts.addAll(List.of(
                Organisation.GOALS,
                Organisation.GOAL_LABEL,
                Organisation.GOAL_ALIAS,
                Organisation.GOAL_PUBLIC,
                Organisation.WORKFORCE,
                Organisation.GROUP_LABEL,
                Organisation.GROUP_HEADS,
                Organisation.HOURLY_COST,
                Organisation.WORKS_COUNCIL,
                Organisation.HR_FUNCTION));
        return facts;
    }

    @Override
    public GoalAlignmentPlan plan(View situation) {
        return GoalAlignmentPlan.in(situation);
    }
}
