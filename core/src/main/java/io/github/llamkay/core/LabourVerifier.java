package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.Section;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Classification;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Eligibility;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Party;
import io.github.llamkay.finding.Right;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Step;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A test kit for those who test payroll logic against the law; it needs no test framework.
 *
 * <pre>{@code
 * LabourVerifier.of(LabourLaw.load())
 *         .given(employment, basicPay)
 *         .on("2017-07-20")
 *         .entitles(Benefit.GRATIFICACION).amount("1200.00").due("2017-07-15").because("VI.1.b")
 *         .obliges(Duty.PAY_BENEFIT).by("2017-07-15")
 *         .violates("VI.9.b").shortfall("200.00");
 * }</pre>
 *
 * <p>Each expectation picks the findings that fit and narrows them further; one that nothing fits fails with an
 * {@link AssertionError} that shows what was expected, the findings nearest to it and their proofs, down to the facts.
 */
public final class LabourVerifier {

    private final LabourLaw law;

    private LabourVerifier(LabourLaw law) {
        this.law = law;
    }

    /**
     * Verifies against a law already loaded: load it once for all tests.
     *
     * @param law the law
     * @return a verifier
     */
    public static LabourVerifier of(LabourLaw law) {
        return new LabourVerifier(law);
    }

    /**
     * Verifies against the law in force, all sections.
     *
     * @return a verifier
     */
    public static LabourVerifier inForce() {
        return new LabourVerifier(Shared.IN_FORCE);
    }

    /**
     * Verifies against the law as the sources print it, all sections.
     *
     * @return a verifier
     */
    public static LabourVerifier printed() {
        return new LabourVerifier(Shared.PRINTED);
    }

    /** Loaded when first used. */
    private static final class Shared {
        static final LabourLaw IN_FORCE = LabourLaw.load();
        static final LabourLaw PRINTED =
                LabourLaw.builder().edition(Edition.PRINTED).build();
    }

    /**
     * Gives facts.
     *
     * @param facts the facts, in any order
     * @return what is given
     */
    public Given given(Fact... facts) {
        return given(Arrays.asList(facts));
    }

    /**
     * Gives facts.
     *
     * @param facts the facts, in any order
     * @return what is given
     */
    public Given given(Collection<? extends Fact> facts) {
        return new Given(law, List.copyOf(facts));
    }

    /** Facts without a date yet. */
    public static final class Given {

        private final LabourLaw law;
        private final List<Fact> facts;

        private Given(LabourLaw law, List<Fact> facts) {
            this.law = law;
            this.facts = facts;
        }

        /**
         * Assesses the facts as of a day.
         *
         * @param asOf the day, as in {@code 2017-07-20}
         * @return the expectations
         * @throws io.github.llamkay.InvalidCaseException when the facts do not fit together
         */
        public Expectations on(String asOf) {
            return of(LabourCase.of(LocalDate.parse(asOf), facts));
        }

        /**
         * Assesses the facts as of a day, looking back to another.
         *
         * @param since the day after which what fell due is reviewed
         * @param asOf the as-of date
         * @return the expectations
         * @throws io.github.llamkay.InvalidCaseException when the facts do not fit together
         */
        public Expectations between(String since, String asOf) {
            return of(LabourCase.of(LocalDate.parse(asOf), facts).since(LocalDate.parse(since)));
        }

        private Expectations of(LabourCase labourCase) {
            return new Expectations(law.assess(labourCase));
        }
    }

    /** What is expected of an assessment. */
    public static final class Expectations {

        private final Assessment assessment;
        private final Set<Object> expected = Collections.newSetFromMap(new IdentityHashMap<>());
        private @Nullable Expected open;

        private Expectations(Assessment assessment) {
            this.assessment = assessment;
        }

        /**
         * Returns the assessment.
         *
         * @return what the rules conclude
         */
        public Assessment assessment() {
            return assessment;
        }

        /**
         * Expects an entitlement.
         *
         * @param benefit the benefit
         * @return what more is expected of it
         */
        public Expected entitles(Benefit benefit) {
            return pick(
                    "an entitlement to " + benefit,
                    finding -> finding instanceof Entitlement entitlement && entitlement.benefit() == benefit);
        }

