package io.github.llamkay.examples.report;

import io.github.llamkay.examples.report.ReportView.Person;
import io.github.llamkay.fact.Employment;
import java.util.HashMap;
import java.util.Map;

/** Names the subjects of findings for the page. */
final class People {

    private final Map<String, Person> people = new HashMap<>();
    private final String employer;

    People(RecordFolder folder) {
        employer = folder.employer();
        for (Employment employment : folder.employments()) {
            String name = folder.names().getOrDefault(employment.worker(), employment.id());
            people.put(employment.id(), new Person(employment.id(), name, "persona-" + people.size()));
        }
    }

    /** Returns whom a finding is about. */
    Person of(String subject) {
        Person person = people.get(subject);
        if (person != null) {
            return person;
        }
        return new Person(subject, subject.equals(employer) ? "El empleador" : "Elección " + subject, "");
    }

    /** Tells whether a finding is about a worker. */
    boolean isWorker(String subject) {
        return people.containsKey(subject);
    }
}
