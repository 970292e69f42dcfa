package io.github.llamkay.core;

import io.github.llamkay.Section;
import java.util.EnumSet;
import java.util.Set;

/** An area of the rules: one Java package, loaded together with what it stands on. */
enum Area {
    /** Judging; every area stands on it. */
    COMMON("io.github.llamkay.rules.common"),
    /** Pay and benefits. */
    PAY("io.github.llamkay.rules.pay"),
    /** Contracts, work rules, working time and rest. */
    WORK("io.github.llamkay.rules.work");

    private final String packageName;

    Area(String packageName) {
        this.packageName = packageName;
    }

    String packageName() {
        return packageName;
    }

    /** Returns the areas that decide some sections, with what they stand on. */
    static Set<Area> serving(Set<Section> sections) {
        EnumSet<Area> areas = EnumSet.of(COMMON);
        for (Section section : sections) {
            switch (section) {
                case V, VI, VII, VIII, IX, X, XI, XV -> areas.add(PAY);
                case I, II, III, IV -> areas.add(WORK);
                default -> {
                    // no rules yet
                }
            }
        }
        return areas;
    }
}
