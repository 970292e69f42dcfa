package io.github.llamkay.rules.arithmetic;

import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.LegalInterestFactor;
import io.github.llamkay.fact.PendingBenefit;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Step;
import io.github.llamkay.rules.internal.Amount;
import io.github.llamkay.rules.internal.Due;
import io.github.llamkay.rules.internal.EmploymentFile;
import io.github.llamkay.rules.internal.LateSettlement;
import io.github.llamkay.rules.internal.Settlement;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The settlement of social benefits in one sum, and the terms that run from the end of an employment (section XV). */
public final class Settlements {

    private static final Properties NAMES_ES = names("es");
    private static final Properties NAMES_EN = names("en");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::benefit).thenComparing(Due::period).thenComparing(Due::value);

    private Settlements() {}

    private static Properties names(String language) {
        String resource = "/io/github/llamkay/rules/words/general_" + language + ".properties";
        try (InputStream in = Settlements.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            Properties names = new Properties();
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }

    /**
     * Adds up a settlement: each concept with its period and amount, and their sum.
     *
     * @param settlement the settlement
     * @return the total with a step for each concept
     */
    public static Amount amount(Settlement settlement) {
        List<Step> steps = new ArrayList<>();
        List<Due> parts = new ArrayList<>(settlement.parts());
        parts.sort(ORDER);
        for (Due part : parts) {
            steps.add(step(part.benefit(), part.period(), part.value(), "", ""));
        }
        List<PendingBenefit> pending = new ArrayList<>(settlement.pending());
        pending.sort(Comparator.comparing(PendingBenefit::benefit).thenComparing(PendingBenefit::period));
        for (PendingBenefit each : pending) {
            steps.add(step(each.benefit(), each.period(), each.amount(), ", pendiente de antes", ", owed from before"));
        }
        BigDecimal total = settlement.total();
        if (steps.size() > 1) {
            StringBuilder formula = new StringBuilder();
            List<BigDecimal> operands = new ArrayList<>(steps.size());
            for (Step step : steps) {
                formula.append(formula.isEmpty() ? "{" : " + {")
                        .append(operands.size())
                        .append('}');
                operands.add(step.result());
            }
            steps.add(new Step(
                    "Total de la liquidación", "Total of the settlement", formula.toString(), operands, total));
        }
        return new Amount(total, steps);
    }

    /**
     * Returns the amount of a settlement in which nothing is owed.
     *
     * @return 0.00, without steps
     */
    public static Amount nothing() {
        return new Amount(NOTHING, List.of());
    }

    private static Step step(Benefit benefit, Period period, BigDecimal amount, String moreEs, String moreEn) {
        BigDecimal shown = Steps.money(amount);
        return new Step(
                title(NAMES_ES, benefit) + " (" + period + ")" + moreEs,
                title(NAMES_EN, benefit) + " (" + period + ")" + moreEn,
                "{0}",
                List.of(shown),
                shown);
    }

    private static String title(Properties names, Benefit benefit) {
        String name = names.getProperty("Benefit." + benefit.name(), benefit.name());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Computes the interest on a settlement paid late, or not yet.
     *
     * @param late what was paid after the last day, and what is still owed
     * @return the interest, rounded once
     */
    public static Amount interest(LateSettlement late) {
        EmploymentFile file = late.settlement().file();
        BigDecimal due = factor(file, late.settlement().due().date());
        return LegalInterest.of(late.parts().stream()
                .map(part -> new LegalInterest.Late(part.amount(), due, factor(file, part.on())))
                .toList());
    }

    private static BigDecimal factor(EmploymentFile file, LocalDate day) {
        LegalInterestFactor factor = file.legalInterestFactor(day);
        if (factor == null) {
            throw new IllegalStateException("No factor of legal labour interest is known for " + day);
        }
        return factor.factor();
    }

    /**
     * Returns the term to claim what an employment left owed: whole years from the day after it ended, so that the last day is
     * the same date as the last day of service.
     *
     * @param end the last day of service
     * @param years the figure
     * @return from the first to the last day
     */
    public static Period claimTerm(LocalDate end, int years) {
        return new Period(end.plusDays(1), end.plusYears(years));
    }
}
