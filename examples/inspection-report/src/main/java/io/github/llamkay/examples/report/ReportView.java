package io.github.llamkay.examples.report;

import java.util.List;

/**
 * What the page shows, in words: the template adds nothing but the form. Anchors are ids of the page.
 *
 * @param heading who was reviewed, when and with what
 * @param cards the figures of the summary
 * @param charts the charts of the summary
 * @param workers who was checked
 * @param failures who could not be
 * @param severities the infringements, gravest first
 * @param debts what is owed
 * @param duties the calendar
 * @param documents what could not be determined, by the document to ask for
 * @param figures the dated figures used
 * @param script the script that opens everything before it is printed
 * @param scriptHash its SHA-256 in Base64, so that the page runs this script and no other
 */
record ReportView(
        Heading heading,
        List<Card> cards,
        List<Chart> charts,
        List<Worker> workers,
        List<Failure> failures,
        List<SeverityGroup> severities,
        Debts debts,
        Duties duties,
        List<Document> documents,
        List<FigureLine> figures,
        String script,
        String scriptHash) {

    boolean hasRuc() {
        return !heading.ruc().isEmpty();
    }

    boolean hasHeadcount() {
        return !heading.headcount().isEmpty();
    }

    boolean hasUnread() {
        return !heading.unread().isEmpty();
    }

    int figureCount() {
        return figures.size();
    }

    boolean hasFailures() {
        return !failures.isEmpty();
    }

    boolean hasInfringements() {
        return !severities.isEmpty();
    }

    boolean hasDocuments() {
        return !documents.isEmpty();
    }

    /**
     * The heading.
     *
     * @param employer the id of the employer
     * @param ruc its RUC, blank when the folder gives none
     * @param day the day of the review
     * @param since the day after which what fell due is reviewed
     * @param edition the edition of the law
     * @param version the version of the library
     * @param headcount the workers that the employer states, blank when it states none
     * @param records how many files and rows were read
     * @param unread files that were not read, blank when none
     */
    record Heading(
            String employer,
            String ruc,
            String day,
            String since,
            String edition,
            String version,
            String headcount,
            String records,
            String unread) {}

    /**
     * A figure of the summary.
     *
     * @param figure the figure
     * @param words what it counts
     * @param note what must be known to read it
     * @param link the anchor where it is told in full
     */
    record Card(String figure, String words, String note, String link) {}

    /**
     * A chart of bars.
     *
     * @param id its anchor
     * @param title what it shows
     * @param description all of it in words
     * @param height the height of its drawing, whose width is 320
     * @param bars its bars
     */
    record Chart(String id, String title, String description, int height, List<Bar> bars) {}

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value its value in words
     * @param kind the class that gives its colour
     * @param labelY where the label stands
     * @param y where the bar stands
     * @param width how long it is, of 320
     */
    record Bar(String label, String value, String kind, int labelY, int y, String width) {}

    /**
     * A person in the page.
     *
     * @param id the id of the employment, or of the employer or election
     * @param name the name that the folder gives, else the id
     * @param link the anchor; blank for whoever has none
     */
    record Person(String id, String name, String link) {

        boolean named() {
            return !name.equals(id);
        }
    }

    /**
     * A worker who was checked.
     *
     * @param person who
     * @param regime the regime
     * @param start the first day of service
     * @param counts how many violations of each severity, in words; one line when none was found
     * @param clean whether none was found
     * @param links the infringements that reach the worker
     * @param owed what is owed, blank when nothing is
     * @param owedLink where that is told
     * @param undated how many more amounts are due without a day of payment, in words; blank when none
     * @param unknown how much could not be determined, blank when all could
     */
    record Worker(
            Person person,
            String regime,
            String start,
            String counts,
            boolean clean,
            List<Link> links,
            String owed,
            String owedLink,
            String undated,
            String unknown) {

        boolean hasLinks() {
            return !links.isEmpty();
        }
    }

    /**
     * A link within the page.
     *
     * @param to the anchor
     * @param words its words
     */
    record Link(String to, String words) {}

    /**
     * A worker who could not be assessed.
     *
     * @param person who
     * @param reasons why
     */
    record Failure(Person person, List<Reason> reasons) {}

    /**
     * Why.
     *
     * @param where the file at fault, blank when it is none
     * @param words the words of the library, in English
     */
    record Reason(String where, String words) {}

    /**
     * Infringements of one severity.
     *
     * @param id the anchor
     * @param title the severity
     * @param kind the class that gives its colour
     * @param note what must be known of this severity, blank when nothing
     * @param count how many
     * @param infringements they
     */
    record SeverityGroup(
            String id, String title, String kind, String note, String count, List<InfringementCard> infringements) {}

    /**
     * An infringement.
     *
     * @param id the anchor
     * @param title what it is, in short
     * @param decision the decision applied
     * @param topic the question of the source
     * @param source document and page
     * @param norms the norms, blank when the source cites none
     * @param reach whom it reaches, in words
     * @param mark whether it is doubtful or in part, blank when it is certain
     * @param lines each violation
     * @param fine what it may be fined with, blank when nothing can be told
     * @param fineNote what does not fit between the fine and the violations, blank when all does
     * @param fineDoubts why the fine is not certain
     * @param doubts why the violation is not certain
     */
    record InfringementCard(
            String id,
            String title,
            String decision,
            String topic,
            String source,
            String norms,
            String reach,
            String mark,
            List<InfringementLine> lines,
            String fine,
            String fineNote,
            List<DoubtLine> fineDoubts,
            List<DoubtLine> doubts) {

        boolean doubtful() {
            return !doubts.isEmpty();
        }

        boolean fineDoubtful() {
            return !fineDoubts.isEmpty();
        }
    }

    /**
     * A violation.
     *
     * @param person whom it concerns
     * @param words what was found, blank where the title of the infringement says it
     * @param doubtful whether it is doubtful, where others of the same infringement are certain
     * @param owed where the amounts are told, none when it is about none
     * @param proof the proof, none where the amount carries it
     */
    record InfringementLine(Person person, String words, boolean doubtful, List<Link> owed, List<ProofLine> proof) {

        boolean hasProof() {
            return !proof.isEmpty();
        }
    }

    /**
     * Two readings.
     *
     * @param followed the one followed
     * @param other the other one
     */
    record DoubtLine(String followed, String other) {}

    /**
     * What is owed.
     *
     * @param total the total of the amounts owed to workers
     * @param owed what was due and lacks, by worker
     * @param contributions what was due and lacks, to others than workers
     * @param unconfirmed what fell due and is not known to have been paid
     * @param undated what is due without a day in the source
     * @param coming what falls due later
     * @param unknown what is not counted because it could not be determined, in words; blank when nothing
     */
    record Debts(
            String total,
            List<Creditor> owed,
            List<Amount> contributions,
            List<Amount> unconfirmed,
            List<Amount> undated,
            List<Amount> coming,
            String unknown) {

        boolean hasOwed() {
            return !owed.isEmpty();
        }

        boolean hasContributions() {
            return !contributions.isEmpty();
        }

        boolean hasUnconfirmed() {
            return !unconfirmed.isEmpty();
        }

        boolean hasUndated() {
            return !undated.isEmpty();
        }

        boolean hasComing() {
            return !coming.isEmpty();
        }
    }

    /**
     * A worker to whom something is owed.
     *
     * @param id the anchor
     * @param person who
     * @param total how much
     * @param amounts for what
     */
    record Creditor(String id, Person person, String total, List<Amount> amounts) {}

    /**
     * An amount.
     *
     * @param person to whom
     * @param benefit for what
     * @param period for when
     * @param amount how much
     * @param when since or by when, in words
     * @param words the finding in words
     * @param note what must be known of it, blank when nothing
     * @param steps how what is due was computed
     * @param proof why
     * @param doubts why it is not certain
     */
    record Amount(
            Person person,
            String benefit,
            String period,
            String amount,
            String when,
            String words,
            String note,
            List<StepLine> steps,
            List<ProofLine> proof,
            List<DoubtLine> doubts) {

        boolean hasSteps() {
            return !steps.isEmpty();
        }

        boolean doubtful() {
            return !doubts.isEmpty();
        }
    }

    /**
     * A step of a calculation.
     *
     * @param label what is computed
     * @param expression how
     */
    record StepLine(String label, String expression) {}

    /**
     * A node of a proof.
     *
     * @param kind the class that tells facts, figures and conclusions apart
     * @param name what it is, in a word
     * @param words what it says
     * @param where where it stands
     * @param because what it rests on
     */
    record ProofLine(String kind, String name, String words, String where, List<ProofLine> because) {

        boolean rests() {
            return !because.isEmpty();
        }
    }

    /**
     * The calendar.
     *
     * @param ahead what is to be done from the day of the review on
     * @param overdue what fell due before and nothing tells that it was done
     * @param met what was done
     */
    record Duties(List<DutyLine> ahead, List<DutyLine> overdue, List<DutyLine> met) {

        boolean hasAhead() {
            return !ahead.isEmpty();
        }

        boolean hasOverdue() {
            return !overdue.isEmpty();
        }

        boolean hasMet() {
            return !met.isEmpty();
        }

        int overdueCount() {
            return overdue.size();
        }

        int metCount() {
            return met.size();
        }
    }

    /**
     * A duty, of one or of several.
     *
     * @param when by when
     * @param note how the day is to be read, blank when there is nothing to say
     * @param ower who must act
     * @param words what must be done
     * @param persons for whom
     * @param decision the decision that sets it
     * @param doubts why it is not certain
     */
    record DutyLine(
            String when,
            String note,
            String ower,
            String words,
            List<Person> persons,
            String decision,
            List<DoubtLine> doubts) {

        boolean doubtful() {
            return !doubts.isEmpty();
        }
    }

    /**
     * A document to ask for.
     *
     * @param title the document
     * @param count how many decisions wait for it
     * @param file the file of the folder that would tell it
     * @param questions what it would settle
     */
    record Document(String title, String count, String file, List<OpenQuestion> questions) {}

    /**
     * A decision that could not be told.
     *
     * @param decision the decision
     * @param topic the question of the source
     * @param persons for whom
     * @param words what lacks, in the words of the library
     */
    record OpenQuestion(String decision, String topic, List<OpenPerson> persons, List<String> words) {}

    /**
     * For whom a decision could not be told.
     *
     * @param person who
     * @param periods for when, blank when it is tied to no period
     */
    record OpenPerson(Person person, String periods) {}

    /**
     * A dated figure.
     *
     * @param id its name
     * @param value its value with its unit
     * @param days the days in force
     * @param norm its norm
     * @param memory whether it is known only from memory
     */
    record FigureLine(String id, String value, String days, String norm, boolean memory) {}
}
