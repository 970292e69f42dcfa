package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.FoundationItem;
import io.github.llamkay.fact.MinutesEndorsement;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.StatuteReportItem;
import io.github.llamkay.fact.Strike;
import io.github.llamkay.fact.StrikeAct;
import io.github.llamkay.fact.StrikeActKind;
import io.github.llamkay.fact.StrikeAssembly;
import io.github.llamkay.fact.StrikeDecision;
import io.github.llamkay.fact.StrikeDecisionTrait;
import io.github.llamkay.fact.StrikeElement;
import io.github.llamkay.fact.StrikeNotice;
import io.github.llamkay.fact.StrikeRecipient;
import io.github.llamkay.fact.UnionBody;
import io.github.llamkay.fact.UnionDegree;
import io.github.llamkay.fact.UnionFoundation;
import io.github.llamkay.fact.UnionKind;
import io.github.llamkay.fact.UnionMembers;
import io.github.llamkay.fact.UnionRegistration;
import io.github.llamkay.fact.UnionRegistrationAct;
import io.github.llamkay.fact.UnionRegistrationActKind;
import io.github.llamkay.fact.UnionRegistrationItem;
import io.github.llamkay.fact.UnionStatuteChange;
import io.github.llamkay.fact.UnionStatuteReport;
import io.github.llamkay.finding.Counting;
import io.github.llamkay.finding.Deadline;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.figures.BusinessDays;
import io.github.llamkay.rules.internal.Marked;
import io.github.llamkay.rules.internal.StrikeRequirement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What unions and strikes are measured by: members, papers and terms of business days. */
public final class Unions {

    private static final Set<UnionRegistrationItem> OF_UNIONS = EnumSet.of(
            UnionRegistrationItem.MEMBER_LIST,
            UnionRegistrationItem.MEMBER_NAMES,
            UnionRegistrationItem.MEMBER_TRADES,
            UnionRegistrationItem.MEMBER_IDENTITY_NUMBERS,
            UnionRegistrationItem.MEMBER_HIRE_DATES);

    private static final Set<UnionRegistrationItem> OF_FEDERATIONS =
            EnumSet.of(UnionRegistrationItem.AFFILIATE_LIST, UnionRegistrationItem.AFFILIATE_NUMBERS);

    private static final Set<UnionRegistrationItem> OF_ALL = EnumSet.of(
            UnionRegistrationItem.FOUNDING_MINUTES, UnionRegistrationItem.STATUTES, UnionRegistrationItem.BOARD_LIST);

    private static final Set<FoundationItem> ACTS =
            EnumSet.of(FoundationItem.ASSEMBLY_HELD, FoundationItem.STATUTE_APPROVED, FoundationItem.BOARD_ELECTED);

    private Unions() {}

    /**
     * Returns the affiliates of a union, of this employer and of others.
     *
     * @param union the union
     * @param count the count of its members among the workers of the employer
     * @return the number
     */
    public static int members(UnionBody union, UnionMembers count) {
        return count.members() + union.outside();
    }

    /**
     * Returns how many affiliates a union has above the least number; negative when it has fewer.
     *
     * @param union the union
     * @param count the count of its members among the workers of the employer
     * @param least the figure of the least members
     * @return the number
     */
    public static int margin(UnionBody union, UnionMembers count, Figure least) {
        return members(union, count) - least.value().intValue();
    }

    /**
     * Returns which acts of the founding assembly are lacking.
     *
     * @param foundation the founding
     * @return what is lacking, possibly nothing
     */
    public static Set<FoundationItem> actsLacking(UnionFoundation foundation) {
        Set<FoundationItem> lacking = EnumSet.copyOf(ACTS);
        lacking.removeAll(foundation.items());
        return lacking;
    }

    /**
     * Returns which statements of the founding minutes are lacking.
     *
     * @param foundation the founding
     * @return what is lacking, possibly nothing
     */
    public static Set<FoundationItem> statementsLacking(UnionFoundation foundation) {
        Set<FoundationItem> lacking = EnumSet.complementOf(EnumSet.copyOf(ACTS));
        lacking.removeAll(foundation.items());
        return lacking;
    }

    /**
     * Tells whether the minutes are endorsed by a notary, or by the justice of the peace of a place without one.
     *
     * @param endorsement who endorsed the minutes
     * @return whether it is so
     */
    public static boolean endorsed(MinutesEndorsement endorsement) {
        return endorsement == MinutesEndorsement.NOTARY || endorsement == MinutesEndorsement.JUSTICE_NO_NOTARY;
    }

