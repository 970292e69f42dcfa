package io.github.llamkay.core;

import io.github.llamkay.fact.AutonomousWorkers;
import io.github.llamkay.fact.CommitteeSizeSettlement;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.Secondment;
import io.github.llamkay.fact.SecondmentEnd;
import io.github.llamkay.fact.SizeSettlement;
import io.github.llamkay.fact.UnionMembers;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Persons counted twice, and unions larger than the staff, are refused. */
class RepresentationChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "UnionMembers.members is 351 of 'u1'; expected at most the workers of the employer, who are 350 on"
                                + " 2017-01-10",
                        new Headcount("acme", 350, LocalDate.of(2017, 1, 1)),
                        new UnionMembers("acme", "u1", 351, LocalDate.of(2017, 1, 10))),
                refusal(
                        "UnionMembers.on is 'u1' on 2017-01-10 twice; expected one count for each union and day",
                        new UnionMembers("acme", "u1", 5, LocalDate.of(2017, 1, 10)),
                        new UnionMembers("acme", "u1", 6, LocalDate.of(2017, 1, 10))),
                refusal(
                        "SecondmentEnd.on is 2017-01-09; expected a day not before Secondment.from, which is 2017-01-10",
                        new Secondment("acme", "p1", LocalDate.of(2017, 1, 10)),
                        new SecondmentEnd("acme", "p1", LocalDate.of(2017, 1, 9))),
                refusal(
                        "AutonomousWorkers.on is 2017-07-20 twice; expected one count for each day",
                        new AutonomousWorkers("acme", 2, AS_OF),
                        new AutonomousWorkers("acme", 3, AS_OF)),
                refusal(
                        "CommitteeSizeSettlement.on is 2017-07-20 twice; expected one number settled on a day",
                        new CommitteeSizeSettlement("acme", 4, SizeSettlement.AGREED_WITH_UNION, AS_OF),
                        new CommitteeSizeSettlement("acme", 6, SizeSettlement.EMPLOYER_ALONE, AS_OF)));
    }
}
