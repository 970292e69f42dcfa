package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an absence takes from the wage.
 *
 * @param absence the absence
 * @param days working days of absence, as many a week as the worker works at most
 * @param amount PEN: the days and their share of the weekly rest
 */
public record AbsenceCut(Absence absence, int days, BigDecimal amount) implements Bundle {

    /** {@return its days} */
    public Period period() {
        return new Period(absence.from(), absence.to());
    }

    @Override
    public List<?> parts() {
        return List.of(absence);
    }
}
