package io.github.llamkay.fact;

/**
 * The posts that an employer had to fill in a year.
 *
 * @param employer the id of the employer
 * @param year the calendar year of the quota
 * @param newPosts new posts, 0 or more
 * @param vacancies vacancies to fill because an employment ended for any cause, 0 or more
 */
public record QuotaVacancies(String employer, int year, int newPosts, int vacancies) implements EmployerFact {

    /**
     * Checks every component.
     *
     * @param employer the id of the employer
     * @param year the calendar year of the quota
     * @param newPosts new posts, 0 or more
     * @param vacancies vacancies to fill because an employment ended for any cause, 0 or more
     * @throws io.github.llamkay.InvalidFactException when a component is missing or out of bounds
     */
    public QuotaVacancies {
        Checks.id("QuotaVacancies.employer", employer);
        Checks.range("QuotaVacancies.year", year, 1930, 2099);
        Checks.range("QuotaVacancies.newPosts", newPosts, 0, 1_000_000);
        Checks.range("QuotaVacancies.vacancies", vacancies, 0, 1_000_000);
    }
}
