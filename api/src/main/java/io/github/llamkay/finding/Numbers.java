package io.github.llamkay.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are printed. */
final class Numbers {

    private static final int CENTIMOS = 2;
    private static final int GROUP = 3;

    private Numbers() {}

    /** Returns an amount of money with two decimals and thousands set apart by commas. */
    static String money(BigDecimal amount) {
        return grouped(amount.setScale(CENTIMOS, RoundingMode.HALF_UP).toPlainString());
    }

    /** Returns an operand: a whole number as it is, any other with at least two decimals. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() <= 0 && number.scale() <= 0) {
            return grouped(stripped.toPlainString());
        }
        return grouped(stripped.setScale(Math.max(CENTIMOS, stripped.scale()), RoundingMode.UNNECESSARY)
                .toPlainString());
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > first; i -= GROUP) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
