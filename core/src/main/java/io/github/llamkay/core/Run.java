package io.github.llamkay.core;

import io.github.llamkay.Assessment;
import io.github.llamkay.Edition;
import io.github.llamkay.LabourCase;
import io.github.llamkay.Section;
import io.github.llamkay.Stamp;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.rules.internal.SubjectFile;
import io.github.llamkay.rules.internal.Unknown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** One run of the rules over one or more cases: derive, grant, judge. */
final class Run {

    /** The phases, last first: the focus stack fires the last one set first. */
    private static final List<String> PHASES = List.of("judge", "grant", "derive");

    private static final Comparator<Optional<Period>> BY_PERIOD =
            Comparator.comparing(period -> period.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Finding> STABLE = Comparator.comparing(Finding::subject)
            .thenComparing(Finding::period, BY_PERIOD)
            .thenComparing(Finding::decision, DecisionOrder.INSTANCE)
            .thenComparing(finding -> finding.getClass().getSimpleName())
            .thenComparing(finding -> finding.grounds().rule())
            .thenComparing(finding -> finding.words(Language.ES))
            .thenComparing(finding -> finding.proof().toString());

    private static final Comparator<Undetermined> STABLE_UNDETERMINED = Comparator.comparing(Undetermined::subject)
            .thenComparing(Undetermined::period, BY_PERIOD)
            .thenComparing(Undetermined::decision, DecisionOrder.INSTANCE)
            .thenComparing(undetermined -> undetermined.missing().toString());

    private Run() {}

    /** Assesses cases in one session: the files of each case, in the order of the cases. */
    static List<Assessment> of(
            RuleBase rules,
            KieSessionsPool sessions,
            Edition edition,
            Set<Section> sections,
            List<LabourCase> cases,
            List<List<SubjectFile>> files) {
        Trace trace = new Trace(rules);
        fire(rules, sessions, files, trace);
        IdentityHashMap<SubjectFile, List<Conclusion>> byFile = new IdentityHashMap<>();
        for (Conclusion conclusion : trace.conclusions()) {
            byFile.computeIfAbsent(conclusion.made().file(), key -> new ArrayList<>())
                    .add(conclusion);
        }
        List<Assessment> assessments = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            List<Conclusion> conclusions = new ArrayList<>();
            for (SubjectFile file : files.get(i)) {
                conclusions.addAll(byFile.getOrDefault(file, List.of()));
            }
            assessments.add(assessment(edition, sections, cases.get(i), conclusions));
        }
        return assessments;
    }

    private static void fire(RuleBase rules, KieSessionsPool sessions, List<List<SubjectFile>> files, Trace trace) {
        KieSession session = sessions.newKieSession();
        try {
            session.addEventListener((AgendaEventListener) trace);
            session.addEventListener((RuleRuntimeEventListener) trace);
            files.forEach(ofCase -> ofCase.forEach(session::insert));
            for (String phase : PHASES) {
                session.getAgenda().getAgendaGroup(phase).setFocus();
            }
            session.fireAllRules();
        } catch (RuntimeException e) {
            throw Failures.plain(e, rules);
        } finally {
            session.dispose();
        }
    }

    private static Assessment assessment(
            Edition edition, Set<Section> sections, LabourCase labourCase, List<Conclusion> conclusions) {
        List<Finding> found = new ArrayList<>();
        List<Conclusion> unknown = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            if (Findings.section(conclusion).filter(sections::contains).isPresent()) {
                if (conclusion.made() instanceof Unknown) {
                    unknown.add(conclusion);
                } else {
                    Findings.finding(conclusion).ifPresent(found::add);
                }
            }
        }
        found.sort(STABLE);
        return new Assessment(
                found,
                unknown.isEmpty() ? List::of : new Lazy<>(() -> undetermined(unknown)),
                new Lazy<>(() -> stamp(edition, labourCase, conclusions)));
    }

    private static List<Undetermined> undetermined(List<Conclusion> unknown) {
        return unknown.stream()
                .map(conclusion -> Findings.undetermined(conclusion, (Unknown) conclusion.made()))
                .sorted(STABLE_UNDETERMINED)
                .distinct()
                .toList();
    }

    private static Stamp stamp(Edition edition, LabourCase labourCase, List<Conclusion> conclusions) {
        Map<String, Figure> figures = new TreeMap<>();
        for (Conclusion conclusion : conclusions) {
            for (Object matched : conclusion.matched()) {
                if (matched instanceof Figure figure) {
                    figures.put(figure.id() + " " + figure.from(), figure);
                }
            }
        }
        return new Stamp(
                Version.OF_LIBRARY, edition, labourCase.asOf(), labourCase.since(), List.copyOf(figures.values()));
    }
}
