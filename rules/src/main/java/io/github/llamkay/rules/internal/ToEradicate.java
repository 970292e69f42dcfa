package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Child labour that is to be prevented and eradicated.
 *
 * @param file the employment
 * @param group its group
 */
public record ToEradicate(EmploymentFile file, EradicationGroup group) implements Derived {

    @Override
    public @Nullable Period period() {
        return null;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("group", group);
    }

    /**
     * Returns the groups of several.
     *
     * @param all what is to be eradicated
     * @return the groups, each once
     */
    public static List<EradicationGroup> groups(List<ToEradicate> all) {
        return all.stream().map(ToEradicate::group).distinct().sorted().toList();
    }
}
