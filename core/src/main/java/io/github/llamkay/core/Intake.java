package io.github.llamkay.core;

import io.github.llamkay.Edition;
import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionFact;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerFact;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentFact;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.ElectionFile;
import io.github.llamkay.rules.internal.EmployerFile;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.Frame;
import io.github.llamkay.rules.internal.SubjectFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups the facts of a case by employment, employer and election. Facts have checked themselves; here it is told whether
 * they fit together, every problem by name before any rule runs.
 *
 * <p>The problems come in an order that callers see: the dates of the case; hirings and elections stated twice and facts
 * of a subject that no fact states, in the order of the facts; then the employments, the employers and the elections, each
 * in the order in which the case first names them, and of each what its subjects of law check, in the order below. A fact
 * of an employer is checked with each of its employments too; what is found again is not told again.
 */
final class Intake {

    private final LabourCase labourCase;
    private final Problems problems;
    private final Map<String, Employment> employments = new LinkedHashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> byEmployment = new LinkedHashMap<>();
    private final Map<String, List<String>> byEmployer = new HashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> employers = new LinkedHashMap<>();

    private final Map<String, Election> elections = new LinkedHashMap<>();
    private final Map<String, Map<Class<?>, List<Fact>>> byElection = new LinkedHashMap<>();

    private Intake(LabourCase labourCase) {
        this.labourCase = labourCase;
        this.problems = new Problems(labourCase.asOf());
    }

    /** Returns the files of the employments, employers and elections of a case, or refuses the case with all its problems. */
    static List<SubjectFile> files(LabourCase labourCase, Edition edition) {
        Intake intake = new Intake(labourCase);
        intake.checkDates();
        intake.openFiles();
        intake.group();
        intake.check();
        List<String> found = intake.problems.found();
        if (!found.isEmpty()) {
            throw new InvalidCaseException(found);
        }
        return intake.files(new Frame(labourCase.asOf(), labourCase.since(), edition));
    }

    private void checkDates() {
        LocalDate first = Figures.firstDay();
        LocalDate last = Figures.reviewedThrough();
        if (labourCase.asOf().isBefore(first) || labourCase.asOf().isAfter(last)) {
            problems.add(
                    "LabourCase.asOf",
                    labourCase.asOf(),
                    "a day from " + first + " to " + last + ", the days for which the figures of the law are known");
        }
        if (labourCase.since().isBefore(first) && !labourCase.asOf().isBefore(first)) {
            problems.add(
                    "LabourCase.since",
                    labourCase.since(),
                    "a day from " + first + " on, the first for which the figures of the law are known; maybe call"
                            + " since(LocalDate.parse(\"" + first + "\"))");
        }
    }

    private void openFiles() {
        for (Fact fact : labourCase.facts()) {
            if (fact instanceof Employer employer) {
                employers.computeIfAbsent(employer.id(), key -> new LinkedHashMap<>());
            } else if (fact instanceof Election election) {
                if (elections.putIfAbsent(election.id(), election) != null) {
                    problems.add("Election.id", "'" + election.id() + "' twice", "one fact for each election");
                    continue;
                }
                byElection.put(election.id(), new LinkedHashMap<>());
                employers.computeIfAbsent(election.employer(), key -> new LinkedHashMap<>());
            } else if (fact instanceof Employment employment) {
                Employment other = employments.putIfAbsent(employment.id(), employment);
                if (other != null) {
                    problems.add(
                            "Employment.start",
                            employment.start(),
                            "one hiring for the employment; it is also stated with start " + other.start()
                                    + ". A rehiring is an employment of its own, with its own id");
                    continue;
                }
                byEmployment.put(employment.id(), new LinkedHashMap<>());
                byEmployer
                        .computeIfAbsent(employment.employer(), key -> new ArrayList<>())
                        .add(employment.id());
                employers.computeIfAbsent(employment.employer(), key -> new LinkedHashMap<>());
                problems.notFuture("Employment.start", employment.start());
            }
        }
    }

    private void group() {
        for (Fact fact : labourCase.facts()) {
            if (fact instanceof Employment || fact instanceof Election) {
                continue;
            }
            if (fact instanceof EmploymentFact aboutEmployment) {
                add(aboutEmployment.employment(), fact, "employment", List.of(aboutEmployment.employment()));
            } else if (fact instanceof EmployerFact aboutEmployer) {
                add(
                        aboutEmployer.employer(),
                        fact,
                        "employer",
                        byEmployer.getOrDefault(aboutEmployer.employer(), List.of()));
            } else if (fact instanceof ElectionFact aboutElection) {
                add(aboutElection.election(), fact, "election", List.of());
            } else {
                List<String> ids = employments.containsKey(fact.subject())
                        ? List.of(fact.subject())
                        : byEmployer.getOrDefault(fact.subject(), List.of());
                add(fact.subject(), fact, "subject", ids);
            }
        }
    }

