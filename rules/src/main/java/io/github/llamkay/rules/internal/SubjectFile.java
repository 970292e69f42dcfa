package io.github.llamkay.rules.internal;

import io.github.llamkay.Edition;
import io.github.llamkay.fact.AffectedWorkers;
import io.github.llamkay.fact.AnnualSales;
import io.github.llamkay.fact.AverageHeadcount;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.CompanyForm;
import io.github.llamkay.fact.CompanyFormation;
import io.github.llamkay.fact.ConstructionWork;
import io.github.llamkay.fact.Deduction;
import io.github.llamkay.fact.Done;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FineRange;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.HighRiskActivity;
import io.github.llamkay.fact.HrOffice;
import io.github.llamkay.fact.InternalRules;
import io.github.llamkay.fact.InternalRulesApproval;
import io.github.llamkay.fact.InternalRulesFiling;
import io.github.llamkay.fact.InternalRulesReceipts;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.MypeApplication;
import io.github.llamkay.fact.MypeRegistration;
import io.github.llamkay.fact.NotDone;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.PaymentAgreement;
import io.github.llamkay.fact.PayrollByNationality;
import io.github.llamkay.fact.Payslip;
import io.github.llamkay.fact.ProfitStatement;
import io.github.llamkay.fact.ProfitTotals;
import io.github.llamkay.fact.ProfitYear;
import io.github.llamkay.fact.ProvisionalMypeRegistration;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.SenatiContribution;
import io.github.llamkay.fact.StaffByNationality;
import io.github.llamkay.fact.TaxReturnDue;
import io.github.llamkay.fact.UnionFiling;
import io.github.llamkay.fact.WorkFiling;
import io.github.llamkay.fact.YouthTraineeArea;
import io.github.llamkay.fact.YouthTrainees;
import io.github.llamkay.fact.YouthTrainingProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one subject of the law, an employment, an employer or an election, grouped before the rules run: what it has once as
 * a component, null when absent, and what it has several of as lists. Two files are equal only when they are the same: a
 * session may hold many cases whose ids collide.
 */
public abstract sealed class SubjectFile permits EmploymentFile, EmployerFile, ElectionFile {

    private final Frame frame;
    private final Map<Class<?>, List<Fact>> facts;

    /**
     * Groups the facts of a subject.
     *
     * @param frame dates and edition
     * @param facts its facts, by type
     */
    SubjectFile(Frame frame, Map<Class<?>, List<Fact>> facts) {
        this.frame = frame;
        this.facts = facts;
    }

    /** {@return the id of the subject} */
    public abstract String id();

    /** {@return dates and edition} */
    public Frame frame() {
        return frame;
    }

    /** {@return the as-of date} */
    public LocalDate asOf() {
        return frame.asOf();
    }

    /**
     * Returns the day whose law governs an event.
     *
     * @param event the day of the event
     * @return the day to look figures up with
     */
    public LocalDate law(LocalDate event) {
        return frame.law(event);
    }

    /**
     * Tells whether the law of an event is one in force from a day on.
     *
     * @param day the first day of that law, as in {@code "2018-09-13"}
     * @param event the day of the event
     * @return whether that law governs
     */
    public boolean lawSince(String day, LocalDate event) {
        return !law(event).isBefore(LocalDate.parse(day));
    }

    /**
     * Tells whether the law of an event is one that ended before a day.
     *
     * @param day the first day of the law that replaced it, as in {@code "2018-09-13"}
     * @param event the day of the event
     * @return whether the earlier law governs
     */
    public boolean lawBefore(String day, LocalDate event) {
        return law(event).isBefore(LocalDate.parse(day));
    }

