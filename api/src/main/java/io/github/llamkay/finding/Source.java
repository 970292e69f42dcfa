package io.github.llamkay.finding;

import io.github.llamkay.Section;
import java.util.List;

/**
 * Where a decision stands.
 *
 * @param section the section of the manual, or the election procedure
 * @param question the question or numeral, such as {@code "VIII.12"}
 * @param page the page of the print; 0 for the election procedure, whose print has no pages: the numeral tells the place
 * @param norms the norms that the source cites for it, in its order; for a later version of the law, the norm that changed it
 */
public record Source(Section section, String question, int page, List<String> norms) {

    /**
     * Copies the list.
     *
     * @param section the section of the manual, or the election procedure
     * @param question the question or numeral, such as {@code "VIII.12"}
     * @param page the page of the print; 0 for the election procedure, whose print has no pages: the numeral tells the place
     * @param norms the norms that the source cites for it, in its order; for a later version of the law, the norm that changed it
     */
    public Source {
        norms = List.copyOf(norms);
    }

    /**
     * Returns the document.
     *
     * @return title, version and date
     */
    public String document() {
        return section == Section.CSST ? "R.M. 245-2021-TR (2021-12-11)" : "M-SAT-02 v2.0 (2017-12-28)";
    }
}
