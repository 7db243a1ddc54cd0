// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDevelopingFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.Participation;
import nl.leerwijzer.interventions.roibygroup.calculation.Uncertainty;
import nl.leerwijzer.interventions.roibygroup.calculation.UtilityFacts;

/** Shows a management that thinks in investments what training is worth here, group by group. */
@AutoService(Intervention.class)
public final class RoiByGroup implements Intervention {
    /** The permanent id of this intervention. */
    public static final String ID = CaseFacts.ID;

    /** Whether management decides on training by investment and return. */
    public static final Fact<Boolean> STEERS_ON_RETURN = Fact.yesNo(ID, "steers-on-return");

    /** Which of the four assumptions are heard. */
    public static final Fact<Set<Assumption>> ASSUMPTIONS_HEARD =
            Fact.choices(ID, "assumptions-heard", Assumption.class);

    /** Which reasons are given for {@link Assumption#LOW_SCHOOLED_TOO_UNCERTAIN}. */
    public static final Fact<Set<LowSchooledReason>> LOW_SCHOOLED_REASONS =
            Fact.choices(ID, "low-schooled-reasons", LowSchooledReason.class);

    /** Whether internal rates of return and a utility analysis are wanted as well. */
    public static final Fact<Boolean> ADVANCED = Fact.yesNo(ID, "advanced");

    private static final Profile PROFILE = RoiByGroupProfile.profile();

    private final int draws;

    /** Made by the service loader, or by a host. */
    public RoiByGroup() {
        this(Uncertainty.DRAWS);
    }

    /** With fewer draws, for those who make thousands of plans and look at something else. */
    RoiByGroup(int draws) {
        this.draws = draws;
    }

    @Override
    public Profile profile() {
        return PROFILE;
    }

    /** Management steers on return, and an assumption is heard or (our own addition) a group lags in training. */
    @Override
    public Condition relevance() {
        List<Condition> assumptions = Arrays.stream(Assumption.values())
                .<Condition>map(assumption -> Condition.contains(ASSUMPTIONS_HEARD, assumption))
                .toList();
        Condition lags = Condition.computed(
                ID,
                "group-lags",
                List.of(Organisation.WORKFORCE, Organisation.GROUP_HEADS, CaseFacts.PARTICIPANTS),
                Participation::someGroupLags);
        return Condition.all(Condition.is(STEERS_ON_RETURN, true), Condition.any(Condition.any(assumptions), lags));
    }

    /** The page names none. */
    @Override
    public List<Precondition> preconditions() {
        return List.of();
    }

    @Override
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts =
                new LinkedHashSet<>(List.of(STEERS_ON_RETURN, ASSUMPTIONS_HEARD, LOW_SCHOOLED_REASONS, ADVANCED));
        facts.addAll(CaseFacts.all());
        facts.addAll(NotDevelopingFacts.all());
        facts.addAll(UtilityFacts.all());
        facts.add(Organisation.GROUP_LABEL);
        return facts;
    }

    @Override
    public Outcome plan(View situation) {
        return BusinessCaseByGroup.of(situation, draws);
    }
}
