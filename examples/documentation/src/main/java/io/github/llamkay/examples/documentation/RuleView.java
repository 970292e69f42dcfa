package io.github.llamkay.examples.documentation;

import java.util.List;
import java.util.Optional;

/**
 * A rule as the templates read it.
 *
 * @param anchor its place on its page
 * @param name its name
 * @param phase what it does
 * @param asks whether it only tells what is missing
 * @param period the period of its version of the law, blank for any
 * @param severity the severity of the breach, blank when the source gives none
 * @param also the decisions that it applies beside the one under which it is shown
 * @param breach the decisions that judge what it grants
 * @param breachNorms the norms that those decisions cite
 * @param doubt both readings, where it is doubtful
 * @param needs the facts that it needs
 * @param norms the norms that it cites
 * @param comments what its author says of it, in English
 * @param text the rule itself
 */
record RuleView(
        String anchor,
        String name,
        String phase,
        boolean asks,
        String period,
        String severity,
        List<Link> also,
        List<Link> breach,
        List<Link> breachNorms,
        Optional<DoubtView> doubt,
        List<Link> needs,
        List<Link> norms,
        List<String> comments,
        String text) {

    /**
     * Two readings.
     *
     * @param followed the one followed
     * @param other the other one
     */
    record DoubtView(Wording.Template followed, Wording.Template other) {}

    static RuleView of(RuleSheet rule, Sources sources, Links links, List<String> comments) {
        List<String> judged = rule.named().stream()
                .filter(id -> rule.breach().contains(id) || rule.breachShort().contains(id))
                .toList();
        return new RuleView(
                links.anchor(rule),
                rule.name(),
                Spanish.phase(rule.phase()),
                rule.asks().isPresent(),
                Spanish.period(rule),
                rule.severity().map(Spanish::severity).orElse(""),
                Links.decisions(rule.decides().stream().skip(1).toList()),
                Links.decisions(judged),
                links.norms(rule.breachNorms()),
                rule.doubt().map(key -> doubt(rule, key, sources.words())),
                Links.facts(rule.needs()),
                links.norms(rule.norms()),
                comments,
                rule.text());
    }

    private static DoubtView doubt(RuleSheet rule, String key, Wording words) {
        return new DoubtView(
                reading(rule, "doubt." + key + ".followed", words), reading(rule, "doubt." + key + ".other", words));
    }

    private static Wording.Template reading(RuleSheet rule, String key, Wording words) {
        return words.of(key)
                .orElseThrow(() -> new InputException(
                        rule.file() + ": rule \"" + rule.name() + "\" is doubtful; expected words " + key));
    }
}
