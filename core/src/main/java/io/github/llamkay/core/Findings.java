package io.github.llamkay.core;

import io.github.llamkay.Section;
import io.github.llamkay.core.RuleMeta.DoubtKey;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.finding.Classification;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Doubt;
import io.github.llamkay.finding.Eligibility;
import io.github.llamkay.finding.Entitlement;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.Finding;
import io.github.llamkay.finding.Grounds;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Obligation;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Source;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Undetermined;
import io.github.llamkay.finding.Violation;
import io.github.llamkay.rules.internal.Breach;
import io.github.llamkay.rules.internal.Derived;
import io.github.llamkay.rules.internal.Due;
import io.github.llamkay.rules.internal.DueDays;
import io.github.llamkay.rules.internal.Marked;
import io.github.llamkay.rules.internal.Open;
import io.github.llamkay.rules.internal.ToDo;
import io.github.llamkay.rules.internal.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns the drafts of one run into findings. */
final class Findings {

    /** Said once: there are no more of them than doubts named by rules and figures known from memory. */
    private static final Map<DoubtKey, Doubt> DOUBTS = new ConcurrentHashMap<>();

    private Findings() {}

    /** Returns the finding that a conclusion drafts, or empty when it is a derived fact. */
    static Optional<Finding> finding(Conclusion conclusion) {
        Derived made = conclusion.made();
        if (made instanceof Due due) {
            return Optional.of(new Entitlement(
                    due.file().id(),
                    due.benefit(),
                    Optional.of(due.period()),
                    Optional.of(due.value()),
                    Optional.empty(),
                    Optional.ofNullable(due.due()),
                    due.amount().steps(),
                    grounds(conclusion)));
        }
        if (made instanceof DueDays due) {
            return Optional.of(new Entitlement(
                    due.file().id(),
                    due.benefit(),
                    Optional.of(due.period()),
                    Optional.empty(),
                    Optional.of(new Entitlement.Days(due.count(), due.kind(), due.part())),
                    Optional.ofNullable(due.due()),
                    due.steps(),
                    grounds(conclusion)));
        }
        if (made instanceof ToDo toDo) {
            return Optional.of(new Obligation(
                    toDo.file().id(),
                    toDo.duty(),
                    Optional.ofNullable(toDo.benefit()),
                    toDo.ower(),
                    Optional.ofNullable(toDo.towards()),
                    Optional.ofNullable(toDo.period()),
                    Optional.ofNullable(toDo.earliest()),
                    Optional.ofNullable(toDo.deadline()),
                    Optional.ofNullable(toDo.met()),
                    grounds(conclusion)));
        }
        if (made instanceof Breach breach) {
            return Optional.of(violation(conclusion, breach));
        }
        if (made instanceof Open open) {
            return Optional.of(new Eligibility(
                    open.file().id(),
                    open.right(),
                    open.eligible(),
                    Optional.ofNullable(open.period()),
                    grounds(conclusion)));
        }
        if (made instanceof Marked marked) {
            return Optional.of(new Classification(
                    marked.file().id(), marked.status(), Optional.ofNullable(marked.period()), grounds(conclusion)));
        }
        return Optional.empty();
    }

    /** Returns the section under which a conclusion is reported, or empty when it is a derived fact. */
    static Optional<Section> section(Conclusion conclusion) {
        Derived made = conclusion.made();
        if (made instanceof Unknown unknown) {
            return Optional.of(Section.of(decision(conclusion, unknown)));
        }
        boolean reported = made instanceof Due
                || made instanceof DueDays
                || made instanceof ToDo
                || made instanceof Breach
                || made instanceof Open
                || made instanceof Marked;
        return reported ? Optional.of(reported(conclusion).source().section()) : Optional.empty();
    }

