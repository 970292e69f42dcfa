package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.WorkHazard;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work is dangerous for a minor, by an item of the list.
 *
 * @param young the person who works
 * @param hazard the item
 * @param byNature whether by nature, else by conditions
 */
public record Hazardous(YoungWorker young, WorkHazard hazard, boolean byNature) implements Derived {

    @Override
    public EmploymentFile file() {
        return young.file();
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("hazard", hazard);
    }

    /**
     * Returns the items of several.
     *
     * @param all what makes the work dangerous
     * @return the items, each once
     */
    public static List<WorkHazard> items(List<Hazardous> all) {
        return all.stream().map(Hazardous::hazard).distinct().sorted().toList();
    }

    /**
     * Looks an item up in the list of dangerous work.
     *
     * @param hazard the item
     * @param day the day whose law holds
     * @return 1 where the list of that day has it
     */
    public static Figure listed(WorkHazard hazard, LocalDate day) {
        return Figures.on("HAZARD_" + hazard, day);
    }
}
