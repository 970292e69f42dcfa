package io.github.llamkay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * Goods given in payment of part of a settlement. State the {@link Payment} as well, with the value credited: this tells in what it
 * was made.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param benefit the benefit paid with them
 * @param goods the goods, as {@link GoodsValue} names them
 * @param credited PEN credited for them, 0 or more
 * @param on the day of the delivery
 * @param agreement the form of the agreement of the parties to pay in goods
 * @param traits everything that holds of the goods; a trait not in the set does not
 */
public record GoodsDelivery(
        String employment,
        Benefit benefit,
        String goods,
        BigDecimal credited,
        LocalDate on,
        Form agreement,
        Set<GoodsTrait> traits)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param benefit the benefit paid with them
     * @param goods the goods, as {@link GoodsValue} names them
     * @param credited PEN credited for them, 0 or more
     * @param on the day of the delivery
     * @param agreement the form of the agreement of the parties to pay in goods
     * @param traits everything that holds of the goods; a trait not in the set does not
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public GoodsDelivery {
        Checks.id("GoodsDelivery.employment", employment);
        Checks.present("GoodsDelivery.benefit", benefit);
        Checks.id("GoodsDelivery.goods", goods);
        Checks.money("GoodsDelivery.credited", credited);
        Checks.date("GoodsDelivery.on", on);
        Checks.present("GoodsDelivery.agreement", agreement);
        traits = Checks.set("GoodsDelivery.traits", traits);
    }

    /** {@return whether the worker can dispose of the goods: they serve the own consumption, or can be sold easily} */
    public boolean disposable() {
        return traits.contains(GoodsTrait.FOR_OWN_CONSUMPTION) || traits.contains(GoodsTrait.EASILY_SOLD);
    }

    /** {@return whether they pay CTS} */
    public boolean ofCts() {
        return benefit == Benefit.CTS || benefit == Benefit.CTS_TRUNCA;
    }
}
