package io.github.llamkay.core;

import io.github.llamkay.InvalidCaseException;
import java.util.List;

/**
 * What is wrong with the tree of a case, for whoever sent it. Its components are its names when it is written as JSON, and are
 * stable.
 *
 * @param pointer where it stands, as a JSON pointer (RFC 6901), as in {@code "/facts/0/AgreedPay/monthly"}; blank for the whole
 * @param value what stands there, text in quotes; {@code "missing"} where nothing does
 * @param expected what is expected, as a noun phrase
 */
public record CaseProblem(String pointer, String value, String expected) {

    /**
     * Says why a case was refused, whoever refused it: {@link CaseReader}, or the law because its facts do not fit together. Any
     * other error, such as a {@link io.github.llamkay.RuleFailedException}, is one problem of the whole.
     *
     * @param error what was thrown, or what a batch gave as the error of one case
     * @return the problems, in the order in which they were found; at least one
     */
    public static List<CaseProblem> of(RuntimeException error) {
        if (error instanceof UnreadableCaseException unreadable) {
            return unreadable.problems();
        }
        if (error instanceof InvalidCaseException invalid) {
            return invalid.problems().stream()
                    .map(problem -> new CaseProblem("/facts", "not of one case: " + problem, "facts that fit together"))
                    .toList();
        }
        return List.of(new CaseProblem("", "not assessed", "a case that the rules can assess: " + error.getMessage()));
    }

    /** Returns it as a sentence, as in {@code /asOf is missing; expected a day such as "2017-07-20"}. */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "The input" : pointer) + " is " + value + "; expected " + expected;
    }
}
