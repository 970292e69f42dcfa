package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.Deduction;
import io.github.llamkay.fact.PartnerBirth;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The arithmetic of the leaves and subsidies of section XII. */
public final class SpecialLeaves {

    private static final int CENTIMOS = 2;
    private static final int LONGEST_BEFORE_BIRTH = 30;

    private SpecialLeaves() {}

    /**
     * Returns the further days of a leave.
     *
     * @param asked days asked for
     * @param granted days of the leave itself
     * @param most further days, at most
     * @return what was asked beyond the leave itself, up to the most
     */
    public static int extension(int asked, int granted, Figure most) {
        return Math.min(Math.max(0, asked - granted), most.intValue());
    }

    /**
     * Returns the stretch of some months.
     *
     * @param from first day
     * @param months the months
     * @return the stretch, both ends included
     */
    public static Period year(LocalDate from, Figure months) {
        return new Period(from, from.plusMonths(months.intValue()).minusDays(1));
    }

    /**
     * Returns the first day of paternity leave for a birth.
     *
     * @param file the employment
     * @param birth the birth
     * @return the earliest absence of that kind that begins from a month before the birth to a year after it, if any
     */
    public static List<Absence> paternityStart(EmploymentFile file, PartnerBirth birth) {
        return file.absences().stream()
                .filter(absence -> absence.kind() == AbsenceKind.PATERNITY_LEAVE
                        && !absence.from().isBefore(birth.on().minusDays(LONGEST_BEFORE_BIRTH))
                        && absence.from().isBefore(birth.on().plusYears(1)))
                .min(Comparator.comparing(Absence::from))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * Returns the first day on which paternity leave may begin where it may begin before the birth.
     *
     * @param birth the birth
     * @param days days before the probable day of birth
     * @return that day, or the day of birth if that comes first
     */
    public static LocalDate earliestStart(PartnerBirth birth, Figure days) {
        LocalDate start = birth.expected().minusDays(days.intValue());
        return start.isBefore(birth.on()) ? start : birth.on();
    }

    /**
     * Reckons what EsSalud gives back for a subsidy: what was paid less what was contributed to the pension system.
     *
     * @param payment the subsidy paid, before deductions
     * @param withheld the contributions withheld from it
     * @return the amount
     */
    public static Amount reimbursement(Payment payment, List<Deduction> withheld) {
        List<Deduction> sorted = new ArrayList<>(withheld);
        sorted.sort(Comparator.comparing(Deduction::kind).thenComparing(Deduction::amount));
        List<BigDecimal> operands = new ArrayList<>();
        StringBuilder formula = new StringBuilder("{0}");
        operands.add(Steps.money(payment.amount()));
        BigDecimal rest = payment.amount();
        for (Deduction deduction : sorted) {
            formula.append(" - {").append(operands.size()).append('}');
            operands.add(Steps.money(deduction.amount()));
            rest = rest.subtract(deduction.amount());
        }
        BigDecimal value = rest.max(BigDecimal.ZERO).setScale(CENTIMOS, RoundingMode.HALF_UP);
        return new Amount(
                value,
                List.of(new Step(
                        "Reembolso de EsSalud", "Reimbursement by EsSalud", formula.toString(), operands, value)));
    }
}
