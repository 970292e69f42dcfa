package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.AutonomousWorkers;
import io.github.llamkay.fact.ElectedBody;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.RecordsComplete;
import io.github.llamkay.fact.RepresentativesMandate;
import io.github.llamkay.fact.SafetySupervisor;
import io.github.llamkay.fact.SiteHeadcount;
import io.github.llamkay.fact.SupervisorOrigin;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.rules.internal.Counts;
import io.github.llamkay.rules.internal.EmployerFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts for the committee, the Subcommittees and the Supervisor of safety and health at work, and for their election. */
public final class SafetyBodies {

    private SafetyBodies() {}

    /**
     * Returns the union with the most members.
     *
     * @param counts a count of each union
     * @return the count of that union; none when there is no union, or when several have the most
     */
    public static List<UnionMembers> largest(List<UnionMembers> counts) {
        List<UnionMembers> most = most(counts);
        return most.size() == 1 ? most : List.of();
    }

    /**
     * Returns the unions that tie for the most members.
     *
     * @param counts a count of each union
     * @return their ids in order, joined by commas, as the only element; none when no unions tie
     */
    public static List<String> tied(List<UnionMembers> counts) {
        List<UnionMembers> most = most(counts);
        Set<String> ids = new TreeSet<>();
        most.forEach(count -> ids.add(count.union()));
        return most.size() > 1 ? List.of(String.join(", ", ids)) : List.of();
    }

    private static List<UnionMembers> most(List<UnionMembers> counts) {
        List<UnionMembers> most = new ArrayList<>();
        for (UnionMembers count : counts) {
            if (!most.isEmpty() && count.members() > most.get(0).members()) {
                most.clear();
            }
            if (most.isEmpty() || count.members() == most.get(0).members()) {
                most.add(count);
            }
        }
        return most;
    }

    /**
     * Returns the word that no union has members among the workers.
     *
     * @param file the employer
     * @return the word that the unions known are all, where none is; otherwise none
     */
    public static List<RecordsComplete> noUnion(EmployerFile file) {
        if (!file.unionsOn(file.asOf()).isEmpty() || !file.complete(RecordKind.UNIONS, file.asOf())) {
            return List.of();
        }
        return file.recordsComplete(RecordKind.UNIONS);
    }

    /**
     * Returns the terms of office of a body that run on the as-of date.
     *
     * @param file the employer
     * @param body the body
     * @return the terms, possibly none
     */
    public static List<RepresentativesMandate> inOffice(EmployerFile file, ElectedBody body) {
        List<RepresentativesMandate> running = new ArrayList<>();
        for (RepresentativesMandate mandate : file.representativesMandates()) {
            if (mandate.body() == body
                    && !mandate.term().from().isAfter(file.asOf())
                    && !mandate.term().to().isBefore(file.asOf())) {
                running.add(mandate);
            }
        }
        return running;
    }

    /**
     * Returns since when a body is in office.
     *
     * @param file the employer
     * @param body the body
     * @return the first day of the earliest term that runs, or null when none is known to run
     */
    public static @Nullable LocalDate inOfficeSince(EmployerFile file, ElectedBody body) {
        LocalDate since = null;
        for (RepresentativesMandate mandate : inOffice(file, body)) {
            if (since == null || mandate.term().from().isBefore(since)) {
                since = mandate.term().from();
            }
        }
        return since;
    }

    /**
     * Returns since when a Supervisor whom the workers elected is in office.
     *
     * @param file the employer
     * @return the day, or null when none is known
     */
    public static @Nullable LocalDate supervisorSince(EmployerFile file) {
        LocalDate since = inOfficeSince(file, ElectedBody.SUPERVISOR);
        for (SafetySupervisor supervisor : file.safetySupervisors()) {
            if (supervisor.origin() == SupervisorOrigin.ELECTED
                    && !supervisor.on().isAfter(file.asOf())
                    && (since == null || supervisor.on().isBefore(since))) {
                since = supervisor.on();
            }
        }
        return since;
    }

    /**
     * Returns the count of persons on their own account that holds on the as-of date.
     *
     * @param file the employer
     * @return the count, none when it is not known
     */
    public static List<AutonomousWorkers> autonomous(EmployerFile file) {
        return Counts.holding(
                file.autonomousWorkers(), AutonomousWorkers::employer, AutonomousWorkers::on, file.asOf());
    }

    /**
     * Returns of each work site of an employer with several the count that holds on the as-of date.
     *
     * @param file the employer
     * @return the counts; none when fewer than two sites are known
     */
    public static List<SiteHeadcount> sites(EmployerFile file) {
        List<SiteHeadcount> current = file.currentSiteHeadcounts();
        return current.size() > 1 ? current : List.of();
    }
}
