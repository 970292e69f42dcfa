package io.github.llamkay.examples.json;

import io.github.llamkay.Assessment;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.catalogue.Decision;
import io.github.llamkay.catalogue.Question;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a decision applies to a case, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says whether a decision, such as VIII.12.a, applies to a case, does not, or cannot be told, and why.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A JSON file; - reads standard input.")
    private Path file = Path.of("-");

    @Parameters(index = "1", paramLabel = "DECISION", description = "The id of a decision, such as VIII.12.a.")
    private String id = "";

    @Option(names = "--language", description = "ES (default) or EN.")
    private Language language = Language.ES;

    @Mixin
    private LawOptions options = new LawOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final InputStream standard;

    ExplainCommand(InputStream standard) {
        this.standard = standard;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        Input input = new Input(file, standard);
        LabourCase labourCase = input.labourCase();
        LabourLaw law = options.load();
        Decision decision = law.catalogue()
                .decision(id)
                .orElseThrow(() -> new ParameterException(
                        line,
                        "DECISION is " + id + "; expected an id of the catalogue, such as VIII.12.a, of sections "
                                + law.sections()));
        try {
            explain(law, labourCase, decision, out);
        } catch (InvalidCaseException refused) {
            throw input.refused(refused);
        }
        return 0;
    }

    private void explain(LabourLaw law, LabourCase labourCase, Decision decision, PrintWriter out) {
        Assessment assessment = law.assess(labourCase);
        question(law, decision, out);
        List<Finding> applying = assessment.findings().stream()
                .filter(finding -> applies(finding, decision.id()))
                .toList();
        List<Undetermined> unknown = assessment.undetermined().stream()
                .filter(each -> each.decision().equals(decision.id()))
                .toList();
        for (Finding finding : applying) {
            out.println(say("Aplica: ", "It applies: ") + finding.words(language));
            out.print(finding.proof().describe(language).indent(2));
        }
        for (Undetermined each : unknown) {
            out.println(say("No se puede determinar: ", "It cannot be told: ") + each.words(language));
        }
        if (applying.isEmpty() && unknown.isEmpty()) {
            doesNotApply(labourCase, decision, out);
        }
    }

    private void question(LabourLaw law, Decision decision, PrintWriter out) {
        for (Question question : law.catalogue().questions()) {
            if (question.id().equals(decision.question())) {
                out.println(decision.id() + ": " + say(question.topicEs(), question.topicEn())
                        + (question.page() == 0 ? "" : " (p. " + question.page() + ")"));
            }
        }
    }

    private void doesNotApply(LabourCase labourCase, Decision decision, PrintWriter out) {
        Set<String> given = labourCase.facts().stream()
                .map(fact -> fact.getClass().getSimpleName())
                .collect(Collectors.toSet());
        List<String> absent =
                decision.needs().stream().filter(type -> !given.contains(type)).toList();
        if (absent.isEmpty()) {
            out.println(say(
                    "No aplica: están los hechos que requiere, y no cumplen sus condiciones en el período revisado, del ",
                    "It does not apply: the facts that it needs are there, and do not meet its conditions in the days"
                            + " reviewed, "));
            out.println("  " + labourCase.since() + " / " + labourCase.asOf());
        } else {
            out.println(say(
                            "No aplica: los hechos dados no la suscitan. Requiere además: ",
                            "It does not apply: the facts given do not raise it. It needs as well: ")
                    + String.join(", ", absent));
        }
        out.println(say("Reglas: ", "Rules: ") + String.join("; ", decision.rules()));
    }

    private String say(String es, String en) {
        return language == Language.ES ? es : en;
    }

    private static boolean applies(Finding finding, String decision) {
        return finding.decision().equals(decision)
                || finding.grounds().alsoDecides().contains(decision)
                || finding.proof().allDecisions().contains(decision);
    }
}