    private static Violation violation(Conclusion conclusion, Breach breach) {
        Derived judged = breach.judged();
        RuleMeta graded = judged == null ? conclusion.meta() : conclusion.maker(judged);
        Severity severity = graded.isShort(breach) ? null : graded.severity();
        BigDecimal shortfall = breach.shortfall();
        return new Violation(
                breach.file().id(),
                breach.kind(),
                Optional.ofNullable(breach.benefit()),
                Optional.ofNullable(breach.duty()),
                Optional.ofNullable(breach.period()),
                Optional.ofNullable(severity),
                Optional.ofNullable(severity)
                        .map(grave -> FineEstimates.of(
                                breach.file(),
                                reported(conclusion).decision(),
                                grave,
                                breach.benefit(),
                                breach.affected())),
                breach.affected(),
                shortfall == null || shortfall.signum() == 0 ? Optional.empty() : Optional.of(shortfall),
                Optional.ofNullable(breach.deadline()),
                grounds(conclusion));
    }

    /** What a conclusion is reported under: a breach under the decision that the rule names which granted what was due. */
    private record Reported(String decision, Source source, Words words) {}

    private static Reported reported(Conclusion conclusion) {
        RuleMeta meta = conclusion.meta();
        Derived judged = conclusion.made() instanceof Breach breach ? breach.judged() : null;
        String decision = meta.decision();
        Source source = meta.source();
        if (judged != null) {
            meta = conclusion.maker(judged);
            boolean isShort = conclusion.made() instanceof Breach breach && meta.isShort(breach);
            decision = isShort ? meta.breachShort() : meta.breach();
            source = isShort ? meta.breachShortSource() : meta.breachSource();
        }
        if (source == null) {
            throw new IllegalStateException("Rule '" + meta.rule() + "' names no decision; expected @decides"
                    + (judged == null ? "" : " and @breach") + " among its metadata");
        }
        return new Reported(decision, source, meta.words());
    }

    private static Grounds grounds(Conclusion conclusion) {
        RuleMeta meta = conclusion.meta();
        Reported reported = reported(conclusion);
        return new Grounds(
                reported.decision(),
                meta.alsoDecides(),
                meta.rule(),
                reported.source(),
                doubts(conclusion),
                () -> say(conclusion, Language.ES, reported),
                () -> say(conclusion, Language.EN, reported),
                () -> Proofs.of(conclusion));
    }

    private static String say(Conclusion conclusion, Language language, Reported reported) {
        Map<String, Object> values = values(conclusion.made());
        String decision = reported.decision();
        if (conclusion.made() instanceof Breach breach) {
            return breach.beyond()
                    ? reported.words().say(language, values, decision + ".BEYOND", "breach.BEYOND")
                    : reported.words()
                            .say(language, values, decision + "." + breach.kind(), decision, "breach." + breach.kind());
        }
        return say(reported.words(), language, values, decision, conclusion.made());
    }

    /** Says a decision in the words of the way in which it came out, or of its kind of finding, if it has such words. */
    static String say(Words words, Language language, Map<String, Object> values, String decision, Derived made) {
        if (made instanceof Marked marked && marked.status() == Status.CLAUSE_GIVES_LESS) {
            return words.say(language, values, String.valueOf(values.get("clause")));
        }
        String kind = decision + "." + made.getClass().getSimpleName();
        int shape = made.variant().indexOf('.');
        if (shape > 0) {
            String way = made.variant().substring(0, shape);
            return words.say(language, values, decision + "." + made.variant(), decision + "." + way, kind, decision);
        }
        return made.variant().isEmpty()
                ? words.say(language, values, kind, decision)
                : words.say(language, values, decision + "." + made.variant(), kind, decision);
    }

    private static List<Doubt> doubts(Conclusion conclusion) {
        if (conclusion.doubts().isEmpty() && conclusion.fromMemory().isEmpty()) {
            return List.of();
        }
        List<Doubt> doubts = new ArrayList<>();
        for (DoubtKey key : conclusion.doubts()) {
            doubts.add(DOUBTS.computeIfAbsent(key, each -> doubt(each, Map.of())));
        }
        for (Figure figure : conclusion.fromMemory()) {
            doubts.add(memoryDoubt(figure));
        }
        return doubts;
    }

