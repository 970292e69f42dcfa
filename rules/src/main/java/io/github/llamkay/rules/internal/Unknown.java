package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draft of something undetermined.
 *
 * @param file the employment or employer
 * @param decision the decision that could not be told, blank for that of the rule at hand
 * @param period the period in question, null when it is not tied to one
 * @param missing the simple names of the missing fact types, each optionally followed by what it should say
 * @param judged the draft whose breach could not be told, null when the decision is named
 */
public record Unknown(
        SubjectFile file,
        String decision,
        @Nullable Period period,
        List<String> missing,
        @Nullable Derived judged) implements Derived {

    /**
     * Drafts that the decision of the rule at hand could not be told.
     *
     * @param file the employment or employer
     * @param period the period in question, null when it is not tied to one
     * @param missing the missing fact types
     */
    public Unknown(SubjectFile file, @Nullable Period period, String... missing) {
        this(file, "", period, List.of(missing), null);
    }

    /**
     * {@return whether it would enter the settlement of its employment, and is not the word that something lacks there; what
     * section XXI asks about the end adds nothing to the settlement}
     */
    public boolean ofSettlement() {
        return file instanceof EmploymentFile employment
                && employment.end() != null
                && !decision.equals(Settlement.DECISION)
                && !decision.startsWith("XXI.")
                && Settlement.lacks(this, employment.end());
    }

    /**
     * Drafts that it could not be told whether something due was paid or done.
     *
     * @param judged what was due
     * @param missing the missing fact types
     * @return the draft
     */
    public static Unknown whether(Derived judged, String... missing) {
        return new Unknown(judged.file(), "", judged.period(), List.of(missing), judged);
    }
}
