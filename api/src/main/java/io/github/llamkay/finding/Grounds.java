package io.github.llamkay.finding;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every finding carries: the decision that it applies, where that stands, how sure it is, why it holds and how it is
 * said.
 *
 * @param decision the id of the decision, such as {@code "VIII.12.a"}
 * @param alsoDecides other decisions that the same act of judgement applies
 * @param rule the name of the rule
 * @param source where the decision stands, with its norms
 * @param doubts why it is not certain; empty when it is
 * @param wordsEs the finding in words, in Spanish
 * @param wordsEn the finding in words, in English
 * @param proving makes the proof when it is first asked for
 */
public record Grounds(
        String decision,
        List<String> alsoDecides,
        String rule,
        Source source,
        List<Doubt> doubts,
        Supplier<String> wordsEs,
        Supplier<String> wordsEn,
        Supplier<Proof> proving) {

    /**
     * Copies the lists.
     *
     * @param decision the id of the decision, such as {@code "VIII.12.a"}
     * @param alsoDecides other decisions that the same act of judgement applies
     * @param rule the name of the rule
     * @param source where the decision stands, with its norms
     * @param doubts why it is not certain; empty when it is
     * @param wordsEs the finding in words, in Spanish
     * @param wordsEn the finding in words, in English
     * @param proving makes the proof when it is first asked for
     */
    public Grounds {
        alsoDecides = List.copyOf(alsoDecides);
        doubts = List.copyOf(doubts);
    }

    /** Returns what a log may hold of a finding: nothing of a person but the id that the caller chose. */
    String name(Finding finding) {
        return finding.getClass().getSimpleName() + "[" + decision + " of " + finding.subject()
                + finding.period().map(period -> " for " + period).orElse("") + "]";
    }

    /** Compares everything but the proof, which follows from the case. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grounds that
                && decision.equals(that.decision)
                && alsoDecides.equals(that.alsoDecides)
                && rule.equals(that.rule)
                && source.equals(that.source)
                && doubts.equals(that.doubts)
                && wordsEs.get().equals(that.wordsEs.get())
                && wordsEn.get().equals(that.wordsEn.get());
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, rule, source);
    }

    /** Returns the decision and where it stands. */
    @Override
    public String toString() {
        return decision + " (" + source.document() + (source.page() == 0 ? ")" : ", p. " + source.page() + ")");
    }
}
