package io.github.llamkay.examples.documentation;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the documentation site. */
@Command(
        name = "documentation",
        mixinStandardHelpOptions = true,
        description = "Writes the catalogue of the law, its figures, facts, norms and scenarios as pages.")
public final class Documentation implements Callable<Integer> {

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "../../rules",
            description = "The rules module of the sources (default: ${DEFAULT-VALUE}).")
    private @Nullable Path rules;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            defaultValue = "target/site",
            description = "Where the pages go (default: ${DEFAULT-VALUE}).")
    private @Nullable Path to;

    @Spec
    private @Nullable CommandSpec spec;

    private Documentation() {}

    /**
     * Runs the program and ends with its exit code: 0 done, 1 failed, 2 wrong input.
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
        return new CommandLine(new Documentation()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Path folder = Objects.requireNonNull(to);
        try {
            Site.write(Sources.load(Objects.requireNonNull(rules)), folder);
        } catch (InputException e) {
            throw new ParameterException(line, e.getMessage(), e);
        }
        line.getOut().println(folder.resolve("index.html").toAbsolutePath().normalize());
        return 0;
    }
}
