package io.github.llamkay.examples.springboot;

import io.github.llamkay.Assessment;
import io.github.llamkay.Stamp;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Undetermined;
import java.util.List;

/**
 * An assessment as it is sent.
 *
 * @param findings what the rules conclude
 * @param undetermined what could not be told, and for lack of which facts
 * @param stamp version, edition, dates and figures
 */
record AssessmentResponse(List<Finding> findings, List<Undetermined> undetermined, Stamp stamp) {

    static AssessmentResponse of(Assessment assessment) {
        return new AssessmentResponse(assessment.findings(), assessment.undetermined(), assessment.stamp());
    }
}
