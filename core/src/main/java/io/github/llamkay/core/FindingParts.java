package io.github.llamkay.core;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What {@link LabourVerifier} compares of findings of whatever kind. */
final class FindingParts {

    private FindingParts() {}

    /** Returns whether a finding applies a decision, or one in its proof does. */
    static boolean applies(Finding finding, String decision) {
        return finding.decision().equals(decision)
                || finding.grounds().alsoDecides().contains(decision)
                || finding.proof().allDecisions().contains(decision);
    }

    /** Returns whether an amount is the one written, whatever its trailing zeros. */
    static boolean isAmount(Optional<BigDecimal> amount, String soles) {
        return amount.isPresent() && amount.get().compareTo(new BigDecimal(soles)) == 0;
    }

    /** Returns the benefit that a finding is about. */
    static Optional<Benefit> benefit(Finding finding) {
        if (finding instanceof Entitlement entitlement) {
            return Optional.of(entitlement.benefit());
        }
        if (finding instanceof Obligation obligation) {
            return obligation.benefit();
        }
        return finding instanceof Violation violation ? violation.benefit() : Optional.empty();
    }

    /** Returns the last day on which what a finding tells is in time. */
    static Optional<LocalDate> deadline(Finding finding) {
        Function<Deadline, LocalDate> date = Deadline::date;
        if (finding instanceof Entitlement entitlement) {
            return entitlement.due().map(date);
        }
        if (finding instanceof Obligation obligation) {
            return obligation.deadline().map(date);
        }
        if (finding instanceof Violation violation) {
            return violation.deadline().map(date);
        }
        return Optional.empty();
    }
}
