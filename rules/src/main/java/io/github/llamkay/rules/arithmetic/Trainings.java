package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.TrainingYear;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The trainings in safety and health at work of each year (XVIII.18). */
public final class Trainings {

    private static final int LAST_DAY = 31;

    private Trainings() {}

    /**
     * Counts the trainings of the calendar years that end in the time under review, and of the one that runs.
     *
     * @param file the employer
     * @param counted the trainings that count, of any year
     * @param least how many a year there must be
     * @return the years on whose last day, or on the as-of date, the employer is known to have a worker
     */
    public static List<TrainingYear> years(EmployerFile file, List<OshTraining> counted, int least) {
        List<TrainingYear> years = new ArrayList<>();
        for (int year = file.frame().since().getYear(); year <= file.asOf().getYear(); year++) {
            LocalDate last = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
            Headcount count = file.headcountOn(last.isAfter(file.asOf()) ? file.asOf() : last);
            if (last.isAfter(file.frame().since()) && count != null && count.workers() > 0) {
                years.add(new TrainingYear(file, year, of(year, counted), least));
            }
        }
        return years;
    }

    /**
     * Lists the last days of the years that ended in the time under review and on which the number of workers is not known.
     *
     * @param file the employer
     * @return 31 December of each
     */
    public static List<LocalDate> untold(EmployerFile file) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = file.frame().since().getYear(); year < file.asOf().getYear(); year++) {
            LocalDate last = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
            if (last.isAfter(file.frame().since()) && file.headcountOn(last) == null) {
                days.add(last);
            }
        }
        return days;
    }

    private static List<OshTraining> of(int year, List<OshTraining> trainings) {
        return trainings.stream()
                .filter(training -> training.on().getYear() == year)
                .sorted(Comparator.comparing(OshTraining::on))
                .toList();
    }
}
