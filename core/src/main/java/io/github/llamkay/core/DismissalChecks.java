package io.github.llamkay.core;

import io.github.llamkay.fact.CapacityGround;
import io.github.llamkay.fact.ChargeAnswer;
import io.github.llamkay.fact.ConciliationEnd;
import io.github.llamkay.fact.ConciliationRequest;
import io.github.llamkay.fact.DismissalCharge;
import io.github.llamkay.fact.Fault;
import io.github.llamkay.fact.Lawsuit;
import io.github.llamkay.fact.LawsuitAct;

/** The causes, charges and claims of a dismissal: each has an id of its own, and what answers one names one that is stated. */
final class DismissalChecks {

    private DismissalChecks() {}

    static void ofEmployment(SubjectFacts facts) {
        facts.once(Fault.class, Fault::id, "Fault.id", "one fault for each id");
        facts.once(CapacityGround.class, CapacityGround::id, "CapacityGround.id", "one cause for each id");
        facts.once(DismissalCharge.class, DismissalCharge::id, "DismissalCharge.id", "one charge for each id");
        facts.once(ChargeAnswer.class, ChargeAnswer::charge, "ChargeAnswer.charge", "one answer for each charge");
        facts.once(
                ConciliationRequest.class,
                ConciliationRequest::id,
                "ConciliationRequest.id",
                "one conciliation for each id");
        facts.once(Lawsuit.class, Lawsuit::id, "Lawsuit.id", "one lawsuit for each id");
        facts.refer(
                ChargeAnswer.class,
                ChargeAnswer::charge,
                "ChargeAnswer.charge",
                facts.ids(DismissalCharge.class, DismissalCharge::id),
                "the id of a DismissalCharge of the employment");
        facts.refer(
                ConciliationEnd.class,
                ConciliationEnd::conciliation,
                "ConciliationEnd.conciliation",
                facts.ids(ConciliationRequest.class, ConciliationRequest::id),
                "the id of a ConciliationRequest of the employment");
        facts.refer(
                LawsuitAct.class,
                LawsuitAct::lawsuit,
                "LawsuitAct.lawsuit",
                facts.ids(Lawsuit.class, Lawsuit::id),
                "the id of a Lawsuit of the employment");
    }
}
