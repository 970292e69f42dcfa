package io.github.llamkay.core;

import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.MergerRole;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.RiskGround;
import io.github.llamkay.fact.RiskPost;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A yearly count of the quota that cannot be is refused. */
class QuotaChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "QuotaStaff.year is 2017; expected a year that has ended on the as-of date 2017-07-20",
                        new QuotaStaff("acme", 2017, 60, 2, 6, 0)),
                refusal(
                        "QuotaStaff.months is 9 and QuotaStaff.days 1 in 2016; expected at most 9 months and 0 days,"
                                + " because of ActivityStart.on, which is 2016-04-01",
                        new ActivityStart("acme", LocalDate.of(2016, 4, 1)),
                        new QuotaStaff("acme", 2016, 60, 2, 9, 1)),
                refusal(
                        "QuotaStaff.months is 1 and QuotaStaff.days 0 in 2015; expected at most 0 months and 0 days,"
                                + " because of ActivityStart.on",
                        new ActivityStart("acme", LocalDate.of(2016, 4, 1)),
                        new QuotaStaff("acme", 2015, 60, 2, 1, 0)),
                refusal(
                        "QuotaStaff.months is 12 and QuotaStaff.days 0 in 2016; expected at most 6 months and 0 days,"
                                + " because of CompanyMerger.on, which is 2016-07-01",
                        new CompanyMerger("acme", MergerRole.ABSORBED, LocalDate.of(2016, 7, 1)),
                        new QuotaStaff("acme", 2016, 80, 2, 12, 0)),
                refusal(
                        "ActivityStart.on is 2017-07-21; expected a day not after",
                        new ActivityStart("acme", TOMORROW)),
                refusal(
                        "CompanyMerger.on is 2017-07-21; expected a day not after",
                        new CompanyMerger("acme", MergerRole.SURVIVING, TOMORROW)),
                refusal(
                        "QuotaVacancies.year is 2016 twice; expected one fact for each year",
                        new QuotaVacancies("acme", 2016, 0, 0),
                        new QuotaVacancies("acme", 2016, 0, 1)),
                refusal(
                        "QuotaDefence.year is 2017; expected a year that has ended",
                        new QuotaDefence("acme", 2017, Set.of())),
                refusal(
                        "QuotaStaffChange.year is 2017; expected a year that has ended",
                        new QuotaStaffChange("acme", 2017, 60, 60, true, 0)),
                refusal(
                        "RiskPost.post is 'blaster' of 2016 twice; expected one fact for each post and year",
                        new RiskPost("acme", 2016, "blaster", Set.of(), Set.of()),
                        new RiskPost("acme", 2016, "blaster", Set.of(RiskGround.RISK_PERSISTS), Set.of())));
    }
}
