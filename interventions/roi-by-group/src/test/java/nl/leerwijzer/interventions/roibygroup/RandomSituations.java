// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.KnowledgeDecay;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDevelopingFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.UtilityFacts;

/** Situations in which anything may be unknown, nothing, or at a bound of what its fact takes. */
final class RandomSituations {
    private final SplittableRandom random;
    private double known;

    RandomSituations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Situation next() {
        known = random.nextBoolean() ? 1 : random.nextDouble();
        Situation.Builder situation = Situation.builder();
        if (maybe()) {
            situation.asOf(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)));
        }
        give(situation, RoiByGroup.STEERS_ON_RETURN, random::nextBoolean);
        give(situation, RoiByGroup.ASSUMPTIONS_HEARD, () -> some(Assumption.class));
        give(situation, RoiByGroup.LOW_SCHOOLED_REASONS, () -> some(LowSchooledReason.class));
        give(situation, CaseFacts.BENEFIT, () -> euros(6_000));
        give(situation, RoiByGroup.ADVANCED, random::nextBoolean);
        give(situation, CaseFacts.SHARE_ATTRIBUTED, () -> percents(100));
        give(situation, CaseFacts.SHARE_CONFIDENCE, () -> Percentage.of(random.nextInt(101)));
        give(situation, CaseFacts.BENEFIT_START, () -> months(60));
        give(situation, CaseFacts.KNOWLEDGE_DECAY, () -> one(KnowledgeDecay.class));
        give(situation, NotDevelopingFacts.PRODUCTIVITY_LOSS, () -> percents(50));
        give(situation, NotDevelopingFacts.INNOVATION_LOSS, () -> percents(50));
        give(situation, NotDevelopingFacts.MARKET_VALUE_LOSS, () -> percents(50));
        give(situation, NotDevelopingFacts.WAGE_GROWTH, () -> percents(25));
        give(situation, NotDevelopingFacts.LEAVING_FOR_WANT_OF_LEARNING, () -> percents(100));
        give(situation, UtilityFacts.EFFECT_SIZE, () -> {
            int[] tenths = rising(30);
            return new Estimate<>(tenth(tenths[0]), tenth(tenths[1]), tenth(tenths[2]));
        });
        give(situation, UtilityFacts.PERFORMANCE_SPREAD, () -> percents(200));
        give(situation, CaseFacts.DISCOUNT_RATE, () -> Percentage.of(random.nextInt(51)));
        give(situation, CaseFacts.KNOWLEDGE_LIFE, () -> {
            int[] halves = rising(79);
            return new Estimate<>(halfYears(halves[0] + 1), halfYears(halves[1] + 1), halfYears(halves[2] + 1));
        });
        give(situation, Organisation.HOURLY_COST, () -> euros(60));
        give(situation, Organisation.WORKFORCE, this::workforce);
        return situation.build();
    }

    private List<Entry> workforce() {
        List<Entry> groups = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Entry group = Entry.of("group-" + i);
            int stayKnownBy = random.nextInt(4);
            group = give(group, Organisation.GROUP_LABEL, () -> new Label("Label " + random.nextInt(100)));
            group = give(group, Organisation.GROUP_HEADS, () -> 2 + random.nextInt(60));
            group = give(group, Organisation.GROUP_AGE, () -> one(Organisation.AgeBand.class));
            group = give(group, Organisation.GROUP_CONTRACT, () -> one(Organisation.ContractKind.class));
            group = give(group, Organisation.GROUP_SCHOOLING, () -> one(Organisation.Schooling.class));
            group = give(group, Organisation.GROUP_WORKING_TIME, () -> one(Organisation.WorkingTime.class));
            group = give(group, CaseFacts.FEES, () -> euros(3_000));
            group = give(group, CaseFacts.HOURS, this::hours);
            group = give(group, CaseFacts.TRAVEL, () -> euros(200));
            group = give(group, CaseFacts.DEVELOPMENT_COST, () -> euros(20_000));
            group = give(group, CaseFacts.DEVELOPMENT_USERS, () -> 1 + random.nextInt(200));
            group = give(group, CaseFacts.OBLIGED_COST, () -> euros(900));
            if (stayKnownBy < 2) {
                group = give(group, CaseFacts.EXPECTED_STAY, () -> months(200));
            }
            if (stayKnownBy != 3) {
                group = give(
                        group,
                        CaseFacts.CONTRACT_END,
                        () -> LocalDate.of(2026, 6, 1).plusDays(random.nextInt(2_000)));
            }
            group = give(group, CaseFacts.TURNOVER, this::turnover);
            group = give(group, Organisation.GROUP_FTE, () -> BigDecimal.valueOf(1 + random.nextInt(50)));
            group = give(group, NotDevelopingFacts.FAILURE_COST, () -> euros(2_000));
            group = give(group, NotDevelopingFacts.WAGE, () -> euros(60_000));
            group = give(group, NotDevelopingFacts.REPLACEMENT_COST, () -> euros(20_000));
            group = give(group, CaseFacts.GROUP_BENEFIT, () -> euros(6_000));
            group = give(group, CaseFacts.BENEFIT_EVIDENCE, () -> one(CaseFacts.BenefitEvidence.class));
            group = give(group, CaseFacts.PARTICIPANTS, () -> random.nextInt(60));
            groups.add(group);
        }
        return groups;
    }

    /** The same situation with each estimate replaced by one value within it. */
    Situation somewhereWithin(Situation situation) {
        Situation.Builder builder = situation.toBuilder();
        new RoiByGroup()
                .facts().stream()
                        .filter(fact -> fact.kind() instanceof Kind.EstimateOf<?>)
                        .forEach(fact -> pin(situation, builder, fact));
        return situation
                .find(Organisation.WORKFORCE)
                .map(groups -> builder.set(
                                Organisation.WORKFORCE,
                                groups.stream().map(this::pinned).toList())
                        .build())
                .orElseGet(builder::build);
    }

    private Entry pinned(Entry group) {
        Entry pinned = group;
        for (Fact<?> column : new RoiByGroup().facts()) {
            if (column.kind() instanceof Kind.EstimateOf<?>) {
                pinned = pin(group, pinned, column);
            }
        }
        return pinned;
    }

    @SuppressWarnings("unchecked")
    private <T> void pin(Situation situation, Situation.Builder builder, Fact<T> fact) {
        situation.find(fact).ifPresent(value -> builder.set(fact, (T) oneOf((Estimate<?>) value)));
    }

    @SuppressWarnings("unchecked")
    private <T> Entry pin(Entry from, Entry to, Fact<T> column) {
        return from.find(column)
                .map(value -> to.with(column, (T) oneOf((Estimate<?>) value)))
                .orElse(to);
    }

    private <N extends Comparable<? super N>> Estimate<N> oneOf(Estimate<N> estimate) {
        return Estimate.exactly(
                switch (random.nextInt(3)) {
                    case 0 -> estimate.low();
                    case 1 -> estimate.likely();
                    default -> estimate.high();
                });
    }

    /** The same situation with other labels and traits. */
    Situation withOtherPeople(Situation situation) {
        known = 0.7;
        return situation
                .find(Organisation.WORKFORCE)
                .map(groups -> situation.toBuilder()
                        .set(
                                Organisation.WORKFORCE,
                                groups.stream().map(this::other).toList())
                        .build())
                .orElse(situation);
    }

    private Entry other(Entry group) {
        Entry bare = Entry.of(
                group.key(),
                group.answers()
                        .without(Organisation.GROUP_LABEL)
                        .without(Organisation.GROUP_AGE)
                        .without(Organisation.GROUP_CONTRACT)
                        .without(Organisation.GROUP_SCHOOLING)
                        .without(Organisation.GROUP_WORKING_TIME));
        Entry labelled = give(bare, Organisation.GROUP_LABEL, () -> new Label("Other " + random.nextInt(100)));
        Entry aged = give(labelled, Organisation.GROUP_AGE, () -> one(Organisation.AgeBand.class));
        Entry hired = give(aged, Organisation.GROUP_CONTRACT, () -> one(Organisation.ContractKind.class));
        Entry schooled = give(hired, Organisation.GROUP_SCHOOLING, () -> one(Organisation.Schooling.class));
        return give(schooled, Organisation.GROUP_WORKING_TIME, () -> one(Organisation.WorkingTime.class));
    }

    private boolean maybe() {
        return random.nextDouble() < known;
    }

    private <T> void give(Situation.Builder situation, Fact<T> fact, Supplier<T> value) {
        if (maybe()) {
            situation.set(fact, value.get());
        }
    }

    private <T> Entry give(Entry entry, Fact<T> column, Supplier<T> value) {
        return maybe() ? entry.with(column, value.get()) : entry;
    }

    private Estimate<BigDecimal> hours() {
        int[] numbers = rising(160);
        return new Estimate<>(
                BigDecimal.valueOf(numbers[0]), BigDecimal.valueOf(numbers[1]), BigDecimal.valueOf(numbers[2]));
    }

    private Estimate<Percentage> percents(int most) {
        int[] percents = rising(most);
        return new Estimate<>(Percentage.of(percents[0]), Percentage.of(percents[1]), Percentage.of(percents[2]));
    }

    private Estimate<Percentage> turnover() {
        int[] percents = rising(399);
        return new Estimate<>(
                Percentage.of(percents[0] + 1), Percentage.of(percents[1] + 1), Percentage.of(percents[2] + 1));
    }

    private static BigDecimal tenth(int count) {
        return BigDecimal.valueOf(count, 1);
    }

    private Estimate<Period> months(int most) {
        int[] numbers = rising(most);
        return new Estimate<>(Period.ofMonths(numbers[0]), Period.ofMonths(numbers[1]), Period.ofMonths(numbers[2]));
    }

    private Estimate<Money> euros(int most) {
        int[] numbers = rising(most);
        return new Estimate<>(Money.ofEuros(numbers[0]), Money.ofEuros(numbers[1]), Money.ofEuros(numbers[2]));
    }

    private static BigDecimal halfYears(int count) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(2));
    }

    /** Three numbers from nothing to a bound that rise; often the same, sometimes nothing. */
    private int[] rising(int most) {
        int low = random.nextInt(5) == 0 ? 0 : random.nextInt(most + 1);
        int likely = random.nextBoolean() ? low : low + random.nextInt(most - low + 1);
        int high = random.nextBoolean() ? likely : likely + random.nextInt(most - likely + 1);
        return new int[] {low, likely, high};
    }

    private <E extends Enum<E>> E one(Class<E> choices) {
        E[] constants = choices.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> choices) {
        Set<E> chosen = EnumSet.noneOf(choices);
        for (E choice : choices.getEnumConstants()) {
            if (random.nextBoolean()) {
                chosen.add(choice);
            }
        }
        return chosen;
    }
}
