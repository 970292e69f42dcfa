package io.github.llamkay.fact;

import java.util.Set;

/**
 * The employer's proposal of the number of members of the committee; {@link ElectionActKind#SIZE_PROPOSED} tells its day.
 *
 * @param election the id of the {@link Election}
 * @param members members of both sides together, 1 to 100
 * @param marks every mark that it has, possibly none
 */
public record SizeProposal(String election, int members, Set<ProposalMark> marks) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param members members of both sides together, 1 to 100
     * @param marks every mark that it has, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public SizeProposal {
        Checks.id("SizeProposal.election", election);
        Checks.range("SizeProposal.members", members, 1, 100);
        marks = Checks.set("SizeProposal.marks", marks);
    }
}
