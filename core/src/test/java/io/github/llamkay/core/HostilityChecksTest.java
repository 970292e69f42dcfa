package io.github.llamkay.core;

import io.github.llamkay.fact.ClaimOutcome;
import io.github.llamkay.fact.ComplaintReceiver;
import io.github.llamkay.fact.ConductStanding;
import io.github.llamkay.fact.EffectKind;
import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.HarasserRole;
import io.github.llamkay.fact.HarassmentAct;
import io.github.llamkay.fact.HarassmentComplaint;
import io.github.llamkay.fact.HarassmentComplaintStep;
import io.github.llamkay.fact.HarassmentConduct;
import io.github.llamkay.fact.HarassmentEffect;
import io.github.llamkay.fact.HarassmentResolution;
import io.github.llamkay.fact.HarassmentStep;
import io.github.llamkay.fact.HarassmentTraits;
import io.github.llamkay.fact.SafetyRuleBreach;
import io.github.llamkay.fact.SafetyRuleMatter;
import io.github.llamkay.fact.WorkTransfer;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is said of no stated conduct or complaint, or comes before it, is refused. */
class HostilityChecksTest extends RefusedFacts {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "HarassmentConduct.on is 2015-03-01; expected a day not before Employment.start, which is 2015-03-02",
                        conduct("c1", START.minusDays(1))),
                refusal(
                        "HarassmentConduct.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        conduct("c1", TOMORROW)),
                refusal(
                        "HarassmentTraits.conduct is 'c2'; expected the id of a HarassmentConduct that the case states",
                        conduct("c1", AS_OF),
                        new HarassmentTraits("e1", "c2", Set.of())),
                refusal(
                        "HarassmentEffect.conduct is 'c2'; expected the id of a HarassmentConduct that the case states",
                        conduct("c1", AS_OF),
                        new HarassmentEffect("e1", "c2", EffectKind.STRESS)),
                refusal(
                        "WorkTransfer.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new WorkTransfer("e1", TOMORROW, true, true)),
                refusal(
                        "SafetyRuleBreach.on is 2017-07-21; expected a day not after the as-of date 2017-07-20",
                        new SafetyRuleBreach("acme", TOMORROW, SafetyRuleMatter.TOOLS, true)),
                refusal(
                        "HarassmentComplaintStep.complaint is 'q2'; expected the id of a HarassmentComplaint that the case"
                                + " states",
                        complaint(),
                        new HarassmentComplaintStep("e1", "q2", HarassmentStep.NOTIFIED, AS_OF)),
                refusal(
                        "HarassmentComplaintStep.on is 2017-07-09; expected a day not before HarassmentComplaint.on, which is"
                                + " 2017-07-10",
                        complaint(),
                        new HarassmentComplaintStep("e1", "q1", HarassmentStep.NOTIFIED, LocalDate.of(2017, 7, 9))),
                refusal(
                        "HarassmentResolution.on is 2017-07-09; expected a day not before HarassmentComplaint.on, which is"
                                + " 2017-07-10",
                        complaint(),
                        new HarassmentResolution(
                                "e1", "q1", LocalDate.of(2017, 7, 9), ClaimOutcome.FOUNDED, true, false, Set.of())));
    }

    static HarassmentConduct conduct(String id, LocalDate on) {
        return new HarassmentConduct("e1", id, on, HarassmentAct.OTHER, HarasserRole.WORKER, ConductStanding.ALLEGED);
    }

    private static HarassmentComplaint complaint() {
        return new HarassmentComplaint(
                "e1", "q1", LocalDate.of(2017, 7, 10), Form.WRITTEN, ComplaintReceiver.HR_OFFICE);
    }
}
