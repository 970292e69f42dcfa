package io.github.llamkay;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack that cannot be loaded: a rule that does not compile, a decision without words, metadata that are not known.
 *
 * <p>It is thrown when the law is loaded and lists every problem found in all packs, each with file, line where there is one, and reason.
 */
public final class InvalidPackException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** One entry for each problem. */
    private final String[] problems;

    /**
     * Refuses packs.
     *
     * @param problems one entry for each problem: pack, file and line, what was found, what is expected; at least one
     */
    public InvalidPackException(List<String> problems) {
        this(problems, null);
    }

    /**
     * Refuses packs.
     *
     * @param problems one entry for each problem: pack, file and line, what was found, what is expected; at least one
     * @param cause what brought it about, null when nothing else did
     */
    public InvalidPackException(List<String> problems, @Nullable Throwable cause) {
        super("The packs cannot be loaded:\n  - " + String.join("\n  - ", problems), cause);
        this.problems = problems.toArray(String[]::new);
    }

    /**
     * Returns the problems, in the order of the packs and their files.
     *
     * @return one entry each
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
