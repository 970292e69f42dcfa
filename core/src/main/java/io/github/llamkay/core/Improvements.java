package io.github.llamkay.core;

import io.github.llamkay.rules.internal.SubjectFile;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.EntryPoint;

/**
 * Applies packs to a case that the law has been applied to whole. The rules of each pack see what the law concluded, not what other
 * packs did, and conclude beside it; then the judge phase of the law runs again over the better of both, so that what a pack grants is compared with
 * what was done, and enters the settlement, by the same rules as what the law grants.
 */
final class Improvements {

    /** Where the rules of a pack find what the law concluded, so that none matches what it concludes itself. */
    private static final String LAW = "law";

    private final List<PackRules> packs;
    private final RuleBase law;
    private final KieSessionsPool sessions;

    Improvements(List<PackRules> packs, RuleBase law, KieSessionsPool sessions) {
        this.packs = packs;
        this.law = law;
        this.sessions = sessions;
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
        Trace judging = new Trace(law::meta, improved);
        Run.fire(
                sessions.newKieSession(),
                session -> {
                    files.forEach(session::insert);
                    improved.forEach(conclusion -> session.insert(conclusion.made()));
                },
                List.of(RuleMeta.JUDGE),
                judging,
                law::models);
        better.judge(judging.conclusions());
    }
}
