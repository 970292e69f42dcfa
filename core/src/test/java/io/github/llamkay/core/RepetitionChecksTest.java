package io.github.llamkay.core;

import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.EconomicActivity;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.HostileConduct;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.HostilityRemedy;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SafetyLeavePurpose;
import io.github.llamkay.fact.SctrCover;
import io.github.llamkay.fact.SctrCoverage;
import io.github.llamkay.fact.SctrInsurer;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.TerminationCause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Facts that say the same thing twice, or two things of one, are refused. */
class RepetitionChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "SctrCover.coverage is HEALTH twice; expected one fact for each cover",
                        new SctrCover("e1", SctrCoverage.HEALTH, SctrInsurer.ESSALUD, true, START),
                        new SctrCover("e1", SctrCoverage.HEALTH, SctrInsurer.CHOSEN_EPS, true, START)),
                refusal(
                        "SafetyLeave.request is 'l1' twice; expected one fact for each request",
                        new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 1, 1, true, AS_OF),
                        new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 2, 1, true, AS_OF)),
                refusal(
                        "HostilityClaim.conduct is NON_PAYMENT twice; expected one remedy for each act",
                        new HostilityClaim("e1", HostileConduct.NON_PAYMENT, HostilityRemedy.CEASE_HOSTILITY, AS_OF),
                        new HostilityClaim("e1", HostileConduct.NON_PAYMENT, HostilityRemedy.END_EMPLOYMENT, AS_OF)),
                refusal(
                        "HarassmentConduct.id is c1 twice; expected one conduct for each id",
                        HostilityChecksTest.conduct("c1", START),
                        HostilityChecksTest.conduct("c1", AS_OF)),
                refusal(
                        "ProfitYear.year is 2016 twice; expected one fact for each year",
                        new ProfitYear("acme", 2016, BigDecimal.TEN, EconomicActivity.OTHER, BigDecimal.TEN),
                        new ProfitYear("acme", 2016, BigDecimal.ONE, EconomicActivity.OTHER, BigDecimal.TEN)),
                refusal(
                        "LegalInterestFactor.on is 2017-05-01 twice; expected one factor for each day",
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.85")),
                        new LegalInterestFactor("acme", LocalDate.of(2017, 5, 1), new BigDecimal("1.86"))),
                refusal(
                        "PendingBenefit.benefit is CTS 2017-01-01/2017-06-30 twice; expected one amount for each benefit and"
                                + " period",
                        new PendingBenefit("e1", Benefit.CTS, SEMESTER, BigDecimal.ONE),
                        new PendingBenefit("e1", Benefit.CTS, SEMESTER, BigDecimal.TEN)),
                refusal(
                        "AnnualSales.year is 2016 twice; expected one fact for each calendar year",
                        new AnnualSales("acme", 2016, BigDecimal.ONE),
                        new AnnualSales("acme", 2016, BigDecimal.TEN)),
                refusal(
                        "DailyPay.from is 2017-01-01 twice; expected one amount for each first day",
                        new DailyPay("e1", BigDecimal.ONE, LocalDate.of(2017, 1, 1)),
                        new DailyPay("e1", BigDecimal.TEN, LocalDate.of(2017, 1, 1))),
                refusal(
                        "Employer is 2 facts; expected at most one",
                        new Employer("other", "20123456789"),
                        new Employer("other", "20123456789")),
                refusal(
                        "Termination is 2 facts; expected at most one",
                        new Termination("e1", AS_OF, TerminationCause.RESIGNATION),
                        new Termination("e1", AS_OF, TerminationCause.RESIGNATION)),
                refusal(
                        "LeaveRecord.yearStart is 2016-03-02 twice; expected one fact for each year of service",
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 260, 0),
                        new LeaveRecord("e1", LocalDate.of(2016, 3, 2), 200, 5)),
                refusal(
                        "AgreedPay.from is BASIC_PAY 'BASIC_PAY' from 2015-03-02 twice; expected one amount",
                        new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.ONE, START),
                        new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.TEN, START)),
                refusal(
                        "PayTerms.name is 'bono' twice; expected one fact for each name",
                        new PayTerms("e1", "bono", PayNature.FIXED, 1, true),
                        new PayTerms("e1", "bono", PayNature.FIXED, 1, false)),
                refusal(
                        "AffectedWorkers.benefit is CTS twice; expected one fact for each benefit",
                        new AffectedWorkers("acme", Benefit.CTS, 3),
                        new AffectedWorkers("acme", Benefit.CTS, 4)));
    }
}
