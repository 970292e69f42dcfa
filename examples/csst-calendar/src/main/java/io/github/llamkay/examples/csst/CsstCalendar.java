package io.github.llamkay.examples.csst;

import io.github.llamkay.Assessment;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Section;
import io.github.llamkay.UncoveredDateException;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.ElectionActKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the calendar of an election, given the last day of the mandate that runs. */
@Command(
        name = "csst-calendar",
        mixinStandardHelpOptions = true,
        description = "Prints the steps of the election of the workers' safety representatives, with their days.")
public final class CsstCalendar implements Callable<Integer> {

    @Option(names = "--mandate-end", required = true, paramLabel = "DATE", description = "Last day of the mandate.")
    private @Nullable LocalDate mandateEnd;

    @Option(names = "--workers", required = true, paramLabel = "N", description = "Workers of the employer.")
    private int workers;

    @Option(
            names = "--union",
            paramLabel = "NAME=MEMBERS",
            description = "A union and its members among the workers; once for each.")
    private Map<String, Integer> unions = new LinkedHashMap<>();

    @Option(names = "--body", paramLabel = "BODY", description = "COMMITTEE (default), SUBCOMMITTEE or SUPERVISOR.")
    private ElectedBody body = ElectedBody.COMMITTEE;

    @Option(names = "--public", description = "The employer is a public entity.")
    private boolean state;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the calendar is read; 75 days before the end of the mandate by default.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--done",
            paramLabel = "ACT=DATE",
            description = "What was done, such as CALL_PUBLISHED=2022-05-10; once for each.")
    private Map<ElectionActKind, LocalDate> done = new LinkedHashMap<>();

    @Option(names = "--ics", paramLabel = "FILE", description = "Writes the calendar as an iCalendar file.")
    private @Nullable Path ics;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the calendar as a page with a timeline.")
    private @Nullable Path html;

    @Spec
    private @Nullable CommandSpec spec;

    private CsstCalendar() {}

    /**
     * Runs the program and ends with its exit code: 0 done, 2 wrong input.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(utf8(System.out), utf8(System.err), arguments));
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new CsstCalendar()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        LocalDate end = Objects.requireNonNull(mandateEnd);
        Assessment assessment;
        try {
            LabourCase labourCase = new ElectionCase(end, asOf == null ? end.minusDays(75) : asOf, workers, body)
                    .unions(unions)
                    .acts(done)
                    .sector(state)
                    .labourCase();
            assessment = LabourLaw.builder().sections(Section.CSST).build().assess(labourCase);
        } catch (InvalidFactException | InvalidCaseException | UncoveredDateException e) {
            throw new ParameterException(line, e.getMessage(), e);
        }
        Steps steps = Steps.of(assessment);
        line.getOut().print(TextCalendar.of(steps));
        line.getOut().flush();
        if (ics != null) {
            Files.writeString(ics, IcsCalendar.of(steps));
        }
        if (html != null) {
            Files.writeString(html, PageCalendar.of(steps));
        }
        return 0;
    }
}
