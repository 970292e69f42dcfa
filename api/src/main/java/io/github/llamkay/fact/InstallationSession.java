package io.github.llamkay.fact;

import java.util.Set;

/**
 * What marked a session of installation; {@link ElectionActKind#INSTALLED} or {@link ElectionActKind#SECOND_SESSION_HELD} tells its day.
 *
 * @param election the id of the {@link Election}
 * @param session 1 or 2
 * @param marks every mark that it had, possibly none
 */
public record InstallationSession(String election, int session, Set<SessionMark> marks) implements ElectionFact {

    /**
     * Checks every component.
     *
     * @param election the id of the {@link Election}
     * @param session 1 or 2
     * @param marks every mark that it had, possibly none
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public InstallationSession {
        Checks.id("InstallationSession.election", election);
        Checks.range("InstallationSession.session", session, 1, 2);
        marks = Checks.set("InstallationSession.marks", marks);
    }
}
