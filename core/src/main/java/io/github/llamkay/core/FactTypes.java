package io.github.llamkay.core;

import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsInterestRate;
import io.github.llamkay.fact.EconomicLoss;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.HealthCover;
import io.github.llamkay.fact.MaintenanceOrder;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.WeeklySchedule;
import java.util.List;

/** What the engine knows of the types of facts. */
final class FactTypes {

    /** The facts that an employment or an employer has at most once. */
    static final List<Class<? extends Fact>> SINGLE = List.of(
            Employment.class,
            Employer.class,
            MypeRegistration.class,
            Position.class,
            Termination.class,
            WeeklySchedule.class,
            PayArrangement.class,
            HealthCover.class,
            CtsAccount.class,
            CtsInterestRate.class,
            EconomicLoss.class,
            MaintenanceOrder.class);

    private FactTypes() {}
}
