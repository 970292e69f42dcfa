package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import java.util.List;

/** How a failure of {@link LabourVerifier} is printed: what was expected, what came nearest and why, and the whole assessment. */
final class VerifierReport {

    private VerifierReport() {}

    static String of(String what, List<? extends Finding> nearest, Assessment assessment) {
        StringBuilder text = new StringBuilder("Expected ").append(what).append(".\n");
        if (!nearest.isEmpty()) {
            text.append("\nNearest findings, with their proofs:\n");
            for (Finding finding : nearest) {
                text.append("  ").append(line(finding)).append('\n');
                if (finding instanceof Entitlement entitlement) {
                    entitlement
                            .steps()
                            .forEach(step -> text.append("      ")
                                    .append(step.expression())
                                    .append('\n'));
                }
                text.append(finding.proof().describe(Language.EN).indent(6));
            }
        }
        text.append("\nThe whole assessment:\n");
        assessment
                .findings()
                .forEach(finding -> text.append("  ").append(line(finding)).append('\n'));
        assessment
                .undetermined()
                .forEach(unknown -> text.append("  ").append(line(unknown)).append('\n'));
        if (assessment.findings().isEmpty() && assessment.undetermined().isEmpty()) {
            text.append("  nothing: no rule applies to these facts as of this day\n");
        }
        return text.toString();
    }

    static String line(Finding finding) {
        return finding.decision() + " " + finding.getClass().getSimpleName() + " [" + finding.subject()
                + finding.period().map(period -> " " + period).orElse("") + "] " + finding.words(Language.EN)
                + (finding.certainty() == Certainty.DOUBTFUL ? " (doubtful)" : "");
    }

    static String line(Undetermined unknown) {
        return unknown.decision() + " Undetermined [" + unknown.subject()
                + unknown.period().map(period -> " " + period).orElse("") + "] " + unknown.words(Language.EN);
    }
}
