package io.github.llamkay.examples.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium or Chrome of this machine, driven by its command line. */
final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final int SECONDS = 120;

    private final Path program;
    private final Path work;

    private Browser(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    /** Finds a browser: the one that the property {@code browser} names, or one of the usual names and places. */
    static Optional<Path> find() {
        String named = System.getProperty("browser");
        Stream<Path> usual = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> all = Stream.concat(usual, PLACES.stream().map(Path::of));
        return (named == null ? all : Stream.of(Path.of(named)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser of(Path program, Path work) {
        return new Browser(program, work);
    }

    /** Returns the page as it stands when its scripts have run. */
    String dom(Path page) throws IOException, InterruptedException {
        return Files.readString(
                start(page, "--virtual-time-budget=10000", "--dump-dom").out());
    }

    /** Returns what the page writes to the console, errors and refused resources among it. */
    List<String> console(Path page) throws IOException, InterruptedException {
        Ran ran = start(page, "--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom");
        return Files.readString(ran.err())
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
    }

    /** Prints a page. */
    Path pdf(Path page) throws IOException, InterruptedException {
        Path pdf = work.resolve("page.pdf");
        start(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        return pdf;
    }

    private record Ran(Path out, Path err) {}

    private Ran start(Path page, String... options) throws IOException, InterruptedException {
        Ran ran = new Ran(Files.createTempFile(work, "out", ""), Files.createTempFile(work, "err", ""));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(work, "profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(ran.out().toFile())
                .redirectError(ran.err().toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end within " + SECONDS + " seconds; expected a page at " + page);
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " ended with " + process.exitValue() + ": "
                    + Files.readString(ran.err(), StandardCharsets.UTF_8));
        }
        return ran;
    }
}
