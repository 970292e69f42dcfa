package io.github.llamkay;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A rule could not go through with a case: a date outside the coverage of a figure, or a fault of the library.
 *
 * <p>The message names the rule and holds nothing of any person. The cause, where it is an {@link UncoveredDateException},
 * names the figure and the date.
 */
public final class RuleFailedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The name of the rule, blank when it is not known. */
    private final String rule;

    /**
     * Reports the failure of a rule.
     *
     * @param rule the name of the rule, blank when it is not known
     * @param why what went wrong, without anything of any person
     * @param cause the failure
     */
    public RuleFailedException(String rule, String why, @Nullable Throwable cause) {
        super((rule.isEmpty() ? "A rule" : "Rule '" + rule + "'") + " failed: " + why, cause);
        this.rule = rule;
    }

    /**
     * Returns the name of the rule.
     *
     * @return the name, blank when it is not known
     */
    public String rule() {
        return rule;
    }
}
