package io.github.llamkay.examples.json;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.core.AssessmentWriter;
import io.github.llamkay.core.CaseProblem;
import io.github.llamkay.core.UnreadableCaseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a case, or a case a line. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses a case and writes the assessment as JSON.",
            "With NDJSON, one case a line, one line is written for each, in their order; a line that is no case gives a"
                    + " line with its errors, and the rest goes on."
        })
final class AssessCommand implements Callable<Integer> {

    private static final int CHUNK = 500;

    @Parameters(paramLabel = "FILE", defaultValue = "-", description = "A JSON or NDJSON file; - reads standard input.")
    private Path file = Path.of("-");

    @Option(names = "--ndjson", description = "One case a line; files named .ndjson or .jsonl are read so anyway.")
    private boolean lines;

    @Option(names = "--proofs", description = "Write the proof of each finding.")
    private boolean proofs;

    @Mixin
    private LawOptions options = new LawOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream standard;
    private final PrintStream err;

    AssessCommand(InputStream standard, PrintStream err) {
        this.standard = standard;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Input input = new Input(file, standard);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (lines || input.isLines()) {
            try (BufferedReader reader = input.open();
                    Progress progress = Progress.of(err, input.size())) {
                batch(options.load(), reader, out, progress);
            }
            return 0;
        }
        LabourCase labourCase = input.labourCase();
        LabourLaw law = options.load();
        try {
            out.println(Json.text(tree(law.assess(labourCase)), true));
        } catch (InvalidCaseException refused) {
            throw input.refused(refused);
        }
        return 0;
    }

    private Map<String, @Nullable Object> tree(Assessment assessment) {
        return proofs ? AssessmentWriter.writeWithProofs(assessment) : AssessmentWriter.write(assessment);
    }

    private Map<String, ? extends @Nullable Object> tree(CaseResult result) {
        return result instanceof CaseResult.Failed failed
                ? Map.of("errors", CaseProblem.of(failed.error()))
                : tree(((CaseResult.Assessed) result).assessment());
    }

    /** A line of the input: a case, or what is wrong with it. */
    private record Line(long number, @Nullable LabourCase labourCase, List<CaseProblem> problems) {}

    private void batch(LabourLaw law, BufferedReader reader, PrintWriter out, Progress progress) throws IOException {
        List<Line> chunk = new ArrayList<>(CHUNK);
        long number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (!text.isBlank()) {
                chunk.add(line(number, text));
            }
            progress.read(text.getBytes(StandardCharsets.UTF_8).length + 1L);
            if (chunk.size() == CHUNK) {
                write(law, chunk, out);
                chunk.clear();
            }
        }
        write(law, chunk, out);
    }

    private static Line line(long number, String text) {
        try {
            return new Line(number, Json.labourCase(text), List.of());
        } catch (UnreadableCaseException refused) {
            return new Line(number, null, refused.problems());
        }
    }

    private void write(LabourLaw law, List<Line> chunk, PrintWriter out) {
        Iterator<CaseResult> results =
                law.assessAll(chunk.stream().flatMap(AssessCommand::caseOf)).iterator();
        for (Line line : chunk) {
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("line", line.number());
            answer.putAll(line.labourCase() == null ? Map.of("errors", line.problems()) : tree(results.next()));
            out.println(Json.text(answer, false));
        }
        out.flush();
    }

    private static Stream<LabourCase> caseOf(Line line) {
        return Stream.ofNullable(line.labourCase());
    }
}