        /**
         * Expects an obligation.
         *
         * @param duty the duty
         * @return what more is expected of it
         */
        public Expected obliges(Duty duty) {
            return pick(
                    "an obligation to " + duty,
                    finding -> finding instanceof Obligation obligation && obligation.duty() == duty);
        }

        /**
         * Expects a violation.
         *
         * @param decision the decision that it applies, as in {@code "VI.9.b"}
         * @return what more is expected of it
         */
        public Expected violates(String decision) {
            return pick(
                    "a violation under " + decision,
                    finding ->
                            finding instanceof Violation && finding.decision().equals(decision));
        }

        /**
         * Expects a finding of any kind.
         *
         * @param decision the decision that it applies, as in {@code "VI.9.b"}
         * @return what more is expected of it
         */
        public Expected finds(String decision) {
            return pick(
                    "a finding under " + decision, finding -> finding.decision().equals(decision));
        }

        /**
         * Expects that a decision is applied: by a finding or in the proof of one.
         *
         * @param decision the decision
         * @return these expectations
         */
        public Expectations applies(String decision) {
            if (assessment.findings().stream().noneMatch(finding -> FindingParts.applies(finding, decision))) {
                throw failure("something under " + decision, List.of());
            }
            return this;
        }

        /**
         * Expects that a right is open.
         *
         * @param right the right
         * @return what more is expected of it
         */
        public Expected permits(Right right) {
            return pick(
                    "the right " + right + " open",
                    finding -> finding instanceof Eligibility open && open.right() == right && open.eligible());
        }

        /**
         * Expects that a right is not open.
         *
         * @param right the right
         * @return what more is expected of it
         */
        public Expected denies(Right right) {
            return pick(
                    "the right " + right + " not open",
                    finding -> finding instanceof Eligibility open && open.right() == right && !open.eligible());
        }

        /**
         * Expects a classification.
         *
         * @param status the status
         * @return what more is expected of it
         */
        public Expected classifies(Status status) {
            return pick(
                    "the classification " + status,
                    finding -> finding instanceof Classification marked && marked.status() == status);
        }

        /**
         * Expects that a decision could not be told.
         *
         * @param decision the decision, as in {@code "VI.1.b"}
         * @param missing fact types that must be among the missing ones
         * @return these expectations
         */
        public Expectations undetermined(String decision, String... missing) {
            List<Undetermined> found = assessment.undetermined().stream()
                    .filter(unknown -> unknown.decision().equals(decision)
                            && Arrays.stream(missing)
                                    .allMatch(
                                            type -> unknown.missing().stream().anyMatch(text -> text.startsWith(type))))
                    .toList();
            if (found.isEmpty()) {
                throw failure(
                        decision + " undetermined"
                                + (missing.length == 0 ? "" : " for lack of " + String.join(", ", missing)),
                        List.of());
            }
            expected.addAll(found);
            return this;
        }

        /**
         * Expects that a decision is applied nowhere: by no finding and in no proof.
         *
         * @param decision the decision
         * @return these expectations
         */
        public Expectations doesNotApply(String decision) {
            List<Finding> found = assessment.findings().stream()
                    .filter(finding -> FindingParts.applies(finding, decision))
                    .toList();
            if (!found.isEmpty()) {
                throw failure("nothing under " + decision, found);
            }
            return this;
        }

        /**
         * Expects that no violation was found.
         *
         * @return these expectations
         */
        public Expectations violatesNothing() {
            if (!assessment.violations().isEmpty()) {
                throw failure("no violation", assessment.violations());
            }
            return this;
        }

        /**
         * Expects that every finding, and everything undetermined, was expected above.
         *
         * @return these expectations
         */
        public Expectations nothingElse() {
            return nothingElse(finding -> true, unknown -> true);
        }

        /**
         * Expects that every finding of a section, and everything undetermined in it, was expected above.
         *
         * @param section the section
         * @return these expectations
         */
        public Expectations nothingElseIn(Section section) {
            return nothingElse(
                    finding -> finding.source().section() == section,
                    unknown -> Section.of(unknown.decision()) == section);
        }

