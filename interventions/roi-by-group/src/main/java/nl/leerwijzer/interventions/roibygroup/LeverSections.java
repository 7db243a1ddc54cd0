// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.List;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.interventions.roibygroup.calculation.BreakEvenReach;
import nl.leerwijzer.interventions.roibygroup.calculation.Derived;
import nl.leerwijzer.interventions.roibygroup.calculation.GroupCase;
import nl.leerwijzer.interventions.roibygroup.calculation.HorizonBound;

/** What can be changed where a case may turn out badly. It never reads as advice against training a group. */
final class LeverSections {
    private final OutcomeBuilder outcome;
    private final GroupNames names;
    private final List<GroupCase> doubtful;

    LeverSections(OutcomeBuilder outcome, GroupNames names, List<GroupCase> doubtful) {
        this.outcome = outcome;
        this.names = names;
        this.doubtful = doubtful;
    }

    void write() {
        if (doubtful.isEmpty()) {
            return;
        }
        List<Text> why = new ArrayList<>();
        why.add(text("levers.why").with("groups", names.where(doubtful, group -> true)));
        sayOf("levers.stay-does-not-help", names.where(doubtful, LeverSections::agesBeforeItPays), why);
        sayOf("levers.stay-may-not-help", names.where(doubtful, LeverSections::probablyAgesBeforeItPays), why);
        why.add(text("caution.no-distinction"));
        outcome.paragraph("levers-why", why.toArray(Text[]::new));
        outcome.steps("levers", levers());
    }

    private List<Section.Step> levers() {
        List<Section.Step> levers = new ArrayList<>();
        List<GroupCase> extendable =
                doubtful.stream().filter(LeverSections::paysWithALongerStay).toList();
        if (!extendable.isEmpty()) {
            levers.add(new Section.Step(
                    text("lever.longer-contract").with("groups", names.where(extendable, group -> true)),
                    List.of(Role.MANAGEMENT, Role.HR),
                    extendable.size() == 1 ? contractFigures(extendable.get(0)) : List.of()));
        }
        levers.add(step("lever.shorter-form", Role.HR, Role.LINE_MANAGER));
        levers.add(step("lever.workplace-form", Role.LINE_MANAGER, Role.COACH));
        levers.add(step("lever.shared-cost", Role.HR, Role.SECTOR_FUND));
        levers.add(step("lever.pass-on", Role.LINE_MANAGER, Role.EMPLOYEES));
        return levers;
    }

    private static void sayOf(String key, List<Text> groups, List<Text> sentences) {
        if (!groups.isEmpty()) {
            sentences.add(text(key).with("groups", groups));
        }
    }

    /**
     * A longer stay helps where people are likely to leave before the knowledge is out of date and before the cost is
     * earned back, and where the knowledge may last until it is.
     */
    private static boolean paysWithALongerStay(GroupCase group) {
        return AssumptionAnswers.isBound(group, HorizonBound::isStay)
                && !group.isEarnedBackInTime().orElse(true)
                && !agesBeforeItPays(group);
    }

    private static boolean agesBeforeItPays(GroupCase group) {
        return group.breakEvenReach().find().map(BreakEvenReach.NEVER::equals).orElse(false);
    }

    private static boolean probablyAgesBeforeItPays(GroupCase group) {
        return group.breakEvenReach()
                .find()
                .map(BreakEvenReach.UNLIKELY::equals)
                .orElse(false);
    }

    /** Of several groups they stand in a table, with the name of each. */
    private static List<FigureId> contractFigures(GroupCase group) {
        return group.breakEvenReach() instanceof Derived.Missing<?>
                ? List.of(FigureId.of(CaseFigures.PAYBACK, group.key()))
                : List.of(
                        FigureId.of(CaseFigures.BREAK_EVEN_STAY, group.key()),
                        FigureId.of(CaseFigures.EXTENSION, group.key()));
    }

    private static Section.Step step(String key, Role... roles) {
        return new Section.Step(text(key), List.of(roles), List.of());
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
