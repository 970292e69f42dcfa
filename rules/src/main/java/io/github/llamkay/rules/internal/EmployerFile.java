package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.ActivityStart;
import io.github.llamkay.fact.AttendanceRegister;
import io.github.llamkay.fact.CompanyMerger;
import io.github.llamkay.fact.EmployerSector;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.FertileAgeCount;
import io.github.llamkay.fact.Headcount;
import io.github.llamkay.fact.HighRiskActivity;
import io.github.llamkay.fact.LactationRoom;
import io.github.llamkay.fact.OtherPersonnel;
import io.github.llamkay.fact.PayrollContents;
import io.github.llamkay.fact.QuotaDefence;
import io.github.llamkay.fact.QuotaStaff;
import io.github.llamkay.fact.QuotaStaffChange;
import io.github.llamkay.fact.QuotaVacancies;
import io.github.llamkay.fact.RepresentativesMandate;
import io.github.llamkay.fact.RiskPost;
import io.github.llamkay.fact.ScheduleAct;
import io.github.llamkay.fact.ScheduleChange;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.WorkersRepresentation;
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

    /** {@return the fact, or null when it is not known} */
    public @Nullable EmployerSector employerSector() {
        return one(EmployerSector.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable ActivityStart activityStart() {
        return one(ActivityStart.class);
    }

    /** {@return the fact, or null when it is not known} */
    public @Nullable HighRiskActivity highRiskActivity() {
        return one(HighRiskActivity.class);
    }

    /** {@return the facts, possibly none} */
    public List<CompanyMerger> mergers() {
        return all(CompanyMerger.class);
    }

    /** {@return the counts of the members of its unions, possibly none} */
    public List<UnionMembers> unionMembers() {
        return all(UnionMembers.class);
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
        List<FertileAgeCount> current = new ArrayList<>();
        for (FertileAgeCount count : fertileAgeCounts()) {
            boolean latest = !count.on().isAfter(asOf());
            for (FertileAgeCount other : fertileAgeCounts()) {
                latest &= !other.site().equals(count.site())
                        || other.on().isAfter(asOf())
                        || !other.on().isAfter(count.on());
            }
            if (latest) {
                current.add(count);
            }
        }
        return current;
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
}
