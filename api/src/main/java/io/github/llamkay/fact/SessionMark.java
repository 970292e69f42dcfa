package io.github.llamkay.fact;

/** A mark of a session of installation. */
public enum SessionMark {
    /** The head of the entity, or a representative, installed the body. */
    INSTALLED_BY_HEAD,
    /** There was the quorum that the regulation asks for. */
    QUORUM,
    /** The full members alone chose president and secretary. */
    ONLY_TITULARES_CHOSE,
    /** Both offices were agreed by consensus. */
    CONSENSUS,
    /** It was entered in the minutes book. */
    IN_MINUTES_BOOK
}
