package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of forced labour that is present.
 *
 * @param file the employment
 * @param kind which
 * @param grounds what it rests on, in the words of the caller's facts; possibly none
 */
public record ForcedElement(EmploymentFile file, ForcedElementKind kind, List<?> grounds) implements Derived {

    /**
     * Makes an element of what it rests on.
     *
     * @param file the employment
     * @param kind which
     * @param grounds what it rests on
     * @return the element
     */
    public static ForcedElement of(EmploymentFile file, ForcedElementKind kind, Collection<?> grounds) {
        return new ForcedElement(file, kind, List.copyOf(grounds));
    }

    /**
     * Puts the grounds of several together.
     *
     * @param all the elements
     * @return the grounds, each once
     */
    public static List<Object> together(List<ForcedElement> all) {
        Set<Object> together = new LinkedHashSet<>();
        all.forEach(each -> together.addAll(each.grounds()));
        return List.copyOf(together);
    }

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("element", kind, "grounds", grounds);
    }
}
