package io.github.llamkay;

/**
 * The outcome of one case of a batch: an assessment or the case's own error, never neither.
 */
public sealed interface CaseResult {

    /**
     * Returns the position of the case in the batch.
     *
     * @return from 0
     */
    long index();

    /**
     * Returns the case.
     *
     * @return the case as it was given
     */
    LabourCase labourCase();

    /**
     * The case was assessed.
     *
     * @param index the position of the case in the batch, from 0
     * @param labourCase the case
     * @param assessment what the rules conclude
     */
    record Assessed(long index, LabourCase labourCase, Assessment assessment) implements CaseResult {}

    /**
     * The case could not be assessed.
     *
     * @param index the position of the case in the batch, from 0
     * @param labourCase the case
     * @param error why: an {@link InvalidCaseException}, or a {@link RuleFailedException}
     */
    record Failed(long index, LabourCase labourCase, RuntimeException error) implements CaseResult {}
}
