package io.github.llamkay.examples.report;

import io.github.llamkay.Assessment;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Violation;
import java.util.List;
import java.util.Map;

/**
 * What the rules conclude about a folder.
 *
 * @param folder the folder
 * @param labourCase the case that was assessed: the employer and the workers who could be
 * @param assessment its assessment
 * @param assessed the employments assessed
 * @param failures those that could not be
 * @param infringements the violations, those of one kind together
 * @param fines what each group may be fined with, where it can be told
 * @param law the law that answered
 */
record Review(
        RecordFolder folder,
        LabourCase labourCase,
        Assessment assessment,
        List<Employment> assessed,
        List<Failure> failures,
        List<Infringement> infringements,
        Map<Infringement, Fine> fines,
        LabourLaw law) {

    /**
     * An employment that could not be assessed.
     *
     * @param employment the employment
     * @param reasons why, in the words of the library
     */
    record Failure(Employment employment, List<String> reasons) {}

    /**
     * Violations of one decision, in one way, of one benefit or duty: what the inspectorate takes together.
     *
     * @param violations one or more, in the order of the assessment
     */
    record Infringement(List<Violation> violations) {

        Violation first() {
            return violations.get(0);
        }

        /** Returns how many employments it reaches; 0 when it is told of the employer or an election. */
        int workers(List<Employment> employments) {
            return (int) violations.stream()
                    .map(Violation::subject)
                    .distinct()
                    .filter(id ->
                            employments.stream().anyMatch(each -> each.id().equals(id)))
                    .count();
        }
    }
}
