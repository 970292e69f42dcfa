package io.github.llamkay.rules.figures;

import java.util.List;

/**
 * What the fine of an infringement is reckoned by: the workers affected, unless the law says otherwise. Which decisions depart
 * from it stands in {@code io/github/llamkay/rules/fine-bases.csv}, the longest matching beginning of the decision's id
 * deciding.
 */
public enum FineBasis {
    /** The workers whom it affects. */
    AFFECTED,
    /** The whole staff of the employer. */
    WHOLE_STAFF,
    /** The special amount of child and forced labour, whatever the number of workers. */
    FORBIDDEN_WORK;

    private static final List<CsvRow> ROWS = CsvTable.load(
                    "fine-bases.csv", List.of("decisions", "basis", "norm", "confidence"))
            .rows();

    /**
     * Returns the basis of a decision.
     *
     * @param decision the id of the decision that was breached, such as {@code "XVIII.27.a"}
     * @return the basis
     */
    public static FineBasis of(String decision) {
        FineBasis basis = AFFECTED;
        int longest = 0;
        for (CsvRow row : ROWS) {
            String prefix = row.requiredText("decisions");
            if (prefix.length() > longest && (decision + ".").startsWith(prefix + ".")) {
                basis = row.constant("basis", FineBasis.class);
                longest = prefix.length();
            }
        }
        return basis;
    }
}
