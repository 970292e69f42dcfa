package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Proof;
import io.github.llamkay.finding.Undetermined;
import java.util.Set;
import java.util.TreeSet;

/** The law, loaded once for all tests, and what tests ask of an assessment. */
final class Law {

    static final LabourLaw IN_FORCE = LabourLaw.load();
    static final LabourLaw PRINTED =
            LabourLaw.builder().edition(Edition.PRINTED).build();

    private Law() {}

    static LabourLaw of(Edition edition) {
        return edition == Edition.PRINTED ? PRINTED : IN_FORCE;
    }

    /** Returns everything that an assessment says, so that two can be told apart by any word or céntimo. */
    static String text(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : assessment.findings()) {
            text.append(finding).append('\n');
            if (finding instanceof Entitlement entitlement) {
                text.append(entitlement.amount())
                        .append(entitlement.days())
                        .append(entitlement.due())
                        .append(entitlement.steps())
                        .append('\n');
            }
            text.append(finding.source()).append(finding.doubts()).append('\n');
            for (Language language : Language.values()) {
                text.append(finding.words(language))
                        .append('\n')
                        .append(finding.proof().describe(language));
            }
        }
        for (Undetermined unknown : assessment.undetermined()) {
            text.append(unknown)
                    .append(unknown.words(Language.ES))
                    .append(unknown.words(Language.EN))
                    .append('\n');
        }
        return text.append(assessment.stamp()).toString();
    }

    /** Returns the rules that an assessment rests on. */
    static Set<String> rules(Assessment assessment) {
        Set<String> rules = new TreeSet<>();
        assessment.findings().forEach(finding -> collect(finding.proof(), rules));
        return rules;
    }

    /** Returns the rules that a finding rests on. */
    static Set<String> rules(Finding finding) {
        Set<String> rules = new TreeSet<>();
        collect(finding.proof(), rules);
        return rules;
    }

    private static void collect(Proof proof, Set<String> rules) {
        if (proof instanceof Proof.Concluded concluded) {
            rules.add(concluded.rule());
            concluded.because().forEach(part -> collect(part, rules));
        }
    }

    /** Returns the decisions that an assessment applies: by a finding or in its proof. */
    static Set<String> applied(Assessment assessment) {
        Set<String> applied = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            applied.add(finding.decision());
            applied.addAll(finding.grounds().alsoDecides());
            applied.addAll(finding.proof().allDecisions());
        }
        return applied;
    }
}
