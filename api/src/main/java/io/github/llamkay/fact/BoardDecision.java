package io.github.llamkay.fact;

/**
 * A question put to the vote of the electoral board.
 *
 * @param election the id of the {@link Election}
 * @param question the caller's id of the question
 * @param inFavour votes in favour, the president's included, 0 or more
 * @param against votes against, the president's included, 0 or more
 * @param abstaining members who did not vote, 0 or more
 * @param president the vote of the president
 */
public record BoardDecision(
        String election, String question, int inFavour, int against, int abstaining, BoardVote president)
        implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param question the caller's id of the question
     * @param inFavour votes in favour, the president's included, 0 or more
     * @param against votes against, the president's included, 0 or more
     * @param abstaining members who did not vote, 0 or more
     * @param president the vote of the president
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public BoardDecision {
        Checks.id("BoardDecision.election", election);
        Checks.id("BoardDecision.question", question);
        Checks.range("BoardDecision.inFavour", inFavour, 0, 100);
        Checks.range("BoardDecision.against", against, 0, 100);
        Checks.range("BoardDecision.abstaining", abstaining, 0, 100);
        Checks.present("BoardDecision.president", president);
        Checks.presidentVote(president, inFavour, against, abstaining);
    }
}
