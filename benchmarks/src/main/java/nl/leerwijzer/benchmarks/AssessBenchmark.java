// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.PreconditionAssessment;
import nl.leerwijzer.core.situation.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One assessment, beside straight-line Java that gives only the verdicts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AssessBenchmark {
    /**
     * How many situations are judged in turn. With few, a processor learns by heart how each branch goes, which no host's
     * next organisation lets it do, and straight-line Java consists of branches.
     */
    @Param("1024")
    public int count;

    /** How many interventions are installed. */
    @Param({"5", "50", "500"})
    public int interventions;

    private final List<Workload.Known> situations = new ArrayList<>();
    private Guidance guidance = Guidance.discover();
    private Guidance other = guidance;
    private StraightLine straightLine = (b, n, c, verdicts, standings) -> {};
    private int preconditions;
    private int next;

    @Setup
    public void prepare() {
        Workload workload = new Workload(interventions);
        guidance = workload.guidance();
        other = workload.guidance();
        straightLine = StraightLine.compile(workload);
        preconditions = workload.preconditions();
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            situations.add(workload.known(random));
        }
        System.out.println("interventions: " + interventions + ", preconditions: " + preconditions);
    }

    private Workload.Known situation() {
        next = (next + 1) % count;
        return situations.get(next);
    }

    /** Verdicts only. */
    @Benchmark
    public void straightLine(Blackhole hole) {
        Workload.Known known = situation();
        byte[] verdicts = new byte[preconditions];
        byte[] standings = new byte[interventions];
        straightLine.judge(known.yesNo, known.numbers, known.choices, verdicts, standings);
        hole.consume(verdicts);
        hole.consume(standings);
    }

    /** Verdicts, standings and order. */
    @Benchmark
    public Assessment assess() {
        return guidance.assess(situation().situation);
    }

    /** The same for a situation that the engine has not met before, so that its answers have to be read first. */
    @Benchmark
    @OperationsPerInvocation(2)
    public void assessUnread(Blackhole hole) {
        Situation situation = situation().situation;
        // A situation keeps what one engine read of it, so that two in turn always read anew.
        hole.consume(guidance.assess(situation));
        hole.consume(other.assess(situation));
    }

    /** The same, with the reason of every precondition and relevance worked out as data. */
    @Benchmark
    public void assessWithReasons(Blackhole hole) {
        Assessment assessment = guidance.assess(situation().situation);
        for (InterventionAssessment each : assessment.interventions()) {
            each.relevance().ifPresent(relevance -> hole.consume(relevance.reason()));
            for (PreconditionAssessment precondition : each.preconditions()) {
                for (PartAssessment part : precondition.parts()) {
                    hole.consume(part.evaluation().reason());
                }
            }
        }
    }

    /** The same, with the open questions in order as well. */
    @Benchmark
    public void assessWithQuestions(Blackhole hole) {
        hole.consume(guidance.assess(situation().situation).questions());
    }
}
