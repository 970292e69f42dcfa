package io.github.llamkay.examples.springboot;

import java.io.Serial;
import java.util.List;

/** A request that is no case. */
final class InvalidRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidRequestException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
