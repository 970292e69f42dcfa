package io.github.llamkay.fact;

import java.math.BigDecimal;

/**
 * What goods given in payment are worth, on one of the bases that the law admits.
 *
 * @param employment the id of the {@link Employment} that it belongs to
 * @param goods the goods, as {@link GoodsDelivery} names them
 * @param basis how the value was set
 * @param amount PEN, 0 or more
 */
public record GoodsValue(String employment, String goods, GoodsBasis basis, BigDecimal amount)
        implements EmploymentFact {

    /**
     * Checks every component.
     *
     * @param employment the id of the {@link Employment} that it belongs to
     * @param goods the goods, as {@link GoodsDelivery} names them
     * @param basis how the value was set
     * @param amount PEN, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public GoodsValue {
        Checks.id("GoodsValue.employment", employment);
        Checks.id("GoodsValue.goods", goods);
        Checks.present("GoodsValue.basis", basis);
        Checks.money("GoodsValue.amount", amount);
    }
}
