package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pay item that a window meets, in whatever fact it is stated: agreed and in force on the reference day, received in its
 * months, or a benefit paid within it that the table of IX.9 lists.
 *
 * @param concept the concept
 * @param name the name
 * @param terms what else is known of it, null when nothing is
 * @param facts the facts that state it
 */
public record PaidItem(
        Concept concept, String name, @Nullable PayTerms terms, List<Fact> facts) implements Bundle {

    /**
     * Lists the items of a window.
     *
     * @param window the window
     * @return the items
     */
    public static List<PaidItem> of(PayWindow window) {
        EmploymentFile file = window.file();
        List<PaidItem> items = new ArrayList<>();
        for (AgreedPay pay : file.agreedPayOn(window.referenceDay())) {
            items.add(new PaidItem(pay.concept(), pay.name(), file.payTermsOf(pay.name()), List.of(pay)));
        }
        for (PaySeries series : file.paySeries()) {
            if (series.monthsReceived(window.whole()) > 0) {
                items.add(new PaidItem(series.concept(), series.name(), series.terms(), List.copyOf(series.items())));
            }
        }
        for (Payment payment : file.payments()) {
            Concept concept = listed(payment.benefit());
            if (concept != null
                    && payment.amount().signum() > 0
                    && window.whole().contains(payment.on())) {
                items.add(new PaidItem(concept, concept.name(), null, List.of(payment)));
            }
        }
        return items;
    }

    /** Returns the concept under which the table lists a benefit that does not enter the base. */
    private static @Nullable Concept listed(Benefit benefit) {
        return switch (benefit) {
            case BONIFICACION_EXTRAORDINARIA -> Concept.EXTRAORDINARY_BONUS_LAW_29351;
            case GRATIFICACION_TRUNCA -> Concept.TRUNCATED_BONUS;
            case VACACIONES_TRUNCAS -> Concept.TRUNCATED_VACATION_RECORD;
            case INDEMNIZACION_VACACIONAL -> Concept.UNTAKEN_VACATION_INDEMNITY;
            default -> null;
        };
    }

    /** {@return whether its terms say that it was given once or is not of free disposal} */
    public boolean excludedByTerms() {
        return terms != null && (terms.nature() == PayNature.ONE_OFF || !terms.freelyDisposable());
    }

    @Override
    public List<?> parts() {
        List<Object> parts = new ArrayList<>(facts);
        if (terms != null) {
            parts.add(terms);
        }
        return parts;
    }
}
