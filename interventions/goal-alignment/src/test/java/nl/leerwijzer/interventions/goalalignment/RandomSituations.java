// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Barrier;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Document;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Effect;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Expertise;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Form;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Leader;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Participant;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.PlaceInProject;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Progress;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Sign;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Stakeholder;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;

/** Situations drawn at random: any fact may be unknown, any list empty. The same seed gives the same situations. */
final class RandomSituations {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Random random;
    private Situation.Builder situation = Situation.builder();

    RandomSituations(long seed) {
        random = new Random(seed);
    }

    Situation next() {
        situation = Situation.builder();
        if (mostly()) {
            situation.asOf(TODAY);
        }
        if (random.nextBoolean()) {
            situation.started(GoalAlignment.ID, TODAY.plusDays(random.nextInt(1500) - 1200));
        }
        for (Fact<Boolean> fact : List.of(
                AlignmentFacts.TODAYS_JOB_ONLY,
                AlignmentFacts.HR_ALONE,
                AlignmentFacts.PROCESS_AGREED,
                AlignmentFacts.SHARING_AGREED,
                AlignmentFacts.RESULTS_ANONYMISED,
                AlignmentFacts.DOCUMENTS_IN_MATRIX,
                AlignmentFacts.ADVISER_HOURS_PAID,
                AlignmentFacts.PLAN_WITH_INTERVENTIONS,
                Organisation.HR_FUNCTION,
                Organisation.WORKS_COUNCIL)) {
            maybe(fact, random.nextBoolean());
        }
        maybe(Organisation.HOURLY_COST, estimate(Money::ofEuros));
        maybe(AlignmentFacts.PLACE_IN_PROJECT, one(PlaceInProject.class));
        maybe(AlignmentFacts.DOCUMENTS, some(Document.class));
        maybe(AlignmentFacts.ADVISER_BRINGS, some(Expertise.class));
        maybe(AlignmentFacts.PARTICIPANTS, some(Participant.class));
        maybe(AlignmentFacts.CHECKED_BY, some(Stakeholder.class));
        maybe(
                AlignmentFacts.ADVISER_DAY_RATE,
                new Estimate<>(Money.ofEuros(900), Money.ofEuros(1000 + random.nextInt(100)), Money.ofEuros(1200)));
        maybe(AlignmentFacts.SESSION_TIME, new BigDecimal(random.nextInt(9)).divide(BigDecimal.valueOf(4)));
        maybe(AlignmentFacts.ADVISER_DAYS, BigDecimal.valueOf(random.nextInt(7)));
        maybe(AlignmentFacts.TIME_TO_PLAN, Period.ofMonths(random.nextInt(14)));
        maybe(AlignmentFacts.IMPLEMENTATION_TIME, Period.ofMonths(random.nextInt(14)));
        lists();
        return situation.build();
    }

