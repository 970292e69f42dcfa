package io.github.llamkay.finding;

import io.github.llamkay.Section;
import java.util.List;

/**
 * Where a decision stands.
 *
 * @param section the section of the manual, or the election procedure; for a clause of a pack, that of its matter
 * @param document title, version and date of the document; for a clause of a pack, what the pack says that it applies
 * @param question the question or numeral, such as {@code "VIII.12"}, or the clause of a pack, such as {@code "VIII.ACME.7"}
 * @param page the page of the print; 0 where the print has no pages, as that of the election procedure: the numeral tells the place
 * @param norms the norms that the source cites for it, in its order; for a later version of the law, the norm that changed it
 */
public record Source(Section section, String document, String question, int page, List<String> norms) {

    /**
     * Copies the list.
     *
     * @param section the section of the manual, or the election procedure; for a clause of a pack, that of its matter
     * @param document title, version and date of the document; for a clause of a pack, what the pack says that it applies
     * @param question the question or numeral, such as {@code "VIII.12"}, or the clause of a pack, such as {@code "VIII.ACME.7"}
     * @param page the page of the print; 0 where the print has no pages, as that of the election procedure: the numeral tells the place
     * @param norms the norms that the source cites for it, in its order; for a later version of the law, the norm that changed it
     */
    public Source {
        norms = List.copyOf(norms);
    }
}
