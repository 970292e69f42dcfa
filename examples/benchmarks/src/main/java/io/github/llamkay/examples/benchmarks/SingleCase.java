package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.Assessment;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.finding.Finding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One worker's case at a time, warm: cases a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class SingleCase {

    /** The rules, shared by all threads, and cases made beforehand. */
    @State(Scope.Benchmark)
    public static class Law {

        final LabourLaw law = LabourLaw.load();
        final List<LabourCase> cases = Cases.first(840).toList();
    }

    /** Each thread's place among the cases. */
    @State(Scope.Thread)
    public static class Place {

        private int next;

        LabourCase next(Law law) {
            next = (next + 1) % law.cases.size();
            return law.cases.get(next);
        }
    }

    /** By Llamkay, findings unread. */
    @Benchmark
    public Assessment llamkay(Law law, Place place) {
        return law.law.assess(place.next(law));
    }

    /** By Llamkay, with the words of every finding read. */
    @Benchmark
    public void llamkayWithWords(Law law, Place place, Blackhole read) {
        for (Finding finding : law.law.assess(place.next(law)).findings()) {
            read.consume(finding.words());
        }
    }

    /** By Llamkay, with the proof of every finding read. */
    @Benchmark
    public void llamkayWithProofs(Law law, Place place, Blackhole read) {
        for (Finding finding : law.law.assess(place.next(law)).findings()) {
            read.consume(finding.proof());
        }
    }

    /** By hand. */
    @Benchmark
    public List<HandWritten.Owed> byHand(Law law, Place place) {
        return HandWritten.owed(place.next(law));
    }
}
