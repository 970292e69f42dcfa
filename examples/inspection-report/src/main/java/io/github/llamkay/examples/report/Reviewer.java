package io.github.llamkay.examples.report;

import io.github.llamkay.Assessment;
import io.github.llamkay.CaseResult;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.LabourLaw;
import io.github.llamkay.RuleFailedException;
import io.github.llamkay.examples.report.Review.Failure;
import io.github.llamkay.examples.report.Review.Infringement;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.finding.Fine;
import io.github.llamkay.finding.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Assesses a folder as one case: the employer with all its workers. Rules on the employer look at its workers (who sits on
 * the committee, what else a worker does for it, how profits are shared out), and with a case for each worker every duty of
 * the employer would be told once for each of them.
 *
 * <p>A case is refused as a whole. So when this one is, each worker is tried alone with the employer; who fails is left out,
 * with the reason, and the rest is assessed together.
 */
final class Reviewer {

    private final LabourLaw law;
    private final LocalDate asOf;
    private final LocalDate since;

    Reviewer(LabourLaw law, LocalDate asOf, LocalDate since) {
        this.law = law;
        this.asOf = asOf;
        this.since = since;
    }

    /**
     * Reviews a folder.
     *
     * @throws InvalidCaseException when the day of the review is not covered, or what is left after taking the workers
     *     out who fail does not fit together either
     * @throws RuleFailedException when a rule cannot go through with what is told of the employer itself
     */
    Review review(RecordFolder folder) {
        law.assess(labourCase(List.of()));
        List<Failure> failures = new ArrayList<>();
        List<Fact> facts = folder.facts();
        Assessment assessment;
        try {
            assessment = law.assess(labourCase(facts));
        } catch (InvalidCaseException | RuleFailedException refused) {
            failures.addAll(failures(folder));
            if (failures.isEmpty()) {
                throw refused;
            }
            facts = without(facts, failures);
            assessment = law.assess(labourCase(facts));
        }
        Set<String> failed = new HashSet<>();
        failures.forEach(failure -> failed.add(failure.employment().id()));
        List<Employment> assessed = folder.employments().stream()
                .filter(employment -> !failed.contains(employment.id()))
                .toList();
        List<Infringement> infringements = infringements(assessment);
        return new Review(
                folder,
                labourCase(facts),
                assessment,
                assessed,
                failures,
                infringements,
                fines(folder.employer(), facts, infringements, assessed),
                law);
    }

    private LabourCase labourCase(List<Fact> facts) {
        return LabourCase.of(asOf, facts).since(since);
    }

    /** Tries each employment alone with the employer, and returns those that fail. */
    private List<Failure> failures(RecordFolder folder) {
        Map<String, Employment> employments = new LinkedHashMap<>();
        folder.employments().forEach(employment -> employments.putIfAbsent(employment.id(), employment));
        List<Employment> each = List.copyOf(employments.values());
        List<LabourCase> alone = each.stream()
                .map(employment -> labourCase(folder.facts().stream()
                        .filter(fact ->
                                fact.subject().equals(employment.id()) || !employments.containsKey(fact.subject()))
                        .toList()))
                .toList();
        List<Failure> failures = new ArrayList<>();
        try (Stream<CaseResult> results = law.assessAll(alone.stream())) {
            results.forEach(result -> {
                if (result instanceof CaseResult.Failed failed) {
                    failures.add(new Failure(each.get((int) failed.index()), reasons(failed.error())));
                }
            });
        }
        return failures;
    }

    private static List<String> reasons(RuntimeException error) {
        return error instanceof InvalidCaseException refused
                ? refused.problems()
                : List.of(String.valueOf(error.getMessage()));
    }

    private static List<Fact> without(List<Fact> facts, List<Failure> failures) {
        Set<String> failed = new HashSet<>();
        failures.forEach(failure -> failed.add(failure.employment().id()));
        return facts.stream().filter(fact -> !failed.contains(fact.subject())).toList();
    }

    private record Kind(String decision, Violation.Kind kind, Object about, Object severity) {}

    private static List<Infringement> infringements(Assessment assessment) {
        Map<Kind, List<Violation>> groups = new LinkedHashMap<>();
        for (Violation violation : assessment.violations()) {
            Object about = violation.benefit().isPresent() ? violation.benefit() : violation.duty();
            groups.computeIfAbsent(
                            new Kind(violation.decision(), violation.kind(), about, violation.severity()),
                            key -> new ArrayList<>())
                    .add(violation);
        }
        return groups.values().stream()
                .map(violations -> new Infringement(List.copyOf(violations)))
                .toList();
    }

    /**
     * Asks for the fine of each infringement. One that reaches several workers is fined once, by their number: where the
     * folder does not say it, the first of them is asked again with the number that it was found to reach.
     */
    private Map<Infringement, Fine> fines(
            String employer, List<Fact> facts, List<Infringement> infringements, List<Employment> assessed) {
        Map<Infringement, Fine> fines = new HashMap<>();
        for (Infringement infringement : infringements) {
            Violation first = infringement.first();
            if (first.fine().isEmpty()) {
                continue;
            }
            int workers = infringement.workers(assessed);
            Optional<Benefit> benefit = first.benefit();
            boolean told = facts.stream()
                    .anyMatch(fact -> fact instanceof AffectedWorkers affected
                            && benefit.filter(each -> each == affected.benefit())
                                    .isPresent());
            Optional<Fine> asked = workers > 1 && benefit.isPresent() && !told
                    ? asked(new AffectedWorkers(employer, benefit.get(), workers), facts, first)
                    : Optional.empty();
            fines.put(infringement, asked.orElseGet(first.fine()::get));
        }
        return fines;
    }

    /** Asks for the fine of a violation of one worker, given how many it reaches; empty when it is not found so. */
    private Optional<Fine> asked(AffectedWorkers affected, List<Fact> facts, Violation like) {
        Set<String> others = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Employment employment && !employment.id().equals(like.subject())) {
                others.add(employment.id());
            }
        }
        List<Fact> alone = new ArrayList<>(
                facts.stream().filter(fact -> !others.contains(fact.subject())).toList());
        alone.add(affected);
        return law.assess(labourCase(alone)).violations().stream()
                .filter(each -> each.subject().equals(like.subject())
                        && each.decision().equals(like.decision())
                        && each.kind() == like.kind()
                        && each.period().equals(like.period()))
                .findFirst()
                .flatMap(Violation::fine);
    }
}
