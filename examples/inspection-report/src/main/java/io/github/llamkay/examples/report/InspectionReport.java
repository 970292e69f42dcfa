package io.github.llamkay.examples.report;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.RuleFailedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Writes the report of an inspection as one page, from the folder of an employer's records.
 *
 * <p>Exit codes: 0 written, whatever was found; 1 the program failed; 2 the folder or the arguments are wrong.
 */
@Command(
        name = "inspection-report",
        mixinStandardHelpOptions = true,
        description = "Escribe el informe de la revisión de un empleador, en una sola página.")
public final class InspectionReport implements Callable<Integer> {

    @Parameters(paramLabel = "CARPETA", description = "La carpeta con un archivo CSV para cada clase de hecho.")
    private @Nullable Path folder;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DÍA",
            converter = Day.class,
            description = "El día de la revisión, como 2025-12-20.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "DÍA",
            converter = Day.class,
            description = "Se revisa lo que venció después de este día; seis meses antes si no se dice.")
    private @Nullable LocalDate since;

    @Option(
            names = "--edition",
            paramLabel = "EDICIÓN",
            description =
                    "IN_FORCE, la ley vigente en la fecha de cada hecho (si no se dice), o PRINTED, como imprime la fuente.")
    private Edition edition = Edition.IN_FORCE;

    @Option(names = "--out", paramLabel = "ARCHIVO", description = "Dónde se escribe; informe.html si no se dice.")
    private Path out = Path.of("informe.html");

    @Spec
    private @Nullable CommandSpec spec;

    private InspectionReport() {}

    /**
     * Runs the program and ends it with its exit code.
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
        return new CommandLine(new InspectionReport()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        LocalDate day = Objects.requireNonNull(asOf);
        try {
            LocalDate from = since == null
                    ? LabourCase.of(day).since()
                    : LabourCase.of(day).since(since).since();
            RecordFolder records = RecordFolder.read(Objects.requireNonNull(folder));
            Review review = new Reviewer(LabourLaw.builder().edition(edition).build(), day, from).review(records);
            write(ReportPage.of(review));
        } catch (FolderException refused) {
            refused.problems().forEach(problem -> line.getErr().println(problem.text()));
            return CommandLine.ExitCode.USAGE;
        } catch (InvalidFactException refused) {
            return refused(line, List.of(String.valueOf(refused.getMessage())));
        } catch (InvalidCaseException refused) {
            return refused(line, refused.problems());
        } catch (RuleFailedException failed) {
            line.getErr().println("Una regla no pudo con lo que la carpeta dice del empleador: " + failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        line.getOut().println("Informe escrito en " + out.toAbsolutePath().normalize());
        return 0;
    }

    private void write(String page) throws IOException {
        Path parent = out.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(out, page);
    }

    private static int refused(CommandLine line, List<String> problems) {
        line.getErr().println("Lo que dice la carpeta, o el día de la revisión, no se puede evaluar:");
        problems.forEach(problem -> line.getErr().println("  " + problem));
        return CommandLine.ExitCode.USAGE;
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' no es un día; se espera uno como 2025-12-20");
            }
        }
    }
}
