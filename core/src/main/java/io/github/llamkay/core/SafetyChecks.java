package io.github.llamkay.core;

import static io.github.llamkay.core.SubjectFacts.quoted;

import io.github.llamkay.fact.ExposureMeasurement;
import io.github.llamkay.fact.FineCriteria;
import io.github.llamkay.fact.HealthSurveillance;
import io.github.llamkay.fact.InfringementHarm;
import io.github.llamkay.fact.InfringementReach;
import io.github.llamkay.fact.InternalRulesChange;
import io.github.llamkay.fact.OccupationalPhysician;
import io.github.llamkay.fact.OshPlan;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.PersonAtWork;
import io.github.llamkay.fact.PostedWorker;
import io.github.llamkay.fact.SafetyEvent;
import io.github.llamkay.fact.SafetyEventAct;
import io.github.llamkay.fact.SafetyEventHours;
import io.github.llamkay.fact.SafetyInfringement;
import io.github.llamkay.fact.SafetyInvestigation;
import io.github.llamkay.fact.SiteHeadcount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Safety and health at work: what an employer keeps, what happened, and what it infringed. */
final class SafetyChecks {

    private static final String A_SITE = "one fact for each site";
    private static final String AN_INFRINGEMENT = "one fact for each infringement";
    private static final String EVENT = "the id of a SafetyEvent of the same employer";
    private static final String INFRINGEMENT = "the id of a SafetyInfringement of the same employer";

    private final SubjectFacts facts;

    private SafetyChecks(SubjectFacts facts) {
        this.facts = facts;
    }

    static void ofEmployer(SubjectFacts facts) {
        SafetyChecks checks = new SafetyChecks(facts);
        checks.system();
        checks.investigations();
        Set<String> infringements = checks.infringements();
        checks.events();
        checks.consequences(infringements);
    }

    /** What an employer has once, and what cannot lie ahead. */
    private void system() {
        facts.once(OshRegister.class, OshRegister::kind, "OshRegister.kind", "one fact for each register");
        facts.once(OshPlan.class, OshPlan::year, "OshPlan.year", "one plan for each year");
        facts.once(
                SiteHeadcount.class,
                count -> "'" + count.site() + "' on " + count.on(),
                "SiteHeadcount.on",
                "one count for each site and day");
        facts.once(
                OccupationalPhysician.class, quoted(OccupationalPhysician::site), "OccupationalPhysician.site", A_SITE);
        facts.once(HealthSurveillance.class, quoted(HealthSurveillance::site), "HealthSurveillance.site", A_SITE);
        facts.once(PostedWorker.class, quoted(PostedWorker::worker), "PostedWorker.worker", "one fact for each worker");
        facts.once(
                PersonAtWork.class,
                person -> "'" + person.person() + "' on " + person.on(),
                "PersonAtWork.person",
                "one fact for each person and day");
        facts.once(
                InternalRulesChange.class,
                InternalRulesChange::on,
                "InternalRulesChange.on",
                "one modification for each day");
        facts.notFuture(InternalRulesChange.class, InternalRulesChange::on, "InternalRulesChange.on");
        facts.notFuture(OshTraining.class, OshTraining::on, "OshTraining.on");
    }

    private void investigations() {
        Set<String> events = facts.ids(SafetyEvent.class, SafetyEvent::event);
        for (SafetyInvestigation investigation : facts.all(SafetyInvestigation.class)) {
            facts.notFuture("SafetyInvestigation.on", investigation.on());
            facts.refer(
                    "SafetyInvestigation.event",
                    investigation.event(),
                    events,
                    "the id of a SafetyEvent of the employer");
        }
    }

    /** Returns the ids of the infringements, those of measured exposures among them. */
    private Set<String> infringements() {
        Set<String> ids = new HashSet<>();
        for (SafetyInfringement infringement : facts.all(SafetyInfringement.class)) {
            facts.notFuture("SafetyInfringement.on", infringement.on());
            own("SafetyInfringement.infringement", infringement.infringement(), ids.add(infringement.infringement()));
        }
        for (ExposureMeasurement measurement : facts.all(ExposureMeasurement.class)) {
            facts.notFuture("ExposureMeasurement.on", measurement.on());
            own("ExposureMeasurement.infringement", measurement.infringement(), ids.add(measurement.infringement()));
        }
        return ids;
    }

    private void events() {
        Map<String, LocalDate> days = new HashMap<>();
        for (SafetyEvent event : facts.all(SafetyEvent.class)) {
            facts.notFuture("SafetyEvent.on", event.on());
            own("SafetyEvent.event", event.event(), days.put(event.event(), event.on()) == null);
        }
        for (SafetyEventAct act : facts.all(SafetyEventAct.class)) {
            facts.refer("SafetyEventAct.event", act.event(), days.keySet(), EVENT);
            facts.notFuture("SafetyEventAct.on", act.on());
            facts.notBefore(
                    "SafetyEventAct.on", act.on(), "SafetyEvent.on", days.getOrDefault(act.event(), LocalDate.MIN));
        }
        facts.refer(SafetyEventHours.class, SafetyEventHours::event, "SafetyEventHours.event", days.keySet(), EVENT);
    }

    private void consequences(Set<String> infringements) {
        Set<String> events = facts.ids(SafetyEvent.class, SafetyEvent::event);
        for (InfringementHarm harm : facts.all(InfringementHarm.class)) {
            facts.refer("InfringementHarm.infringement", harm.infringement(), infringements, INFRINGEMENT);
            facts.refer("InfringementHarm.event", harm.event(), events, EVENT);
        }
        facts.refer(
                InfringementReach.class,
                InfringementReach::infringement,
                "InfringementReach.infringement",
                infringements,
                INFRINGEMENT);
        facts.once(
                InfringementReach.class,
                quoted(InfringementReach::infringement),
                "InfringementReach.infringement",
                AN_INFRINGEMENT);
        facts.once(
                FineCriteria.class, quoted(FineCriteria::infringement), "FineCriteria.infringement", AN_INFRINGEMENT);
        facts.once(
                SafetyEventHours.class,
                quoted(SafetyEventHours::event),
                "SafetyEventHours.event",
                "one fact for each event");
    }

    /** Expects an id that nothing before it has. */
    private void own(String component, String id, boolean isNew) {
        if (!isNew) {
            facts.problem(component, "'" + id + "' twice", "an id of its own");
        }
    }
}
