package io.github.llamkay.fact;

/** What may hold of work done away from the premises. */
public enum RemoteWorkFeature {
    /** It is done under the direction of the employer. */
    SUBORDINATED,
    /** It is done by information and telecommunication technologies or the like. */
    BY_ICT,
    /** By the same means the work is controlled and supervised. */
    CONTROLLED_BY_ICT,
    /** The employer provides the physical means and the computing methods. */
    EMPLOYER_PROVIDES_MEANS,
    /** The worker depends on the employer's technology. */
    TECHNOLOGICAL_DEPENDENCE,
    /** What the work yields belongs to the employer. */
    EMPLOYER_OWNS_RESULTS,
    /** It is the remote work (trabajo remoto) of the sanitary emergency, which was not telework. */
    EMERGENCY_REMOTE_WORK
}
