package io.github.llamkay.fact;

/** Traits of a third party that runs or supports an election. */
public enum ElectionContractorTrait {
    /** It has a contract for services (locación de servicios) under the Código Civil. */
    SERVICE_CONTRACT,
    /** The employer signed that contract. */
    HIRED_BY_EMPLOYER,
    /** It coordinates all that it does with the electoral board. */
    COORDINATES_WITH_BOARD
}
