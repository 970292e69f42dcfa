package io.github.llamkay.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Runs the program on folders. */
final class Reports {

    /** The folder that comes with the example, reviewed on the day of its README. */
    static final Path SAMPLE = Path.of("expediente");

    static final String DAY = "2025-12-20";

    private Reports() {}

    record Ran(int code, String out, String err) {}

    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = InspectionReport.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    /** Writes the page of a folder and reads it. */
    static Document page(Path folder, Path file) throws IOException {
        Ran ran = run(folder.toString(), "--as-of", DAY, "--out", file.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return Jsoup.parse(Files.readString(file));
    }

    /** Copies the sample, so that a test may change it. */
    static Path copy(Path to) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    static void write(Path folder, String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    /** Adds a line to a file. */
    static void add(Path folder, String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + line + "\n");
    }

    /** Takes the lines out that hold a text. */
    static void drop(Path folder, String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        List<String> kept = lines.stream().filter(line -> !line.contains(text)).toList();
        assertThat(kept).hasSizeLessThan(lines.size());
        Files.write(folder.resolve(file), kept);
    }
}
