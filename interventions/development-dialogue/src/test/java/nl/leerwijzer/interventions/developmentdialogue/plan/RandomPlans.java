// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanEvent;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.PlanState;
import nl.leerwijzer.interventions.developmentdialogue.lifecycle.Transition;

/** Plans of all sorts from a seed: whole and half filled in, with histories that mostly make sense. */
public final class RandomPlans {
    /** What every key of a host starts with, so that a test can look for it. */
    public static final String KEY = "kanarie";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Random random;
    private int keys;

    /** Plans from a seed. */
    public RandomPlans(long seed) {
        random = new Random(seed);
    }

    /** The next plan. */
    public Situation next() {
        double filled = random.nextBoolean() ? 0.95 : 0.6;
        Situation.Builder plan = Situation.builder();
        if (random.nextInt(8) > 0) {
            plan.asOf(TODAY);
        }
        set(plan, PlanFacts.USED_FOR, filled);
        set(plan, PlanFacts.REVIEW, filled);
        list(plan, PlanFacts.STEPS, 4, filled);
        list(plan, PlanFacts.THEMES, 4, filled);
        if (random.nextDouble() < filled) {
            plan.set(PlanFacts.EVENTS, events());
        }
        return plan.build();
    }

    private <T> void set(Situation.Builder plan, Fact<T> fact, double filled) {
        if (random.nextDouble() < filled) {
            plan.set(fact, answer(fact));
        }
    }

    private void list(Situation.Builder plan, Fact<List<Entry>> list, int most, double filled) {
        if (random.nextDouble() >= filled) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            Entry entry = key();
            for (Fact<?> column : PlanFacts.all()) {
                if (column.list().filter(list.id()::equals).isPresent() && random.nextDouble() < filled) {
                    entry = with(entry, column);
                }
            }
            entries.add(entry);
        }
        plan.set(list, entries);
    }

    private <T> Entry with(Entry entry, Fact<T> column) {
        return entry.with(column, answer(column));
    }

    private Entry key() {
        return Entry.of(KEY + keys++);
    }

    /** Steps that are allowed, but for one in five; half of them after the plan came in force. */
    private List<Entry> events() {
        List<Entry> events = new ArrayList<>();
        PlanState state = PlanState.start();
        LocalDate day = TODAY.minusDays(20);
        if (random.nextBoolean()) {
            events.addAll(SamplePlan.events(SamplePlan.TO_FORCE));
            state = new PlanState.InForce(false);
        }
        int size = random.nextInt(8);
        for (int i = 0; i < size; i++) {
            List<PlanEvent> possible =
                    new ArrayList<>(random.nextInt(5) == 0 ? EnumSet.allOf(PlanEvent.class) : state.possible());
            if (possible.isEmpty()) {
                break;
            }
            PlanEvent event = possible.get(random.nextInt(possible.size()));
            Entry entry = key();
            if (random.nextInt(25) > 0) {
                entry = entry.with(PlanFacts.EVENT_WHAT, event);
            }
            if (random.nextBoolean()) {
                day = day.plusDays(random.nextInt(12) - 1);
                entry = entry.with(PlanFacts.EVENT_DATE, day);
            }
            events.add(entry);
            if (state.after(event) instanceof Transition.Allowed allowed) {
                state = allowed.next();
            }
        }
        return events;
    }

    @SuppressWarnings("unchecked") // each kind of a plan's facts has answers of its own type
    private <T> T answer(Fact<T> fact) {
        if (fact.kind() instanceof Kind.YesNo) {
            return (T) (Boolean) random.nextBoolean();
        }
        if (fact.kind() instanceof Kind.DateOf) {
            return (T) TODAY.plusDays(random.nextInt(400) - 100);
        }
        if (fact.kind() instanceof Kind.Choice<?> choice) {
            return (T) choice.choices().get(random.nextInt(choice.choices().size()));
        }
        Kind.ChoiceSet<?> set = (Kind.ChoiceSet<?>) fact.kind();
        return (T) subset(set);
    }

    /** Few at most, so that a plan for one purpose is not rare. */
    private <E extends Enum<E>> Set<E> subset(Kind.ChoiceSet<E> set) {
        Set<E> subset = EnumSet.noneOf(set.choice().type());
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            subset.add(set.choice()
                    .choices()
                    .get(random.nextInt(set.choice().choices().size())));
        }
        return subset;
    }
}
