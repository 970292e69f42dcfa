package io.github.llamkay.examples.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llamkay.catalogue.Catalogue;
import io.github.llamkay.catalogue.Question;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the catalogue: every question of the sources, its decisions, and the rules that apply them. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "Writes every question of the sources with its decisions and their rules, as JSON.")
final class CatalogueCommand implements Callable<Integer> {

    @Mixin
    private LawOptions options = new LawOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Catalogue catalogue = options.load().catalogue();
        ArrayNode questions = Json.MAPPER.createArrayNode();
        for (Question question : catalogue.questions()) {
            ObjectNode node = Json.MAPPER.valueToTree(question);
            ArrayNode decisions = node.putArray("decisions");
            for (String id : question.decisions()) {
                catalogue.decision(id).ifPresent(decision -> decisions.add(Json.MAPPER.valueToTree(decision)));
            }
            questions.add(node);
        }
        line.getOut().println(Json.text(questions, true));
        return 0;
    }
}
