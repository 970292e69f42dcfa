package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.ContractExtension;
import io.github.llamkay.fact.ContractItem;
import io.github.llamkay.fact.ContractKind;
import io.github.llamkay.fact.ContractTerm;
import io.github.llamkay.fact.OnlineRequirement;
import io.github.llamkay.fact.PayrollGroup;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.BusinessDays;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of contracts: terms and extensions, chains, service after the term, deadlines. */
public final class Contracts {

    private Contracts() {}

    /**
     * The term of a contract.
     *
     * @param from its first day
     * @param end its last day, extensions included
     * @param extended whether it was extended
     * @param last whether no other contract followed
     * @param workedTo the last day worked under it, so far
     */
    public record Link(LocalDate from, LocalDate end, boolean extended, boolean last, LocalDate workedTo) {

        /**
         * Returns the last day that a maximum length allows.
         *
         * @param months the maximum length, in months
         * @return the eve of the day so many months after the first
         */
        public LocalDate limit(Figure months) {
            return from.plusMonths(months.intValue()).minusDays(1);
        }

        /**
         * Tells whether the term is longer than a maximum length.
         *
         * @param months the maximum length, in months
         * @return whether it ends after the last day allowed
         */
        public boolean longerThan(Figure months) {
            return end.isAfter(limit(months));
        }

        /** {@return the term} */
        public Period period() {
            return new Period(from, end);
        }
    }

    /**
     * Contracts laid end to end from the first day of the first, the time between them left out.
     *
     * @param from the first day
     * @param days calendar days of all terms
     * @param links how many contracts
     * @param known whether the term of each is known
     * @param work whether one of them is for a determined work or specific service
     */
    public record Chain(LocalDate from, int days, int links, boolean known, boolean work) {

        /**
         * Tells whether they are longer than a maximum length.
         *
         * @param months the maximum length, in months
         * @return whether their days, counted from the first, go beyond so many months
         */
        public boolean longerThan(Figure months) {
            return from.plusDays(days).isAfter(from.plusMonths(months.intValue()));
        }
    }

    /**
     * Returns the last day worked under a contract, so far: the eve of the next one, or the last day of service.
     *
     * @param file the employment
     * @param contract the contract
     * @return the as-of date while the employment stands
     */
    public static LocalDate workedTo(EmploymentFile file, Contract contract) {
        LocalDate end = file.end();
        LocalDate to = end == null ? file.asOf() : end;
        for (Contract other : file.contracts()) {
            if (other.from().isAfter(contract.from()) && !other.from().isAfter(to)) {
                to = other.from().minusDays(1);
            }
        }
        return to;
    }

    /**
     * Returns the term of a contract with its extensions.
     *
     * @param file the employment
     * @param contract the contract
     * @return the term; none when it is not known
     */
    public static List<Link> link(EmploymentFile file, Contract contract) {
        LocalDate agreed = null;
        for (ContractTerm term : file.contractTerms()) {
            if (term.from().equals(contract.from())
                    && (agreed == null || term.to().isAfter(agreed))) {
                agreed = term.to();
            }
        }
        if (agreed == null) {
            return List.of();
        }
        LocalDate end = agreed;
        for (ContractExtension extension : file.contractExtensions()) {
            if (extension.from().equals(contract.from()) && extension.to().isAfter(end)) {
                end = extension.to();
            }
        }
        boolean last = file.contracts().stream().noneMatch(other -> other.from().isAfter(contract.from()));
        return List.of(new Link(contract.from(), end, end.isAfter(agreed), last, workedTo(file, contract)));
    }

    /**
     * Lays the contracts subject to modality end to end.
     *
     * @param file the employment
     * @return the chain; none when there are fewer than two
     */
    public static List<Chain> chain(EmploymentFile file) {
        List<Contract> contracts = file.contracts().stream()
                .filter(contract -> contract.kind().fixedTerm())
                .sorted(Comparator.comparing(Contract::from))
                .toList();
        if (contracts.size() < 2) {
            return List.of();
        }
        int days = 0;
        boolean known = true;
        boolean work = false;
        for (Contract contract : contracts) {
            work |= contract.kind() == ContractKind.SPECIFIC_WORK_OR_SERVICE;
            Period term = worked(file, contract);
            known &= term != null;
            days += term == null ? 0 : term.days();
        }
        return List.of(new Chain(contracts.get(0).from(), days, contracts.size(), known, work));
    }