    /**
     * Returns in how many respects a founding is incomplete: acts, and minutes.
     *
     * @param foundation the founding
     * @return the number
     */
    public static int defects(UnionFoundation foundation) {
        return actsLacking(foundation).size() + (minutesValid(foundation) ? 0 : 1);
    }

    /**
     * Returns which papers a first-degree union still owes: the employers of its members where they are of several.
     *
     * @param application the application for registration
     * @param kind the kind of the union
     * @return what is lacking, possibly nothing
     */
    public static Set<UnionRegistrationItem> lacking(UnionRegistration application, UnionKind kind) {
        Set<UnionRegistrationItem> lacking = EnumSet.copyOf(OF_ALL);
        lacking.addAll(OF_UNIONS);
        if (kind == UnionKind.GUILD || kind == UnionKind.VARIOUS_TRADES) {
            lacking.add(UnionRegistrationItem.MEMBER_EMPLOYERS);
        }
        lacking.removeAll(application.items());
        return lacking;
    }

    /**
     * Returns which papers a federation or confederation still owes.
     *
     * @param application the application for registration
     * @return what is lacking, possibly nothing
     */
    public static Set<UnionRegistrationItem> lacking(UnionRegistration application) {
        Set<UnionRegistrationItem> lacking = EnumSet.copyOf(OF_ALL);
        lacking.addAll(application.degree() == UnionDegree.FIRST ? OF_UNIONS : OF_FEDERATIONS);
        lacking.removeAll(application.items());
        return lacking;
    }

    /**
     * Returns which papers of new statutes are lacking.
     *
     * @param report the report
     * @return what is lacking, possibly nothing
     */
    public static Set<StatuteReportItem> lacking(UnionStatuteReport report) {
        Set<StatuteReportItem> lacking = EnumSet.allOf(StatuteReportItem.class);
        lacking.removeAll(report.items());
        return lacking;
    }

    /**
     * Returns which elements of a strike are lacking.
     *
     * @param strike the strike
     * @return what is lacking, possibly nothing
     */
    public static Set<StrikeElement> lacking(Strike strike) {
        Set<StrikeElement> lacking = EnumSet.allOf(StrikeElement.class);
        lacking.removeAll(strike.elements());
        return lacking;
    }

    /**
     * Sets the last day of a term of business days after an event.
     *
     * @param event the day of the event
     * @param days the figure of the term
     * @param law the day whose law says which days are holidays
     * @param decision the decision that it rests on
     * @return the last day
     */
    public static Deadline term(LocalDate event, Figure days, LocalDate law, String decision) {
        return new Deadline(
                BusinessDays.plusBusinessDays(event, days.value().intValue(), law), Counting.BUSINESS_DAYS, decision);
    }

    /**
     * Sets the last business day on which notice can be given so that the business days pass by the first day.
     *
     * @param start the first day of the strike
     * @param days the figure of the term
     * @param law the day whose law says which days are holidays
     * @param decision the decision that it rests on
     * @return the last day
     */
    public static Deadline notice(LocalDate start, Figure days, LocalDate law, String decision) {
        LocalDate day = start;
        do {
            day = day.minusDays(1);
        } while (!BusinessDays.isBusinessDay(day, law)
                || BusinessDays.plusBusinessDays(day, days.value().intValue(), law)
                        .isAfter(start));
        return new Deadline(day, Counting.BUSINESS_DAYS, decision);
    }

    /**
     * Returns the day on which employer and authority both had the notice with the minutes, or null.
     *
     * @param strike the strike
     * @param notices the notices of strikes
     * @return the day, or null
     */
    public static @Nullable LocalDate notified(Strike strike, List<StrikeNotice> notices) {
        LocalDate whole = null;
        for (StrikeRecipient recipient : StrikeRecipient.values()) {
            LocalDate first = null;
            for (StrikeNotice notice : notices) {
                if (notice.strike().equals(strike.strike())
                        && notice.minutesAttached()
                        && notice.recipients().contains(recipient)
                        && (first == null || notice.on().isBefore(first))) {
                    first = notice.on();
                }
            }
            if (first == null) {
                return null;
            }
            whole = whole == null || first.isAfter(whole) ? first : whole;
        }
        return whole;
    }

