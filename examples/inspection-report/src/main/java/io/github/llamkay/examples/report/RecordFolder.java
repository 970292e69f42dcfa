package io.github.llamkay.examples.report;

import io.github.llamkay.core.FactReader;
import io.github.llamkay.fact.Election;
import io.github.llamkay.fact.ElectionFact;
import io.github.llamkay.fact.Employer;
import io.github.llamkay.fact.EmployerFact;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.EmploymentFact;
import io.github.llamkay.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of one employer: a folder with a CSV file for each kind of fact. A file is named after the record of the API
 * that it holds, its columns after the components; any fact can be given, none is listed here.
 *
 * @param employer the id of the employer
 * @param rows every fact, in the order of the files and their lines
 * @param names the names of workers by the id of {@link Employment#worker()}; empty when the folder gives none
 * @param unread the names of files that are no CSV files and were not read
 */
record RecordFolder(String employer, List<Row> rows, Map<String, String> names, List<String> unread) {

    /** The file of names, which the report reads and the library never sees. */
    static final String NAMES = "nombres.csv";

    private static final String SUFFIX = ".csv";

    /** The files that state the ids of the others: a row refused there would be told again for each row that names it. */
    private static final Set<String> STATING = Set.of("Employment.csv", "Election.csv", "Employer.csv");

    RecordFolder {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
        unread = List.copyOf(unread);
    }

    /**
     * Reads a folder.
     *
     * @throws FolderException when anything in it cannot be read, with all its problems
     */
    static RecordFolder read(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.equals(NAMES)) {
                names.putAll(NamesFile.read(file, problems));
            } else if (name.endsWith(SUFFIX)) {
                new FactFile(name, problems).read(file, rows);
            } else {
                unread.add(name);
            }
        }
        boolean stated = problems.stream().noneMatch(problem -> STATING.contains(problem.file()));
        String employer = employer(rows, problems);
        if (stated) {
            checkSubjects(employer, rows, problems);
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::line));
            throw new FolderException(problems);
        }
        return new RecordFolder(employer, rows, names, unread);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FolderException(
                    List.of(new Problem("", 0, "", folder + " no es una carpeta", "una carpeta con archivos CSV")));
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the employer of the folder, and tells the rows that name another. */
    private static String employer(List<Row> rows, List<Problem> problems) {
        Optional<String> employer = rows.stream()
                .sorted(Comparator.comparing(RecordFolder::rank))
                .map(row -> employer(row.fact()))
                .filter(id -> !id.isEmpty())
                .findFirst();
        if (employer.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    "", 0, "", "no dice de qué empleador es", "al menos Employer.csv o Employment.csv con una fila"));
        }
        for (Row row : rows) {
            String named = employer(row.fact());
            if (!named.isEmpty() && !named.equals(employer.orElse(""))) {
                problems.add(new Problem(
                        row.file(),
                        row.line(),
                        row.fact() instanceof Employer ? "id" : "employer",
                        "'" + named + "'",
                        "un solo empleador en la carpeta, '" + employer.orElse("") + "'"));
            }
        }
        return employer.orElse("");
    }

    /** What says first of whom the folder is: the employer itself, then its hirings, then anything. */
    private static int rank(Row row) {
        return row.fact() instanceof Employer ? 0 : row.fact() instanceof Employment ? 1 : 2;
    }

    private static String employer(Fact fact) {
        if (fact instanceof Employment employment) {
            return employment.employer();
        } else if (fact instanceof Election election) {
            return election.employer();
        }
        return fact instanceof EmployerFact aboutEmployer ? aboutEmployer.employer() : "";
    }

    /** Every fact is about the employer, an employment or an election that the folder states. */
    private static void checkSubjects(String employer, List<Row> rows, List<Problem> problems) {
        Set<String> employments = new HashSet<>();
        Set<String> elections = new HashSet<>();
        for (Row row : rows) {
            if (row.fact() instanceof Employment employment) {
                employments.add(employment.id());
            } else if (row.fact() instanceof Election election) {
                elections.add(election.id());
            }
        }
        Set<String> all = new HashSet<>(employments);
        all.addAll(elections);
        all.add(employer);
        for (Row row : rows) {
            Fact fact = row.fact();
            if (fact instanceof EmploymentFact) {
                check(row, "employment", employments, "Employment.csv", problems);
            } else if (fact instanceof ElectionFact) {
                check(row, "election", elections, "Election.csv", problems);
            } else if (!(fact instanceof EmployerFact)) {
                check(row, "subject", all, "Employment.csv, Employer.csv o Election.csv", problems);
            }
        }
    }

    private static void check(Row row, String column, Set<String> known, String where, List<Problem> problems) {
        if (!known.contains(row.fact().subject())) {
            problems.add(new Problem(
                    row.file(), row.line(), column, "'" + row.fact().subject() + "'", "un id que diga " + where));
        }
    }

    /** Returns the facts. */
    List<Fact> facts() {
        return rows.stream().map(Row::fact).toList();
    }

    /** Returns the employments, in the order of their file. */
    List<Employment> employments() {
        return rows.stream()
                .map(Row::fact)
                .filter(Employment.class::isInstance)
                .map(Employment.class::cast)
                .toList();
    }

    /** Returns where each fact stands; of two equal facts the first. */
    Map<Fact, Row> places() {
        Map<Fact, Row> places = new HashMap<>();
        rows.forEach(row -> places.putIfAbsent(row.fact(), row));
        return places;
    }

    /** Returns how many files of facts were read. */
    long files() {
        return rows.stream().map(Row::file).distinct().count();
    }

    /** Names the fact that a file of this name holds. */
    static String type(String file) {
        return file.substring(0, file.length() - SUFFIX.length());
    }

    /** Tells whether the API has a fact of this name. */
    static boolean isFact(String type) {
        return FactReader.types().containsKey(type);
    }
}
