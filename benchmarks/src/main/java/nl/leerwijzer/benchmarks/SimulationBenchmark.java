// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.Money;
import nl.leerwijzer.core.value.Percentage;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.interventions.roibygroup.RoiByGroup;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;
import nl.leerwijzer.interventions.roibygroup.calculation.KnowledgeDecay;
import nl.leerwijzer.interventions.roibygroup.calculation.Uncertainty;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The uncertainty of the business cases of ten groups, each drawn 10,000 times from ten estimates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SimulationBenchmark {
    private static final int GROUPS = 10;

    /** How the life of knowledge is read; a straight line is worth something else every month. */
    @Param({"ALL_AT_ONCE", "HALF_LIFE", "STRAIGHT_LINE"})
    public KnowledgeDecay decay = KnowledgeDecay.ALL_AT_ONCE;

    private final RoiByGroup intervention = new RoiByGroup();
    private Situation situation = Situation.unknown();

    @Setup
    public void prepare() {
        situation = Situation.builder()
                .set(Organisation.HOURLY_COST, euros(26, 29, 33))
                .set(CaseFacts.BENEFIT, euros(250, 500, 850))
                .set(CaseFacts.SHARE_ATTRIBUTED, percent(40, 60, 80))
                .set(CaseFacts.BENEFIT_START, months(0, 2, 4))
                .set(CaseFacts.DISCOUNT_RATE, Percentage.of(4))
                .set(CaseFacts.KNOWLEDGE_LIFE, decimals(3, 5, 8))
                .set(CaseFacts.KNOWLEDGE_DECAY, decay)
                .set(
                        Organisation.WORKFORCE,
                        IntStream.range(0, GROUPS)
                                .mapToObj(SimulationBenchmark::group)
                                .toList())
                .build();
    }

    /** Half of the groups by expected stay, half by turnover. */
    private static Entry group(int number) {
        Entry group = Entry.of("group-" + number)
                .with(Organisation.GROUP_HEADS, 10 + number)
                .with(CaseFacts.FEES, euros(380, 420, 480))
                .with(CaseFacts.HOURS, decimals(16, 20, 28))
                .with(CaseFacts.TRAVEL, euros(20, 45, 60))
                .with(CaseFacts.DEVELOPMENT_COST, euros(4_000, 5_000, 8_000))
                .with(CaseFacts.DEVELOPMENT_USERS, 60);
        return number % 2 == 0
                ? group.with(CaseFacts.EXPECTED_STAY, months(6 + number, 24 + number, 60 + number))
                : group.with(CaseFacts.TURNOVER, percent(10 + number, 20 + number, 60 + number));
    }

    /** Ten groups, 10,000 draws each: percentiles, chance of a gain and tornado. */
    @Benchmark
    public void simulate(Blackhole hole) {
        BusinessCases.of(situation)
                .groups()
                .forEach(group -> hole.consume(group.uncertainty(situation.seed(), Uncertainty.DRAWS)));
    }

    /** The whole plan of the same ten groups. */
    @Benchmark
    public Outcome plan() {
        return intervention.plan(situation);
    }

    private static Estimate<Money> euros(long low, long likely, long high) {
        return new Estimate<>(Money.ofEuros(low), Money.ofEuros(likely), Money.ofEuros(high));
    }

    private static Estimate<Percentage> percent(long low, long likely, long high) {
        return new Estimate<>(Percentage.of(low), Percentage.of(likely), Percentage.of(high));
    }

    private static Estimate<Period> months(int low, int likely, int high) {
        return new Estimate<>(Period.ofMonths(low), Period.ofMonths(likely), Period.ofMonths(high));
    }

    private static Estimate<BigDecimal> decimals(long low, long likely, long high) {
        return new Estimate<>(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }
}
