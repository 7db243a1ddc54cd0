// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.ActionKind;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.PlanUse;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.Sign;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.StepOwner;
import nl.leerwijzer.interventions.developmentdialogue.plan.PlanFacts.Support;

/** A plan that lacks nothing, of which a test spoils one thing. */
final class SamplePlan {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The steps by which a plan comes in force, the employee first. */
    static final List<PlanEvent> TO_FORCE = List.of(
            PlanEvent.PLAN_WRITTEN,
            PlanEvent.REPORT_WRITTEN,
            PlanEvent.PLAN_APPROVED_BY_EMPLOYEE,
            PlanEvent.REPORT_APPROVED_BY_EMPLOYEE,
            PlanEvent.PLAN_APPROVED_BY_MANAGER,
            PlanEvent.REPORT_APPROVED_BY_MANAGER);

    private SamplePlan() {}

    static Situation.Builder complete() {
        return Situation.builder()
                .asOf(TODAY)
                .set(PlanFacts.USED_FOR, EnumSet.of(PlanUse.DEVELOPMENT))
                .setEntries(PlanFacts.STEPS, step("watch"))
                .setEntries(PlanFacts.THEMES, theme("technology", ThemeKind.NEW_TECHNOLOGY, true, true, true, true))
                .set(PlanFacts.EVENTS, events(TO_FORCE))
                .set(PlanFacts.REVIEW, LocalDate.of(2027, 6, 28));
    }

    static Entry step(String key) {
        return Entry.of(key)
                .with(PlanFacts.STEP_THEME, ThemeKind.NEW_TECHNOLOGY)
                .with(PlanFacts.STEP_ACTION, ActionKind.WATCH_A_COLLEAGUE)
                .with(PlanFacts.STEP_DATE, LocalDate.of(2027, 3, 1))
                .with(PlanFacts.STEP_OWNER, StepOwner.EMPLOYEE)
                .with(PlanFacts.STEP_SUPPORT, EnumSet.of(Support.WORKING_TIME))
                .with(PlanFacts.STEP_SUPPORTED, true)
                .with(PlanFacts.STEP_SIGN, Sign.DOES_IT_ALONE)
                .with(PlanFacts.STEP_FOLLOW_UP, LocalDate.of(2027, 2, 1));
    }

    static Entry theme(
            String key, ThemeKind kind, boolean discussed, boolean wished, boolean needed, boolean possible) {
        return Entry.of(key)
                .with(PlanFacts.THEME_KIND, kind)
                .with(PlanFacts.THEME_DISCUSSED, discussed)
                .with(PlanFacts.THEME_WISHED, wished)
                .with(PlanFacts.THEME_NEEDED, needed)
                .with(PlanFacts.THEME_POSSIBLE, possible);
    }

    static List<Entry> events(List<PlanEvent> events) {
        List<Entry> entries = new ArrayList<>();
        for (PlanEvent event : events) {
            entries.add(Entry.of("event-" + entries.size()).with(PlanFacts.EVENT_WHAT, event));
        }
        return entries;
    }

    /** The steps to force, and more after them. */
    static List<Entry> inForceAnd(PlanEvent... more) {
        List<PlanEvent> events = new ArrayList<>(TO_FORCE);
        events.addAll(Arrays.asList(more));
        return events(events);
    }

    static PlanCheck check(Situation.Builder document) {
        return new DevelopmentPlan().use(document.build());
    }

    static PlanCheck checkUsedFor(Set<PlanUse> uses) {
        return check(complete().set(PlanFacts.USED_FOR, uses));
    }
}
