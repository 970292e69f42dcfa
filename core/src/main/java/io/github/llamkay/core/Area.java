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
    WORK("io.github.llamkay.rules.work"),
    /** Leave, subsidies, the lactation room and telework. */
    LEAVE("io.github.llamkay.rules.leave"),
    /** Special regimes and the disability quota. */
    REGIMES("io.github.llamkay.rules.regimes"),
    /** Safety and health at work, and the election of the workers' representatives. */
    SAFETY("io.github.llamkay.rules.safety"),
    /** The end of the employment, collective and individual conflicts, persons protected, inspection. */
    RELATIONS("io.github.llamkay.rules.relations");

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
                case XII, XIII, XIV -> areas.add(LEAVE);
                case XVI, XVII -> areas.add(REGIMES);
                case XVIII, CSST -> areas.add(SAFETY);
                case XIX, XX, XXI, XXII, XXIII, XXIV, XXV, XXVI, XXVII -> areas.add(RELATIONS);
            }
        }
        if (sections.contains(Section.XV)) {
            // The settlement adds up what other sections grant, the indemnity of I.10 among it.
            areas.add(WORK);
        }
        if (sections.contains(Section.XXI)) {
            // The end of the employment applies the indemnity of I.10, the settlement and the terms of XV.
            areas.add(PAY);
            areas.add(WORK);
        }
        if (areas.contains(REGIMES)) {
            // The benefits of a regime are reckoned in the semesters and on the bases of the general one.
            areas.add(PAY);
        }
        return areas;
    }
}
