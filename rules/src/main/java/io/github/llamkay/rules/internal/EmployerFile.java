package io.github.llamkay.rules.internal;

import io.github.llamkay.fact.Fact;
import java.util.List;
import java.util.Map;

/** Everything known of one employer, and the files of its employments in the case. */
public final class EmployerFile extends SubjectFile {

    private final String id;
    private final List<EmploymentFile> employments;

    /**
     * Groups the facts of an employer.
     *
     * @param frame dates and edition
     * @param id the id of the employer
     * @param facts its facts, by type
     * @param employments the files of its employments
     */
    public EmployerFile(Frame frame, String id, Map<Class<?>, List<Fact>> facts, List<EmploymentFile> employments) {
        super(frame, facts);
        this.id = id;
        this.employments = List.copyOf(employments);
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the files of its employments in the case} */
    public List<EmploymentFile> employments() {
        return employments;
    }
}
