package io.github.llamkay.examples.json;

import java.io.Serial;
import java.util.List;

/** An input that is no case. */
final class InputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final String place;

    InputException(String place, List<Problem> problems) {
        super(problems.size() + " problems");
        this.place = place;
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Returns the name of the file, with a colon and a space, or blank. */
    String place() {
        return place;
    }
}
