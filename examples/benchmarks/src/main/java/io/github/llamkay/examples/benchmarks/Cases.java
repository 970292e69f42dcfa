package io.github.llamkay.examples.benchmarks;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.MainPay;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PaySetting;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.WeeklySchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Payroll cases of one worker, made of their number: the half year before the as-of date with overtime in four months,
 * commissions, absences, the bonuses paid and the CTS deposited. About thirty facts each.
 */
final class Cases {

    /** Just after each of the four paydays of the year. */
    private static final List<MonthDay> PAYDAYS =
            List.of(MonthDay.of(5, 20), MonthDay.of(7, 20), MonthDay.of(11, 20), MonthDay.of(12, 20));

    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final int MONTHS = 6;

    private Cases() {}

    /** Returns the first cases, made when they are drawn. */
    static Stream<LabourCase> first(long count) {
        return LongStream.range(0, count).mapToObj(Cases::of);
    }

    /** Returns a case: every fifth worker has left, every fourth was hired within the half year. */
    static LabourCase of(long number) {
        int kind = Math.floorMod(number * 7919, 840);
        MonthDay payday = PAYDAYS.get(kind % PAYDAYS.size());
        LocalDate asOf = payday.atYear(FIRST_YEAR + kind % YEARS);
        String id = "e" + number;
        LocalDate start = kind % 4 == 3
                ? asOf.minusMonths(2 + kind % 3).withDayOfMonth(1 + kind % 28)
                : asOf.minusMonths(8 + kind % 60).withDayOfMonth(1 + kind % 28);
        List<Fact> facts = new ArrayList<>(40);
        facts.add(new Employment(id, "w" + number, "r", start, Regime.GENERAL));
        facts.add(new Employer("r", "20100070970"));
        facts.add(new WeeklySchedule(id, 6, BigDecimal.valueOf(48)));
        facts.add(new PayArrangement(id, MainPay.FIXED, PaySetting.INDIVIDUAL));
        facts.add(new CtsAccount(id, "bank"));
        pay(facts, id, start, asOf, kind);
        absences(facts, id, start, asOf, kind);
        paid(facts, id, start, asOf, kind);
        facts.add(new RecordsComplete(id, RecordKind.PAYMENTS, asOf));
        facts.add(new RecordsComplete(id, RecordKind.ABSENCES, asOf));
        facts.add(new Child(id, "c", asOf.minusYears(5)));
        facts.add(new ChildEvidence(id, "c", start));
        if (kind % 5 == 4) {
            facts.add(new Termination(id, asOf.minusDays(1 + kind % 15), TerminationCause.RESIGNATION));
        }
        return LabourCase.of(asOf, facts);
    }

    private static void pay(List<Fact> facts, String id, LocalDate start, LocalDate asOf, int kind) {
        facts.add(new AgreedPay(id, Concept.BASIC_PAY, soles(1_130 + 37 * (kind % 100)), start));
        facts.add(new AgreedPay(id, Concept.FAMILY_ALLOWANCE, soles(113), start));
        if (kind % 2 == 0) {
            facts.add(new AgreedPay(id, Concept.FREE_USE_MOBILITY, soles(150), start));
        }
        for (int back = 1; back <= MONTHS; back++) {
            YearMonth month = YearMonth.from(asOf).minusMonths(back);
            if (month.isBefore(YearMonth.from(start))) {
                continue;
            }
            facts.add(new PayItem(
                    id, Concept.COMMISSION_OR_PIECEWORK, month, centimos(20_000 + 311 * (kind % 7) * back)));
            if (back % 3 != 0) {
                facts.add(new PayItem(id, Concept.OVERTIME_PAY, month, centimos(9_050 + 97 * back)));
            } else {
                facts.add(new PayItem(id, Concept.TRAVEL_EXPENSES, month, soles(80)));
            }
        }
    }

    private static void absences(List<Fact> facts, String id, LocalDate start, LocalDate asOf, int kind) {
        LocalDate absent = asOf.minusMonths(2).withDayOfMonth(3 + kind % 20);
        LocalDate ill = asOf.minusMonths(3).withDayOfMonth(6);
        if (absent.isAfter(start)) {
            facts.add(new Absence(id, AbsenceKind.UNJUSTIFIED_ABSENCE, absent, absent.plusDays(kind % 3)));
        }
        if (ill.isAfter(start)) {
            facts.add(new Absence(id, AbsenceKind.PROVEN_ILLNESS, ill, ill.plusDays(4)));
        }
    }

    /** Adds the last two bonuses and the last CTS, as they were paid: not always whole, not always in time. */
    private static void paid(List<Fact> facts, String id, LocalDate start, LocalDate asOf, int kind) {
        YearMonth half = asOf.getMonthValue() > 6 ? YearMonth.of(asOf.getYear(), 7) : YearMonth.of(asOf.getYear(), 1);
        for (int back = 0; back <= 2; back++) {
            YearMonth first = half.minusMonths((long) MONTHS * back);
            Period semester =
                    new Period(first.atDay(1), first.plusMonths(MONTHS - 1L).atEndOfMonth());
            LocalDate day = (first.getMonthValue() == 1
                            ? LocalDate.of(first.getYear(), 7, 14)
                            : LocalDate.of(first.getYear(), 12, 14))
                    .plusDays(kind % 6 == 5 ? 3 : 0);
            if (day.isAfter(asOf) || day.isBefore(start)) {
                continue;
            }
            BigDecimal amount = soles(1_300 + 37 * (kind % 100));
            facts.add(new Payment(id, Benefit.GRATIFICACION, semester, amount, day));
            facts.add(new Payment(
                    id,
                    Benefit.BONIFICACION_EXTRAORDINARIA,
                    semester,
                    amount.movePointLeft(2).multiply(BigDecimal.valueOf(9)),
                    day));
        }
        boolean april = asOf.getMonthValue() >= 5 && asOf.getMonthValue() < 11;
        LocalDate last = april ? LocalDate.of(asOf.getYear(), 4, 30) : LocalDate.of(asOf.getYear(), 10, 31);
        LocalDate deposited = last.plusDays(14);
        if (!deposited.isBefore(start)) {
            Period semester = new Period(last.plusDays(1).minusMonths(MONTHS), last);
            facts.add(new CtsDeposit(id, semester, soles(700 + 18 * (kind % 100)), deposited, "bank"));
        }
    }

    private static BigDecimal soles(long soles) {
        return BigDecimal.valueOf(soles);
    }

    private static BigDecimal centimos(long centimos) {
        return BigDecimal.valueOf(centimos, 2);
    }
}
