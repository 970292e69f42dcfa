package io.github.llamkay.core;

import io.github.llamkay.RuleFailedException;
import io.github.llamkay.UncoveredDateException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.functions.IntrospectableLambda;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Turns what the engine throws into an error that a caller can act on, and that holds nothing of any person. */
final class Failures {

    private static final Pattern RULE = Pattern.compile("[Rr]ule \"([^\"]+)\"");

    private Failures() {}

    /** Returns the plain failure: the rule by name, and why. */
    static RuleFailedException plain(RuntimeException failure, Supplier<List<Model>> models) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        Throwable root = chain.get(chain.size() - 1);
        if (root instanceof RuleFailedException told) {
            return told;
        }
        String why = root instanceof UncoveredDateException
                ? String.valueOf(root.getMessage())
                : root.getClass().getName()
                        + " was thrown. Maybe the library is at fault: please report the name of the"
                        + " rule and the stack trace of the cause.";
        return new RuleFailedException(rule(chain, root, models), why, root);
    }

    private static String rule(List<Throwable> chain, Throwable root, Supplier<List<Model>> models) {
        for (Throwable each : chain) {
            if (each instanceof ConsequenceException consequence) {
                Match match = consequence.getMatch();
                if (match != null) {
                    return match.getRule().getName();
                }
            }
            Matcher named = RULE.matcher(String.valueOf(each.getMessage()));
            if (each.getClass().getName().startsWith("org.drools.") && named.find()) {
                return named.group(1);
            }
        }
        return String.join("' or '", calling(root, models.get()));
    }

    /** Returns the rules that take facts from the expression that failed: the engine does not say which it was. */
    private static Set<String> calling(Throwable root, List<Model> models) {
        Set<String> failed = new HashSet<>();
        for (StackTraceElement frame : root.getStackTrace()) {
            failed.add(frame.getClassName());
        }
        Set<String> found = new TreeSet<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                if (takesFrom(rule.getView(), failed)) {
                    found.add(rule.getName());
                }
            }
        }
        return found;
    }

    private static boolean takesFrom(Condition condition, Set<String> classes) {
        if (condition instanceof org.drools.model.Pattern<?> pattern
                && pattern.getPatternVariable() instanceof Declaration<?> declaration
                && declaration.getSource() != null
                && classes.contains(expression(declaration.getSource()))) {
            return true;
        }
        for (Condition part : condition.getSubConditions()) {
            if (takesFrom(part, classes)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name of the class that evaluates an expression: the models give it for any number of arguments. */
    private static String expression(Object source) {
        try {
            Method getter = source.getClass().getMethod("getProvider");
            getter.setAccessible(true);
            Object provider = getter.invoke(source);
            if (provider instanceof IntrospectableLambda wrapped) {
                return wrapped.getLambda().getClass().getName();
            }
            // The engine names no provider for a source without arguments.
            return provider == null ? "" : provider.getClass().getName();
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }
}
