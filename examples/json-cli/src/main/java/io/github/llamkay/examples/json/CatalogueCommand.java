package io.github.llamkay.examples.json;

import io.github.llamkay.catalogue.Catalogue;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue: every question of the sources, its decisions, and the rules that apply them. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "Writes every question of the sources with its decisions and their rules.")
final class CatalogueCommand implements Callable<Integer> {

    /** The ways in which it is written. */
    enum Format {
        /** For programs. */
        JSON,
        /** For a terminal. */
        TEXT,
        /** One page for a browser or for paper. */
        HTML
    }

    @Mixin
    private LawOptions options = new LawOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "JSON (default), TEXT or HTML, one page that needs nothing else.")
    private Format format = Format.JSON;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Catalogue catalogue = options.load().catalogue();
        line.getOut()
                .println(
                        switch (format) {
                            case JSON -> CataloguePages.json(catalogue);
                            case TEXT -> CataloguePages.text(catalogue);
                            case HTML -> CataloguePages.html(catalogue);
                        });
        return 0;
    }
}
