package io.github.llamkay.examples.csst;

import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionAct;
import io.github.llamkay.fact.ElectionActKind;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.RepresentativesMandate;
import io.github.llamkay.fact.Sector;
import io.github.llamkay.fact.UnionMembers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of one employer and the election that follows its running mandate. */
final class ElectionCase {

    private static final String EMPLOYER = "empresa";
    private static final String ELECTION = "eleccion";

    private final LocalDate asOf;
    private final LocalDate start;
    private final List<Fact> facts = new ArrayList<>();

    ElectionCase(LocalDate mandateEnd, LocalDate asOf, int workers, ElectedBody body) {
        this.asOf = asOf;
        start = mandateEnd.minusYears(2).plusDays(1);
        facts.add(new Election(ELECTION, EMPLOYER, body));
        facts.add(new Headcount(EMPLOYER, workers, start));
        facts.add(new RepresentativesMandate(EMPLOYER, body, "sede", new Period(start, mandateEnd)));
    }

    ElectionCase unions(Map<String, Integer> unions) {
        unions.forEach((union, members) -> facts.add(new UnionMembers(EMPLOYER, union, members, start)));
        return this;
    }

    ElectionCase acts(Map<ElectionActKind, LocalDate> acts) {
        acts.forEach((kind, on) -> facts.add(new ElectionAct(ELECTION, kind, on)));
        return this;
    }

    ElectionCase sector(boolean state) {
        facts.add(new EmployerSector(EMPLOYER, state ? Sector.PUBLIC : Sector.PRIVATE));
        return this;
    }

    LabourCase labourCase() {
        return LabourCase.of(asOf, facts);
    }
}