        /**
         * Expects that every finding about some questions of the sources, and everything undetermined about them, was
         * expected above.
         *
         * @param questions the questions, such as {@code "XVIII.24"} or {@code "CSST.6.d"}
         * @return these expectations
         */
        public Expectations nothingElseAbout(String... questions) {
            return nothingElse(
                    finding -> isAbout(finding.decision(), questions),
                    unknown -> isAbout(unknown.decision(), questions));
        }

        private static boolean isAbout(String decision, String... questions) {
            return Stream.of(questions).anyMatch(question -> (decision + ".").startsWith(question + "."));
        }

        private Expectations nothingElse(Predicate<Finding> findings, Predicate<Undetermined> undetermined) {
            settle();
            List<Finding> more = assessment.findings().stream()
                    .filter(findings.and(finding -> !expected.contains(finding)))
                    .toList();
            List<Undetermined> moreUnknown = assessment.undetermined().stream()
                    .filter(undetermined.and(unknown -> !expected.contains(unknown)))
                    .toList();
            if (!more.isEmpty() || !moreUnknown.isEmpty()) {
                throw failure(
                        "nothing else, but there is more:"
                                + Stream.concat(
                                                more.stream().map(VerifierReport::line),
                                                moreUnknown.stream().map(VerifierReport::line))
                                        .map(line -> "\n  " + line)
                                        .collect(Collectors.joining()),
                        more);
            }
            return this;
        }

        /** Takes the finding that the last expectation narrowed down to, so that the next one picks another. */
        private void settle() {
            if (open != null) {
                expected.add(open.candidates.get(0));
                open = null;
            }
        }

        private Expected pick(String what, Predicate<Finding> fits) {
            settle();
            List<Finding> found = assessment.findings().stream()
                    .filter(fits)
                    .filter(finding -> !expected.contains(finding))
                    .toList();
            if (found.isEmpty()) {
                throw failure(what, List.of());
            }
            open = new Expected(this, what, found);
            return open;
        }

        AssertionError failure(String what, List<? extends Finding> nearest) {
            return new AssertionError(VerifierReport.of(what, nearest, assessment));
        }
    }

    /** A finding that is expected, narrowed step by step; the next expectation takes the first that fits. */
    public static final class Expected {

        private final Expectations expectations;
        private final String what;
        private final List<Finding> candidates;

        private Expected(Expectations expectations, String what, List<Finding> candidates) {
            this.expectations = expectations;
            this.what = what;
            this.candidates = candidates;
        }

        /**
         * Expects it for a subject.
         *
         * @param subject the id of the employment or employer
         * @return what more is expected of it
         */
        public Expected of(String subject) {
            return narrow("of " + subject, finding -> finding.subject().equals(subject));
        }

        /**
         * Expects it for a period.
         *
         * @param period as {@link Period#parse} reads it
         * @return what more is expected of it
         */
        public Expected during(String period) {
            Period wanted = Period.parse(period);
            return narrow("for " + wanted, finding -> finding.period().equals(Optional.of(wanted)));
        }

        /**
         * Expects an amount due, to the céntimo.
         *
         * @param soles PEN, as in {@code "1100.00"}
         * @return what more is expected of it
         */
        public Expected amount(String soles) {
            return narrow(
                    "of S/ " + soles,
                    finding -> finding instanceof Entitlement entitlement
                            && FindingParts.isAmount(entitlement.amount(), soles));
        }

        /**
         * Expects a benefit.
         *
         * @param benefit the benefit
         * @return what more is expected of it
         */
        public Expected benefit(Benefit benefit) {
            return narrow(
                    "for " + benefit, finding -> FindingParts.benefit(finding).equals(Optional.of(benefit)));
        }

        /**
         * Expects a number of days due.
         *
         * @param count how many
         * @return what more is expected of it
         */
        public Expected days(int count) {
            return narrow(
                    "of " + count + " days",
                    finding -> finding instanceof Entitlement entitlement
                            && entitlement.days().map(Entitlement.Days::count).equals(Optional.of(count)));
        }

        /**
         * Expects the last day on which it is in time.
         *
         * @param day as in {@code 2017-07-15}
         * @return what more is expected of it
         */
        public Expected by(String day) {
            LocalDate wanted = LocalDate.parse(day);
            return narrow("by " + day, finding -> FindingParts.deadline(finding).equals(Optional.of(wanted)));
        }

