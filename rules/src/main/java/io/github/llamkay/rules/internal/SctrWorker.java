package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.SctrCover;
import io.github.llamkay.fact.SctrCoverage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker whom the insurance of hazardous work (SCTR) must cover.
 *
 * @param file the employment
 */
public record SctrWorker(EmploymentFile file) implements Derived {

    /** {@return the covers of which none is known to have begun by the as-of date} */
    public List<SctrCoverage> uncovered() {
        return Arrays.stream(SctrCoverage.values())
                .filter(coverage -> file.sctrCovers().stream().noneMatch(cover -> covers(cover, coverage)))
                .toList();
    }

    /** {@return the day from which both covers run, null while one is not known} */
    public @Nullable LocalDate covered() {
        return uncovered().isEmpty()
                ? file.sctrCovers().stream()
                        .map(SctrCover::from)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    private boolean covers(SctrCover cover, SctrCoverage coverage) {
        return cover.coverage() == coverage && !cover.from().isAfter(file.asOf());
    }

    @Override
    public @Nullable Period period() {
        return null;
    }
}
