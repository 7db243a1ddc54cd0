// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.TalkKind;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;

/** Situations from a seed: each fact known with a given chance. */
final class RandomSituations {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final SplittableRandom random;
    private final int unknownInHundred;

    RandomSituations(long seed, int unknownInHundred) {
        this.random = new SplittableRandom(seed);
        this.unknownInHundred = unknownInHundred;
    }

    Situation next() {
        Situation.Builder situation = Situation.builder();
        if (isKnown()) {
            situation.asOf(TODAY.plusDays(random.nextInt(7)));
        }
        if (random.nextInt(3) == 0) {
            situation.started(DialogueFacts.ID, TODAY.plusDays(random.nextInt(1200) - 1000));
        }
        for (Fact<?> fact : DialogueFacts.all()) {
            if (fact.list().isEmpty() && fact.kind() instanceof Kind.YesNo) {
                set(situation, yesNo(fact), random.nextBoolean());
            }
        }
        setChoices(situation);
        setTimes(situation);
        if (isKnown()) {
            situation.set(DialogueFacts.TALKS, talks());
        }
        if (isKnown()) {
            situation.set(DialogueFacts.THEMES, themes());
        }
        set(situation, Organisation.WORKS_COUNCIL, random.nextBoolean());
        set(situation, Organisation.EMPLOYEES, 1 + random.nextInt(2000));
        Money rate = Money.ofEuros(20 + random.nextInt(40));
        set(situation, Organisation.HOURLY_COST, new Estimate<>(rate, rate, Money.ofEuros(70)));
        if (isKnown()) {
            situation.set(Organisation.GOALS, goals());
        }
        return situation.build();
    }

    private void setChoices(Situation.Builder situation) {
        for (Fact<Set<DialogueFacts.Side>> fact : List.of(
                DialogueFacts.AGENDA_SET_BY,
                DialogueFacts.PREPARED_BY,
                DialogueFacts.PLAN_WRITTEN_BY,
                DialogueFacts.REPORT_WRITTEN_BY,
                DialogueFacts.PLAN_APPROVED_BY,
                DialogueFacts.REPORT_APPROVED_BY)) {
            set(situation, fact, some(DialogueFacts.Side.class));
        }
        set(situation, DialogueFacts.EMPLOYEE_HEARS, some(DialogueFacts.EmployeeHears.class));
        set(situation, DialogueFacts.MANAGER_HEARS, some(DialogueFacts.ManagerHears.class));
        set(situation, DialogueFacts.CHECKLIST, some(DialogueFacts.ChecklistPoint.class));
        set(situation, DialogueFacts.SUPPORT, some(DialogueFacts.Support.class));
        set(situation, DialogueFacts.PLAN_HOLDS, some(DialogueFacts.PlanPart.class));
        set(situation, DialogueFacts.CONSENT, any(List.of(DialogueFacts.Consent.values())));
    }

    private void setTimes(Situation.Builder situation) {
        set(situation, DialogueFacts.INVITATION, Period.ofDays(random.nextInt(30)));
        set(situation, DialogueFacts.FOLLOW_UPS, random.nextInt(5));
        set(situation, DialogueFacts.TALK_LENGTH, Period.ofMinutes(20 + random.nextInt(100)));
        set(situation, DialogueFacts.PREPARATION_LENGTH, Period.ofMinutes(random.nextInt(90)));
        set(situation, DialogueFacts.FOLLOW_UP_LENGTH, Period.ofMinutes(5 + random.nextInt(40)));
        set(situation, DialogueFacts.TALK_INTERVAL, Period.ofMonths(1 + random.nextInt(24)));
        set(situation, DialogueFacts.EMPLOYEES_PER_MANAGER, 1 + random.nextInt(60));
        set(situation, DialogueFacts.TALKS_PER_WEEK, 1 + random.nextInt(10));
    }

    private List<Entry> talks() {
        List<Entry> talks = new ArrayList<>();
        int count = random.nextInt(5);
        // Now and then every talk has development, which chance alone would hardly bring about.
        boolean complete = random.nextInt(3) == 0;
        for (int i = 1; i <= count; i++) {
            Entry talk = Entry.of("talk-" + i);
            talk = maybe(talk, DialogueFacts.TALK_KIND, any(List.of(TalkKind.values())));
            talk = random.nextInt(3) == 0 ? talk.with(DialogueFacts.TALK_LABEL, new Label("Gesprek " + i)) : talk;
            talk = maybe(talk, DialogueFacts.TALK_DEVELOPMENT, complete || random.nextBoolean());
            talks.add(talk);
        }
        return talks;
    }

    private List<Entry> themes() {
        List<Entry> themes = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            Entry theme = Entry.of("theme-" + i);
            theme = maybe(theme, DialogueFacts.THEME_KIND, any(List.of(ThemeKind.values())));
            theme = random.nextInt(3) == 0 ? theme.with(DialogueFacts.THEME_LABEL, new Label("Thema " + i)) : theme;
            theme = maybe(theme, DialogueFacts.THEME_DISCUSSED, random.nextInt(4) > 0);
            theme = maybe(theme, DialogueFacts.THEME_WISHED, random.nextBoolean());
            theme = maybe(theme, DialogueFacts.THEME_NEEDED, random.nextBoolean());
            theme = maybe(theme, DialogueFacts.THEME_POSSIBLE, random.nextBoolean());
            themes.add(theme);
        }
        return themes;
    }

    private List<Entry> goals() {
        List<Entry> goals = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            boolean open = random.nextBoolean();
            Entry goal = Entry.of("goal-" + i).with(Organisation.GOAL_PUBLIC, open);
            goals.add(open ? goal.with(Organisation.GOAL_LABEL, new Label("Doel " + i)) : goal);
        }
        return goals;
    }

    private <T> Entry maybe(Entry entry, Fact<T> column, T value) {
        return isKnown() ? entry.with(column, value) : entry;
    }

    private <T> void set(Situation.Builder situation, Fact<T> fact, T value) {
        if (isKnown()) {
            situation.set(fact, value);
        }
    }

    private boolean isKnown() {
        return random.nextInt(100) >= unknownInHundred;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        boolean all = random.nextInt(3) == 0;
        for (E choice : EnumSet.allOf(type)) {
            if (all || random.nextBoolean()) {
                chosen.add(choice);
            }
        }
        return chosen;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SuppressWarnings("unchecked") // the kind says that the answer is yes or no
    private static Fact<Boolean> yesNo(Fact<?> fact) {
        return (Fact<Boolean>) fact;
    }
}
