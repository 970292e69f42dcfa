package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EnterpriseSize;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.YouthTraineeArea;
import io.github.llamkay.fact.YouthTrainees;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** What a company cannot be or run is refused. */
class EnterpriseChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "MypeRegistration.on is 2014-12-31; expected a day not before CompanyFormation.on, which is"
                                + " 2015-01-01",
                        new CompanyFormation("acme", LocalDate.of(2015, 1, 1)),
                        new MypeRegistration("acme", EnterpriseSize.MICRO, LocalDate.of(2014, 12, 31))),
                refusal(
                        "ProvisionalMypeRegistration.on is 2014-12-31; expected a day not before CompanyFormation.on",
                        new CompanyFormation("acme", LocalDate.of(2015, 1, 1)),
                        new ProvisionalMypeRegistration("acme", LocalDate.of(2014, 12, 31))),
                refusal(
                        "AnnualSales.year is 2014; expected a year not before that of CompanyFormation.on",
                        new CompanyFormation("acme", LocalDate.of(2015, 1, 1)),
                        new AnnualSales("acme", 2014, BigDecimal.TEN)),
                refusal(
                        "AnnualSales.year is 2018; expected a year not after that of the as-of date 2017-07-20",
                        new AnnualSales("acme", 2018, BigDecimal.TEN)),
                refusal(
                        "MypeRegistration.on is 2017-07-21; expected a day not after the as-of date",
                        new MypeRegistration("acme", EnterpriseSize.MICRO, TOMORROW)),
                refusal(
                        "SiteWork.work is 'bridge'; expected the id of a ConstructionWork of the employer",
                        new SiteWork("e1", "bridge", AS_OF)));
    }

    @Test
    void anAreaHasNoMoreTraineesThanTheCompany() {
        assertThat(problems(LabourCase.of(
                        AS_OF,
                        new Employer("acme", "20123456789"),
                        new YouthTrainees("acme", START, 2, 0),
                        new YouthTraineeArea("acme", "sales", START, 20, 3, 0),
                        new YouthTraineeArea("acme", "sales", START, 20, 1, 0))))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("no more than YouthTrainees.trainees, which is 2"))
                .anyMatch(problem -> problem.contains("one fact for each area"));
    }
}
