package io.github.llamkay.examples.json;

import io.github.llamkay.core.AssessmentWriter;
import io.github.llamkay.rules.figures.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the figures of the law on a day. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Writes the dated figures of the law in force on a day, as JSON.")
final class FiguresCommand implements Callable<Integer> {

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, such as 2017-07-15.")
    private LocalDate on = Figures.firstDay();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (on.isBefore(Figures.firstDay()) || on.isAfter(Figures.reviewedThrough())) {
            throw new ParameterException(
                    line,
                    "--on is " + on + "; expected a day from " + Figures.firstDay() + " to "
                            + Figures.reviewedThrough());
        }
        List<?> figures = Figures.ids().stream()
                .flatMap(id -> Figures.series(id).stream())
                .filter(figure -> figure.covers(on))
                .map(AssessmentWriter::write)
                .toList();
        line.getOut().println(Json.text(figures, true));
        return 0;
    }
}
