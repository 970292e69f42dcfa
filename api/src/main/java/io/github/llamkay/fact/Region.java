package io.github.llamkay.fact;

/** The regions of Peru, with Lima as the labour authority divides it. */
public enum Region {
    /** Amazonas. */
    AMAZONAS,
    /** Áncash. */
    ANCASH,
    /** Apurímac. */
    APURIMAC,
    /** Arequipa. */
    AREQUIPA,
    /** Ayacucho. */
    AYACUCHO,
    /** Cajamarca. */
    CAJAMARCA,
    /** Callao. */
    CALLAO,
    /** Cusco. */
    CUSCO,
    /** Huancavelica. */
    HUANCAVELICA,
    /** Huánuco. */
    HUANUCO,
    /** Ica. */
    ICA,
    /** Junín. */
    JUNIN,
    /** La Libertad. */
    LA_LIBERTAD,
    /** Lambayeque. */
    LAMBAYEQUE,
    /** Lima Metropolitana. */
    LIMA_METROPOLITANA,
    /** The provinces of Lima outside Lima Metropolitana. */
    LIMA_PROVINCIAS,
    /** Loreto. */
    LORETO,
    /** Madre de Dios. */
    MADRE_DE_DIOS,
    /** Moquegua. */
    MOQUEGUA,
    /** Pasco. */
    PASCO,
    /** Piura. */
    PIURA,
    /** Puno. */
    PUNO,
    /** San Martín. */
    SAN_MARTIN,
    /** Tacna. */
    TACNA,
    /** Tumbes. */
    TUMBES,
    /** Ucayali. */
    UCAYALI
}
