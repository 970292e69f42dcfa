package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Termination;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a payroll department writes without a library: gratificación, extraordinary bonus, CTS and truncated leave of one
 * worker of the general regime. No proof, no words, no law before 2015, nothing said of what is not known: the least that
 * gives the amounts.
 */
final class HandWritten {

    private static final BigDecimal ESSALUD = new BigDecimal("0.09");
    private static final int HALF = 6;
    private static final int REGULAR = 3;
    private static final int SETTLEMENT_DAYS = 2;

    private final LocalDate asOf;
    private final LocalDate since;
    private final List<AgreedPay> agreed = new ArrayList<>();
    private final List<PayItem> items = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Owed> owed = new ArrayList<>();
    private LocalDate start = LocalDate.MAX;
    private @Nullable LocalDate end;

    private HandWritten(LabourCase labourCase) {
        this.asOf = labourCase.asOf();
        this.since = labourCase.since();
        for (Fact fact : labourCase.facts()) {
            if (fact instanceof Employment employment) {
                start = employment.start();
            } else if (fact instanceof Termination termination) {
                end = termination.on();
            } else if (fact instanceof AgreedPay pay) {
                agreed.add(pay);
            } else if (fact instanceof PayItem item) {
                items.add(item);
            } else if (fact instanceof Absence absence
                    && absence.kind().counting() == AbsenceKind.Counting.NOT_COUNTED) {
                absences.add(absence);
            } else if (fact instanceof Payment payment) {
                payments.add(payment);
            }
        }
    }

    /**
     * An amount due.
     *
     * @param benefit what is due
     * @param amount PEN
     * @param due the last day to pay it
     */
    record Owed(Benefit benefit, BigDecimal amount, LocalDate due) {}

    /** Returns what the worker is due, of what fell due within the time under review. */
    static List<Owed> owed(LabourCase labourCase) {
        HandWritten work = new HandWritten(labourCase);
        for (YearMonth first = YearMonth.of(work.since.getYear(), 1).minusMonths(HALF);
                !first.atDay(1).isAfter(work.asOf);
                first = first.plusMonths(HALF)) {
            work.gratificacion(first.atDay(1), first.plusMonths(HALF - 1L).atEndOfMonth());
        }
        for (YearMonth first = YearMonth.of(work.since.getYear() - 1, 5);
                !first.atDay(1).isAfter(work.asOf);
                first = first.plusMonths(HALF)) {
            work.cts(first.atDay(1), first.plusMonths(HALF - 1L).atEndOfMonth());
        }
        work.truncatedLeave();
        return work.owed;
    }

