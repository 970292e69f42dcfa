package io.github.llamkay.fact;

/**
 * The form of an employer.
 *
 * @param employer the id of the employer
 * @param form the form
 */
public record CompanyForm(String employer, LegalForm form) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param form the form
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public CompanyForm {
        Checks.id("CompanyForm.employer", employer);
        Checks.present("CompanyForm.form", form);
    }
}
