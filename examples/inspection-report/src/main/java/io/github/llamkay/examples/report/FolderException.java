package io.github.llamkay.examples.report;

import java.io.Serial;
import java.util.List;

/** A folder that cannot be reviewed, with all its problems. */
final class FolderException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FolderException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