        /**
         * Expects the last day on which it is in time; the same as {@link #by}.
         *
         * @param day as in {@code 2017-07-15}
         * @return what more is expected of it
         */
        public Expected due(String day) {
            return by(day);
        }

        /**
         * Expects a last day that is only planned, or one that is more.
         *
         * @param wanted whether it is only planned
         * @return what more is expected of it
         */
        public Expected planned(boolean wanted) {
            return narrow(
                    wanted ? "only planned" : "more than planned",
                    finding -> finding instanceof Obligation obligation
                            && obligation.deadline().map(Deadline::planned).equals(Optional.of(wanted)));
        }

        /**
         * Expects the business day that is advised for a last day.
         *
         * @param day as in {@code 2017-07-14}
         * @return what more is expected of it
         */
        public Expected advised(String day) {
            Optional<LocalDate> wanted = Optional.of(LocalDate.parse(day));
            return narrow(
                    "advised for " + day,
                    finding -> finding instanceof Obligation obligation
                            && obligation.deadline().flatMap(Deadline::advised).equals(wanted));
        }

        /**
         * Expects the first day on which an obligation can be met.
         *
         * @param day as in {@code 2017-07-01}
         * @return what more is expected of it
         */
        public Expected earliest(String day) {
            Optional<LocalDate> wanted = Optional.of(LocalDate.parse(day));
            return narrow(
                    "from " + day + " on",
                    finding -> finding instanceof Obligation obligation
                            && obligation.earliest().equals(wanted));
        }

        /**
         * Expects an obligation of someone.
         *
         * @param ower who must act
         * @return what more is expected of it
         */
        public Expected ower(Party ower) {
            return narrow(
                    "of " + ower, finding -> finding instanceof Obligation obligation && obligation.ower() == ower);
        }

        /**
         * Expects an obligation towards someone.
         *
         * @param whom towards whom
         * @return what more is expected of it
         */
        public Expected towards(Party whom) {
            return narrow(
                    "towards " + whom,
                    finding -> finding instanceof Obligation obligation
                            && obligation.towards().equals(Optional.of(whom)));
        }

        /**
         * Expects the first day on which an obligation is known to have been met.
         *
         * @param day as in {@code 2017-07-15}, or blank for one that nothing known meets
         * @return what more is expected of it
         */
        public Expected met(String day) {
            Optional<LocalDate> wanted = day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
            return narrow(
                    day.isBlank() ? "not known to be met" : "met on " + day,
                    finding -> finding instanceof Obligation obligation
                            && obligation.met().equals(wanted));
        }

        /**
         * Expects an amount still owed.
         *
         * @param soles PEN, as in {@code "200.00"}
         * @return what more is expected of it
         */
        public Expected shortfall(String soles) {
            return narrow(
                    "with S/ " + soles + " short",
                    finding -> finding instanceof Violation violation
                            && FindingParts.isAmount(violation.shortfall(), soles));
        }

        /**
         * Expects a way of violation.
         *
         * @param kind the way
         * @return what more is expected of it
         */
        public Expected kind(Violation.Kind kind) {
            return narrow("by " + kind, finding -> finding instanceof Violation violation && violation.kind() == kind);
        }

        /**
         * Expects a severity.
         *
         * @param severity the severity
         * @return what more is expected of it
         */
        public Expected severity(Severity severity) {
            return narrow(
                    "held " + severity,
                    finding -> finding instanceof Violation violation
                            && violation.severity().equals(Optional.of(severity)));
        }

        /**
         * Expects an estimated fine, before any reduction.
         *
         * @param soles PEN, as in {@code "8399.50"}, or blank for one that cannot be estimated
         * @return what more is expected of it
         */
        public Expected fine(String soles) {
            return narrow(
                    soles.isBlank() ? "with a fine that cannot be estimated" : "with an estimated fine of S/ " + soles,
                    finding -> finding instanceof Violation violation
                            && violation
                                    .fine()
                                    .filter(fine -> soles.isBlank()
                                            ? fine instanceof Fine.Unknown
                                            : fine instanceof Fine.Estimate estimate
                                                    && estimate.amount().compareTo(new BigDecimal(soles)) == 0)
                                    .isPresent());
        }

