package io.github.llamkay.fact;

/**
 * The nature of a pay item that its concept alone does not tell: a bonus of the company's own, or one paid at long intervals.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param name the name of the item in {@link AgreedPay} or {@link PayItem}
 * @param nature fixed, variable, periodic or one-off
 * @param periodMonths months between payments, 1 to 120; 1 for monthly items
 * @param freelyDisposable whether the worker may dispose of it freely
 */
public record PayTerms(String employment, String name, PayNature nature, int periodMonths, boolean freelyDisposable)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param name the name of the item in {@link AgreedPay} or {@link PayItem}
     * @param nature fixed, variable, periodic or one-off
     * @param periodMonths months between payments, 1 to 120; 1 for monthly items
     * @param freelyDisposable whether the worker may dispose of it freely
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayTerms {
        Checks.id("PayTerms.employment", employment);
        Checks.id("PayTerms.name", name);
        Checks.present("PayTerms.nature", nature);
        Checks.range("PayTerms.periodMonths", periodMonths, 1, 120);
    }
}
