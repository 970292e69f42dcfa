package io.github.llamkay.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the benchmarks, each in JVMs of its own, and prints their tables. */
final class Benchmarks {

    private static final int STARTS = 7;
    private static final List<String> SECTIONS = List.of("VI", "VII", "VIII", "IX");
    private static final String PACKAGE = Benchmarks.class.getPackageName() + ".";

    private final Path target;
    private final String user;
    private final String withJmh;
    private final String withText;

    private Benchmarks(Path target, Path jar) throws IOException {
        this.target = target;
        this.user = jar
                + File.pathSeparator
                + Files.readString(target.resolve("user.classpath")).trim();
        this.withJmh = user
                + File.pathSeparator
                + Files.readString(target.resolve("compile.classpath")).trim();
        this.withText = user
                + File.pathSeparator
                + Files.readString(target.resolve("test.classpath")).trim();
    }

    /** Takes the folder of the class paths, the jar of this module and what to run: startup, warm, batch or all. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Benchmarks benchmarks = new Benchmarks(Path.of(args[0]), Path.of(args[1]));
        String run = args[2];
        System.out.println(System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        if (run.equals("startup") || run.equals("all")) {
            benchmarks.startup();
        }
        if (run.equals("warm") || run.equals("all")) {
            benchmarks
                    .command(java("java.home"), benchmarks.withJmh, "Warm", List.of())
                    .forEach(System.out::println);
        }
        if (run.equals("batch") || run.equals("all")) {
            benchmarks.batch();
        }
    }

    private void startup() throws IOException, InterruptedException {
        Path archive = target.resolve("llamkay.jsa");
        Path archiveOfSome = target.resolve("llamkay-sections.jsa");
        String java = java("java.home");
        command(java, user, "FirstAssessment", archiving(archive));
        command(java, user, "FirstAssessment", archiving(archiveOfSome), SECTIONS.toArray(String[]::new));
        List<Start> starts = new ArrayList<>(List.of(
                new Start("by hand", java, user, "FirstByHand", List.of()),
                new Start("Llamkay", java, user, "FirstAssessment", List.of()),
                new Start("Llamkay, AppCDS archive", java, user, "FirstAssessment", archived(archive)),
                new Start(
                        "Llamkay, first compiler alone",
                        java,
                        user,
                        "FirstAssessment",
                        List.of("-XX:TieredStopAtLevel=1")),
                new Start("Llamkay, VI to IX", java, user, "FirstAssessment", List.of(), SECTIONS),
                new Start(
                        "Llamkay, VI to IX, AppCDS archive",
                        java,
                        user,
                        "FirstAssessment",
                        archived(archiveOfSome),
                        SECTIONS),
                new Start("the same rules from text", java, withText, "FirstFromText", List.of())));
        String newer = System.getenv("JDK25_HOME");
        if (newer != null) {
            Path cache = target.resolve("llamkay.aot");
            String java25 = Path.of(newer, "bin", "java").toString();
            command(java25, user, "FirstAssessment", List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off"));
            starts.add(new Start("Llamkay, JDK 25", java25, user, "FirstAssessment", List.of()));
            starts.add(new Start(
                    "Llamkay, JDK 25, AOT cache", java25, user, "FirstAssessment", List.of("-XX:AOTCache=" + cache)));
        }
        long[][] millis = new long[starts.size()][STARTS];
        for (int round = -1; round < STARTS; round++) {
            for (int i = 0; i < starts.size(); i++) {
                long taken = starts.get(i).millis();
                if (round >= 0) {
                    millis[i][round] = taken;
                }
            }
        }
        long llamkay = median(millis[1]);
        head("Fresh JVM to the first answer, median of " + STARTS, "ms", "this / Llamkay");
        for (int i = 0; i < starts.size(); i++) {
            long median = median(millis[i]);
            row(starts.get(i).name, Long.toString(median), "%.2f".formatted(median / (double) llamkay));
        }
    }

    private void batch() throws IOException, InterruptedException {
        head(
                "Batch, heap of at most 256 MB",
                "cases",
                "cases a second, warm-up included",
                "MB in use after a collection, at most");
        for (String collector : List.of("ParallelGC", "G1GC")) {
            for (String cases : List.of("10000", "100000")) {
                command(
                                java("java.home"),
                                user,
                                "BatchHeap",
                                List.of("-Xmx256m", "-XX:+Use" + collector),
                                collector,
                                cases)
                        .forEach(System.out::println);
            }
        }
    }

    private static List<String> archiving(Path archive) {
        return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    private static List<String> archived(Path archive) {
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    /** A JVM to start: what it is called, the command, the flags and the arguments. */
    private record Start(
            String name, String java, String classpath, String main, List<String> flags, List<String> arguments) {

        /** Takes no arguments. */
        Start(String name, String java, String classpath, String main, List<String> flags) {
            this(name, java, classpath, main, flags, List.of());
        }

        /** Starts it and returns the time until it prints its answer. */
        long millis() throws IOException, InterruptedException {
            long begun = System.nanoTime();
            Process process = process(java, classpath, main, flags, arguments);
            try (BufferedReader out = process.inputReader()) {
                String answer = out.readLine();
                long taken = System.nanoTime() - begun;
                if (answer == null || answer.equals("0") || process.waitFor() != 0) {
                    throw new IllegalStateException(name + " gave no answer: " + answer);
                }
                return taken / 1_000_000;
            }
        }
    }

    private List<String> command(String java, String classpath, String main, List<String> flags, String... args)
            throws IOException, InterruptedException {
        Process process = process(java, classpath, main, flags, List.of(args));
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main + " failed: " + lines);
            }
            return lines;
        }
    }

    private static Process process(String java, String classpath, String main, List<String> flags, List<String> args)
            throws IOException {
        List<String> line = new ArrayList<>();
        line.add(java);
        line.addAll(flags);
        line.addAll(List.of("-cp", classpath, PACKAGE + main));
        line.addAll(args);
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String java(String property) {
        return Path.of(System.getProperty(property), "bin", "java").toString();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Prints the head of a table. */
    static void head(String... cells) {
        System.out.println();
        row(cells);
        String[] rules = new String[cells.length];
        Arrays.fill(rules, "---");
        row(rules);
    }

    /** Prints a row of a table. */
    static void row(String... cells) {
        System.out.println(String.format(Locale.ROOT, "| %s |", String.join(" | ", cells)));
    }
}
