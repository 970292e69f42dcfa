package io.github.llamkay.fact;

/**
 * How pay is set. A worker is on variable main pay when commission, piecework or other imprecise pay stands in place
 * of a fixed base; commission on top of a base is complementary pay.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param mainPay whether the main pay is fixed or variable
 * @param setting whether pay is set individually or by collective agreement
 */
public record PayArrangement(String employment, MainPay mainPay, PaySetting setting) implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param mainPay whether the main pay is fixed or variable
     * @param setting whether pay is set individually or by collective agreement
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public PayArrangement {
        Checks.id("PayArrangement.employment", employment);
        Checks.present("PayArrangement.mainPay", mainPay);
        Checks.present("PayArrangement.setting", setting);
    }
}
