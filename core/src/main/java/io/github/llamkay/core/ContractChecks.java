package io.github.llamkay.core;

import io.github.llamkay.fact.ConsentDefect;
import io.github.llamkay.fact.ConsentReview;
import io.github.llamkay.fact.DebtReview;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Endangerment;
import io.github.llamkay.fact.Exploitation;
import io.github.llamkay.fact.FixedTerm;
import io.github.llamkay.fact.IndefiniteTerm;
import io.github.llamkay.fact.MinorWork;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.TraineeProfile;
import io.github.llamkay.fact.TraineeTrait;
import io.github.llamkay.fact.TrainingAgreement;
import io.github.llamkay.fact.UnemployedSince;
import io.github.llamkay.fact.WorkerBirth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** On what footing someone works: the term, training, age and consent. */
final class ContractChecks {

    /** Below this age nobody is in training for work: a birth that says so is a slip. */
    private static final int YOUNGEST_TRAINEE = 10;

    private static final Set<TraineeTrait> STATES_OF_BASIC_EDUCATION = Set.of(
            TraineeTrait.BASIC_EDUCATION_OPEN,
            TraineeTrait.BASIC_EDUCATION_INTERRUPTED,
            TraineeTrait.BASIC_EDUCATION_FINISHED);

    private ContractChecks() {}

    static void ofEmployment(Employment employment, SubjectFacts facts) {
        term(facts);
        education(facts);
        training(employment, facts);
        age(facts);
        consent(facts);
    }

    private static void term(SubjectFacts facts) {
        if (facts.has(IndefiniteTerm.class) && facts.has(FixedTerm.class)) {
            facts.problem("FixedTerm", "stated beside an IndefiniteTerm", "one of the two for each employment");
        }
    }

    private static void education(SubjectFacts facts) {
        for (TraineeProfile profile : facts.all(TraineeProfile.class)) {
            Set<TraineeTrait> states = new HashSet<>(profile.traits());
            states.retainAll(STATES_OF_BASIC_EDUCATION);
            if (states.size() > 1) {
                facts.problem(
                        "TraineeProfile.traits", states.size() + " states", "basic education in one state at most");
            }
        }
    }

    /** A trainee is no employee, and old enough to have gone to school. */
    private static void training(Employment employment, SubjectFacts facts) {
        for (TrainingAgreement agreement : facts.all(TrainingAgreement.class)) {
            LocalDate from = agreement.from();
            if (employment.regime() != Regime.TRAINEE) {
                facts.problem("Employment.regime", employment.regime(), "TRAINEE, where a TrainingAgreement is stated");
            }
            facts.notBefore("TrainingAgreement.from", from, "Employment.start", employment.start());
            for (WorkerBirth worker : facts.all(WorkerBirth.class)) {
                if (worker.birth().plusYears(YOUNGEST_TRAINEE).isAfter(from)) {
                    facts.problem(
                            "WorkerBirth.birth",
                            worker.birth(),
                            "a day at least " + YOUNGEST_TRAINEE + " years before TrainingAgreement.from, which is "
                                    + from);
                }
            }
            for (UnemployedSince unemployed : facts.all(UnemployedSince.class)) {
                if (unemployed.on().isAfter(from)) {
                    facts.problem(
                            "UnemployedSince.on",
                            unemployed.on(),
                            "a day not after TrainingAgreement.from, which is " + from);
                }
            }
        }
    }

    /** Nobody works before being born. */
    private static void age(SubjectFacts facts) {
        for (WorkerBirth worker : facts.all(WorkerBirth.class)) {
            LocalDate birth = worker.birth();
            for (MinorWork work : facts.all(MinorWork.class)) {
                facts.notBefore("MinorWork.on", work.on(), "WorkerBirth.birth", birth);
            }
            for (Exploitation conduct : facts.all(Exploitation.class)) {
                facts.notBefore("Exploitation.on", conduct.on(), "WorkerBirth.birth", birth);
            }
            for (Endangerment conduct : facts.all(Endangerment.class)) {
                facts.notBefore("Endangerment.on", conduct.on(), "WorkerBirth.birth", birth);
            }
        }
    }

    /** A debt is not both induced and ordinary. */
    private static void consent(SubjectFacts facts) {
        for (DebtReview debt : facts.all(DebtReview.class)) {
            for (ConsentReview consent : facts.all(ConsentReview.class)) {
                if (debt.means().isEmpty() && consent.defects().contains(ConsentDefect.INDUCED_DEBT)) {
                    facts.problem(
                            "ConsentReview.defects",
                            ConsentDefect.INDUCED_DEBT,
                            "a debt that DebtReview does not state as an ordinary loan");
                }
            }
        }
    }
}
