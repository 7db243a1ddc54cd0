// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ChecklistPoint;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Consent;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.EmployeeHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ManagerHears;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.PlanPart;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Support;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.TalkKind;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;

/** Two organisations of 640 people: one that talks well, and one whose plans end up in dismissal files. */
final class Staff {
    /** Everything is in order, except that one kind of talk lacks development. */
    static final Situation WELL_TALKED_WITH = Situation.builder()
            .asOf(LocalDate.of(2026, 11, 23))
            .set(Organisation.EMPLOYEES, 640)
            .set(Organisation.WORKS_COUNCIL, true)
            .set(Organisation.HOURLY_COST, new Estimate<>(Money.ofEuros(42), Money.ofEuros(47), Money.ofEuros(55)))
            .setEntries(
                    DialogueFacts.TALKS,
                    talk("planning", TalkKind.PLANNING, false),
                    talk("progress", TalkKind.PROGRESS, true),
                    talk("appraisal", TalkKind.APPRAISAL, true))
            .set(DialogueFacts.OFFER_FITS, true)
            .set(DialogueFacts.AGENDA_SET_BY, both())
            .set(DialogueFacts.BOTH_SPEAK, true)
            .set(DialogueFacts.EMPLOYEE_HEARS, EnumSet.allOf(EmployeeHears.class))
            .set(DialogueFacts.MANAGER_HEARS, EnumSet.allOf(ManagerHears.class))
            .set(DialogueFacts.PREPARED_BY, both())
            .set(DialogueFacts.INVITATION, Period.ofDays(14))
            .set(DialogueFacts.CHECKLIST, EnumSet.allOf(ChecklistPoint.class))
            .set(DialogueFacts.SUPPORT, EnumSet.allOf(Support.class))
            .set(DialogueFacts.MANAGERS_TRAINED, true)
            .set(DialogueFacts.USED_FOR_DISMISSAL, false)
            .set(DialogueFacts.USED_FOR_DEMOTION, false)
            .set(DialogueFacts.USED_FOR_RATING, false)
            .set(DialogueFacts.USED_FOR_PROMOTION, false)
            .set(DialogueFacts.DARE_TO_SAY_WISHES, true)
            .set(DialogueFacts.WRITTEN_PROMISE, true)
            .set(DialogueFacts.ACCESS_AGREED, true)
            .set(DialogueFacts.PLAN_HOLDS, EnumSet.allOf(PlanPart.class))
            .set(DialogueFacts.MEANS_RESERVED, true)
            .set(DialogueFacts.PLAN_WRITTEN_BY, both())
            .set(DialogueFacts.REPORT_WRITTEN_BY, both())
            .set(DialogueFacts.PLAN_APPROVED_BY, both())
            .set(DialogueFacts.REPORT_APPROVED_BY, both())
            .set(DialogueFacts.COPY_GIVEN, true)
            .set(DialogueFacts.FOLLOW_UPS, 2)
            .set(DialogueFacts.PART_OF_POLICY, true)
            .set(DialogueFacts.CARRIED_OUT, true)
            .set(DialogueFacts.THEMES_FEED_POLICY, true)
            .set(DialogueFacts.CONSENT, Consent.GIVEN)
            .set(DialogueFacts.TALK_LENGTH, Period.ofMinutes(60))
            .set(DialogueFacts.PREPARATION_LENGTH, Period.ofMinutes(30))
            .set(DialogueFacts.FOLLOW_UP_LENGTH, Period.ofMinutes(15))
            .set(DialogueFacts.TALK_INTERVAL, Period.ofMonths(12))
            .set(DialogueFacts.EMPLOYEES_PER_MANAGER, 22)
            .set(DialogueFacts.TALKS_PER_WEEK, 3)
            .setEntries(
                    DialogueFacts.THEMES,
                    theme("digital", ThemeKind.DIGITAL_SKILLS, true, true, true, true),
                    theme("teamwork", ThemeKind.COOPERATION, true, false, true, true),
                    theme("elsewhere", ThemeKind.OTHER_WORK, true, true, false, true),
                    theme("guiding", ThemeKind.GUIDING_COLLEAGUES, false, true, true, true))
            .setEntries(
                    Organisation.GOALS,
                    Entry.of("digital")
                            .with(Organisation.GOAL_PUBLIC, true)
                            .with(Organisation.GOAL_LABEL, new Label("Alle aanvragen digitaal")),
                    Entry.of("merger").with(Organisation.GOAL_PUBLIC, false))
            .build();

    /** The same, but plans end up in dismissal files, people keep silent, and the manager writes all. */
    static final Situation UNSAFE = WELL_TALKED_WITH.toBuilder()
            .set(DialogueFacts.USED_FOR_DISMISSAL, true)
            .set(DialogueFacts.DARE_TO_SAY_WISHES, false)
            .set(DialogueFacts.PLAN_WRITTEN_BY, Set.of(Side.MANAGER))
            .set(DialogueFacts.COPY_GIVEN, false)
            .build();

    private Staff() {}

    private static Set<Side> both() {
        return EnumSet.allOf(Side.class);
    }

    private static Entry talk(String key, TalkKind kind, boolean development) {
        return Entry.of(key)
                .with(DialogueFacts.TALK_KIND, kind)
                .with(DialogueFacts.TALK_LABEL, new Label("Het " + key))
                .with(DialogueFacts.TALK_DEVELOPMENT, development);
    }

    private static Entry theme(
            String key, ThemeKind kind, boolean discussed, boolean wished, boolean needed, boolean possible) {
        Entry theme = Entry.of(key)
                .with(DialogueFacts.THEME_KIND, kind)
                .with(DialogueFacts.THEME_LABEL, new Label("Over " + key));
        List<Fact<Boolean>> columns = List.of(
                DialogueFacts.THEME_DISCUSSED,
                DialogueFacts.THEME_WISHED,
                DialogueFacts.THEME_NEEDED,
                DialogueFacts.THEME_POSSIBLE);
        List<Boolean> answers = List.of(discussed, wished, needed, possible);
        for (int i = 0; i < columns.size(); i++) {
            theme = theme.with(columns.get(i), answers.get(i));
        }
        return theme;
    }
}
