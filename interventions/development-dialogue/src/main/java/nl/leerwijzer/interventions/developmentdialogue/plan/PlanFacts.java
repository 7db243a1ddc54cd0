// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.ThemeColumns;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent;

/**
 * What the document of one plan holds: choices, dates and answers of yes or no. There is no field for a name, a label or
 * words of one's own; the key of an entry is read by nobody and shown nowhere.
 */
public final class PlanFacts {
    /** The id of the instrument, and the namespace of these facts. */
    public static final String ID = "development-plan";

    /** What plan and report are declared to be used for. */
    public enum PlanUse {
        DEVELOPMENT,
        CAREER,
        RATING,
        DEMOTION,
        DISMISSAL
    }

    /** What somebody does to grow. Wider than courses. */
    public enum ActionKind {
        WATCH_A_COLLEAGUE,
        LEARN_FROM_A_COLLEAGUE,
        NEW_TASK,
        WORKPLACE_ASSIGNMENT,
        GUIDE_A_COLLEAGUE,
        COACHING,
        ASK_FEEDBACK,
        SELF_STUDY,
        COURSE,
        RECOGNITION,
        EXPLORE_OTHER_WORK
    }

    /** Who sees to a step: a role, never a person. */
    public enum StepOwner {
        EMPLOYEE,
        MANAGER,
        COLLEAGUE,
        COACH,
        HR
    }

    /** What the organisation does to make a step possible. */
    public enum Support {
        WORKING_TIME,
        MONEY,
        GUIDANCE,
        OTHER_TASKS,
        MEANS
    }

    /** By what one sees that a step has come off. None of them rates a person. */
    public enum Sign {
        DOES_IT_ALONE,
        WORK_SHOWS_IT,
        OTHERS_NOTICE,
        EXPLAINS_IT_TO_OTHERS,
        CERTIFICATE,
        OWN_VIEW
    }

    /** What plan and report are used for. */
    public static final Fact<Set<PlanUse>> USED_FOR = Fact.choices(ID, "used-for", PlanUse.class);

    /** The steps by which somebody grows, and what the organisation does for each. */
    public static final Fact<List<Entry>> STEPS = Fact.list(ID, "steps");

    /** Which theme a step is about. */
    public static final Fact<ThemeKind> STEP_THEME =
            Fact.choice(ID, "theme", ThemeKind.class).columnOf(STEPS);

    /** What kind of action it is. */
    public static final Fact<ActionKind> STEP_ACTION =
            Fact.choice(ID, "action", ActionKind.class).columnOf(STEPS);

    /** When it is to be done. */
    public static final Fact<LocalDate> STEP_DATE = Fact.date(ID, "date").columnOf(STEPS);

    /** Who sees to it. */
    public static final Fact<StepOwner> STEP_OWNER =
            Fact.choice(ID, "owner", StepOwner.class).columnOf(STEPS);

    /** What the organisation does for it; a present set that is empty means nothing. */
    public static final Fact<Set<Support>> STEP_SUPPORT =
            Fact.choices(ID, "support", Support.class).columnOf(STEPS);

    /** Whether the organisation has done that. */
    public static final Fact<Boolean> STEP_SUPPORTED =
            Fact.yesNo(ID, "supported").columnOf(STEPS);

    /** How one will see that it has come off. */
    public static final Fact<Sign> STEP_SIGN =
            Fact.choice(ID, "sign", Sign.class).columnOf(STEPS);

    /** When both come back to it. */
    public static final Fact<LocalDate> STEP_FOLLOW_UP =
            Fact.date(ID, "follow-up").columnOf(STEPS);

    /** Whether law or collective agreement obliges the employer to offer the training of this step. */
    public static final Fact<Boolean> STEP_OBLIGED = Fact.yesNo(ID, "obliged").columnOf(STEPS);

    /** The themes of the talk. */
    public static final Fact<List<Entry>> THEMES = Fact.list(ID, "themes");

    /** What a theme is about. */
    public static final Fact<ThemeKind> THEME_KIND =
            Fact.choice(ID, "kind", ThemeKind.class).columnOf(THEMES);

    /** Whether the two talked about it. */
    public static final Fact<Boolean> THEME_DISCUSSED =
            Fact.yesNo(ID, "discussed").columnOf(THEMES);

    /** Whether the employee wishes it. */
    public static final Fact<Boolean> THEME_WISHED = Fact.yesNo(ID, "wished").columnOf(THEMES);

    /** Whether the developments of work and organisation ask for it. */
    public static final Fact<Boolean> THEME_NEEDED = Fact.yesNo(ID, "needed").columnOf(THEMES);

    /** Whether it is possible here. */
    public static final Fact<Boolean> THEME_POSSIBLE =
            Fact.yesNo(ID, "possible").columnOf(THEMES);

    /** What happened to plan and report, in order. */
    public static final Fact<List<Entry>> EVENTS = Fact.list(ID, "events");

    /** What happened. */
    public static final Fact<PlanEvent> EVENT_WHAT =
            Fact.choice(ID, "what", PlanEvent.class).columnOf(EVENTS);

    /** When it happened. */
    public static final Fact<LocalDate> EVENT_DATE = Fact.date(ID, "on").columnOf(EVENTS);

    /** When both look back on the whole plan. */
    public static final Fact<LocalDate> REVIEW = Fact.date(ID, "review");

    static final ThemeColumns THEME_COLUMNS =
            new ThemeColumns(THEME_DISCUSSED, THEME_WISHED, THEME_NEEDED, THEME_POSSIBLE);

    private PlanFacts() {}

    /** All of these facts, lists before their columns, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                USED_FOR,
                STEPS,
                STEP_THEME,
                STEP_ACTION,
                STEP_DATE,
                STEP_OWNER,
                STEP_SUPPORT,
                STEP_SUPPORTED,
                STEP_SIGN,
                STEP_FOLLOW_UP,
                STEP_OBLIGED,
                THEMES,
                THEME_KIND,
                THEME_DISCUSSED,
                THEME_WISHED,
                THEME_NEEDED,
                THEME_POSSIBLE,
                EVENTS,
                EVENT_WHAT,
                EVENT_DATE,
                REVIEW)));
    }
}
