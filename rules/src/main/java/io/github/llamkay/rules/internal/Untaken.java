package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days of leave that were earned and not rested in time.
 *
 * @param term the leave and its last day
 * @param missing days not rested in time
 * @param never days never rested
 * @param untouched whether not a day of the leave was rested or sold
 * @param settlement by when the settlement at the end of the employment is paid, null while it is in force
 * @param figures the dated figures that set that day
 */
public record Untaken(
        LeaveTerm term,
        int missing,
        int never,
        boolean untouched,
        @Nullable Deadline settlement,
        List<Figure> figures) implements Derived {

    @Override
    public EmploymentFile file() {
        return term.file();
    }

    @Override
    public Period period() {
        return term.period();
    }

    /** {@return whether the last day to grant the leave passed while the employment stood} */
    public boolean lapsed() {
        return !term.cutShort();
    }

    /** {@return the day whose pay counts: the last day to grant the leave, or that of the employment} */
    public LocalDate referenceDay() {
        return term.through();
    }

    /** {@return whether the records of leave are complete up to the as-of date or the end of the employment} */
    public boolean known() {
        LocalDate end = file().end();
        return file().complete(RecordKind.LEAVE, end == null ? file().asOf() : end);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("missing", missing, "never", never, "lastDay", term.lastDay());
    }
}
