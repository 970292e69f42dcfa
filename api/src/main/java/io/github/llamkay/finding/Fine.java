package io.github.llamkay.finding;

import io.github.llamkay.fact.EnterpriseSize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the labour inspectorate may fine a violation with, were it found on the as-of date of the case. It is an estimate: the
 * inspectorate weighs the case, and one procedure may join several infringements.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Fine {

    /**
     * Returns the fine in words.
     *
     * @param language the language
     * @return a sentence
     */
    default String words(Language language) {
        return language == Language.ES ? wordsEs() : wordsEn();
    }

    /**
     * Returns the fine in words, in Spanish.
     *
     * @return a sentence
     */
    String wordsEs();

    /**
     * Returns the fine in words, in English.
     *
     * @return a sentence
     */
    String wordsEn();

    /**
     * A fine by the scale of the as-of date.
     *
     * @param size the size under which the employer is registered as a MYPE; empty for one that is none
     * @param workers how many workers were taken as affected, 1 or more
     * @param units number of tax units (UIT)
     * @param amount PEN, to the céntimo, before any reduction
     * @param reductions what would lower it, each with the amount that would be left
     * @param figures the cell of the scale and the UIT of the year, with their norms
     * @param doubts why it is not certain; empty when it is
     * @param wordsEs in words, in Spanish
     * @param wordsEn in words, in English
     */
    record Estimate(
            Optional<EnterpriseSize> size,
            int workers,
            BigDecimal units,
            BigDecimal amount,
            List<Reduced> reductions,
            List<Figure> figures,
            List<Doubt> doubts,
            String wordsEs,
            String wordsEn)
            implements Fine {

        /**
         * Copies the lists.
         *
         * @param size the size under which the employer is registered as a MYPE; empty for one that is none
         * @param workers how many workers were taken as affected, 1 or more
         * @param units number of tax units (UIT)
         * @param amount PEN, to the céntimo, before any reduction
         * @param reductions what would lower it, each with the amount that would be left
         * @param figures the cell of the scale and the UIT of the year, with their norms
         * @param doubts why it is not certain; empty when it is
         * @param wordsEs in words, in Spanish
         * @param wordsEn in words, in English
         */
        public Estimate {
            reductions = List.copyOf(reductions);
            figures = List.copyOf(figures);
            doubts = List.copyOf(doubts);
        }

        /**
         * Returns how sure the estimate is.
         *
         * @return {@link Certainty#DOUBTFUL} when there is a doubt
         */
        public Certainty certainty() {
            return doubts.isEmpty() ? Certainty.CERTAIN : Certainty.DOUBTFUL;
        }
    }

    /**
     * The bounds that a source prints, where it prints no more.
     *
     * @param leastUnits the least number of tax units (UIT)
     * @param mostUnits the largest number of tax units (UIT)
     * @param least PEN
     * @param most PEN
     * @param figures the bounds and the UIT that the source names
     * @param wordsEs in words, in Spanish
     * @param wordsEn in words, in English
     */
    record Range(
            BigDecimal leastUnits,
            BigDecimal mostUnits,
            BigDecimal least,
            BigDecimal most,
            List<Figure> figures,
            String wordsEs,
            String wordsEn)
            implements Fine {

        /**
         * Copies the list.
         *
         * @param leastUnits the least number of tax units (UIT)
         * @param mostUnits the largest number of tax units (UIT)
         * @param least PEN
         * @param most PEN
         * @param figures the bounds and the UIT that the source names
         * @param wordsEs in words, in Spanish
         * @param wordsEn in words, in English
         */
        public Range {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A fine that cannot be told.
     *
     * @param missing the fact types without which it cannot, by simple name; empty when no source read gives the fine
     * @param missingWordsEs what is missing in words, in Spanish, in the order of {@code missing}
     * @param missingWordsEn what is missing in words, in English, in the order of {@code missing}
     * @param wordsEs in words, in Spanish
     * @param wordsEn in words, in English
     */
    record Unknown(
            List<String> missing,
            List<String> missingWordsEs,
            List<String> missingWordsEn,
            String wordsEs,
            String wordsEn)
            implements Fine {

        /**
         * Copies the lists.
         *
         * @param missing the fact types without which it cannot, by simple name; empty when no source read gives the fine
         * @param missingWordsEs what is missing in words, in Spanish, in the order of {@code missing}
         * @param missingWordsEn what is missing in words, in English, in the order of {@code missing}
         * @param wordsEs in words, in Spanish
         * @param wordsEn in words, in English
         */
        public Unknown {
            missing = List.copyOf(missing);
            missingWordsEs = List.copyOf(missingWordsEs);
            missingWordsEn = List.copyOf(missingWordsEn);
        }

        /**
         * Returns what is missing in words, in the order of {@link #missing()}.
         *
         * @param language the language
         * @return a noun phrase for each
         */
        public List<String> missingWords(Language language) {
            return language == Language.ES ? missingWordsEs : missingWordsEn;
        }
    }

    /**
     * What would be left of a fine.
     *
     * @param ground why it would be lower
     * @param amount PEN that would be left, zero for no fine
     */
    record Reduced(FineReduction ground, BigDecimal amount) {}
}