    /**
     * Returns all facts of a type.
     *
     * @param type the type
     * @param <T> the type
     * @return the facts, possibly none
     */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) facts.getOrDefault(type, List.of());
    }

    /**
     * Returns the only fact of a type.
     *
     * @param type the type
     * @param <T> the type
     * @return the fact, or null when there is none
     */
    public <T extends Fact> @Nullable T one(Class<T> type) {
        List<T> found = all(type);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Tells whether a fact of a type is known, by the simple name of the type.
     *
     * @param type the type
     * @return whether there is at least one
     */
    public boolean has(Class<? extends Fact> type) {
        return facts.containsKey(type);
    }

    /** {@return whether the printed edition answers} */
    public boolean printed() {
        return frame.edition() == Edition.PRINTED;
    }

    /**
     * Tells whether records of a kind are complete up to a day.
     *
     * @param what the kind of record
     * @param day the day
     * @return whether the caller said so
     */
    public boolean complete(RecordKind what, LocalDate day) {
        for (RecordsComplete word : all(RecordsComplete.class)) {
            if (word.what() == what && !word.through().isBefore(day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable Employer employer() {
        return one(Employer.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HighRiskActivity highRiskActivity() {
        return one(HighRiskActivity.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable EmployerSector employerSector() {
        return one(EmployerSector.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HrOffice hrOffice() {
        return one(HrOffice.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MypeRegistration mypeRegistration() {
        return one(MypeRegistration.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CompanyFormation companyFormation() {
        return one(CompanyFormation.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ProvisionalMypeRegistration provisionalMypeRegistration() {
        return one(ProvisionalMypeRegistration.class);
    }

    /** {@return the facts, possibly none} */
    public List<AnnualSales> annualSales() {
        return all(AnnualSales.class);
    }

    /** {@return the facts, possibly none} */
    public List<MypeApplication> mypeApplications() {
        return all(MypeApplication.class);
    }

    /** {@return the facts, possibly none} */
    public List<ConstructionWork> constructionWorks() {
        return all(ConstructionWork.class);
    }

    /** {@return the facts, possibly none} */
    public List<WorkFiling> workFilings() {
        return all(WorkFiling.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionFiling> unionFilings() {
        return all(UnionFiling.class);
    }

    /**
     * Returns the count of workers that holds on a day: the latest one not after it.
     *
     * @param day the day
     * @return the count, or null when none is known
     */
    public @Nullable Headcount headcountOn(LocalDate day) {
        Headcount latest = null;
        for (Headcount count : all(Headcount.class)) {
            if (!count.on().isAfter(day) && (latest == null || count.on().isAfter(latest.on()))) {
                latest = count;
            }
        }
        return latest;
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable CompanyForm companyForm() {
        return one(CompanyForm.class);
    }

    /** {@return the facts, possibly none} */
    public List<ProfitYear> profitYears() {
        return all(ProfitYear.class);
    }

    /** {@return the facts, possibly none} */
    public List<ProfitTotals> profitTotals() {
        return all(ProfitTotals.class);
    }

    /** {@return the facts, possibly none} */
    public List<ProfitStatement> profitStatements() {
        return all(ProfitStatement.class);
    }

    /** {@return the facts, possibly none} */
    public List<AverageHeadcount> averageHeadcounts() {
        return all(AverageHeadcount.class);
    }

    /** {@return the facts, possibly none} */
    public List<TaxReturnDue> taxReturnsDue() {
        return all(TaxReturnDue.class);
    }

    /** {@return the facts, possibly none} */
    public List<LegalInterestFactor> legalInterestFactors() {
        return all(LegalInterestFactor.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable InternalRules internalRules() {
        return one(InternalRules.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable InternalRulesFiling internalRulesFiling() {
        return one(InternalRulesFiling.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable InternalRulesApproval internalRulesApproval() {
        return one(InternalRulesApproval.class);
    }

    /** {@return whether internal work regulations are known to exist, approved or not} */
    public boolean hasInternalRules() {
        return internalRules() != null || internalRulesFiling() != null || internalRulesApproval() != null;
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable InternalRulesReceipts internalRulesReceipts() {
        return one(InternalRulesReceipts.class);
    }

    /**
     * Returns the accumulated factor of legal labour interest of a day.
     *
     * @param day the day
     * @return the fact, or null when it is not known
     */
    public @Nullable LegalInterestFactor legalInterestFactor(LocalDate day) {
        for (LegalInterestFactor factor : all(LegalInterestFactor.class)) {
            if (factor.on().equals(day)) {
                return factor;
            }
        }
        return null;
    }

    /** {@return the facts, possibly none} */
    public List<Payment> payments() {
        return all(Payment.class);
    }

    /**
     * Tells whether a payment of a benefit is known; for rules to leave early.
     *
     * @param benefit the benefit
     * @return whether there is one, whatever its period
     */
    public boolean paid(Benefit benefit) {
        for (Payment payment : payments()) {
            if (payment.benefit() == benefit) {
                return true;
            }
        }
        return false;
    }

    /** {@return the facts, possibly none} */
    public List<Deduction> deductions() {
        return all(Deduction.class);
    }

    /** {@return the facts, possibly none} */
    public List<Payslip> payslips() {
        return all(Payslip.class);
    }

    /** {@return the facts, possibly none} */
    public List<PaymentAgreement> paymentAgreements() {
        return all(PaymentAgreement.class);
    }

    /** {@return the facts, possibly none} */
    public List<AffectedWorkers> affectedWorkers() {
        return all(AffectedWorkers.class);
    }

    /** {@return the facts, possibly none} */
    public List<Done> done() {
        return all(Done.class);
    }

    /** {@return what was done of duties, from the facts that tell it} */
    List<Fulfilled> fulfilments() {
        List<Fulfilled> acts = new ArrayList<>();
        for (Done act : done()) {
            acts.add(new Fulfilled(this, act.duty(), null, null, act.on()));
        }
        for (Payslip payslip : payslips()) {
            acts.add(new Fulfilled(
                    this, Duty.DELIVER_PAYSLIP, payslip.benefit(), payslip.period(), payslip.delivered()));
        }
        return acts;
    }

    /** {@return the facts, possibly none} */
    public List<NotDone> notDone() {
        return all(NotDone.class);
    }

    /**
     * Returns the words that records of a kind are complete.
     *
     * @param what the kind of record
     * @return the facts, possibly none
     */
    public List<RecordsComplete> recordsComplete(RecordKind what) {
        List<RecordsComplete> words = new ArrayList<>(1);
        for (RecordsComplete word : all(RecordsComplete.class)) {
            if (word.what() == what) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Tells whether a duty is known not to have been met: it is said so, or the records that would hold it are complete.
     *
     * @param toDo the duty, with a deadline
     * @return whether it is known
     */
    public boolean undone(ToDo toDo) {
        for (NotDone word : all(NotDone.class)) {
            if (word.duty() == toDo.duty()) {
                return true;
            }
        }
        return toDo.deadline() != null
                && complete(toDo.records(), toDo.deadline().date());
    }

    /**
     * Tells whether a duty without a deadline of its own is known not to have been met by a day.
     *
     * @param duty the duty
     * @param by the day
     * @return whether it was met later, or it is said that it was not, or the records that would hold it are complete
     */
    public boolean undone(Duty duty, LocalDate by) {
        boolean later = false;
        for (Done word : all(Done.class)) {
            if (word.duty() == duty && !word.on().isAfter(by)) {
                return false;
            }
            later |= word.duty() == duty;
        }
        for (NotDone word : all(NotDone.class)) {
            later |= word.duty() == duty;
        }
        return later || complete(RecordKind.DUTIES, by);
    }

    /** {@return the facts, possibly none} */
    public List<StaffByNationality> staffByNationality() {
        return all(StaffByNationality.class);
    }

    /** {@return the facts, possibly none} */
    public List<PayrollByNationality> payrollByNationality() {
        return all(PayrollByNationality.class);
    }

    /** Returns how much is known, and nothing of any person. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + facts.size() + " kinds of fact]";
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable FineRange fineRange() {
        return one(FineRange.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable SenatiContribution senatiContribution() {
        return one(SenatiContribution.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable YouthTrainees youthTrainees() {
        return one(YouthTrainees.class);
    }

    /** {@return the facts, possibly none} */
    public List<YouthTrainingProgramme> youthTrainingProgrammes() {
        return all(YouthTrainingProgramme.class);
    }

    /** {@return the facts, possibly none} */
    public List<YouthTraineeArea> youthTraineeAreas() {
        return all(YouthTraineeArea.class);
    }

    /**
     * Returns the count of workers that holds on a day, for rules to match.
     *
     * @param day the day
     * @return the latest count not after it; none when none is known
     */
    public List<Headcount> headcounts(LocalDate day) {
        Headcount count = headcountOn(day);
        return count == null ? List.of() : List.of(count);
    }
}
