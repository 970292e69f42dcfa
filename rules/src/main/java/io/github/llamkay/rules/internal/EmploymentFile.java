package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildEvidence;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.CtsAccount;
import io.github.llamkay.fact.CtsDeposit;
import io.github.llamkay.fact.CtsInterestRate;
import io.github.llamkay.fact.CtsRetention;
import io.github.llamkay.fact.CtsWithdrawalRequest;
import io.github.llamkay.fact.EconomicLoss;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.HealthCover;
import io.github.llamkay.fact.LeaveAccumulation;
import io.github.llamkay.fact.LeaveAct;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.LeaveRecord;
import io.github.llamkay.fact.LeaveSale;
import io.github.llamkay.fact.MainPay;
import io.github.llamkay.fact.MaintenanceOrder;
import io.github.llamkay.fact.PayArrangement;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Position;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.fact.Termination;
import io.github.llamkay.fact.WeeklySchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything known of one employment. */
public final class EmploymentFile extends SubjectFile {

    private final Employment employment;
    private final List<PaySeries> paySeries;
    private final List<EmploymentFile> ofCase;
    private final Set<Concept> paidConcepts = EnumSet.noneOf(Concept.class);

    /**
     * Groups the facts of the only employment of a case.
     *
     * @param frame dates and edition
     * @param employment the employment
     * @param facts its facts and those of its employer, by type
     */
    public EmploymentFile(Frame frame, Employment employment, Map<Class<?>, List<Fact>> facts) {
        this(frame, employment, facts, List.of());
    }

    /**
     * Groups the facts of an employment.
     *
     * @param frame dates and edition
     * @param employment the employment
     * @param facts its facts and those of its employer, by type
     * @param ofCase the files of the case, this one among them; complete before any rule runs
     */
    public EmploymentFile(
            Frame frame, Employment employment, Map<Class<?>, List<Fact>> facts, List<EmploymentFile> ofCase) {
        super(frame, facts);
        this.employment = employment;
        this.ofCase = ofCase;
        this.paySeries = series(all(PayItem.class), all(PayTerms.class), variableMainPay());
        paySeries.forEach(series -> paidConcepts.add(series.concept()));
    }

    private static List<PaySeries> series(List<PayItem> items, List<PayTerms> terms, boolean variableMainPay) {
        if (items.isEmpty()) {
            return List.of();
        }
        Map<String, List<PayItem>> byName = new LinkedHashMap<>();
        for (PayItem item : items) {
            byName.computeIfAbsent(item.concept() + " " + item.name(), key -> new ArrayList<>())
                    .add(item);
        }
        List<PaySeries> series = new ArrayList<>(byName.size());
        for (List<PayItem> group : byName.values()) {
            group.sort(Comparator.comparing(PayItem::month).thenComparing(PayItem::amount));
            PayItem first = group.get(0);
            boolean main = variableMainPay && first.concept() == Concept.COMMISSION_OR_PIECEWORK;
            series.add(new PaySeries(
                    first.concept(), first.name(), termsOf(first.name(), terms), main, List.copyOf(group)));
        }
        return series;
    }

    private static @Nullable PayTerms termsOf(String name, List<PayTerms> terms) {
        for (PayTerms candidate : terms) {
            if (candidate.name().equals(name)) {
                return candidate;
            }
        }
        return null;
    }

    /** {@return the employment} */
    public Employment employment() {
        return employment;
    }

    @Override
    public String id() {
        return employment.id();
    }

    /** {@return the other employments of the same worker in the case} */
    public List<EmploymentFile> alongside() {
        if (ofCase.size() < 2) {
            return List.of();
        }
        return ofCase.stream()
                .filter(file -> file != this && file.employment.worker().equals(employment.worker()))
                .toList();
    }

    /** {@return the labour regime} */
    public Regime regime() {
        return employment.regime();
    }

    /** {@return the first day of service} */
    public LocalDate start() {
        return employment.start();
    }

    /** {@return the last day of service, or null while the employment is in force} */
    public @Nullable LocalDate end() {
        Termination termination = termination();
        return termination == null ? null : termination.on();
    }

