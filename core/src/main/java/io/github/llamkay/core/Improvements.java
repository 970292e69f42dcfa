package io.github.llamkay.core;

import io.github.llamkay.Stamp;
import io.github.llamkay.rules.internal.SubjectFile;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.EntryPoint;

/**
 * Applies packs to a case that the law has been applied to whole. The rules of each pack see what the law concluded, not what
 * other packs did, and conclude beside it; then the judge phase of the law runs again over the better of both, so that what a
 * pack grants is compared with what was done, and enters the settlement, by the same rules as what the law grants.
 */
final class Improvements {

    /** Where the rules of a pack find what the law concluded, so that none matches what it concludes itself. */
    private static final String LAW = "law";

    private final List<PackRules> packs;
    private final RuleBase judging;
    private final KieSessionsPool sessions;

    private Improvements(List<PackRules> packs, RuleBase judging, KieSessionsPool sessions) {
        this.packs = packs;
        this.judging = judging;
        this.sessions = sessions;
    }

    /**
     * Makes what packs improve on the law.
     *
     * @param packs the packs, compiled; none for the law alone
     * @param law the rules of the law
     * @param sessions the sessions of the law
     */
    static Improvements by(List<PackRules> packs, RuleBase law, KieSessionsPool sessions) {
        if (packs.isEmpty()) {
            return new Improvements(packs, law, sessions);
        }
        RuleBase judging = law.judging();
        return new Improvements(packs, judging, judging.kieBase().newKieSessionsPool(1));
    }

    /** Returns what an assessment says of the packs. */
    List<Stamp.Applied> stamps() {
        return packs.stream().map(PackRules::stamp).toList();
    }

    /**
     * What was concluded of a case in all.
     *
     * @param conclusions everything, in the order in which it was concluded
     * @param superseded those of them in whose place something better is granted
     */
    record Outcome(List<Conclusion> conclusions, Set<Conclusion> superseded) {}

    /** Returns what stands of a case when every pack has had its say on what the law concluded. */
    Outcome of(List<SubjectFile> files, List<Conclusion> concluded) {
        if (packs.isEmpty()) {
            return new Outcome(concluded, Set.of());
        }
        Better better = new Better(concluded);
        for (PackRules pack : packs) {
            improve(pack, files, concluded, better);
        }
        return new Outcome(better.conclusions(), better.superseded());
    }

    private void improve(PackRules pack, List<SubjectFile> files, List<Conclusion> concluded, Better better) {
        Trace granting = new Trace(pack::meta, concluded);
        Run.fire(
                pack.kieBase().newKieSession(),
                session -> {
                    files.forEach(session::insert);
                    pack.figures().forEach(session::insert);
                    EntryPoint law = session.getEntryPoint(LAW);
                    if (law != null) {
                        concluded.forEach(conclusion -> law.insert(conclusion.made()));
                    }
                },
                Run.PHASES,
                granting,
                List::<Model>of);
        if (!better.offer(granting.conclusions())) {
            return;
        }
        List<Conclusion> improved = better.standing().stream()
                .filter(conclusion -> !conclusion.meta().phase().equals(RuleMeta.JUDGE))
                .toList();
        Trace judged = new Trace(judging::meta, improved);
        Run.fire(
                sessions.newKieSession(),
                session -> {
                    files.forEach(session::insert);
                    improved.forEach(conclusion -> session.insert(conclusion.made()));
                },
                List.of(RuleMeta.JUDGE),
                judged,
                judging::models);
        better.judge(judged.conclusions());
    }
}
