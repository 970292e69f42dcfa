package io.github.llamkay.examples.agreement;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Category;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.ControlKind;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import io.github.llamkay.fact.TimeControl;
import io.github.llamkay.fact.WeeklySchedule;
import io.github.llamkay.fact.WorkedDay;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Two workers under the agreement, each earning 2,400.00 in a week of six days and 48 hours. */
final class Workers {

    private static final BigDecimal PAY = new BigDecimal("2400.00");

    private Workers() {}

    /** Stays: a year of leave earned on 3 May 2026, three hours of overtime on 11 May, of which 30.00 were paid. */
    static LabourCase ana() {
        LocalDate start = LocalDate.of(2024, 5, 4);
        LocalDate asOf = LocalDate.of(2026, 6, 10);
        return LabourCase.of(
                asOf,
                new Employment("ana", "ana", "acme", start, Regime.GENERAL),
                new Position("ana", Category.ORDINARY),
                new TimeControl("ana", ControlKind.SUPERVISED),
                new AgreedPay("ana", Concept.BASIC_PAY, PAY, start),
                new WeeklySchedule("ana", 6, new BigDecimal("48")),
                new LeaveRecord("ana", LocalDate.of(2025, 5, 4), 300, 0),
                new WorkedDay("ana", LocalDate.of(2026, 5, 11), new BigDecimal("8"), new BigDecimal("11")),
                new Payment(
                        "ana",
                        Benefit.HORAS_EXTRAS,
                        new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)),
                        new BigDecimal("30.00"),
                        LocalDate.of(2026, 5, 31)),
                new RecordsComplete("ana", RecordKind.PAYMENTS, asOf));
    }

    /** Left on 18 June 2026 after five months and eighteen days. */
    static LabourCase luis() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return LabourCase.of(
                LocalDate.of(2026, 6, 19),
                new Employment("luis", "luis", "acme", start, Regime.GENERAL),
                new AgreedPay("luis", Concept.BASIC_PAY, PAY, start),
                new WeeklySchedule("luis", 6, new BigDecimal("48")),
                new Termination("luis", LocalDate.of(2026, 6, 18), TerminationCause.RESIGNATION));
    }
}
