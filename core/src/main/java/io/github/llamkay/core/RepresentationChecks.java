package io.github.llamkay.core;

import static io.github.llamkay.core.SubjectFacts.quoted;

import io.github.llamkay.fact.AutonomousWorkers;
import io.github.llamkay.fact.CommitteeSizeSettlement;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.PublicServant;
import io.github.llamkay.fact.Secondment;
import io.github.llamkay.fact.SecondmentEnd;
import io.github.llamkay.fact.ServicePerson;
import io.github.llamkay.fact.UnionMembers;

/** The persons for whom unions and committees speak: each counted once, and no more members than workers. */
final class RepresentationChecks {

    private static final String A_PERSON = "one fact for each person";

    private RepresentationChecks() {}

    static void ofEmployer(SubjectFacts facts) {
        facts.once(AutonomousWorkers.class, AutonomousWorkers::on, "AutonomousWorkers.on", "one count for each day");
        facts.once(
                CommitteeSizeSettlement.class,
                CommitteeSizeSettlement::on,
                "CommitteeSizeSettlement.on",
                "one number settled on a day");
        facts.all(UnionMembers.class).forEach(union -> members(union, facts));
        facts.once(
                UnionMembers.class,
                union -> "'" + union.union() + "' on " + union.on(),
                "UnionMembers.on",
                "one count for each union and day");
        facts.once(ServicePerson.class, quoted(ServicePerson::person), "ServicePerson.person", A_PERSON);
        facts.once(PublicServant.class, quoted(PublicServant::person), "PublicServant.person", A_PERSON);
        facts.once(Secondment.class, quoted(Secondment::person), "Secondment.person", "one secondment for each person");
        facts.once(
                SecondmentEnd.class,
                quoted(SecondmentEnd::person),
                "SecondmentEnd.person",
                "one last day for each person");
        facts.all(SecondmentEnd.class).forEach(end -> secondment(end, facts));
    }

    /** Expects no more members of a union than there are workers on the day of its count. */
    private static void members(UnionMembers union, SubjectFacts facts) {
        Headcount held = null;
        for (Headcount count : facts.all(Headcount.class)) {
            if (!count.on().isAfter(union.on()) && (held == null || count.on().isAfter(held.on()))) {
                held = count;
            }
        }
        if (held != null && union.members() > held.workers()) {
            facts.problem(
                    "UnionMembers.members",
                    union.members() + " of '" + union.union() + "'",
                    "at most the workers of the employer, who are " + held.workers() + " on " + union.on());
        }
    }

    private static void secondment(SecondmentEnd end, SubjectFacts facts) {
        for (Secondment secondment : facts.all(Secondment.class)) {
            if (secondment.person().equals(end.person())) {
                facts.notBefore("SecondmentEnd.on", end.on(), "Secondment.from", secondment.from());
            }
        }
    }
}
