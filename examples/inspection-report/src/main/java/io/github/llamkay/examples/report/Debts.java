package io.github.llamkay.examples.report;

import io.github.llamkay.examples.report.ReportView.Amount;
import io.github.llamkay.examples.report.ReportView.Creditor;
import io.github.llamkay.examples.report.ReportView.StepLine;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what is owed. Owed is what the violations say that lacks, and nothing else: what is due and paid is not shown, what
 * is due without being judged (it is not known to be paid, has no day, or falls due later) stands apart and is not added.
 */
final class Debts {

    /** What the employer owes to others than the worker. */
    private static final Set<Benefit> CONTRIBUTIONS = EnumSet.of(Benefit.APORTE_ESSALUD, Benefit.APORTE_ONP);

    private final Review review;
    private final People people;
    private final Proofs proofs;
    private final Labels labels;

    Debts(Review review, People people, Proofs proofs, Labels labels) {
        this.review = review;
        this.people = people;
        this.proofs = proofs;
        this.labels = labels;
    }

    private record Key(String subject, Benefit benefit, Optional<Period> period) {

        static Key of(Entitlement due) {
            return new Key(due.subject(), due.benefit(), due.period());
        }
    }

    ReportView.Debts view() {
        return new ReportView.Debts(
                Spanish.soles(total()),
                creditors(),
                lacking(true).stream().map(this::owed).toList(),
                unjudged(Standing.UNCONFIRMED),
                unjudged(Standing.UNDATED),
                unjudged(Standing.COMING),
                review.assessment().undetermined().isEmpty()
                        ? ""
                        : "Lo que no se pudo determinar no está en estos montos, y no es cero: "
                                + Spanish.count(
                                        review.assessment().undetermined().size(),
                                        "decisión espera un documento.",
                                        "decisiones esperan documentos."));
    }

    /** Returns the violations that leave an amount unpaid, to workers or to others. */
    private List<Violation> lacking(boolean contributions) {
        return review.assessment().violations().stream()
                .filter(violation -> violation.shortfall().isPresent())
                .filter(violation ->
                        violation.benefit().filter(CONTRIBUTIONS::contains).isPresent() == contributions)
                .toList();
    }

