package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A batch, warm: cases a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ManyCases {

    private static final int CASES = 4_200;

    private final LabourLaw law = LabourLaw.load();
    private final List<LabourCase> cases = Cases.first(CASES).toList();

    /** By Llamkay. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void llamkay(Blackhole read) {
        law.assessAll(cases.stream()).forEach(read::consume);
    }

    /** By hand. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void byHand(Blackhole read) {
        for (LabourCase labourCase : cases) {
            read.consume(HandWritten.owed(labourCase));
        }
    }
}
