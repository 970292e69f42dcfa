package io.github.llamkay.fact;

/** What a lactation room (lactario) may have, and what may hold of it. */
public enum LactationRoomFeature {
    /** Away from dangerous, contaminated or other risky areas. */
    AWAY_FROM_HAZARDS,
    /** Used for nothing but expressing and keeping breast milk. */
    EXCLUSIVE_USE,
    /** Curtains, blinds, screens, room dividers or the like inside. */
    PRIVACY_ELEMENTS,
    /** Tables. */
    TABLE,
    /** Chairs or armchairs with armrests. */
    SEATS_WITH_ARMRESTS,
    /** Paper-towel dispensers. */
    PAPER_TOWEL_DISPENSER,
    /** Liquid-soap dispensers. */
    LIQUID_SOAP_DISPENSER,
    /** Waste bins with a lid. */
    LIDDED_BIN,
    /** A refrigerator or minibar. */
    REFRIGERATOR,
    /** The refrigerator is kept well and works. */
    REFRIGERATOR_WORKING,
    /** The refrigerator keeps breast milk and nothing else. */
    REFRIGERATOR_FOR_MILK_ONLY,
    /** Every mother can use it, those with a disability among them. */
    ACCESSIBLE_TO_ALL_MOTHERS,
    /** In a place of easy and quick access. */
    QUICK_ACCESS,
    /** A lift leads to its floor. */
    LIFT,
    /** A washbasin of its own. */
    OWN_WASHBASIN,
    /** A drinking-water dispenser, with the other utensils for washing hands. */
    WATER_DISPENSER_WITH_UTENSILS,
    /** Reasonable reasons, objectively provable, for standing outside the work site. */
    OFF_SITE_JUSTIFIED,
    /** The employer gives the workers facilities for using it off the site. */
    FACILITIES_FOR_USE,
    /** Shared with another employer by written agreement. */
    SHARED_BY_WRITTEN_AGREEMENT,
    /** A coordinator in charge of the service. */
    COORDINATOR,
    /** The registers of its users and of its use are kept. */
    REGISTERS
}