    /** {@return whether commission, piecework or other imprecise pay stands in place of a fixed base} */
    public boolean variableMainPay() {
        PayArrangement arrangement = payArrangement();
        return arrangement != null && arrangement.mainPay() == MainPay.VARIABLE;
    }

    /**
     * Tells whether a payroll line of a concept is known; for rules to leave early.
     *
     * @param concept the concept
     * @return whether there is one, whatever its month
     */
    public boolean pays(Concept concept) {
        return paidConcepts.contains(concept);
    }

    /**
     * Tells whether an amount of a concept was ever agreed; for rules to leave early.
     *
     * @param concept the concept
     * @return whether there is one, whatever its time
     */
    public boolean agrees(Concept concept) {
        for (AgreedPay agreed : agreedPay()) {
            if (agreed.concept() == concept) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether an absence of a kind is known; for rules to leave early.
     *
     * @param kind the kind
     * @return whether there is one, whatever its time
     */
    public boolean absent(AbsenceKind kind) {
        for (Absence absence : absences()) {
            if (absence.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** {@return the terms of the items that have some} */
    public List<PayTerms> payTerms() {
        return all(PayTerms.class);
    }

    /** {@return the agreed amounts of all concepts and times} */
    public List<AgreedPay> agreedPay() {
        return all(AgreedPay.class);
    }

    /** {@return the payroll lines, by concept and name} */
    public List<PaySeries> paySeries() {
        return paySeries;
    }

    /**
     * Returns the fixed amounts in force on a day: of each concept and name, the latest.
     *
     * @param day the day
     * @return amounts above 0
     */
    public List<AgreedPay> agreedPayOn(LocalDate day) {
        List<AgreedPay> inForce = new ArrayList<>();
        for (AgreedPay candidate : all(AgreedPay.class)) {
            if (!candidate.from().isAfter(day) && candidate.monthly().signum() > 0 && isLatest(candidate, day)) {
                inForce.add(candidate);
            }
        }
        return inForce;
    }

    private boolean isLatest(AgreedPay candidate, LocalDate day) {
        for (AgreedPay other : all(AgreedPay.class)) {
            if (other.concept() == candidate.concept()
                    && other.name().equals(candidate.name())
                    && !other.from().isAfter(day)
                    && other.from().isAfter(candidate.from())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the terms of an item.
     *
     * @param name the name of the item
     * @return its terms, or null when none are known
     */
    public @Nullable PayTerms payTermsOf(String name) {
        return termsOf(name, all(PayTerms.class));
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Position position() {
        return one(Position.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Termination termination() {
        return one(Termination.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WeeklySchedule schedule() {
        return one(WeeklySchedule.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable PayArrangement payArrangement() {
        return one(PayArrangement.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HealthCover healthCover() {
        return one(HealthCover.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CtsAccount ctsAccount() {
        return one(CtsAccount.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CtsInterestRate ctsInterestRate() {
        return one(CtsInterestRate.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable EconomicLoss economicLoss() {
        return one(EconomicLoss.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MaintenanceOrder maintenanceOrder() {
        return one(MaintenanceOrder.class);
    }

    /** {@return the facts, possibly none} */
    public List<Absence> absences() {
        return all(Absence.class);
    }

    /** {@return the facts, possibly none} */
    public List<Child> children() {
        return all(Child.class);
    }

    /** {@return the facts, possibly none} */
    public List<ChildEvidence> childEvidence() {
        return all(ChildEvidence.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveRecord> leaveRecords() {
        return all(LeaveRecord.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeavePeriod> leavePeriods() {
        return all(LeavePeriod.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveSale> leaveSales() {
        return all(LeaveSale.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveAct> leaveActs() {
        return all(LeaveAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<LeaveAccumulation> leaveAccumulations() {
        return all(LeaveAccumulation.class);
    }

    /** {@return the facts, possibly none} */
    public List<CtsDeposit> ctsDeposits() {
        return all(CtsDeposit.class);
    }

    /** {@return the facts, possibly none} */
    public List<CtsRetention> ctsRetentions() {
        return all(CtsRetention.class);
    }

    /** {@return the facts, possibly none} */
    public List<CtsWithdrawalRequest> ctsWithdrawalRequests() {
        return all(CtsWithdrawalRequest.class);
    }
}
