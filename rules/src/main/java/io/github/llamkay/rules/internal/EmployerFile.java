package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AttendanceRegister;
import io.github.llamkay.fact.AutonomousWorkers;
import io.github.llamkay.fact.CollectiveAgreementBreach;
import io.github.llamkay.fact.CommitteeAgreement;
import io.github.llamkay.fact.CommitteeSizeSettlement;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.DecentralisedService;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.EmployerRepresentative;
import io.github.llamkay.fact.ExposureMeasurement;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FertileAgeCount;
import io.github.llamkay.fact.FineCriteria;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.HealthSurveillance;
import io.github.llamkay.fact.InfractionNotice;
import io.github.llamkay.fact.InfringementDetermination;
import io.github.llamkay.fact.InfringementHarm;
import io.github.llamkay.fact.InfringementReach;
import io.github.llamkay.fact.InspectionComplaint;
import io.github.llamkay.fact.InstalmentRequest;
import io.github.llamkay.fact.InternalRulesChange;
import io.github.llamkay.fact.LactationRoom;
import io.github.llamkay.fact.LimitationStart;
import io.github.llamkay.fact.MedicalService;
import io.github.llamkay.fact.MinutesBook;
import io.github.llamkay.fact.NegotiationAct;
import io.github.llamkay.fact.OccupationalPhysician;
import io.github.llamkay.fact.OshPlan;
import io.github.llamkay.fact.OshPlanning;
import io.github.llamkay.fact.OshPolicy;
import io.github.llamkay.fact.OshRegister;
import io.github.llamkay.fact.OshRegisterKind;
import io.github.llamkay.fact.OshRules;
import io.github.llamkay.fact.OshSystem;
import io.github.llamkay.fact.OshTraining;
import io.github.llamkay.fact.OtherPersonnel;
import io.github.llamkay.fact.Outsourcing;
import io.github.llamkay.fact.PayrollContents;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.PersonAtWork;
import io.github.llamkay.fact.PostedTemporaryWorkers;
import io.github.llamkay.fact.PostedWorker;
import io.github.llamkay.fact.PublicServant;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.Representation;
import io.github.llamkay.fact.RepresentativesMandate;
import io.github.llamkay.fact.RiskPost;
import io.github.llamkay.fact.SafetyAct;
import io.github.llamkay.fact.SafetyDispute;
import io.github.llamkay.fact.SafetyEvent;
import io.github.llamkay.fact.SafetyEventAct;
import io.github.llamkay.fact.SafetyEventHours;
import io.github.llamkay.fact.SafetyInfringement;
import io.github.llamkay.fact.SafetyInvestigation;
import io.github.llamkay.fact.SafetyMandate;
import io.github.llamkay.fact.SafetyRuleBreach;
import io.github.llamkay.fact.SafetySupervisor;
import io.github.llamkay.fact.SanctionAct;
import io.github.llamkay.fact.ScheduleAct;
import io.github.llamkay.fact.ScheduleChange;
import io.github.llamkay.fact.Secondment;
import io.github.llamkay.fact.SecondmentEnd;
import io.github.llamkay.fact.SectorRule;
import io.github.llamkay.fact.ServicePerson;
import io.github.llamkay.fact.ServiceSanction;
import io.github.llamkay.fact.SiteHeadcount;
import io.github.llamkay.fact.Strike;
import io.github.llamkay.fact.StrikeAct;
import io.github.llamkay.fact.StrikeDecision;
import io.github.llamkay.fact.StrikeNotice;
import io.github.llamkay.fact.SupervisedMatter;
import io.github.llamkay.fact.SupervisorOrigin;
import io.github.llamkay.fact.UnionAction;
import io.github.llamkay.fact.UnionBody;
import io.github.llamkay.fact.UnionConduct;
import io.github.llamkay.fact.UnionFoundation;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.UnionRegistration;
import io.github.llamkay.fact.UnionRegistrationAct;
import io.github.llamkay.fact.UnionScope;
import io.github.llamkay.fact.UnionStatuteChange;
import io.github.llamkay.fact.UnionStatuteReport;
import io.github.llamkay.fact.WorkEnd;
import io.github.llamkay.fact.WorkersRepresentation;
import io.github.llamkay.fact.WorksBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything known of one employer, and the files of its employments in the case. */
public final class EmployerFile extends SubjectFile {

