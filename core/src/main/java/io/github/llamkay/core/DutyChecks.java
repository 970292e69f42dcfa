package io.github.llamkay.core;

import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.InternalRulesReceipts;
import io.github.llamkay.fact.NotDone;

/** Duties met and not met, and the steps of the internal work regulations. */
final class DutyChecks {

    private DutyChecks() {}

    static void ofSubject(SubjectFacts facts) {
        duties(facts);
        internalRules(facts);
    }

    /** What is done is not yet to come, and not undone as well. */
    private static void duties(SubjectFacts facts) {
        facts.notFuture(Done.class, Done::on, "Done.on");
        for (NotDone notDone : facts.all(NotDone.class)) {
            for (Done done : facts.all(Done.class)) {
                if (done.duty() == notDone.duty()) {
                    facts.problem("NotDone.duty", notDone.duty(), "a duty that no Done of the case states to be met");
                }
            }
        }
    }

    /** Nothing is approved before it is filed. */
    private static void internalRules(SubjectFacts facts) {
        for (InternalRulesFiling filing : facts.all(InternalRulesFiling.class)) {
            facts.notFuture("InternalRulesFiling.on", filing.on());
            for (InternalRulesApproval approval : facts.all(InternalRulesApproval.class)) {
                facts.notBefore("InternalRulesApproval.on", approval.on(), "InternalRulesFiling.on", filing.on());
            }
        }
        facts.notFuture(InternalRulesApproval.class, InternalRulesApproval::on, "InternalRulesApproval.on");
        facts.notFuture(InternalRulesReceipts.class, InternalRulesReceipts::on, "InternalRulesReceipts.on");
    }
}
