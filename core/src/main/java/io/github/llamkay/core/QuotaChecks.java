package io.github.llamkay.core;

import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.MergerRole;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.RiskPost;
import java.time.LocalDate;
import java.util.function.Function;

/** The yearly count of the disability quota: of years that have ended, and of no more time than the employer existed. */
final class QuotaChecks {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 360;

    private final SubjectFacts facts;

    private QuotaChecks(SubjectFacts facts) {
        this.facts = facts;
    }

    static void ofEmployer(SubjectFacts facts) {
        QuotaChecks checks = new QuotaChecks(facts);
        facts.notFuture(ActivityStart.class, ActivityStart::on, "ActivityStart.on");
        facts.notFuture(CompanyMerger.class, CompanyMerger::on, "CompanyMerger.on");
        facts.all(QuotaStaff.class).forEach(checks::staff);
        checks.onceEachYear(QuotaVacancies.class, QuotaVacancies::year, "QuotaVacancies.year");
        checks.onceEachYear(QuotaStaffChange.class, QuotaStaffChange::year, "QuotaStaffChange.year");
        checks.onceEachYear(QuotaDefence.class, QuotaDefence::year, "QuotaDefence.year");
        facts.all(RiskPost.class).forEach(post -> checks.ended("RiskPost.year", post.year()));
        facts.once(
                RiskPost.class,
                post -> "'" + post.post() + "' of " + post.year(),
                "RiskPost.post",
                "one fact for each post and year");
    }

    private void staff(QuotaStaff row) {
        ended("QuotaStaff.year", row.year());
        for (ActivityStart start : facts.all(ActivityStart.class)) {
            atMost(
                    row,
                    DAYS_OF_A_YEAR - daysBefore(start.on(), row.year()),
                    "ActivityStart.on, which is " + start.on());
        }
        for (CompanyMerger merger : facts.all(CompanyMerger.class)) {
            if (merger.role() == MergerRole.ABSORBED) {
                atMost(row, daysBefore(merger.on(), row.year()), "CompanyMerger.on, which is " + merger.on());
            }
        }
    }

    private <T extends Fact> void onceEachYear(Class<T> type, Function<T, Integer> year, String component) {
        facts.all(type).forEach(fact -> ended(component, year.apply(fact)));
        facts.once(type, year, component, "one fact for each year");
    }

    /** Expects a year that has ended on the as-of date: until then its count can still change. */
    private void ended(String component, int year) {
        if (year >= facts.asOf().getYear()) {
            facts.problem(component, year, "a year that has ended on the as-of date " + facts.asOf());
        }
    }

    private void atMost(QuotaStaff row, int days, String because) {
        if (row.months() * DAYS_OF_A_MONTH + row.days() > days) {
            facts.problem(
                    "QuotaStaff.months",
                    row.months() + " and QuotaStaff.days " + row.days() + " in " + row.year(),
                    "at most " + days / DAYS_OF_A_MONTH + " months and " + days % DAYS_OF_A_MONTH + " days, because of "
                            + because);
        }
    }

    /** Returns the days of a year of 360 that lie before a day. */
    private static int daysBefore(LocalDate day, int year) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 0 : DAYS_OF_A_YEAR;
        }
        return (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + Math.min(day.getDayOfMonth(), DAYS_OF_A_MONTH) - 1;
    }
}