    /**
     * Lays the occasional contracts of each calendar year end to end.
     *
     * @param file the employment
     * @return a chain for each year with such a contract
     */
    public static List<Chain> occasional(EmploymentFile file) {
        List<Period> terms = new ArrayList<>();
        for (Contract contract : file.contracts()) {
            Period term = contract.kind() == ContractKind.OCCASIONAL ? worked(file, contract) : null;
            if (term != null) {
                terms.add(term);
            }
        }
        terms.sort(Comparator.naturalOrder());
        List<Chain> years = new ArrayList<>();
        if (terms.isEmpty()) {
            return years;
        }
        int lastYear =
                terms.stream().mapToInt(term -> term.to().getYear()).max().orElseThrow();
        for (int year = terms.get(0).from().getYear(); year <= lastYear; year++) {
            Period whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            LocalDate from = null;
            int days = 0;
            int links = 0;
            for (Period term : terms) {
                if (term.overlaps(whole)) {
                    LocalDate first = term.from().isBefore(whole.from()) ? whole.from() : term.from();
                    from = from == null ? first : from;
                    days += Semesters.daysShared(whole, term);
                    links++;
                }
            }
            if (from != null) {
                years.add(new Chain(from, days, links, true, false));
            }
        }
        return years;
    }

    /** Returns the term of a contract, up to the next contract or the end of the employment; null when it is not known. */
    private static @Nullable Period worked(EmploymentFile file, Contract contract) {
        for (Link link : link(file, contract)) {
            LocalDate to = link.end();
            boolean cut = !link.last() || file.end() != null;
            if (cut && link.workedTo().isBefore(to)) {
                to = link.workedTo();
            }
            return to.isBefore(link.from()) ? null : new Period(link.from(), to);
        }
        return null;
    }

    /**
     * Returns the last day to file a contract.
     *
     * @param contract the contract
     * @param days the term in calendar days; the day after the conclusion is the first
     * @param decision the decision that sets it
     * @return the deadline
     */
    public static Deadline filing(Contract contract, Figure days, String decision) {
        return new Deadline(contract.concluded().plusDays(days.intValue()), Counting.CALENDAR_DAYS, decision);
    }

    /**
     * Returns the last day to deliver a copy of a contract.
     *
     * @param file the employment
     * @param contract the contract
     * @param days the term in business days; the first one after service began is the first
     * @param decision the decision that sets it
     * @return the deadline
     */
    public static Deadline copy(EmploymentFile file, Contract contract, Figure days, String decision) {
        LocalDate law = file.law(contract.from());
        return new Deadline(
                BusinessDays.plusBusinessDays(contract.from(), days.intValue(), law), Counting.BUSINESS_DAYS, decision);
    }

    /**
     * Returns the day, as a period, that tells a contract from the others of its employment.
     *
     * @param from the first day of service under it
     * @return that day
     */
    public static Period day(LocalDate from) {
        return new Period(from, from);
    }

    /**
     * Returns what a paper does not state.
     *
     * @param items what it states
     * @return the other items
     */
    public static List<ContractItem> missing(Set<ContractItem> items) {
        return Arrays.stream(ContractItem.values())
                .filter(item -> !items.contains(item))
                .toList();
    }

    /**
     * Returns what is not at hand for a registration.
     *
     * @param met what is at hand
     * @return the other requirements
     */
    public static List<OnlineRequirement> unmet(Set<OnlineRequirement> met) {
        return Arrays.stream(OnlineRequirement.values())
                .filter(item -> !met.contains(item))
                .toList();
    }

    /**
     * Returns the groups that a payroll does not report.
     *
     * @param groups the groups that it reports
     * @return the other groups
     */
    public static List<PayrollGroup> unreported(Set<PayrollGroup> groups) {
        return Arrays.stream(PayrollGroup.values())
                .filter(group -> !groups.contains(group))
                .toList();
    }

    /**
     * Counts the whole months of service before the last day.
     *
     * @param file the employment, ended
     * @return months; a trial of so many months was over by the last day
     */
    public static int monthsBeforeLastDay(EmploymentFile file) {
        LocalDate end = file.end();
        return Math.toIntExact(ChronoUnit.MONTHS.between(file.start(), end == null ? file.asOf() : end));
    }

    /**
     * Counts the whole months of service, the last day counted.
     *
     * @param file the employment, ended
     * @return months
     */
    public static int monthsServed(EmploymentFile file) {
        LocalDate end = file.end();
        LocalDate last = end == null ? file.asOf() : end;
        return Math.toIntExact(ChronoUnit.MONTHS.between(file.start(), last.plusDays(1)));
    }

    /**
     * Counts the days served in the month in which the employment ended.
     *
     * @param file the employment, ended
     * @return calendar days
     */
    public static int daysOfLastMonth(EmploymentFile file) {
        LocalDate end = file.end();
        LocalDate last = end == null ? file.asOf() : end;
        LocalDate first = last.withDayOfMonth(1);
        return Math.toIntExact(
                ChronoUnit.DAYS.between(file.start().isAfter(first) ? file.start() : first, last.plusDays(1)));
    }
}
