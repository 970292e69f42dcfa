package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draft of a violation.
 *
 * @param file the employment or employer
 * @param kind in what way
 * @param benefit the benefit concerned, null when none
 * @param duty the duty breached, null when it is a payment
 * @param period what it is for, null when it is not tied to a period
 * @param shortfall PEN still owed, null when it is not about an amount
 * @param deadline the day that was missed, null when none was
 * @param judged the draft whose rule says which decision a breach of it applies, null when the rule at hand does
 * @param values more values that its words may name
 */
public record Breach(
        SubjectFile file,
        Violation.Kind kind,
        @Nullable Benefit benefit,
        @Nullable Duty duty,
        @Nullable Period period,
        @Nullable BigDecimal shortfall,
        @Nullable Deadline deadline,
        @Nullable Derived judged,
        Map<String, Object> values)
        implements Derived {

    /**
     * Drafts a violation by a payment not made, short or late.
     *
     * @param due what was due
     * @param kind in what way
     * @param paid PEN paid so far
     * @return the violation
     */
    public static Breach of(Due due, Violation.Kind kind, BigDecimal paid) {
        BigDecimal shortfall = due.value().subtract(paid).max(BigDecimal.ZERO);
        return new Breach(
                due.file(),
                kind,
                due.benefit(),
                null,
                due.period(),
                shortfall,
                due.due(),
                due,
                Map.of("amount", due.value(), "paid", paid, "shortfall", shortfall));
    }

    /**
     * Drafts a violation by a duty not met, or met late.
     *
     * @param toDo the obligation
     * @param kind in what way
     * @return the violation
     */
    public static Breach of(ToDo toDo, Violation.Kind kind) {
        return new Breach(
                toDo.file(),
                kind,
                toDo.benefit(),
                toDo.duty(),
                toDo.period(),
                null,
                toDo.deadline(),
                toDo,
                toDo.values());
    }

    /**
     * Drafts a violation by an act that the law forbids.
     *
     * @param file the employment or employer
     * @param benefit the benefit concerned, null when none
     * @param period what it is for, null when it is not tied to a period
     * @param shortfall PEN owed because of it, null when it is not about an amount
     * @param values values that its words may name
     * @return the violation
     */
    public static Breach unlawful(
            SubjectFile file,
            @Nullable Benefit benefit,
            @Nullable Period period,
            @Nullable BigDecimal shortfall,
            Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        if (shortfall != null) {
            all.put("shortfall", shortfall);
        }
        return new Breach(file, Violation.Kind.UNLAWFUL, benefit, null, period, shortfall, null, null, Map.copyOf(all));
    }

    /**
     * Returns what of this violation lies beyond another that is reported already.
     *
     * @param told PEN of the shortfall that is reported already
     * @return the violation, its shortfall being what is owed besides; its values name {@code told}
     */
    public Breach beyond(BigDecimal told) {
        BigDecimal besides = shortfall == null ? BigDecimal.ZERO : shortfall.subtract(told);
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("told", told);
        all.put("shortfall", besides);
        return new Breach(file, kind, benefit, duty, period, besides, deadline, judged, Map.copyOf(all));
    }

    /** {@return whether it tells only what is owed beyond another violation} */
    public boolean beyond() {
        return values.containsKey("told");
    }

    /** {@return how many workers it reaches: the number that its values name, or one} */
    public int affected() {
        return values.get("affected") instanceof Integer workers ? workers : 1;
    }

    /**
     * Tells whether one of the values that its words may name is a given one.
     *
     * @param name the name of the value
     * @param value the value
     * @return whether it is
     */
    public boolean about(String name, Object value) {
        return value.equals(values.get(name));
    }

    @Override
    public String variant() {
        return kind.name();
    }
}
