package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.InfractionNotice;
import io.github.llamkay.fact.InfractionNoticeItem;
import io.github.llamkay.fact.InstalmentItem;
import io.github.llamkay.fact.InstalmentRequest;
import io.github.llamkay.fact.InstalmentTrait;
import io.github.llamkay.fact.SanctionAct;
import io.github.llamkay.fact.SanctionActKind;
import io.github.llamkay.rules.internal.EmployerFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the papers of an inspection procedure lack, and when its acts took place (XXV). */
public final class Inspections {

    private Inspections() {}

    /**
     * Lists what the notice of a record of infringement lacks.
     *
     * @param notice the notice
     * @return the items, in the order of the manual
     */
    public static List<InfractionNoticeItem> missing(InfractionNotice notice) {
        return Arrays.stream(InfractionNoticeItem.values())
                .filter(item -> !notice.items().contains(item))
                .toList();
    }

    /**
     * Lists what a request for instalments lacks; the undertaking of a guarantee only where the law requires one.
     *
     * @param request the request
     * @return the items, in the order of the manual
     */
    public static List<InstalmentItem> missing(InstalmentRequest request) {
        return Arrays.stream(InstalmentItem.values())
                .filter(item -> !request.items().contains(item))
                .filter(item -> item != InstalmentItem.GUARANTEE_UNDERTAKING
                        || request.traits().contains(InstalmentTrait.GUARANTEE_REQUIRED))
                .toList();
    }

    /**
     * Returns the day of the first act of a kind in a procedure.
     *
     * @param file the employer
     * @param procedure the id of the procedure
     * @param kind the kind of act
     * @return the day, or null when no such act up to the as-of date is known
     */
    public static @Nullable LocalDate first(EmployerFile file, String procedure, SanctionActKind kind) {
        return file.sanctionActs().stream()
                .filter(act -> act.kind() == kind
                        && act.procedure().equals(procedure)
                        && !act.on().isAfter(file.asOf()))
                .map(SanctionAct::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
