package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Form;
import io.github.llamkay.fact.LetterReceipt;
import io.github.llamkay.fact.Resignation;
import io.github.llamkay.fact.ResignationAnswer;
import io.github.llamkay.fact.ResignationReply;
import io.github.llamkay.fact.WaiverRequest;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.NoticeTerm;
import io.github.llamkay.rules.internal.NoticeTerm.Way;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time of notice of a resignation, in calendar days; the day of the letter is not counted. */
public final class Resignations {

    private Resignations() {}

    /**
     * Returns the time of notice of the resignation of an employment.
     *
     * @param file the employment
     * @param notice days of notice
     * @param answer days to answer a request of waiver
     * @return the time; none without a written resignation that reached the employer
     */
    public static List<NoticeTerm> term(EmploymentFile file, Figure notice, Figure answer) {
        Resignation resignation = file.resignation();
        if (resignation == null
                || resignation.form() != Form.WRITTEN
                || resignation.receipt() == LetterReceipt.REFUSED) {
            return List.of();
        }
        LocalDate filed = resignation.on();
        LocalDate whole = filed.plusDays(notice.intValue());
        WaiverRequest request = file.waiverRequest();
        LocalDate by = request == null ? filed : request.on().plusDays(answer.intValue());
        Optional<ResignationAnswer> first = file.resignationAnswers().stream()
                .filter(each -> each.reply() != ResignationReply.RESIGNATION_REFUSED)
                .filter(each -> request == null || !each.on().isAfter(by))
                .min(Comparator.comparing(ResignationAnswer::on).thenComparing(ResignationAnswer::reply));
        if (first.isPresent() && first.get().reply() == ResignationReply.WAIVER_GRANTED) {
            return List.of(
                    new NoticeTerm(file, Way.GRANTED, filed, earlier(first.get().on(), whole), by));
        }
        if (request == null) {
            return List.of(new NoticeTerm(file, Way.FULL, filed, whole, by));
        }
        if (first.isPresent()) {
            return List.of(new NoticeTerm(file, Way.DENIED, filed, whole, by));
        }
        Way way = file.asOf().isAfter(by) ? Way.SILENT : Way.PENDING;
        return List.of(new NoticeTerm(file, way, filed, earlier(by, whole), by));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
