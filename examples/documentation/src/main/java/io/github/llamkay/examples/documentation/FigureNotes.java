package io.github.llamkay.examples.documentation;

import io.github.llamkay.finding.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes beside the figures, in Spanish, which stand in the table alone. Immutable. */
final class FigureNotes {

    private static final String TABLE = "/io/github/llamkay/rules/figures.csv";
    private static final String HEAD = "id;unit;value;from;through;norm;published;confidence;note_es";

    private final Map<String, String> notes;

    private FigureNotes(Map<String, String> notes) {
        this.notes = notes;
    }

    static FigureNotes load() {
        try (InputStream in = FigureNotes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new InputException("No " + TABLE + " on the class path; expected llamkay-rules");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + TABLE, e);
        }
    }

    private static FigureNotes read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new InputException(TABLE + " has another head; expected " + HEAD);
        }
        Map<String, String> notes = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            notes.put(cells[0] + " " + cells[3], cells[cells.length - 1]);
        }
        return new FigureNotes(notes);
    }

    /** Returns the note on a figure, blank when it has none. */
    String of(Figure figure) {
        return notes.getOrDefault(figure.id() + " " + figure.from(), "");
    }
}