    /**
     * Returns the first day on which something happened in a strike on or after another day, or null.
     *
     * @param acts what happened
     * @param strike the strike
     * @param kind the kind looked for
     * @param from the first day that counts
     * @return the day, or null
     */
    public static @Nullable LocalDate first(List<StrikeAct> acts, String strike, StrikeActKind kind, LocalDate from) {
        LocalDate first = null;
        for (StrikeAct act : acts) {
            if (act.strike().equals(strike)
                    && act.kind() == kind
                    && !act.on().isBefore(from)
                    && (first == null || act.on().isBefore(first))) {
                first = act.on();
            }
        }
        return first;
    }

    /**
     * Returns the first day of several grounds, each with a period.
     *
     * @param grounds the grounds
     * @return the day
     */
    public static LocalDate earliest(List<Marked> grounds) {
        LocalDate first = LocalDate.MAX;
        for (Marked ground : grounds) {
            Period day = ground.period();
            if (day != null && day.from().isBefore(first)) {
                first = day.from();
            }
        }
        return first;
    }

    /**
     * Returns the day of an act that lacks nothing, or null.
     *
     * @param on the day of the act
     * @param lacking what is lacking
     * @return the day, or null
     */
    public static @Nullable LocalDate whole(LocalDate on, Set<?> lacking) {
        return lacking.isEmpty() ? on : null;
    }

    /**
     * Returns the day of an act that counts, or null.
     *
     * @param on the day of the act
     * @param counts whether the act counts
     * @return the day, or null
     */
    public static @Nullable LocalDate whole(LocalDate on, boolean counts) {
        return counts ? on : null;
    }

    /**
     * Tells whether the minutes of a strike are endorsed and, where delegates decided, expressly called and ratified.
     *
     * @param decision the decision that it rests on
     * @return whether it is so
     */
    public static boolean inForm(StrikeDecision decision) {
        boolean delegates = decision.assembly() == StrikeAssembly.DELEGATES;
        return endorsed(decision.endorsement())
                && (!delegates
                        || (decision.traits().contains(StrikeDecisionTrait.CALLED_EXPRESSLY)
                                && decision.traits().contains(StrikeDecisionTrait.RATIFIED)));
    }

    /**
     * Returns how many things are lacking.
     *
     * @param lacking what is lacking
     * @return the number
     */
    public static int count(Set<?> lacking) {
        return lacking.size();
    }

    /**
     * Tells whether the founding minutes state all and are endorsed.
     *
     * @param foundation the founding
     * @return whether it is so
     */
    public static boolean minutesValid(UnionFoundation foundation) {
        return statementsLacking(foundation).isEmpty() && endorsed(foundation.endorsement());
    }

    /**
     * Returns the figure of the least members of a union.
     *
     * @param union the union
     * @return the id of the figure
     */
    public static String leastMembers(UnionBody union) {
        return union.kind() == UnionKind.COMPANY ? "UNION_MIN_MEMBERS_COMPANY" : "UNION_MIN_MEMBERS_OTHER";
    }

    /**
     * Returns the first day on which the union cured what the authority notified, or null.
     *
     * @param acts what happened
     * @param notified the notice of what is missing
     * @return the day, or null
     */
    public static @Nullable LocalDate cured(List<UnionRegistrationAct> acts, UnionRegistrationAct notified) {
        LocalDate first = null;
        for (UnionRegistrationAct act : acts) {
            if (act.union().equals(notified.union())
                    && act.kind() == UnionRegistrationActKind.DEFECTS_CURED
                    && !act.on().isBefore(notified.on())
                    && (first == null || act.on().isBefore(first))) {
                first = act.on();
            }
        }
        return first;
    }

    /**
     * Returns the first day on which new statutes were reported to the authority, or null.
     *
     * @param reports the reports
     * @param change the change of the statutes
     * @return the day, or null
     */
    public static @Nullable LocalDate reported(List<UnionStatuteReport> reports, UnionStatuteChange change) {
        LocalDate first = null;
        for (UnionStatuteReport report : reports) {
            if (report.union().equals(change.union())
                    && !report.on().isBefore(change.approved())
                    && (first == null || report.on().isBefore(first))) {
                first = report.on();
            }
        }
        return first;
    }

    /**
     * Tells how a late notice failed: before the strike but too late, or once it had begun.
     *
     * @param strike the strike
     * @param notified the notice of what is missing
     * @return the requirement that it lacks
     */
    public static StrikeRequirement lateness(Strike strike, LocalDate notified) {
        return notified.isBefore(strike.start())
                ? StrikeRequirement.NOTICE_IN_TIME
                : StrikeRequirement.NOTICE_BEFORE_START;
    }
}
