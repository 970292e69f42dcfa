package io.github.llamkay.core;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tree that is no case. It lists every problem found, not only the first, and never more of a person's data than the
 * components at fault.
 */
public final class UnreadableCaseException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Pointer, value and expectation of each problem. */
    private final String[][] problems;

    /**
     * Refuses a tree, or a text that is none.
     *
     * @param problems what is wrong; at least one
     */
    public UnreadableCaseException(List<CaseProblem> problems) {
        super(problems.stream()
                .map(CaseProblem::toString)
                .collect(Collectors.joining("\n  - ", "The case cannot be read:\n  - ", "")));
        this.problems = problems.stream()
                .map(problem -> new String[] {problem.pointer(), problem.value(), problem.expected()})
                .toArray(String[][]::new);
    }

    /**
     * Returns what is wrong, in the order of the tree.
     *
     * @return the problems
     */
    public List<CaseProblem> problems() {
        return Arrays.stream(problems)
                .map(problem -> new CaseProblem(problem[0], problem[1], problem[2]))
                .toList();
    }
}
