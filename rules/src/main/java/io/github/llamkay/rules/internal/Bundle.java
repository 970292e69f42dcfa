package io.github.llamkay.rules.internal;

import java.util.List;

/** Something that a rule matches whole and that the proof unfolds into its parts. */
public interface Bundle {

    /**
     * Returns the parts.
     *
     * @return facts or derived facts
     */
    List<?> parts();
}