    private static BigDecimal sum(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.shortfall().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns what is owed to workers in all. */
    BigDecimal total() {
        return sum(lacking(false));
    }

    /** Returns what is owed to workers by benefit, the most first. */
    Map<Benefit, BigDecimal> byBenefit() {
        Map<Benefit, BigDecimal> sums = new EnumMap<>(Benefit.class);
        for (Violation violation : lacking(false)) {
            violation
                    .benefit()
                    .ifPresent(
                            benefit -> sums.merge(benefit, violation.shortfall().orElseThrow(), BigDecimal::add));
        }
        Map<Benefit, BigDecimal> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Returns what is owed to a worker in all; zero when nothing is. */
    BigDecimal owedTo(String subject) {
        return sum(lacking(false).stream()
                .filter(violation -> violation.subject().equals(subject))
                .toList());
    }

    private List<Creditor> creditors() {
        Map<String, List<Violation>> bySubject = lacking(false).stream()
                .collect(Collectors.groupingBy(Violation::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(entry -> new Creditor(
                        anchor(people, entry.getKey()),
                        people.of(entry.getKey()),
                        Spanish.soles(sum(entry.getValue())),
                        entry.getValue().stream().map(this::owed).toList()))
                .toList();
    }

    /** Returns where what a violation leaves unpaid is told. */
    static String link(People people, Violation violation) {
        return violation.benefit().filter(CONTRIBUTIONS::contains).isPresent()
                ? "aportes"
                : anchor(people, violation.subject());
    }

    static String anchor(People people, String subject) {
        return "debe-" + people.of(subject).link();
    }

    private Amount owed(Violation violation) {
        Optional<Entitlement> due = review.assessment().entitlements().stream()
                .filter(each -> violation
                        .benefit()
                        .map(benefit -> Key.of(each).equals(new Key(violation.subject(), benefit, violation.period())))
                        .orElse(false))
                .findFirst();
        return new Amount(
                people.of(violation.subject()),
                violation.benefit().<String>map(labels::title).orElse("Otro concepto"),
                violation.period().map(Spanish::period).orElse(""),
                Spanish.soles(violation.shortfall().orElseThrow()),
                "",
                Spanish.words(violation.words()),
                "",
                due.map(Debts::steps).orElse(List.of()),
                proofs.lines(violation.proof()),
                Proofs.doubts(violation.doubts()));
    }

    private static List<StepLine> steps(Entitlement due) {
        return due.steps().stream()
                .map(step -> new StepLine(Spanish.capital(step.label(Language.ES)), step.expression()))
                .toList();
    }

    /** How an amount that no violation tells of stands. */
    private enum Standing {
        SETTLED,
        UNCONFIRMED,
        UNDATED,
        COMING
    }

    private List<Amount> unjudged(Standing standing) {
        List<Amount> amounts = new ArrayList<>();
        for (Entitlement due : review.assessment().entitlements()) {
            if (due.amount().filter(amount -> amount.signum() > 0).isPresent()
                    && !violated(due)
                    && standing(due) == standing) {
                amounts.add(unjudged(due));
            }
        }
        return amounts;
    }

    private boolean violated(Entitlement due) {
        return review.assessment().violations().stream()
                .anyMatch(violation -> violation
                        .benefit()
                        .map(benefit -> new Key(violation.subject(), benefit, violation.period()).equals(Key.of(due)))
                        .orElse(false));
    }

    private Standing standing(Entitlement due) {
        if (due.due().isEmpty()) {
            return Standing.UNDATED;
        }
        BigDecimal paid = paid(due).stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (paid.compareTo(due.amount().orElseThrow()) >= 0) {
            return Standing.SETTLED;
        }
        LocalDate asOf = review.labourCase().asOf();
        if (!due.due().get().date().isBefore(asOf)) {
            return Standing.COMING;
        }
        boolean unknown = review.assessment().undetermined().stream()
                .anyMatch(open -> open.subject().equals(due.subject())
                        && open.period().equals(due.period())
                        && open.benefit().equals(Optional.of(due.benefit()))
                        && open.duty().isEmpty());
        return unknown ? Standing.UNCONFIRMED : Standing.SETTLED;
    }

    private Amount unjudged(Entitlement due) {
        String payments = paid(due).stream()
                .map(paid -> Spanish.soles(paid.amount()) + " el " + Spanish.day(paid.on()))
                .collect(Collectors.joining(", "));
        String note = payments.isEmpty()
                ? "En la carpeta no consta pago de este concepto y período."
                : "En la carpeta consta: " + payments + ".";
        return new Amount(
                people.of(due.subject()),
                labels.title(due.benefit()),
                due.period().map(Spanish::period).orElse(""),
                Spanish.soles(due.amount().orElseThrow()),
                due.due()
                        .map(deadline ->
                                (deadline.date().isBefore(review.labourCase().asOf()) ? "venció el " : "vence el ")
                                        + Spanish.day(deadline.date()))
                        .orElse("sin día fijado"),
                Spanish.words(due.words()),
                due.benefit() == Benefit.LIQUIDACION ? note + " Reúne otros montos de esta página: no se suma." : note,
                steps(due),
                proofs.lines(due.proof()),
                Proofs.doubts(due.doubts()));
    }

    private record Paid(BigDecimal amount, LocalDate on) {}

    /** Returns the payments of the folder for the same benefit and period. */
    private List<Paid> paid(Entitlement due) {
        List<Paid> paid = new ArrayList<>();
        for (Fact fact : review.labourCase().facts()) {
            if (fact instanceof Payment payment
                    && payment.employment().equals(due.subject())
                    && payment.benefit() == due.benefit()
                    && due.period().filter(payment.period()::equals).isPresent()) {
                paid.add(new Paid(payment.amount(), payment.on()));
            } else if (fact instanceof CtsDeposit deposit
                    && deposit.employment().equals(due.subject())
                    && due.benefit() == Benefit.CTS
                    && due.period().filter(deposit.period()::equals).isPresent()) {
                paid.add(new Paid(deposit.amount(), deposit.on()));
            }
        }
        return paid;
    }
}
