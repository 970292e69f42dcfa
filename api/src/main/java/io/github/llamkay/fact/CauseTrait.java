package io.github.llamkay.fact;

/** What may be true of the objective cause of a contract subject to modality. */
public enum CauseTrait {
    /** Production starts, or a new activity begins. */
    NEW_ACTIVITY,
    /** An establishment is opened or installed. */
    NEW_ESTABLISHMENT,
    /** An existing activity of the same company is increased. */
    INCREASE_OF_ACTIVITY,
    /** Production rises for a time because demand changed substantially. */
    DEMAND_INCREASE,
    /** The rise, or the emergency, could not be foreseen. */
    UNFORESEEABLE,
    /** The rise is cyclical or of a season. */
    CYCLICAL_OR_SEASONAL,
    /** The permanent staff can meet it. */
    COVERED_BY_PERMANENT_STAFF,
    /** Activities of the company are replaced, modified or extended. */
    ACTIVITIES_REPLACED_OR_EXTENDED,
    /** Machinery, equipment, facilities, methods or procedures change. */
    TECHNOLOGICAL_CHANGE,
    /** The need is transitory. */
    TRANSITORY_NEED,
    /** The need belongs to the usual activity of the workplace. */
    USUAL_ACTIVITY,
    /** The worker replaced is permanent, not temporary. */
    INCUMBENT_PERMANENT,
    /** The relationship of the worker replaced is suspended on a legal ground. */
    INCUMBENT_SUSPENDED,
    /** The worker replaced was rotated to other tasks in the same workplace. */
    INCUMBENT_ROTATED,
    /** The fortuitous event or force majeure could not be avoided. */
    INEVITABLE,
    /** It could not be resisted. */
    IRRESISTIBLE,
    /** The object was fixed beforehand, for a determined duration. */
    OBJECT_FIXED_BEFOREHAND,
    /** The need is permanent by nature, and discontinuous. */
    PERMANENT_BUT_DISCONTINUOUS,
    /** A need of the line of business arises at certain times of the year and recurs. */
    RECURRING_SEASON,
    /** Demand rises regularly during a part of the year. */
    REGULAR_PERIODIC_INCREASE,
    /** A fair. */
    FAIR,
    /** The object is temporary by nature. */
    TEMPORARY_OBJECT,
    /** The duration suits the service. */
    ADEQUATE_DURATION
}
