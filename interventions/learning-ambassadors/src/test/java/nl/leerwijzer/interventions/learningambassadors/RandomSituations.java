// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.learningambassadors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.testkit.situations.DeclaredFacts;

/** Seeded situations in which each fact is unknown or has any answer of its kind. */
public final class RandomSituations {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 2_200;

    private static final Set<Fact<?>> FACTS = DeclaredFacts.of(new LearningAmbassadors());

    private final Set<Fact<?>> facts;
    private final Random random;

    RandomSituations(long seed) {
        this(FACTS, seed);
    }

    /** Situations, or documents of an instrument, with these facts. */
    public RandomSituations(Set<Fact<?>> facts, long seed) {
        this.facts = facts;
        random = new Random(seed);
    }

    /** A situation of which a share of the facts is known. */
    public Situation next(double known) {
        Situation.Builder situation = Situation.builder();
        for (Fact<?> fact : facts) {
            if (random.nextDouble() < known) {
                answer(situation, fact);
            }
        }
        if (random.nextDouble() < known) {
            situation.started(AmbassadorFacts.ID, day());
        }
        if (random.nextDouble() < known) {
            situation.asOf(day());
        }
        return situation.build();
    }

    private <T> void answer(Situation.Builder situation, Fact<T> fact) {
        @SuppressWarnings("unchecked") // each branch makes a value of the fact's own kind
        T value = (T) value(fact.kind());
        situation.set(fact, value);
    }

    private Object value(Kind<?> kind) {
        if (kind instanceof Kind.YesNo) {
            return random.nextBoolean();
        }
        if (kind instanceof Kind.DateOf) {
            return day();
        }
        if (kind instanceof Kind.Choice<?> choice) {
            return choice.choices().get(random.nextInt(choice.choices().size()));
        }
        if (kind instanceof Kind.ChoiceSet<?> set) {
            return subset(set.choice());
        }
        if (kind instanceof Kind.EstimateOf<?> estimate) {
            return estimate(estimate.of());
        }
        if (kind instanceof Kind.Numeric<?> numeric) {
            return number(numeric);
        }
        throw new IllegalStateException("no value for " + kind);
    }

    private <E extends Enum<E>> Set<E> subset(Kind.Choice<E> choice) {
        EnumSet<E> chosen = EnumSet.noneOf(choice.type());
        choice.choices().stream().filter(each -> random.nextBoolean()).forEach(chosen::add);
        return chosen;
    }

    private <T extends Comparable<? super T>> Estimate<T> estimate(Kind.Numeric<T> kind) {
        List<T> values = new ArrayList<>(Arrays.asList(number(kind), number(kind), number(kind)));
        values.sort(null);
        return new Estimate<>(values.get(0), values.get(1), values.get(2));
    }

    /** Near the lower end, where the bounds of conditions lie, and now and then the largest. */
    private <T extends Comparable<? super T>> T number(Kind.Numeric<T> kind) {
        BigDecimal min = kind.number(kind.min());
        BigDecimal max = kind.number(kind.max());
        BigDecimal value = random.nextInt(10) == 0 ? max : max.min(min.add(BigDecimal.valueOf(random.nextInt(30))));
        if (kind.readNumber(value) instanceof Reading.Read<T> read) {
            return read.value();
        }
        throw new IllegalStateException("no number for " + kind);
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