    private void lists() {
        boolean complete = random.nextInt(4) == 0;
        List<Entry> groups = entries("group", 4, entry -> {
            Entry named = label(entry, Organisation.GROUP_LABEL);
            return maybe(complete, named, Organisation.GROUP_HEADS, 2 + random.nextInt(200));
        });
        List<Entry> competences = entries("competence", 5, entry -> {
            Entry named = label(entry, AlignmentFacts.COMPETENCE_LABEL);
            return maybe(false, named, AlignmentFacts.COMPETENCE_ESCO, URI.create("https://example.org/skill"));
        });
        boolean weighted = random.nextBoolean();
        boolean zero = random.nextInt(5) == 0;
        List<Entry> goals = entries("goal", 8, entry -> goal(entry, complete, weighted, zero));
        situation.set(Organisation.GOALS, goals);
        situation.set(Organisation.WORKFORCE, groups);
        situation.set(AlignmentFacts.COMPETENCES, competences);
        maybe(AlignmentFacts.CONTRIBUTIONS, entries("contribution", 12, entry -> {
            Entry row = refer(complete, entry, AlignmentFacts.CONTRIBUTION_GOAL, goals);
            row = refer(complete, row, AlignmentFacts.CONTRIBUTION_COMPETENCE, competences);
            return maybe(complete, row, AlignmentFacts.CONTRIBUTION_STRENGTH, one(Strength.class));
        }));
        maybe(AlignmentFacts.GAPS, entries("gap", 12, entry -> {
            Entry row = refer(complete, entry, AlignmentFacts.GAP_GOAL, goals);
            row = refer(complete, row, AlignmentFacts.GAP_GROUP, groups);
            row = refer(complete, row, AlignmentFacts.GAP_COMPETENCE, competences);
            return maybe(complete, row, AlignmentFacts.GAP_BARRIERS, some(Barrier.class));
        }));
        maybe(AlignmentFacts.INTERVENTIONS, entries("intervention", 5, entry -> {
            Entry row = label(entry, AlignmentFacts.INTERVENTION_LABEL);
            row = refer(complete, row, AlignmentFacts.INTERVENTION_GROUP, groups);
            row = refer(complete, row, AlignmentFacts.INTERVENTION_COMPETENCE, competences);
            row = maybe(false, row, AlignmentFacts.INTERVENTION_FORM, one(Form.class));
            row = maybe(false, row, AlignmentFacts.INTERVENTION_LEADER, one(Leader.class));
            row = maybe(complete, row, AlignmentFacts.INTERVENTION_HOURS, estimate(BigDecimal::valueOf));
            row = maybe(complete, row, AlignmentFacts.INTERVENTION_COST, estimate(Money::ofEuros));
            row = maybe(complete, row, AlignmentFacts.INTERVENTION_START, Period.ofWeeks(random.nextInt(60)));
            return maybe(
                    complete,
                    row,
                    AlignmentFacts.INTERVENTION_DURATION,
                    estimate(weeks -> Period.ofWeeks(Math.toIntExact(weeks) + 1)));
        }));
        if (random.nextInt(6) == 0) {
            situation.forget(AlignmentFacts.CONTRIBUTIONS).forget(AlignmentFacts.GAPS);
            situation.forget(AlignmentFacts.INTERVENTIONS);
            situation.forget(random.nextBoolean() ? Organisation.GOALS : AlignmentFacts.COMPETENCES);
        }
    }

    private <N extends Comparable<? super N>> Estimate<N> estimate(LongFunction<N> number) {
        long low = random.nextInt(20);
        long likely = low + random.nextInt(20);
        return new Estimate<>(number.apply(low), number.apply(likely), number.apply(likely + random.nextInt(20)));
    }

    private Entry goal(Entry entry, boolean complete, boolean weighted, boolean zero) {
        Entry goal = entry;
        if (random.nextBoolean()) {
            goal = label(goal.with(Organisation.GOAL_PUBLIC, true), Organisation.GOAL_LABEL);
        } else {
            goal = maybe(false, goal, Organisation.GOAL_PUBLIC, false);
            goal = maybe(false, goal, Organisation.GOAL_ALIAS, new Key("alias-" + random.nextInt(1000)));
        }
        goal = maybe(
                complete, goal, AlignmentFacts.PROGRESS, random.nextBoolean() ? Progress.BEHIND : one(Progress.class));
        goal = maybe(
                complete, goal, AlignmentFacts.EFFECT, random.nextBoolean() ? Effect.SLOWS_DOWN : one(Effect.class));
        goal = maybe(complete, goal, AlignmentFacts.SIGNS, some(Sign.class));
        BigDecimal weight = zero ? BigDecimal.ZERO : new BigDecimal(random.nextInt(1000)).movePointLeft(2);
        return weighted ? maybe(mostly(), goal, AlignmentFacts.WEIGHT, weight) : goal;
    }

    private List<Entry> entries(String prefix, int most, UnaryOperator<Entry> fill) {
        List<Entry> entries = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            entries.add(fill.apply(Entry.of(prefix + i)));
        }
        return entries;
    }

    private Entry refer(boolean always, Entry entry, Fact<Key> reference, List<Entry> to) {
        return to.isEmpty()
                ? entry
                : maybe(
                        always,
                        entry,
                        reference,
                        to.get(random.nextInt(to.size())).key());
    }

    private Entry label(Entry entry, Fact<Label> column) {
        return maybe(false, entry, column, new Label("Label " + random.nextInt(1000)));
    }

    private <T> Entry maybe(boolean always, Entry entry, Fact<T> column, T value) {
        return always || mostly() ? entry.with(column, value) : entry;
    }

    private <T> void maybe(Fact<T> fact, T value) {
        if (mostly()) {
            situation.set(fact, value);
        }
    }

    private boolean mostly() {
        return random.nextInt(5) > 0;
    }

    private <E extends Enum<E>> E one(Class<E> choices) {
        E[] all = choices.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> choices) {
        Set<E> some = EnumSet.noneOf(choices);
        for (E choice : choices.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                some.add(choice);
            }
        }
        return some;
    }
}
