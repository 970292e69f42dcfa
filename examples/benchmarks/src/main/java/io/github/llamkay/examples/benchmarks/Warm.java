package io.github.llamkay.examples.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the warm benchmarks with one thread and with two, and prints their table. */
final class Warm {

    private static final double KILO = 1_000;

    private Warm() {}

    /** Runs them all. */
    public static void main(String[] args) throws RunnerException {
        Map<String, Double> speeds = new HashMap<>();
        Map<String, Double> allocated = new HashMap<>();
        run("SingleCase|ManyCases", 1, speeds, allocated);
        run("(SingleCase|ManyCases).llamkay$", 2, speeds, allocated);
        Benchmarks.head("Warm", "cases a second", "by hand / this", "KB a case", "two threads / one");
        for (String each : new String[] {
            "SingleCase.byHand",
            "SingleCase.llamkay",
            "SingleCase.llamkayWithWords",
            "SingleCase.llamkayWithProofs",
            "ManyCases.byHand",
            "ManyCases.llamkay"
        }) {
            double speed = speeds.get(each + 1);
            double byHand = speeds.get(each.substring(0, each.indexOf('.')) + ".byHand1");
            Double two = speeds.get(each + 2);
            Benchmarks.row(
                    each,
                    "%,.0f".formatted(speed),
                    "%.1f".formatted(byHand / speed),
                    "%.1f".formatted(allocated.get(each + 1) / KILO),
                    two == null ? "" : "%.2f".formatted(two / speed));
        }
    }

    private static void run(String which, int threads, Map<String, Double> speeds, Map<String, Double> allocated)
            throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(which)
                        .threads(threads)
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-XX:+UseParallelGC", "-Xmx1g")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String name = benchmark.substring(Warm.class.getPackageName().length() + 1) + threads;
            speeds.put(name, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((metric, value) -> {
                if (metric.contains("alloc.rate.norm")) {
                    allocated.put(name, value.getScore());
                }
            });
        }
    }
}