    private void add(String id, Fact fact, String component, List<String> employmentIds) {
        Map<Class<?>, List<Fact>> ofEmployer =
                component.equals("employment") || component.equals("election") ? null : employers.get(id);
        Map<Class<?>, List<Fact>> ofElection = component.equals("employer") ? null : byElection.get(id);
        boolean known = ofEmployer != null || ofElection != null;
        if (ofElection != null) {
            put(ofElection, fact);
        }
        if (ofEmployer != null) {
            put(ofEmployer, fact);
        }
        for (String employmentId : employmentIds) {
            Map<Class<?>, List<Fact>> file = byEmployment.get(employmentId);
            if (file != null) {
                put(file, fact);
                known = true;
            }
        }
        if (!known) {
            problems.add(
                    fact.getClass().getSimpleName() + "." + (fact instanceof Employer ? "id" : component),
                    "'" + id + "'",
                    switch (component) {
                        case "employment" -> "the id of an employment that an Employment of the case states";
                        case "election" -> "the id of an election that an Election of the case states";
                        case "employer" -> "the id of an employer that an Employer or Employment of the case states";
                        default -> "the id of an employment, employer or election that the case states";
                    });
        }
    }

    private static void put(Map<Class<?>, List<Fact>> file, Fact fact) {
        file.computeIfAbsent(fact.getClass(), key -> new ArrayList<>()).add(fact);
    }

    private void check() {
        byEmployment.forEach((id, facts) -> checkEmployment(employments.get(id), new SubjectFacts(facts, problems)));
        employers.forEach((id, facts) -> checkEmployer(id, new SubjectFacts(facts, problems)));
        byElection.forEach((id, facts) -> checkElection(id, new SubjectFacts(facts, problems)));
    }

    private void checkEmployment(Employment employment, SubjectFacts facts) {
        checkSubject(facts);
        DayChecks.ofEmployment(employment, facts);
        LeaveChecks.ofEmployment(facts);
        ContractChecks.ofEmployment(employment, facts);
        HostilityChecks.ofEmployment(employment, facts);
        DismissalChecks.ofEmployment(facts);
    }

    private void checkEmployer(String id, SubjectFacts facts) {
        checkSubject(facts);
        HostilityChecks.ofEmployer(facts);
        LeaveChecks.ofEmployer(facts);
        QuotaChecks.ofEmployer(facts);
        SafetyChecks.ofEmployer(facts);
        RepresentationChecks.ofEmployer(facts);
        if (employments.containsKey(id)) {
            problems.add("Employment.id", "'" + id + "'", "an id that no employer of the case has");
        }
    }

    private void checkElection(String id, SubjectFacts facts) {
        checkSubject(facts);
        if (employments.containsKey(id) || employers.containsKey(id)) {
            problems.add("Election.id", "'" + id + "'", "an id that no employment or employer of the case has");
        }
        ElectionChecks.ofElection(facts);
    }

    private static void checkSubject(SubjectFacts facts) {
        RepetitionChecks.ofSubject(facts);
        DutyChecks.ofSubject(facts);
        PayChecks.ofSubject(facts);
        EnterpriseChecks.ofSubject(facts);
    }

    private List<SubjectFile> files(Frame frame) {
        List<EmploymentFile> ofCase = new ArrayList<>(employments.size());
        Map<String, List<EmploymentFile>> ofEmployer = new LinkedHashMap<>();
        List<SubjectFile> files = new ArrayList<>(employments.size() + 1);
        employments.forEach((id, employment) -> {
            EmploymentFile file = new EmploymentFile(frame, employment, byEmployment.get(id), ofCase);
            files.add(file);
            ofCase.add(file);
            ofEmployer
                    .computeIfAbsent(employment.employer(), key -> new ArrayList<>(1))
                    .add(file);
        });
        Map<String, EmployerFile> companies = new HashMap<>();
        employers.forEach((id, facts) -> {
            EmployerFile file = new EmployerFile(frame, id, facts, ofEmployer.getOrDefault(id, List.of()));
            companies.put(id, file);
            files.add(file);
        });
        elections.forEach((id, election) ->
                files.add(new ElectionFile(frame, election, byElection.get(id), companies.get(election.employer()))));
        return files;
    }
}
