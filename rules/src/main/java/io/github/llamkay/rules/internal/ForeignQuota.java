package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.StaffByNationality;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The foreign workers of an employer against the limit (XVI.F.2).
 *
 * @param staff the latest count
 * @param limit the part that may be foreign
 */
public record ForeignQuota(StaffByNationality staff, Figure limit) implements Bundle {

    /**
     * Returns the quota on the as-of date.
     *
     * @param file the employment
     * @return one, or none when no count is known by that day
     */
    public static List<ForeignQuota> of(EmploymentFile file) {
        StaffByNationality latest = null;
        for (StaffByNationality count : file.staffByNationality()) {
            if (!count.on().isAfter(file.asOf())
                    && (latest == null || count.on().isAfter(latest.on()))) {
                latest = count;
            }
        }
        return latest == null
                ? List.of()
                : List.of(new ForeignQuota(latest, Figures.on("FOREIGN_QUOTA_PERCENT", file.law(file.asOf()))));
    }

    /** {@return whether the foreigners are within the limit of the national workers, as printed} */
    public boolean withinNationals() {
        return within(staff.nationals());
    }

    /** {@return whether the foreigners are within the limit of the whole staff, as in the law} */
    public boolean withinAll() {
        return within(staff.nationals() + staff.foreigners());
    }

    private boolean within(int base) {
        return BigDecimal.valueOf(staff.foreigners()).compareTo(limit.value().multiply(BigDecimal.valueOf(base))) <= 0;
    }

    /** {@return the values that the words may name} */
    public Map<String, Object> values() {
        return Map.of("foreigners", staff.foreigners(), "nationals", staff.nationals());
    }

    @Override
    public List<?> parts() {
        return List.of(staff, limit);
    }
}
