package io.github.llamkay.core;

import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.HarassmentAnswerTerm;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentEffect;
import io.github.llamkay.fact.HarassmentReport;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.HostilityLawsuit;
import io.github.llamkay.fact.HostilityReprisal;
import io.github.llamkay.fact.HostilityRuling;
import io.github.llamkay.fact.SafetyRuleBreach;
import io.github.llamkay.fact.WorkTransfer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Harassment and hostile acts: what is said of a conduct or of a complaint names one that is stated, and does not come before it. */
final class HostilityChecks {

    private static final String CONDUCT = "the id of a HarassmentConduct that the case states of the same employment";
    private static final String COMPLAINT =
            "the id of a HarassmentComplaint that the case states of the same employment";

    private final LocalDate start;
    private final SubjectFacts facts;

    private HostilityChecks(LocalDate start, SubjectFacts facts) {
        this.start = start;
        this.facts = facts;
    }

    static void ofEmployment(Employment employment, SubjectFacts facts) {
        HostilityChecks checks = new HostilityChecks(employment.start(), facts);
        checks.conducts();
        checks.complaints();
    }

    static void ofEmployer(SubjectFacts facts) {
        facts.notFuture(SafetyRuleBreach.class, SafetyRuleBreach::on, "SafetyRuleBreach.on");
    }

    private void conducts() {
        for (HarassmentConduct conduct : facts.all(HarassmentConduct.class)) {
            served("HarassmentConduct.on", conduct.on());
        }
        Set<String> conducts = facts.ids(HarassmentConduct.class, HarassmentConduct::id);
        facts.refer(HarassmentTraits.class, HarassmentTraits::conduct, "HarassmentTraits.conduct", conducts, CONDUCT);
        facts.refer(HarassmentEffect.class, HarassmentEffect::conduct, "HarassmentEffect.conduct", conducts, CONDUCT);
        for (WorkTransfer transfer : facts.all(WorkTransfer.class)) {
            served("WorkTransfer.on", transfer.on());
        }
        facts.notFuture(HarassmentReport.class, HarassmentReport::on, "HarassmentReport.on");
        facts.notFuture(HostilityLawsuit.class, HostilityLawsuit::on, "HostilityLawsuit.on");
        facts.notFuture(HostilityRuling.class, HostilityRuling::on, "HostilityRuling.on");
        facts.notFuture(HostilityReprisal.class, HostilityReprisal::on, "HostilityReprisal.on");
    }

    private void complaints() {
        Map<String, LocalDate> filed = new HashMap<>();
        for (HarassmentComplaint complaint : facts.all(HarassmentComplaint.class)) {
            served("HarassmentComplaint.on", complaint.on());
            filed.put(complaint.id(), complaint.on());
        }
        for (HarassmentComplaintStep step : facts.all(HarassmentComplaintStep.class)) {
            follows("HarassmentComplaintStep", step.on(), step.complaint(), filed);
        }
        facts.refer(
                HarassmentAnswerTerm.class,
                HarassmentAnswerTerm::complaint,
                "HarassmentAnswerTerm.complaint",
                filed.keySet(),
                COMPLAINT);
        for (HarassmentResolution resolution : facts.all(HarassmentResolution.class)) {
            follows("HarassmentResolution", resolution.on(), resolution.complaint(), filed);
        }
    }

    private void served(String component, LocalDate day) {
        facts.notBefore(component, day, "Employment.start", start);
        facts.notFuture(component, day);
    }

    /** Expects what a complaint leads to. */
    private void follows(String type, LocalDate on, String complaint, Map<String, LocalDate> filed) {
        facts.notFuture(type + ".on", on);
        facts.refer(type + ".complaint", complaint, filed.keySet(), COMPLAINT);
        facts.notBefore(type + ".on", on, "HarassmentComplaint.on", filed.getOrDefault(complaint, LocalDate.MIN));
    }
}
