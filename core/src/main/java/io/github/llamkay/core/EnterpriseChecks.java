package io.github.llamkay.core;

import static io.github.llamkay.core.SubjectFacts.quoted;

import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.MypeApplication;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.SiteWork;
import io.github.llamkay.fact.UnionFiling;
import io.github.llamkay.fact.WorkFiling;
import io.github.llamkay.fact.YouthTraineeArea;
import io.github.llamkay.fact.YouthTrainees;
import io.github.llamkay.fact.YouthTrainingProgramme;
import java.time.LocalDate;
import java.util.Set;

/** What a company is and runs: its formation, sales and registration, its construction works, its young trainees. */
final class EnterpriseChecks {

    private static final String WORK = "the id of a ConstructionWork of the employer";

    private EnterpriseChecks() {}

    static void ofSubject(SubjectFacts facts) {
        size(facts);
        works(facts);
        youthTraining(facts);
    }

    /** Nothing is sold or registered before the company is formed. */
    private static void size(SubjectFacts facts) {
        facts.notFuture(MypeRegistration.class, MypeRegistration::on, "MypeRegistration.on");
        for (AnnualSales sales : facts.all(AnnualSales.class)) {
            if (sales.year() > facts.asOf().getYear()) {
                facts.problem(
                        "AnnualSales.year", sales.year(), "a year not after that of the as-of date " + facts.asOf());
            }
        }
        for (CompanyFormation formation : facts.all(CompanyFormation.class)) {
            LocalDate on = formation.on();
            for (MypeRegistration registration : facts.all(MypeRegistration.class)) {
                facts.notBefore("MypeRegistration.on", registration.on(), "CompanyFormation.on", on);
            }
            for (ProvisionalMypeRegistration registration : facts.all(ProvisionalMypeRegistration.class)) {
                facts.notBefore("ProvisionalMypeRegistration.on", registration.on(), "CompanyFormation.on", on);
            }
            for (AnnualSales sales : facts.all(AnnualSales.class)) {
                if (sales.year() < on.getYear()) {
                    facts.problem(
                            "AnnualSales.year",
                            sales.year(),
                            "a year not before that of CompanyFormation.on, which is " + on);
                }
            }
        }
    }

    private static void works(SubjectFacts facts) {
        facts.once(
                ConstructionWork.class,
                quoted(ConstructionWork::work),
                "ConstructionWork.work",
                "one fact for each work");
        Set<String> works = facts.ids(ConstructionWork.class, ConstructionWork::work);
        for (WorkFiling filing : facts.all(WorkFiling.class)) {
            facts.refer("WorkFiling.work", filing.work(), works, WORK);
            facts.notFuture("WorkFiling.on", filing.on());
        }
        facts.refer(SiteWork.class, SiteWork::work, "SiteWork.work", works, WORK);
        facts.notFuture(UnionFiling.class, UnionFiling::on, "UnionFiling.on");
        facts.notFuture(MypeApplication.class, MypeApplication::on, "MypeApplication.on");
    }

    /** Areas are parts of the company. */
    private static void youthTraining(SubjectFacts facts) {
        facts.once(
                YouthTraineeArea.class,
                quoted(YouthTraineeArea::area),
                "YouthTraineeArea.area",
                "one fact for each area");
        facts.once(
                YouthTrainingProgramme.class,
                YouthTrainingProgramme::year,
                "YouthTrainingProgramme.year",
                "one fact for each year");
        for (YouthTrainees company : facts.all(YouthTrainees.class)) {
            facts.notFuture("YouthTrainees.on", company.on());
            for (YouthTraineeArea area : facts.all(YouthTraineeArea.class)) {
                if (area.trainees() > company.trainees()) {
                    facts.problem(
                            "YouthTraineeArea.trainees",
                            area.trainees(),
                            "no more than YouthTrainees.trainees, which is " + company.trainees());
                }
            }
        }
    }
}
