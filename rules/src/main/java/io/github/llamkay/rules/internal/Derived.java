package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that a rule concludes: a derived fact, or the draft of a finding. */
public interface Derived {

    /**
     * Returns the employment or employer that it is about.
     *
     * @return the file
     */
    SubjectFile file();

    /** {@return the file of the employment that it is about, null when it is about an employer} */
    default @Nullable EmploymentFile employmentFile() {
        return file() instanceof EmploymentFile employment ? employment : null;
    }

    /**
     * Returns the period that it is for.
     *
     * @return the period, null when it is not tied to one
     */
    @Nullable
    Period period();

    /**
     * Returns the dated figures that made it, beyond those that its rule matched.
     *
     * @return figures, for the proof
     */
    default List<Figure> figures() {
        return List.of();
    }

    /**
     * Returns the values that its words may name.
     *
     * @return values by name
     */
    default Map<String, Object> values() {
        return Map.of();
    }

    /**
     * Returns which of the words of its decision say it, where one decision can come out in several ways: the words
     * {@code IX.1.a.NO} are taken for the variant {@code NO} where there are such words, else {@code IX.1.a}.
     *
     * @return the variant, blank for none
     */
    default String variant() {
        return "";
    }
}
