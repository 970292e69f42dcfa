package io.github.llamkay.examples.json;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema of a case. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema (2020-12) of a case and of every fact.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.getOut().println(Json.text(CaseSchema.schema(), true));
        return 0;
    }
}
