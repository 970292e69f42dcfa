package io.github.llamkay.core;

import static io.github.llamkay.core.SubjectFacts.quoted;

import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.AverageHeadcount;
import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.DailyPay;
import io.github.llamkay.fact.ExamRefusal;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.GoodsValue;
import io.github.llamkay.fact.HarassmentAnswerTerm;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.HostilityClaim;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitWork;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.RestDayWork;
import io.github.llamkay.fact.SafetyLeave;
import io.github.llamkay.fact.SctrCover;
import io.github.llamkay.fact.TaxReturnDue;
import io.github.llamkay.fact.WageDue;
import io.github.llamkay.fact.WorkedDay;

/** Facts that say the same thing twice, or two things of one, cannot all hold: tables, for every subject. */
final class RepetitionChecks {

    private static final String A_YEAR = "one fact for each year";
    private static final String A_DAY = "one fact for each day";

    private RepetitionChecks() {}

    static void ofSubject(SubjectFacts facts) {
        single(facts);
        once(facts);
    }

    private static void single(SubjectFacts facts) {
        for (Class<? extends Fact> type : FactTypes.SINGLE) {
            int count = facts.all(type).size();
            if (count > 1) {
                facts.problem(
                        type.getSimpleName(),
                        count + " facts",
                        "at most one for each employment, employer or election");
            }
        }
    }

    private static void once(SubjectFacts facts) {
        facts.once(
                AgreedPay.class,
                pay -> pay.concept() + " '" + pay.name() + "' from " + pay.from(),
                "AgreedPay.from",
                "one amount for each concept, name and first day");
        facts.once(PayTerms.class, quoted(PayTerms::name), "PayTerms.name", "one fact for each name");
        facts.once(
                LeaveRecord.class,
                LeaveRecord::yearStart,
                "LeaveRecord.yearStart",
                "one fact for each year of service");
        facts.once(WorkedDay.class, WorkedDay::on, "WorkedDay.on", A_DAY);
        facts.once(RestDayWork.class, RestDayWork::on, "RestDayWork.on", A_DAY);
        facts.once(
                PendingBenefit.class,
                pending -> pending.benefit() + " " + pending.period(),
                "PendingBenefit.benefit",
                "one amount for each benefit and period");
        facts.once(
                GoodsValue.class,
                value -> value.basis() + " '" + value.goods() + "'",
                "GoodsValue.basis",
                "one value for each goods and basis");
        facts.once(
                LegalInterestFactor.class,
                LegalInterestFactor::on,
                "LegalInterestFactor.on",
                "one factor for each day");
        facts.once(Contract.class, Contract::from, "Contract.from", "one contract for each first day of service");
        facts.once(DailyPay.class, DailyPay::from, "DailyPay.from", "one amount for each first day");
        facts.once(AnnualSales.class, AnnualSales::year, "AnnualSales.year", "one fact for each calendar year");
        facts.once(
                AffectedWorkers.class,
                AffectedWorkers::benefit,
                "AffectedWorkers.benefit",
                "one fact for each benefit");
        facts.once(ExamRefusal.class, ExamRefusal::on, "ExamRefusal.on", "one refusal for each day");
        facts.once(SctrCover.class, SctrCover::coverage, "SctrCover.coverage", "one fact for each cover");
        facts.once(WageDue.class, WageDue::period, "WageDue.period", "one wage for each period");
        facts.once(
                HostilityClaim.class,
                HostilityClaim::conduct,
                "HostilityClaim.conduct",
                "one remedy for each act: the law lets the worker choose one or the other");
        facts.once(SafetyLeave.class, quoted(SafetyLeave::request), "SafetyLeave.request", "one fact for each request");
        facts.once(HarassmentConduct.class, HarassmentConduct::id, "HarassmentConduct.id", "one conduct for each id");
        facts.once(
                HarassmentTraits.class,
                HarassmentTraits::conduct,
                "HarassmentTraits.conduct",
                "all the traits of a conduct in one fact");
        facts.once(
                HarassmentComplaint.class,
                HarassmentComplaint::id,
                "HarassmentComplaint.id",
                "one complaint for each id");
        facts.once(
                HarassmentComplaint.class,
                HarassmentComplaint::on,
                "HarassmentComplaint.on",
                "one complaint of a worker for each day");
        facts.once(
                HarassmentAnswerTerm.class,
                HarassmentAnswerTerm::complaint,
                "HarassmentAnswerTerm.complaint",
                "one term for each complaint");
        facts.once(
                HarassmentResolution.class,
                HarassmentResolution::complaint,
                "HarassmentResolution.complaint",
                "one resolution for each complaint");
        facts.once(ProfitYear.class, ProfitYear::year, "ProfitYear.year", A_YEAR);
        facts.once(ProfitWork.class, ProfitWork::year, "ProfitWork.year", A_YEAR);
        facts.once(ProfitTotals.class, ProfitTotals::year, "ProfitTotals.year", A_YEAR);
        facts.once(ProfitStatement.class, ProfitStatement::year, "ProfitStatement.year", A_YEAR);
        facts.once(AverageHeadcount.class, AverageHeadcount::year, "AverageHeadcount.year", A_YEAR);
        facts.once(TaxReturnDue.class, TaxReturnDue::year, "TaxReturnDue.year", A_YEAR);
    }
}
