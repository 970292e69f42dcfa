package io.github.llamkay;

import java.io.Serial;
import java.util.List;

/**
 * A case whose facts, each possible alone, do not fit together: two hirings of one employment, a fact about an
 * employment that no {@link io.github.llamkay.fact.Employment} states, a date outside the coverage of the figures.
 *
 * <p>It is thrown before any rule runs and lists every problem found, not only the first.
 */
public final class InvalidCaseException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** One line for each problem. */
    private final String[] problems;

    /**
     * Refuses a case.
     *
     * @param problems one line for each problem: component, value, expectation; at least one
     */
    public InvalidCaseException(List<String> problems) {
        super("The case cannot be assessed:\n  - " + String.join("\n  - ", problems));
        this.problems = problems.toArray(String[]::new);
    }

    /**
     * Returns the problems, in the order in which they were found.
     *
     * @return one line each
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
