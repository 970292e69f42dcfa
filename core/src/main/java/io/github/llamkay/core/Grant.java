package io.github.llamkay.core;

import io.github.llamkay.fact.Period;
import io.github.llamkay.rules.internal.Derived;
import io.github.llamkay.rules.internal.Due;
import io.github.llamkay.rules.internal.DueDays;
import io.github.llamkay.rules.internal.Open;
import io.github.llamkay.rules.internal.SubjectFile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is granted, by which two grants can be told to be of the same: money of a benefit, days of a kind, or a right, for one
 * subject and period.
 *
 * @param file the subject
 * @param what benefit and kind, or the right
 * @param period what it is for, null when it is not tied to a period
 */
record Grant(SubjectFile file, List<Object> what, @Nullable Period period) {

    /** Returns what a draft grants, null when it grants nothing. */
    static @Nullable Grant of(Derived made) {
        if (made instanceof Due due) {
            return new Grant(due.file(), List.of(due.benefit()), due.period());
        }
        if (made instanceof DueDays due) {
            return new Grant(due.file(), List.of(due.benefit(), due.kind()), due.period());
        }
        if (made instanceof Open open) {
            return new Grant(open.file(), List.of(open.right(), open.values()), open.period());
        }
        return null;
    }

    /** Returns how much drafts of one grant give in all. */
    static BigDecimal worth(List<Conclusion> drafts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Conclusion draft : drafts) {
            sum = sum.add(worth(draft.made()));
        }
        return sum;
    }

    private static BigDecimal worth(Derived made) {
        if (made instanceof Due due) {
            return due.value();
        }
        if (made instanceof DueDays due) {
            return due.part().add(BigDecimal.valueOf(due.count()));
        }
        return made instanceof Open open && open.eligible() ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Returns what drafts of one grant give in all, as words name it: an amount, or a number of days. */
    static Object said(List<Conclusion> drafts) {
        BigDecimal worth = worth(drafts);
        return drafts.get(0).made() instanceof Due
                ? worth
                : worth.stripTrailingZeros().toPlainString();
    }

    /** Returns the key of the words that say that a draft gives less than is due. */
    static String clause(Derived made) {
        if (made instanceof Due) {
            return "clause.less";
        }
        return made instanceof DueDays ? "clause.lessDays" : "clause.lessRight";
    }
}
