package io.github.llamkay.examples.json;

import io.github.llamkay.core.CaseProblem;
import java.io.Serial;
import java.util.List;

/** An input that cannot be assessed. */
final class InputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<CaseProblem> problems;
    private final String place;

    /** Refuses an input in the name of its file, with a colon and a space, or blank. */
    InputException(String place, List<CaseProblem> problems, Exception cause) {
        super(problems.size() + " problems", cause);
        this.place = place;
        this.problems = List.copyOf(problems);
    }

    /** Returns a line for each problem. */
    List<String> lines() {
        return problems.stream().map(problem -> place + problem).toList();
    }
}
