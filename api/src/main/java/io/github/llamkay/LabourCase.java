package io.github.llamkay;

import io.github.llamkay.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be assessed: an as-of date and the facts known on it.
 *
 * <p>The case reviews what fell due after {@link #since()} and up to {@link #asOf()}, and what is due next: the semesters
 * whose reference day has come, the months begun, the years of service completed. By default it looks back six months, so
 * that each half-yearly benefit is reviewed once.
 *
 * <p>Immutable and thread-safe.
 */
public final class LabourCase {

    private static final int MONTHS_BACK = 6;
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final LocalDate asOf;
    private final LocalDate since;
    private final List<Fact> facts;

    private LabourCase(LocalDate asOf, LocalDate since, List<Fact> facts) {
        this.asOf = asOf;
        this.since = since;
        this.facts = facts;
    }

    /**
     * Makes a case that looks back six months.
     *
     * @param asOf the day on which the question is asked
     * @param facts what is known that day, in any order
     * @return the case
     * @throws InvalidFactException when the date or a fact is null, or the date lies outside the years 1930 to 2099
     */
    public static LabourCase of(LocalDate asOf, Fact... facts) {
        return of(asOf, facts == null ? null : Arrays.asList(facts));
    }

    /**
     * Makes a case that looks back six months.
     *
     * @param asOf the day on which the question is asked
     * @param facts what is known that day, in any order
     * @return the case
     * @throws InvalidFactException when the date or a fact is null, or the date lies outside the years 1930 to 2099
     */
    public static LabourCase of(LocalDate asOf, @Nullable Collection<? extends Fact> facts) {
        if (asOf == null) {
            throw new InvalidFactException("LabourCase.asOf", "null", "the day on which the question is asked");
        }
        if (asOf.isBefore(EARLIEST) || !asOf.isBefore(LATEST)) {
            throw new InvalidFactException("LabourCase.asOf", asOf.toString(), "a day of the years 1930 to 2099");
        }
        if (facts == null) {
            throw new InvalidFactException("LabourCase.facts", "null", "facts, possibly none");
        }
        List<Fact> copy = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact == null) {
                throw new InvalidFactException("LabourCase.facts", "null", "facts only: what is not known is left out");
            }
            copy.add(fact);
        }
        return new LabourCase(asOf, asOf.minusMonths(MONTHS_BACK), List.copyOf(copy));
    }

    /**
     * Returns the same case that looks back to another day.
     *
     * @param day what fell due after this day is reviewed; not after the as-of date
     * @return the case
     * @throws InvalidFactException when the day is missing or after the as-of date
     */
    public LabourCase since(LocalDate day) {
        if (day == null || day.isAfter(asOf)) {
            throw new InvalidFactException(
                    "LabourCase.since", String.valueOf(day), "a day not after the as-of date " + asOf);
        }
        return new LabourCase(asOf, day, facts);
    }

    /**
     * Returns the day on which the question is asked.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the day after which what fell due is reviewed.
     *
     * @return the first day of the review, exclusive
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Returns what is known.
     *
     * @return the facts, in the order given
     */
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LabourCase that
                && asOf.equals(that.asOf)
                && since.equals(that.since)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, since, facts);
    }

    /** Returns the dates and the number of facts, and nothing of any person. */
    @Override
    public String toString() {
        return "LabourCase[asOf=" + asOf + ", since=" + since + ", facts=" + facts.size() + "]";
    }
}
