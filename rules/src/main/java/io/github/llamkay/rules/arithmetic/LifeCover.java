package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.time.LocalDate;

/** From when a worker's life must be insured (XI.2). */
public final class LifeCover {

    private LifeCover() {}

    /**
     * Returns the first day on which the policy must be in force: the day on which the years of service that the law then asks for
     * are complete; when a later law asks for fewer, the first day of that law at the latest.
     *
     * @param file the employment
     * @return the day
     */
    public static LocalDate firstDay(EmploymentFile file) {
        LocalDate start = file.start().isBefore(Figures.firstDay()) ? Figures.firstDay() : file.start();
        Figure years = Figures.on("LIFE_INSURANCE_YEARS", file.law(start));
        LocalDate day = file.start().plusYears(years.intValue());
        while (!file.printed()
                && day.isAfter(years.through())
                && years.through().isBefore(Figures.reviewedThrough())) {
            LocalDate next = years.through().plusDays(1);
            years = Figures.on("LIFE_INSURANCE_YEARS", next);
            LocalDate earlier = file.start().plusYears(years.intValue());
            day = earlier.isBefore(next) ? next : earlier;
        }
        return day;
    }

    /**
     * Returns the first day of the duty for a worker of a regime that a later law reached.
     *
     * @param file the employment
     * @param since the first day of that law
     * @return that day, or the first day of service when later
     */
    public static LocalDate micro(EmploymentFile file, String since) {
        LocalDate day = LocalDate.parse(since);
        return file.start().isBefore(day) ? day : file.start();
    }

    /**
     * Returns the years of service that the law of that day asks for.
     *
     * @param file the employment
     * @param day the first day of the duty
     * @return the figure
     */
    public static Figure years(EmploymentFile file, LocalDate day) {
        return Figures.on(
                "LIFE_INSURANCE_YEARS", file.law(day.isBefore(Figures.firstDay()) ? Figures.firstDay() : day));
    }
}