    private void gratificacion(LocalDate first, LocalDate last) {
        LocalDate left = end;
        if (start.isAfter(last) || (left != null && left.isBefore(first))) {
            return;
        }
        // Whoever leaves once the December bonus has fallen due gets the ordinary one (reading of VI.13).
        boolean ended = left != null && !left.isAfter(last);
        boolean december = last.getMonthValue() == 12;
        boolean truncated = ended && (!december || left.isBefore(last.withDayOfMonth(15)));
        LocalDate to = ended ? left : last;
        LocalDate reference = truncated ? to : december ? last.withMonth(11).withDayOfMonth(30) : last;
        LocalDate due = truncated
                ? to.plusDays(SETTLEMENT_DAYS)
                : december ? last.withDayOfMonth(15) : last.withDayOfMonth(15).plusMonths(1);
        LocalDate from = start.isAfter(first) ? start : first;
        if (!reviewed(reference, due)) {
            return;
        }
        int months = 0;
        long days = 0;
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            if (!month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(to)) {
                months++;
                days += absent(month.atDay(1), month.atEndOfMonth());
            }
        }
        if (months == 0) {
            return;
        }
        Base base = base(first, last, reference);
        BigDecimal amount = base.times(Math.max(0, 30L * months - days), 30L * HALF);
        owed.add(new Owed(truncated ? Benefit.GRATIFICACION_TRUNCA : Benefit.GRATIFICACION, amount, due));
        owed.add(new Owed(
                Benefit.BONIFICACION_EXTRAORDINARIA, amount.multiply(ESSALUD).setScale(2, RoundingMode.HALF_UP), due));
    }

    private void cts(LocalDate first, LocalDate last) {
        LocalDate left = end;
        if (start.isAfter(last) || (left != null && left.isBefore(first))) {
            return;
        }
        boolean truncated = left != null && !left.isAfter(last);
        LocalDate to = truncated ? left : last;
        LocalDate due = truncated
                ? to.plusDays(SETTLEMENT_DAYS)
                : workingDay(to.plusMonths(1).withDayOfMonth(15));
        LocalDate from = start.isAfter(first) ? start : first;
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        if (!reviewed(to, due) || ChronoUnit.MONTHS.between(start, to.plusDays(1)) < 1) {
            return;
        }
        // Less than a month by the end of the semester before was left out there and counts here (IX.5).
        long carried = start.isBefore(first) && ChronoUnit.MONTHS.between(start, first) < 1
                ? ChronoUnit.DAYS.between(start, first)
                : 0;
        long days = ChronoUnit.DAYS.between(from.plusMonths(months), to.plusDays(1)) + carried;
        Base base = base(first, last, to);
        for (Payment payment : payments) {
            if (payment.benefit() == Benefit.GRATIFICACION
                    && !payment.on().isBefore(first)
                    && !payment.on().isAfter(to)) {
                base = new Base(base.fixed, base.spread.add(payment.amount()));
            }
        }
        BigDecimal amount = base.times(Math.max(0, 30 * months + days - absent(carried > 0 ? start : from, to)), 360);
        owed.add(new Owed(truncated ? Benefit.CTS_TRUNCA : Benefit.CTS, amount, due));
    }

    private void truncatedLeave() {
        LocalDate to = end;
        if (to == null || ChronoUnit.MONTHS.between(start, to.plusDays(1)) < 1) {
            return;
        }
        LocalDate from = start.plusYears(ChronoUnit.YEARS.between(start, to.plusDays(1)));
        LocalDate due = to.plusDays(SETTLEMENT_DAYS);
        if (from.isAfter(to) || !reviewed(to, due)) {
            return;
        }
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        long days = ChronoUnit.DAYS.between(from.plusMonths(months), to.plusDays(1));
        YearMonth lastWhole = YearMonth.from(to.plusDays(1)).minusMonths(1);
        Base base = base(lastWhole.minusMonths(HALF - 1L).atDay(1), lastWhole.atEndOfMonth(), to);
        owed.add(new Owed(
                Benefit.VACACIONES_TRUNCAS, base.times(Math.max(0, 30 * months + days - absent(from, to)), 360), due));
    }

    private boolean reviewed(LocalDate reference, LocalDate due) {
        return !reference.isAfter(asOf) && due.isAfter(since);
    }

    /** Fixed pay, and what was received in a half year to be spread over it. */
    private record Base(BigDecimal fixed, BigDecimal spread) {

        BigDecimal times(long by, long over) {
            return fixed.multiply(BigDecimal.valueOf(HALF))
                    .add(spread)
                    .multiply(BigDecimal.valueOf(by))
                    .divide(BigDecimal.valueOf(HALF * over), 2, RoundingMode.HALF_UP);
        }
    }

    private Base base(LocalDate first, LocalDate last, LocalDate reference) {
        Map<Concept, AgreedPay> inForce = new HashMap<>();
        for (AgreedPay pay : agreed) {
            if (pay.concept().listing() == Concept.Listing.COMPUTABLE
                    && !pay.from().isAfter(reference)) {
                inForce.merge(pay.concept(), pay, (one, other) -> one.from().isAfter(other.from()) ? one : other);
            }
        }
        BigDecimal fixed = BigDecimal.ZERO;
        for (AgreedPay pay : inForce.values()) {
            fixed = fixed.add(pay.monthly());
        }
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        Map<Concept, BigDecimal> received = new HashMap<>();
        Map<Concept, Integer> times = new HashMap<>();
        for (PayItem item : items) {
            Concept concept = item.concept();
            if (concept.listing() == Concept.Listing.COMPUTABLE
                    && concept.usualNature() == PayNature.VARIABLE
                    && !item.month().isBefore(from)
                    && !item.month().isAfter(to)) {
                received.merge(concept, item.amount(), BigDecimal::add);
                times.merge(concept, 1, Integer::sum);
            }
        }
        BigDecimal spread = BigDecimal.ZERO;
        for (Map.Entry<Concept, BigDecimal> one : received.entrySet()) {
            if (times.getOrDefault(one.getKey(), 0) >= REGULAR) {
                spread = spread.add(one.getValue());
            }
        }
        return new Base(fixed, spread);
    }

    private long absent(LocalDate from, LocalDate to) {
        long days = 0;
        for (Absence absence : absences) {
            LocalDate first = absence.from().isAfter(from) ? absence.from() : from;
            LocalDate last = absence.to().isBefore(to) ? absence.to() : to;
            days += first.isAfter(last) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
        }
        return days;
    }

    private static LocalDate workingDay(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.plusDays(1);
        }
        return working;
    }
}
