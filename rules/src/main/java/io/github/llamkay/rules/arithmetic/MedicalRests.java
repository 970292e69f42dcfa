package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.Period;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.MedicalRest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who bears the days of medical rest (section XII.2). */
public final class MedicalRests {

    /** The months of the subsidy have thirty days, so that with the employer's days they make a year of 360. */
    private static final int DAYS_OF_MONTH = 30;

    private MedicalRests() {}

    /**
     * Parts the days of rest: the first of each calendar year go to the employer; the rest to EsSalud, up to the longest
     * subsidy of one incapacity, which rests that follow one another without a break make up, across years too.
     *
     * @param file the employment
     * @param employerDays days of a calendar year that the employer bears
     * @param months longest subsidy, months
     * @param extraDays longest subsidy, further days
     * @return the rests with a day under review, one for each absence and year, in order
     */
    public static List<MedicalRest> of(EmploymentFile file, int employerDays, int months, int extraDays) {
        int longest = months * DAYS_OF_MONTH + extraDays;
        List<MedicalRest> rests = new ArrayList<>();
        List<Absence> ofYear = new ArrayList<>();
        int year = 0;
        int used = 0;
        int subsidised = 0;
        LocalDate lastDay = LocalDate.MIN;
        for (Absence absence : file.medicalRests()) {
            subsidised = absence.from().minusDays(1).equals(lastDay) ? subsidised : 0;
            lastDay = absence.to();
            LocalDate end = absence.to().isAfter(file.asOf()) ? file.asOf() : absence.to();
            for (LocalDate from = absence.from(); !from.isAfter(end); from = LocalDate.of(from.getYear() + 1, 1, 1)) {
                if (from.getYear() != year) {
                    year = from.getYear();
                    used = 0;
                    ofYear.clear();
                }
                LocalDate last = LocalDate.of(year, 12, 31);
                LocalDate to = last.isBefore(end) ? last : end;
                ofYear.add(absence);
                int days = new Period(from, to).days();
                int byEmployer = Math.min(days, Math.max(0, employerDays - used));
                int bySubsidy = Math.min(days - byEmployer, longest - subsidised);
                used += days;
                subsidised += bySubsidy;
                if (to.isAfter(file.frame().since())) {
                    boolean alone = ofYear.size() == 1
                            && absence.from().getYear() == absence.to().getYear();
                    rests.add(new MedicalRest(
                            file,
                            new Period(from, to),
                            absence.payer(),
                            stretch(from, byEmployer),
                            stretch(from.plusDays(byEmployer), bySubsidy),
                            alone,
                            List.copyOf(ofYear)));
                }
            }
        }
        return rests;
    }

    private static @Nullable Period stretch(LocalDate from, int days) {
        return days == 0 ? null : new Period(from, from.plusDays(days - 1L));
    }
}