        /**
         * Expects a number of workers affected.
         *
         * @param workers how many
         * @return what more is expected of it
         */
        public Expected workers(int workers) {
            return narrow(
                    "of " + workers + " workers",
                    finding -> finding instanceof Violation violation && violation.workersAffected() == workers);
        }

        /**
         * Expects a right to be open or not.
         *
         * @param open whether it is
         * @return what more is expected of it
         */
        public Expected eligible(boolean open) {
            return narrow(
                    open ? "that is open" : "that is not open",
                    finding -> finding instanceof Eligibility eligibility && eligibility.eligible() == open);
        }

        /**
         * Expects a status.
         *
         * @param status the status
         * @return what more is expected of it
         */
        public Expected status(Status status) {
            return narrow(
                    "with the status " + status,
                    finding -> finding instanceof Classification marked && marked.status() == status);
        }

        /**
         * Expects its English words to contain a text.
         *
         * @param text a part of the words
         * @return what more is expected of it
         */
        public Expected says(String text) {
            return narrow(
                    "that says '" + text + "'",
                    finding -> finding.words(Language.EN).contains(text));
        }

        /**
         * Expects a step of the calculation.
         *
         * @param expression the step as printed, as in {@code "2,000.00 x 6 / 12 = 1,000.00"}
         * @return what more is expected of it
         */
        public Expected step(String expression) {
            return narrow(
                    "computed with " + expression,
                    finding -> finding instanceof Entitlement entitlement
                            && entitlement.steps().stream()
                                    .map(Step::expression)
                                    .anyMatch(expression::equals));
        }

        /**
         * Expects decisions among those that lead to it: its own or one in its proof.
         *
         * @param decisions the decisions
         * @return what more is expected of it
         */
        public Expected because(String... decisions) {
            return narrow(
                    "because of " + String.join(", ", decisions),
                    finding -> Arrays.stream(decisions).allMatch(decision -> FindingParts.applies(finding, decision)));
        }

        /**
         * Expects it to be certain, or doubtful.
         *
         * @param certainty how sure
         * @return what more is expected of it
         */
        public Expected certainty(Certainty certainty) {
            return narrow("that is " + certainty, finding -> finding.certainty() == certainty);
        }

        /**
         * Ends what is expected of this finding and goes on with the assessment.
         *
         * @return the expectations
         */
        public Expectations and() {
            expectations.settle();
            return expectations;
        }

        /**
         * Ends this finding; see {@link Expectations#entitles}.
         *
         * @param benefit the benefit
         * @return what more is expected of the next one
         */
        public Expected entitles(Benefit benefit) {
            return and().entitles(benefit);
        }

        /**
         * Ends this finding; see {@link Expectations#obliges}.
         *
         * @param duty the duty
         * @return what more is expected of the next one
         */
        public Expected obliges(Duty duty) {
            return and().obliges(duty);
        }

        /**
         * Ends this finding; see {@link Expectations#violates}.
         *
         * @param decision the decision
         * @return what more is expected of the next one
         */
        public Expected violates(String decision) {
            return and().violates(decision);
        }

        /**
         * Ends this finding; see {@link Expectations#permits}.
         *
         * @param right the right
         * @return what more is expected of the next one
         */
        public Expected permits(Right right) {
            return and().permits(right);
        }

        /**
         * Ends this finding; see {@link Expectations#classifies}.
         *
         * @param status the status
         * @return what more is expected of the next one
         */
        public Expected classifies(Status status) {
            return and().classifies(status);
        }

        /**
         * Ends this finding; see {@link Expectations#undetermined}.
         *
         * @param decision the decision
         * @param missing fact types that must be among the missing ones
         * @return the expectations
         */
        public Expectations undetermined(String decision, String... missing) {
            return and().undetermined(decision, missing);
        }

        /**
         * Ends this finding; see {@link Expectations#nothingElse}.
         *
         * @return the expectations
         */
        public Expectations nothingElse() {
            return and().nothingElse();
        }

        private Expected narrow(String how, Predicate<Finding> fits) {
            List<Finding> fitting = candidates.stream().filter(fits).toList();
            if (fitting.isEmpty()) {
                throw expectations.failure(what + " " + how, candidates);
            }
            expectations.open = new Expected(expectations, what + " " + how, fitting);
            return expectations.open;
        }
    }
}
