package io.github.llamkay.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * One step of a calculation, such as {@code 2,000.00 x 6 / 12 = 1,000.00}.
 *
 * @param labelEs what is computed, in Spanish
 * @param labelEn what is computed, in English
 * @param formula the operation, with {@code {0}}, {@code {1}} ... in the place of the operands
 * @param operands the operands, in order
 * @param result the result, rounded HALF_UP to céntimos for reading; the calculation itself rounds once, at its end
 */
public record Step(String labelEs, String labelEn, String formula, List<BigDecimal> operands, BigDecimal result) {

    /**
     * Copies the list.
     *
     * @param labelEs what is computed, in Spanish
     * @param labelEn what is computed, in English
     * @param formula the operation, with {@code {0}}, {@code {1}} ... in the place of the operands
     * @param operands the operands, in order
     * @param result the result, rounded HALF_UP to céntimos for reading; the calculation itself rounds once, at its end
     */
    public Step {
        operands = List.copyOf(operands);
    }

    /**
     * Returns the operation with its operands and its result.
     *
     * @return as in {@code "2,000.00 x 6 / 12 = 1,000.00"}, or the result alone where nothing is computed
     */
    public String expression() {
        String text = formula;
        for (int i = 0; i < operands.size(); i++) {
            text = text.replace("{" + i + "}", Numbers.plain(operands.get(i)));
        }
        String shown = Numbers.money(result);
        return text.equals(shown) ? shown : text + " = " + shown;
    }

    /**
     * Returns what is computed.
     *
     * @param language the language
     * @return a noun phrase
     */
    public String label(Language language) {
        return language == Language.ES ? labelEs : labelEn;
    }
}
