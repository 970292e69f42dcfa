package io.github.llamkay.core;

import io.github.llamkay.fact.ExposureMeasurement;
import io.github.llamkay.fact.FineCriteria;
import io.github.llamkay.fact.FineCriterion;
import io.github.llamkay.fact.InfringementHarm;
import io.github.llamkay.fact.InfringementReach;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshRegisterKind;
import io.github.llamkay.fact.OshRegisterTrait;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.SafetyAct;
import io.github.llamkay.fact.SafetyConduct;
import io.github.llamkay.fact.SafetyEvent;
import io.github.llamkay.fact.SafetyEventAct;
import io.github.llamkay.fact.SafetyEventHours;
import io.github.llamkay.fact.SafetyEventKind;
import io.github.llamkay.fact.SafetyInfringement;
import io.github.llamkay.fact.SafetyInvestigation;
import io.github.llamkay.fact.SiteHeadcount;
import io.github.llamkay.fact.TrainingMode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Facts of safety and health at work that do not fit together are refused. */
class SafetyChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "OshRegister.kind is AUDITS twice; expected one fact for each register",
                        new OshRegister("acme", OshRegisterKind.AUDITS, Set.of()),
                        new OshRegister("acme", OshRegisterKind.AUDITS, Set.of(OshRegisterTrait.UP_TO_DATE))),
                refusal(
                        "SiteHeadcount.on is 'lima' on 2017-07-20 twice; expected one count for each site and day",
                        new SiteHeadcount("acme", "lima", 1, 0, AS_OF),
                        new SiteHeadcount("acme", "lima", 2, 0, AS_OF)),
                refusal(
                        "OshTraining.on is 2017-07-21; expected a day not after the as-of date",
                        new OshTraining("acme", TOMORROW, TrainingMode.ON_SITE, true)),
                refusal(
                        "SafetyInvestigation.event is 'fall'; expected the id of a SafetyEvent of the employer",
                        new SafetyInvestigation("acme", "fall", AS_OF)),
                refusal(
                        "SafetyInfringement.on is 2017-07-21; expected a day not after",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), TOMORROW)),
                refusal(
                        "ExposureMeasurement.infringement is 'i1' twice; expected an id of its own",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), AS_OF),
                        new ExposureMeasurement("acme", "i1", BigDecimal.TEN, BigDecimal.ONE, Set.of(), AS_OF)),
                refusal(
                        "ExposureMeasurement.on is 2017-07-21; expected a day not after",
                        new ExposureMeasurement("acme", "i1", BigDecimal.TEN, BigDecimal.ONE, Set.of(), TOMORROW)),
                refusal(
                        "SafetyEvent.event is 'v1' twice; expected an id of its own",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEvent("acme", "v1", SafetyEventKind.OTHER_INCIDENT, Set.of(), AS_OF)),
                refusal(
                        "SafetyEvent.on is 2017-07-21; expected a day not after",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), TOMORROW)),
                refusal(
                        "SafetyEventAct.event is 'v2'; expected the id of a SafetyEvent of the same employer",
                        new SafetyEventAct("acme", "v2", SafetyAct.REPORTED_IN_SYSTEM, AS_OF)),
                refusal(
                        "SafetyEventAct.on is 2017-07-19; expected a day not before SafetyEvent.on, which is 2017-07-20",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEventAct("acme", "v1", SafetyAct.REPORTED_IN_SYSTEM, AS_OF.minusDays(1))),
                refusal(
                        "SafetyEventAct.on is 2017-07-21; expected a day not after the as-of date",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEventAct("acme", "v1", SafetyAct.REPORTED_IN_SYSTEM, TOMORROW)),
                refusal(
                        "SafetyEventHours.event is 'v2'; expected the id of a SafetyEvent of the same employer",
                        new SafetyEventHours("acme", "v2", LocalTime.NOON, LocalTime.NOON)),
                refusal(
                        "SafetyEventHours.event is 'v1' twice; expected one fact for each event",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new SafetyEventHours("acme", "v1", LocalTime.NOON, LocalTime.NOON),
                        new SafetyEventHours("acme", "v1", LocalTime.NOON, LocalTime.MIDNIGHT)),
                refusal(
                        "InfringementHarm.infringement is 'i1'; expected the id of a SafetyInfringement",
                        new SafetyEvent("acme", "v1", SafetyEventKind.FATAL_ACCIDENT, Set.of(), AS_OF),
                        new InfringementHarm("acme", "i1", "v1")),
                refusal(
                        "InfringementHarm.event is 'v1'; expected the id of a SafetyEvent",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), AS_OF),
                        new InfringementHarm("acme", "i1", "v1")),
                refusal(
                        "InfringementReach.infringement is 'i1'; expected the id of a SafetyInfringement",
                        new InfringementReach("acme", "i1", 2)),
                refusal(
                        "InfringementReach.infringement is 'i1' twice; expected one fact for each infringement",
                        new SafetyInfringement("acme", "i1", SafetyConduct.AUDITS_NOT_DONE, Set.of(), AS_OF),
                        new InfringementReach("acme", "i1", 2),
                        new InfringementReach("acme", "i1", 3)),
                refusal(
                        "FineCriteria.infringement is 'i1' twice; expected one fact for each infringement",
                        new FineCriteria("acme", "i1", Set.of()),
                        new FineCriteria("acme", "i1", Set.of(FineCriterion.GRAVITY_OF_HARM))));
    }
}
