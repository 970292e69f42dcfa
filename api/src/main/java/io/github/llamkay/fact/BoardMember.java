package io.github.llamkay.fact;

/**
 * Someone sits on the electoral board. State every member: once one is stated, whoever is not does not sit on it.
 *
 * @param election the id of the {@link Election}
 * @param person the caller's id of the person
 * @param post the post
 */
public record BoardMember(String election, String person, BoardPost post) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param person the caller's id of the person
     * @param post the post
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BoardMember {
        Checks.id("BoardMember.election", election);
        Checks.id("BoardMember.person", person);
        Checks.present("BoardMember.post", post);
    }
}
