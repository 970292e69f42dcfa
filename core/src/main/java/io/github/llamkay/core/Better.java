package io.github.llamkay.core;

import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Violation;
import io.github.llamkay.rules.internal.Breach;
import io.github.llamkay.rules.internal.Derived;
import io.github.llamkay.rules.internal.Due;
import io.github.llamkay.rules.internal.DueDays;
import io.github.llamkay.rules.internal.Marked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the better of what the law and packs conclude of one case. An entitlement gives way only to one that gives more of the
 * same for the same period, and no later; a violation never gives way: of one by the standard of a pack, only what lies beyond
 * what is reported already is added.
 */
final class Better {

    private final List<Conclusion> conclusions;
    private final Set<Conclusion> superseded = new LinkedHashSet<>();
    private final Set<Conclusion> refused = new HashSet<>();
    private final Set<Conclusion> ofPacks = new HashSet<>();
    private final Map<Grant, List<Conclusion>> grants = new HashMap<>();

    /** Begins with what the law concluded. */
    Better(List<Conclusion> concluded) {
        conclusions = new ArrayList<>(concluded);
        for (Conclusion conclusion : concluded) {
            Grant grant = Grant.of(conclusion.made());
            if (grant != null) {
                grants.computeIfAbsent(grant, key -> new ArrayList<>()).add(conclusion);
            }
        }
    }

    /** Returns everything that was concluded and not refused. */
    List<Conclusion> conclusions() {
        return conclusions;
    }

    /** Returns the entitlements and eligibilities that gave way to better ones. */
    Set<Conclusion> superseded() {
        return superseded;
    }

    /** Returns what stands: everything but what gave way. */
    List<Conclusion> standing() {
        return conclusions.stream()
                .filter(conclusion -> !superseded.contains(conclusion))
                .toList();
    }

    /**
     * Takes what the rules of a pack conclude, where it is better.
     *
     * @return whether anything of it is to be judged
     */
    boolean offer(List<Conclusion> offered) {
        boolean judged = false;
        for (Conclusion conclusion : offered) {
            if (conclusion.because().stream().anyMatch(refused::contains)) {
                refused.add(conclusion);
                continue;
            }
            Conclusion taken = better(conclusion, true);
            if (taken != null) {
                ofPacks.add(taken);
                judged |= !taken.meta().phase().equals(RuleMeta.JUDGE);
            }
        }
        return judged;
    }

    /** Takes what the judge phase concludes from what packs grant; what it concludes from the law alone stands already. */
    void judge(List<Conclusion> judged) {
        for (Conclusion conclusion : judged) {
            if (conclusion.because().stream().noneMatch(ofPacks::contains)) {
                continue;
            }
            ofPacks.add(conclusion);
            if (conclusion.made() instanceof Breach breach) {
                beyond(conclusion, breach);
            } else {
                Conclusion taken = better(conclusion, false);
                if (taken != null) {
                    ofPacks.add(taken);
                }
            }
        }
    }

    private @Nullable Conclusion better(Conclusion offered, boolean told) {
        Grant grant = Grant.of(offered.made());
        List<Conclusion> rivals = grant == null ? List.of() : grants.getOrDefault(grant, List.of());
        if (rivals.isEmpty()) {
            conclusions.add(offered);
            if (grant != null) {
                grants.put(grant, List.of(offered));
            }
            return offered;
        }
        int more = Grant.worth(List.of(offered)).compareTo(Grant.worth(rivals));
        if (more <= 0) {
            refused.add(offered);
            if (more < 0 && told) {
                conclusions.add(less(offered, rivals));
            }
            return null;
        }
        Conclusion taken = instead(offered, rivals);
        conclusions.add(taken);
        superseded.addAll(rivals);
        grants.put(grant, List.of(taken));
        return taken;
    }

    /** Returns a conclusion that takes the place of others: they stay in its proof, and it is due no later than they were. */
    private static Conclusion instead(Conclusion offered, List<Conclusion> rivals) {
        Derived made = offered.made();
        for (Conclusion rival : rivals) {
            made = noLater(made, rival.made());
        }
        return rest(offered, made, rivals);
    }

    private static Derived noLater(Derived made, Derived rival) {
        if (made instanceof Due due && rival instanceof Due other && isLater(due.due(), other.due())) {
            return new Due(due.file(), due.benefit(), due.period(), due.amount(), other.due());
        }
        if (made instanceof DueDays due && rival instanceof DueDays other && isLater(due.due(), other.due())) {
            return new DueDays(
                    due.file(),
                    due.benefit(),
                    due.period(),
                    due.count(),
                    due.kind(),
                    other.due(),
                    due.part(),
                    due.steps());
        }
        return made;
    }

    private static boolean isLater(@Nullable Deadline own, @Nullable Deadline other) {
        return other != null && (own == null || own.date().isAfter(other.date()));
    }

    /** Returns the word that what was offered gives less than what stands. */
    private static Conclusion less(Conclusion offered, List<Conclusion> rivals) {
        Derived made = offered.made();
        Marked mark = new Marked(
                made.file(),
                Status.CLAUSE_GIVES_LESS,
                made.period(),
                Map.of(
                        "clause", Grant.clause(made),
                        "given", Grant.said(List.of(offered)),
                        "due", Grant.said(rivals),
                        "better", rivals.get(0).meta().decision()));
        return rest(offered, mark, rivals);
    }

    private static Conclusion rest(Conclusion offered, Derived made, List<Conclusion> rivals) {
        List<Conclusion> because = new ArrayList<>(offered.because());
        rivals.stream().filter(rival -> !because.contains(rival)).forEach(because::add);
        return new Conclusion(made, offered.meta(), offered.matched(), because, offered.doubts(), offered.fromMemory());
    }

    private void beyond(Conclusion conclusion, Breach breach) {
        List<Breach> told = conclusions.stream()
                .map(Conclusion::made)
                .filter(Breach.class::isInstance)
                .map(Breach.class::cast)
                .filter(other -> isOfSamePayment(breach, other))
                .toList();
        BigDecimal shortfall = breach.shortfall();
        if (told.isEmpty() || shortfall == null) {
            conclusions.add(conclusion);
            return;
        }
        BigDecimal known = told.stream()
                .map(other -> other.shortfall() == null ? BigDecimal.ZERO : other.shortfall())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (known.signum() == 0 && shortfall.signum() > 0) {
            conclusions.add(conclusion);
        } else if (shortfall.compareTo(known) > 0) {
            conclusions.add(new Conclusion(
                    breach.beyond(known),
                    conclusion.meta(),
                    conclusion.matched(),
                    conclusion.because(),
                    conclusion.doubts(),
                    conclusion.fromMemory()));
        }
    }

    private static boolean isOfSamePayment(Breach one, Breach other) {
        return one.file() == other.file()
                && one.benefit() != null
                && one.benefit() == other.benefit()
                && one.period() != null
                && one.period().equals(other.period())
                && one.duty() == null
                && other.duty() == null
                && other.kind() != Violation.Kind.UNLAWFUL;
    }
}