    /** Returns the doubt that a figure known only from memory brings. */
    static Doubt memoryDoubt(Figure figure) {
        return DOUBTS.computeIfAbsent(
                new DoubtKey(Words.ofLaw(), "memory " + figure.id() + " " + figure.norm()),
                each -> doubt(
                        new DoubtKey(Words.ofLaw(), "memory"), Map.of("figure", figure.id(), "norm", figure.norm())));
    }

    /** Returns a doubt in its words. */
    static Doubt doubt(DoubtKey of, Map<String, Object> values) {
        String key = "doubt." + of.key();
        return new Doubt(
                of.words().say(Language.ES, values, key + ".followed"),
                of.words().say(Language.ES, values, key + ".other"),
                of.words().say(Language.EN, values, key + ".followed"),
                of.words().say(Language.EN, values, key + ".other"));
    }

    private static String decision(Conclusion conclusion, Unknown unknown) {
        Derived judged = unknown.judged();
        if (judged != null) {
            return conclusion.maker(judged).breach();
        }
        return unknown.decision().isEmpty() ? conclusion.meta().asks() : unknown.decision();
    }

    /** Returns what a draft reports as undetermined. */
    static Undetermined undetermined(Conclusion conclusion, Unknown unknown) {
        String decision = decision(conclusion, unknown);
        Derived judged = unknown.judged();
        Words words = (judged == null ? conclusion.meta() : conclusion.maker(judged)).words();
        List<String> missingEs = Words.factLabels(unknown.missing(), Language.ES);
        List<String> missingEn = Words.factLabels(unknown.missing(), Language.EN);
        return new Undetermined(
                unknown.file().id(),
                decision,
                Optional.ofNullable(unknown.period()),
                Optional.ofNullable(judged).map(Findings::benefit),
                judged instanceof ToDo toDo ? Optional.of(toDo.duty()) : Optional.empty(),
                unknown.missing(),
                missingEs,
                missingEn,
                lacking(words, unknown, decision, String.join(" o ", missingEs), Language.ES),
                lacking(words, unknown, decision, String.join(" or ", missingEn), Language.EN));
    }

    private static String lacking(Words words, Unknown unknown, String decision, String missing, Language language) {
        Map<String, Object> values = new HashMap<>(values(unknown));
        values.put("missing", missing);
        return words.say(language, values, "undetermined." + decision, "undetermined");
    }

    /** Returns the benefit that a draft grants or that its duty serves. */
    private static @Nullable Benefit benefit(Derived made) {
        if (made instanceof Due due) {
            return due.benefit();
        }
        if (made instanceof DueDays due) {
            return due.benefit();
        }
        return made instanceof ToDo toDo ? toDo.benefit() : null;
    }

    /** Returns the values that the words of something derived may name. */
    static Map<String, Object> values(Derived made) {
        Map<String, Object> values = new HashMap<>(made.values());
        values.put("subject", made.file().id());
        values.put("asOf", made.file().asOf());
        put(values, "period", made.period());
        if (made instanceof Due due) {
            values.put("benefit", due.benefit());
            put(values, "deadline", date(due.due()));
        } else if (made instanceof DueDays due) {
            values.put("benefit", due.benefit());
            put(values, "deadline", date(due.due()));
        } else if (made instanceof ToDo toDo) {
            put(values, "benefit", toDo.benefit());
            values.put("ower", toDo.ower());
            put(values, "towards", toDo.towards());
            Deadline deadline = toDo.deadline();
            if (deadline != null && deadline.advised().isPresent()) {
                values.put("advised", deadline.advised().get());
            }
            put(values, "earliest", toDo.earliest());
            put(values, "deadline", date(toDo.deadline()));
        } else if (made instanceof Breach breach) {
            put(values, "benefit", breach.benefit());
            put(values, "deadline", date(breach.deadline()));
            put(values, "shortfall", breach.shortfall());
        } else if (made instanceof Open open) {
            values.put("right", open.right());
        }
        return values;
    }

    private static @Nullable Object date(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.date();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.putIfAbsent(name, value);
        }
    }
}
