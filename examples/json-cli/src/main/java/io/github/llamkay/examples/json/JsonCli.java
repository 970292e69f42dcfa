package io.github.llamkay.examples.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/**
 * Assesses cases given as JSON. The names in the JSON are those of the records' components and are stable.
 *
 * <p>Exit codes: 0 assessed, whatever was found; 1 the program failed; 2 the input or the arguments are wrong.
 */
@Command(
        name = "llamkay",
        mixinStandardHelpOptions = true,
        version = "llamkay json-cli 0.1.0",
        description = "Assesses Peruvian labour-law cases given as JSON.",
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CatalogueCommand.class,
            FiguresCommand.class
        })
public final class JsonCli {

    private JsonCli() {}

    /**
     * Runs a command and ends the program with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(run(System.in, System.out, System.err, arguments));
    }

    /** Runs a command on the given streams and returns its exit code. */
    static int run(InputStream in, OutputStream out, PrintStream err, String... arguments) {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PrintWriter errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        CommandLine commandLine = new CommandLine(new JsonCli(), new Streams(in, err))
                .setOut(writer)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, line, parsed) -> {
                    if (error instanceof InputException refused) {
                        refused.lines().forEach(line.getErr()::println);
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw error;
                });
        int code = commandLine.execute(arguments);
        writer.flush();
        errors.flush();
        return code;
    }

    /** Gives the commands their streams. */
    private record Streams(InputStream in, PrintStream err) implements IFactory {

        @Override
        public <T> T create(Class<T> type) throws Exception {
            if (type == AssessCommand.class) {
                return type.cast(new AssessCommand(in, err));
            }
            if (type == ExplainCommand.class) {
                return type.cast(new ExplainCommand(in));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
