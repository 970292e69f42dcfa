package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.YouthTrainingProgramme;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Terms and limits of training agreements. */
public final class TrainingAgreements {

    private TrainingAgreements() {}

    /**
     * Returns the last day of an agreement of some months.
     *
     * @param from the first day
     * @param months months, which may be none or negative when earlier agreements used them up
     * @return the eve of the day that many months later
     */
    public static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }

    /**
     * Returns a share of a number of workers, as a limit that is not exceeded.
     *
     * @param workers how many
     * @param share the share
     * @return whole workers, rounded down
     */
    public static int share(int workers, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(workers))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /**
     * Returns the limit of professional practice that holds.
     *
     * @param file the employment of the trainee
     * @param months the months of the law
     * @return those of the centre where they are more, else those of the law, less what was done under earlier agreements
     */
    public static int practiceMonths(EmploymentFile file, int months) {
        int limit = file.practiceLimit() == null
                ? months
                : Math.max(months, file.practiceLimit().months());
        return file.earlierPractice() == null
                ? limit
                : limit - file.earlierPractice().months();
    }

    /**
     * Returns the day by which the programme of youth training was there.
     *
     * @param file the employment of the trainee
     * @param year the year that it is for
     * @return the first day of the agreement where there is one, else null
     */
    public static @Nullable LocalDate programme(EmploymentFile file, int year) {
        TrainingAgreement agreement = file.trainingAgreement();
        for (YouthTrainingProgramme programme : file.youthTrainingProgrammes()) {
            if (agreement != null && programme.year() == year) {
                return agreement.from();
            }
        }
        return null;
    }

    /**
     * Returns the days of the agreement.
     *
     * @param agreement the agreement
     * @return from its first to its last day
     */
    public static Period term(TrainingAgreement agreement) {
        return new Period(agreement.from(), agreement.to());
    }
}
