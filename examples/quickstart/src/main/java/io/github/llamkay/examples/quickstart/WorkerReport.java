package io.github.llamkay.examples.quickstart;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Doubt;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Step;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Prints the result of a case for a person who pays wages. */
final class WorkerReport {

    private final PrintStream out;

    WorkerReport(PrintStream out) {
        this.out = out;
    }

    void title(LocalDate asOf, LabourLaw law) {
        out.println("Llamkay: planilla revisada al " + asOf + ", secciones " + law.sections() + ", ley vigente");
    }

    void print(CaseResult result) {
        out.println();
        out.println("== " + worker(result.labourCase()) + " " + "=".repeat(60));
        if (result instanceof CaseResult.Assessed assessed) {
            print(assessed.assessment(), result.labourCase());
        } else if (result instanceof CaseResult.Failed failed) {
            out.println("No se pudo evaluar: " + failed.error().getMessage());
        }
    }

    private static String worker(LabourCase labourCase) {
        return labourCase.facts().stream()
                .filter(Employment.class::isInstance)
                .map(fact -> ((Employment) fact).worker())
                .findFirst()
                .orElse("?");
    }

    private void print(Assessment assessment, LabourCase labourCase) {
        heading("Qué le corresponde", assessment.entitlements());
        for (Entitlement entitlement : assessment.entitlements()) {
            line(entitlement);
            for (Step step : entitlement.steps()) {
                out.println("        " + step.label(Language.ES) + ": " + step.expression());
            }
        }
        heading("Qué se incumplió", assessment.violations());
        for (Violation violation : assessment.violations()) {
            line(violation);
        }
        List<Obligation> ahead = assessment.calendar().stream()
                .filter(obligation -> obligation
                        .deadline()
                        .map(Deadline::date)
                        .filter(date -> !date.isBefore(labourCase.asOf()))
                        .isPresent())
                .filter(obligation -> obligation.met().isEmpty())
                .toList();
        heading("Qué hay que hacer desde hoy", ahead);
        ahead.forEach(this::line);
        heading("Qué no se puede determinar", assessment.undetermined());
        for (Undetermined unknown : assessment.undetermined()) {
            out.println("  - " + unknown.words()
                    + unknown.period().map(period -> " [" + period + "]").orElse("") + " (" + unknown.decision() + ")");
        }
    }

    private void heading(String title, List<?> lines) {
        if (!lines.isEmpty()) {
            out.println(title + ":");
        }
    }

    private void line(Finding finding) {
        String severity = finding instanceof Violation violation
                ? violation
                        .severity()
                        .map(each -> ", infracción " + spanish(each))
                        .orElse("")
                : "";
        String norms = finding.norms().isEmpty() ? "" : "; " + String.join(", ", finding.norms());
        out.println("  - " + finding.words() + " (" + finding.decision() + norms + severity + ")");
        if (finding.certainty() == Certainty.DOUBTFUL) {
            for (Doubt doubt : finding.doubts()) {
                out.println("        Dudoso: " + doubt.followed(Language.ES) + " Otra lectura: "
                        + doubt.other(Language.ES));
            }
        }
    }

    private static String spanish(Severity severity) {
        return switch (severity) {
            case LIGHT -> "leve";
            case GRAVE -> "grave";
            case VERY_GRAVE -> "muy grave";
        };
    }
}