    private final String id;
    private final List<EmploymentFile> employments;

    /**
     * Groups the facts of an employer.
     *
     * @param frame dates and edition
     * @param id the id of the employer
     * @param facts its facts, by type
     * @param employments the files of its employments
     */
    public EmployerFile(Frame frame, String id, Map<Class<?>, List<Fact>> facts, List<EmploymentFile> employments) {
        super(frame, facts);
        this.id = id;
        this.employments = List.copyOf(employments);
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the facts, possibly none} */
    public List<SafetyRuleBreach> safetyRuleBreaches() {
        return all(SafetyRuleBreach.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ActivityStart activityStart() {
        return one(ActivityStart.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OshSystem oshSystem() {
        return one(OshSystem.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OshPolicy oshPolicy() {
        return one(OshPolicy.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OshPlanning oshPlanning() {
        return one(OshPlanning.class);
    }

    /** {@return the facts, possibly none} */
    public List<OshRegister> oshRegisters() {
        return all(OshRegister.class);
    }

    /** {@return the facts, possibly none} */
    public List<OshPlan> oshPlans() {
        return all(OshPlan.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OshRules oshRules() {
        return one(OshRules.class);
    }

    /** {@return the facts, possibly none} */
    public List<InternalRulesChange> internalRulesChanges() {
        return all(InternalRulesChange.class);
    }

    /** {@return the facts, possibly none} */
    public List<SiteHeadcount> siteHeadcounts() {
        return all(SiteHeadcount.class);
    }

    /** {@return the facts, possibly none} */
    public List<OccupationalPhysician> occupationalPhysicians() {
        return all(OccupationalPhysician.class);
    }

    /** {@return the facts, possibly none} */
    public List<HealthSurveillance> healthSurveillances() {
        return all(HealthSurveillance.class);
    }

    /** {@return the facts, possibly none} */
    public List<SafetyEvent> safetyEvents() {
        return all(SafetyEvent.class);
    }

    /**
     * Returns the day on which an event was investigated.
     *
     * @param event the id of the event
     * @return the first day known, or null when none is
     */
    public @Nullable LocalDate investigated(String event) {
        LocalDate first = null;
        for (SafetyInvestigation known : all(SafetyInvestigation.class)) {
            if (known.event().equals(event) && (first == null || known.on().isBefore(first))) {
                first = known.on();
            }
        }
        return first;
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MedicalService medicalService() {
        return one(MedicalService.class);
    }

    /** {@return the facts, possibly none} */
    public List<OshTraining> oshTrainings() {
        return all(OshTraining.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable MinutesBook minutesBook() {
        return one(MinutesBook.class);
    }

    /** {@return the facts, possibly none} */
    public List<PersonAtWork> personsAtWork() {
        return all(PersonAtWork.class);
    }

    /** {@return the facts, possibly none} */
    public List<PostedWorker> postedWorkers() {
        return all(PostedWorker.class);
    }

    /** {@return of each work site, the count of persons that holds on the as-of date} */
    public List<SiteHeadcount> currentSiteHeadcounts() {
        return Counts.holding(siteHeadcounts(), SiteHeadcount::site, SiteHeadcount::on, asOf());
    }

    /** {@return whether something of its management of safety and health at work is known} */
    public boolean managesSafety() {
        return has(OshSystem.class)
                || has(OshPolicy.class)
                || has(OshPlanning.class)
                || has(OshRegister.class)
                || has(OshPlan.class)
                || has(OshRules.class)
                || has(MedicalService.class)
                || has(OshTraining.class)
                || has(SiteHeadcount.class);
    }

    /** {@return the calendar year of the as-of date} */
    public Period calendarYear() {
        return Period.parse(asOf().getYear() + "-01-01/" + asOf().getYear() + "-12-31");
    }

    /** {@return whether it keeps simplified registers and nothing tells whether it is a micro or small enterprise} */
    public boolean simplifiedRegistersInDoubt() {
        return mypeRegistration() == null
                && did(Duty.KEEP_SIMPLIFIED_OSH_REGISTERS)
                && !undone(Duty.REGISTER_IN_REMYPE, asOf());
    }

    /** {@return whether some obligatory register is not known to be kept} */
    public boolean oshRegistersUntold() {
        return !did(Duty.KEEP_OSH_REGISTERS)
                && oshRegisters().stream().map(OshRegister::kind).distinct().count() < OshRegisterKind.values().length;
    }

    private boolean did(Duty duty) {
        return done().stream().anyMatch(act -> act.duty() == duty);
    }

    /** {@return whether a union is known to have members among its workers} */
    public boolean unionKnown() {
        WorkersRepresentation who = workersRepresentation();
        return (who != null && who.by() == Representation.UNION)
                || unionMembers().stream().anyMatch(count -> count.members() > 0);
    }

    /** {@return the facts, possibly none} */
    public List<CompanyMerger> mergers() {
        return all(CompanyMerger.class);
    }

    /** {@return the counts of the members of its unions, possibly none} */
    public List<UnionMembers> unionMembers() {
        return all(UnionMembers.class);
    }

    /** {@return whether the as-of date lies in the time of the procedure for electing the workers' representatives} */
    public boolean electionProcedure() {
        return !asOf().isBefore(ElectionFile.PROCEDURE);
    }

    /** {@return the first day of the term of a committee that runs on the as-of date, or null when none is known to} */
    public @Nullable LocalDate committeeSince() {
        for (RepresentativesMandate mandate : representativesMandates()) {
            if (mandate.body() == ElectedBody.COMMITTEE && mandate.term().contains(asOf())) {
                return mandate.term().from();
            }
        }
        return null;
    }

    /** {@return the persons who serve the employer, possibly none} */
    public List<ServicePerson> servicePersons() {
        return all(ServicePerson.class);
    }

    /** {@return the public servants of the employer, possibly none} */
    public List<PublicServant> publicServants() {
        return all(PublicServant.class);
    }

    /** {@return the workers seconded to the employer, possibly none} */
    public List<Secondment> secondments() {
        return all(Secondment.class);
    }

    /**
     * Returns the last day of a secondment.
     *
     * @param secondment the secondment
     * @return the day, or null when it is not known
     */
    public @Nullable LocalDate endOf(Secondment secondment) {
        for (SecondmentEnd end : all(SecondmentEnd.class)) {
            if (end.person().equals(secondment.person())) {
                return end.on();
            }
        }
        return null;
    }

    /**
     * Returns the unions that have members among the workers on a day.
     *
     * @param day the day
     * @return of each such union the count that holds, possibly none
     */
    public List<UnionMembers> unionsOn(LocalDate day) {
        return Counts.holding(unionMembers(), UnionMembers::union, UnionMembers::on, day).stream()
                .filter(count -> count.members() > 0)
                .toList();
    }

    /** {@return the terms of office of the workers' representatives, possibly none} */
    public List<RepresentativesMandate> representativesMandates() {
        return all(RepresentativesMandate.class);
    }

    /** {@return the facts, possibly none} */
    public List<QuotaStaff> quotaStaff() {
        return all(QuotaStaff.class);
    }

    /** {@return the facts, possibly none} */
    public List<QuotaVacancies> quotaVacancies() {
        return all(QuotaVacancies.class);
    }

    /** {@return the facts, possibly none} */
    public List<QuotaStaffChange> quotaStaffChanges() {
        return all(QuotaStaffChange.class);
    }

    /** {@return the facts, possibly none} */
    public List<QuotaDefence> quotaDefences() {
        return all(QuotaDefence.class);
    }

    /** {@return the facts, possibly none} */
    public List<RiskPost> riskPosts() {
        return all(RiskPost.class);
    }

    /** {@return the files of its employments in the case} */
    public List<EmploymentFile> employments() {
        return employments;
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable AttendanceRegister attendanceRegister() {
        return one(AttendanceRegister.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable OtherPersonnel otherPersonnel() {
        return one(OtherPersonnel.class);
    }

    /** {@return whether it is known to have a worker on the day of the case} */
    public boolean staffed() {
        Headcount count = headcountOn(asOf());
        return count != null && count.workers() > 0;
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable WorkersRepresentation workersRepresentation() {
        return one(WorkersRepresentation.class);
    }

    /** {@return the facts, possibly none} */
    public List<ScheduleChange> scheduleChanges() {
        return all(ScheduleChange.class);
    }

    /** {@return the facts, possibly none} */
    public List<ScheduleAct> scheduleActs() {
        return all(ScheduleAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<PayrollContents> payrollContents() {
        return all(PayrollContents.class);
    }

    /** {@return the counts of women of fertile age, possibly none} */
    public List<FertileAgeCount> fertileAgeCounts() {
        return all(FertileAgeCount.class);
    }

    /** {@return of each work site, the count that holds on the as-of date} */
    public List<FertileAgeCount> currentFertileAgeCounts() {
        return Counts.holding(fertileAgeCounts(), FertileAgeCount::site, FertileAgeCount::on, asOf());
    }

    /**
     * Returns since when, without a break up to the as-of date, a site has had at least some women of fertile age.
     *
     * @param site the work site
     * @param least how many
     * @return the day of the earliest count of the unbroken run; the as-of date when the count that holds is lower
     */
    public LocalDate fertileAgeCountSince(String site, int least) {
        List<FertileAgeCount> counts = new ArrayList<>();
        for (FertileAgeCount count : fertileAgeCounts()) {
            if (count.site().equals(site) && !count.on().isAfter(asOf())) {
                counts.add(count);
            }
        }
        counts.sort(Comparator.comparing(FertileAgeCount::on).reversed());
        LocalDate since = asOf();
        for (FertileAgeCount count : counts) {
            if (count.women() < least) {
                return since;
            }
            since = count.on();
        }
        return since;
    }

    /** {@return the facts, possibly none} */
    public List<LactationRoom> lactationRooms() {
        return all(LactationRoom.class);
    }

    /** {@return the facts, possibly none} */
    public List<SafetyInfringement> safetyInfringements() {
        return all(SafetyInfringement.class);
    }

    /** {@return the facts, possibly none} */
    public List<InfringementHarm> infringementHarms() {
        return all(InfringementHarm.class);
    }

    /** {@return the facts, possibly none} */
    public List<FineCriteria> fineCriteria() {
        return all(FineCriteria.class);
    }

    /** {@return the facts, possibly none} */
    public List<ExposureMeasurement> exposureMeasurements() {
        return all(ExposureMeasurement.class);
    }

    /** {@return the facts, possibly none} */
    public List<SafetyEventAct> safetyEventActs() {
        return all(SafetyEventAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<SafetyEventHours> safetyEventHours() {
        return all(SafetyEventHours.class);
    }

    /** {@return the facts, possibly none} */
    public List<SafetyDispute> safetyDisputes() {
        return all(SafetyDispute.class);
    }

    /** {@return the facts, possibly none} */
    public List<InspectionComplaint> inspectionComplaints() {
        return all(InspectionComplaint.class);
    }

    /** {@return the facts, possibly none} */
    public List<SectorRule> sectorRules() {
        return all(SectorRule.class);
    }

    /** {@return the facts, possibly none} */
    public List<SupervisedMatter> supervisedMatters() {
        return all(SupervisedMatter.class);
    }

    /** {@return the facts, possibly none} */
    public List<AutonomousWorkers> autonomousWorkers() {
        return all(AutonomousWorkers.class);
    }

    /** {@return the facts, possibly none} */
    public List<CommitteeSizeSettlement> committeeSizeSettlements() {
        return all(CommitteeSizeSettlement.class);
    }

    /**
     * Tells whether a day lies in the time of the procedure for electing the workers' representatives.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean ofProcedure(LocalDate day) {
        return !day.isBefore(ElectionFile.PROCEDURE);
    }

    /** {@return the count of workers that holds on the as-of date, as a list of one or none} */
    public List<Headcount> currentHeadcounts() {
        Headcount count = headcountOn(asOf());
        return count == null ? List.of() : List.of(count);
    }

    /** {@return the Supervisors of safety and health, possibly none} */
    public List<SafetySupervisor> safetySupervisors() {
        return all(SafetySupervisor.class);
    }

    /** {@return the day on which the number of members of the committee was last settled, or the as-of date} */
    public LocalDate sizedOn() {
        LocalDate last = null;
        for (CommitteeSizeSettlement settlement : committeeSizeSettlements()) {
            if (!settlement.on().isAfter(asOf())
                    && (last == null || settlement.on().isAfter(last))) {
                last = settlement.on();
            }
        }
        return last == null ? asOf() : last;
    }

    /** {@return the facts, possibly none} */
    public List<UnionScope> unionScopes() {
        return all(UnionScope.class);
    }

    /** {@return the facts, possibly none} */
    public List<EmployerRepresentative> employerRepresentatives() {
        return all(EmployerRepresentative.class);
    }

    /** {@return the facts, possibly none} */
    public List<CommitteeAgreement> committeeAgreements() {
        return all(CommitteeAgreement.class);
    }

    /** {@return the facts, possibly none} */
    public List<InfringementReach> infringementReaches() {
        return all(InfringementReach.class);
    }

    /**
     * Returns how many workers an infringement reaches.
     *
     * @param infringement its id
     * @return the number stated, or one
     */
    public int reach(String infringement) {
        for (InfringementReach reach : infringementReaches()) {
            if (reach.infringement().equals(infringement)) {
                return reach.workers();
            }
        }
        return 1;
    }

    /**
     * Returns the first day on which an act followed an event.
     *
     * @param event the id of the event
     * @param act the act
     * @return the day, or null when the act is not known
     */
    public @Nullable LocalDate firstAct(String event, SafetyAct act) {
        LocalDate first = null;
        for (SafetyEventAct known : safetyEventActs()) {
            if (known.event().equals(event)
                    && known.act() == act
                    && (first == null || known.on().isBefore(first))) {
                first = known.on();
            }
        }
        return first;
    }

    /** {@return who answers for safety and health at work on the as-of date; none when nothing is known of anyone} */
    public List<SafetyOfficers> safetyOfficers() {
        List<Fact> known = new ArrayList<>(committeeAgreements());
        known.removeIf(agreement -> ((CommitteeAgreement) agreement).on().isAfter(asOf()));
        for (RepresentativesMandate mandate : representativesMandates()) {
            if (mandate.term().contains(asOf())) {
                known.add(mandate);
            }
        }
        for (EmploymentFile file : employments) {
            for (SafetyMandate mandate : file.safetyMandates()) {
                if (!mandate.from().isAfter(asOf()) && !mandate.to().isBefore(asOf())) {
                    known.add(mandate);
                }
            }
        }
        return known.isEmpty() ? List.of() : List.of(new SafetyOfficers(known));
    }

    /** {@return the first day of the term of a Supervisor that runs, or of the last elected; null when none is known} */
    public @Nullable LocalDate supervisorElected() {
        LocalDate last = null;
        for (SafetySupervisor supervisor : safetySupervisors()) {
            if (supervisor.origin() == SupervisorOrigin.ELECTED
                    && !supervisor.on().isAfter(asOf())
                    && (last == null || supervisor.on().isAfter(last))) {
                last = supervisor.on();
            }
        }
        for (RepresentativesMandate mandate : representativesMandates()) {
            if (last == null
                    && mandate.body() == ElectedBody.SUPERVISOR
                    && mandate.term().contains(asOf())) {
                last = mandate.term().from();
            }
        }
        return last;
    }

    /** {@return whether persons are known to work at more than one site} */
    public boolean severalSites() {
        return currentSiteHeadcounts().size() > 1;
    }

    /** {@return the facts, possibly none} */
    public List<NegotiationAct> negotiationActs() {
        return all(NegotiationAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<SanctionAct> sanctionActs() {
        return all(SanctionAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<InfractionNotice> infractionNotices() {
        return all(InfractionNotice.class);
    }

    /** {@return the facts, possibly none} */
    public List<InstalmentRequest> instalmentRequests() {
        return all(InstalmentRequest.class);
    }

    /** {@return the facts, possibly none} */
    public List<LimitationStart> limitationStarts() {
        return all(LimitationStart.class);
    }

    /** {@return the facts, possibly none} */
    public List<InfringementDetermination> infringementDeterminations() {
        return all(InfringementDetermination.class);
    }

    /** {@return the facts, possibly none} */
    public List<Outsourcing> outsourcings() {
        return all(Outsourcing.class);
    }

    /** {@return the facts, possibly none} */
    public List<DecentralisedService> decentralisedServices() {
        return all(DecentralisedService.class);
    }

    /** {@return the facts, possibly none} */
    public List<ServiceSanction> serviceSanctions() {
        return all(ServiceSanction.class);
    }

    /** {@return the facts, possibly none} */
    public List<PostedTemporaryWorkers> postedTemporaryWorkers() {
        return all(PostedTemporaryWorkers.class);
    }

    /**
     * Tells whether an inspection procedure has the single phase of the law before 7 August 2017, as the manual prints it.
     *
     * @param notified the day of the notice of the charges
     * @return whether it has
     */
    public boolean oneInspectionPhase(LocalDate notified) {
        return printed() || lawBefore("2017-08-07", notified);
    }

    /**
     * Tells whether the term of limitation of the inspection changed, on 7 August 2017, between two days.
     *
     * @param start the day from which it runs
     * @param day the later day
     * @return whether it did
     */
    public boolean acrossLimitation(LocalDate start, LocalDate day) {
        return lawBefore("2017-08-07", start) && lawSince("2017-08-07", day);
    }

    /** {@return the facts, possibly none} */
    public List<UnionBody> unionBodies() {
        return all(UnionBody.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionConduct> unionConducts() {
        return all(UnionConduct.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionFoundation> unionFoundations() {
        return all(UnionFoundation.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionAction> unionActions() {
        return all(UnionAction.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionRegistration> unionRegistrations() {
        return all(UnionRegistration.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionRegistrationAct> unionRegistrationActs() {
        return all(UnionRegistrationAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionStatuteChange> unionStatuteChanges() {
        return all(UnionStatuteChange.class);
    }

    /** {@return the facts, possibly none} */
    public List<UnionStatuteReport> unionStatuteReports() {
        return all(UnionStatuteReport.class);
    }

    /** {@return the facts, possibly none} */
    public List<CollectiveAgreementBreach> agreementBreaches() {
        return all(CollectiveAgreementBreach.class);
    }

    /** {@return the facts, possibly none} */
    public List<Strike> strikes() {
        return all(Strike.class);
    }

    /** {@return the facts, possibly none} */
    public List<StrikeDecision> strikeDecisions() {
        return all(StrikeDecision.class);
    }

    /** {@return the facts, possibly none} */
    public List<StrikeNotice> strikeNotices() {
        return all(StrikeNotice.class);
    }

    /** {@return the facts, possibly none} */
    public List<StrikeAct> strikeActs() {
        return all(StrikeAct.class);
    }

    /** {@return the facts, possibly none} */
    public List<WorksBody> worksBodies() {
        return all(WorksBody.class);
    }

    /** {@return the facts, possibly none} */
    public List<WorkEnd> workEnds() {
        return all(WorkEnd.class);
    }

    /** {@return of each union, the count of members that holds on the as-of date} */
    public List<UnionMembers> currentUnionMembers() {
        return Counts.holding(unionMembers(), UnionMembers::union, UnionMembers::on, asOf());
    }
}
