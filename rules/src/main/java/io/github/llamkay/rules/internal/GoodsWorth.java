package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.GoodsDelivery;
import io.github.llamkay.fact.GoodsValue;
import io.github.llamkay.fact.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What goods given in payment are worth.
 *
 * @param file the employment
 * @param delivery the delivery
 * @param value the value that counts
 */
public record GoodsWorth(EmploymentFile file, GoodsDelivery delivery, GoodsValue value) implements Derived {

    /** {@return PEN} */
    public BigDecimal worth() {
        return value.amount();
    }

    /**
     * Returns how much more was credited than goods are worth, by the highest of their values.
     *
     * @param delivery the delivery
     * @param worths its values, at least one
     * @return PEN, 0 or more
     */
    public static BigDecimal excess(GoodsDelivery delivery, List<GoodsWorth> worths) {
        BigDecimal most = worths.stream().map(GoodsWorth::worth).reduce(BigDecimal.ZERO, BigDecimal::max);
        return delivery.credited().subtract(most).max(BigDecimal.ZERO);
    }

    @Override
    public Period period() {
        return new Period(delivery.on(), delivery.on());
    }

    @Override
    public Map<String, Object> values() {
        return Map.of(
                "goods", delivery.goods(), "worth", worth(), "basis", value.basis(), "credited", delivery.credited());
    }
}
