package io.github.llamkay.examples.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file, or standard input where its name is a dash. */
record Input(Path path, InputStream standard) {

    private boolean isStandard() {
        return path.toString().equals("-");
    }

    /** Returns the name of the file, with a colon and a space, or blank. */
    String place() {
        return isStandard() ? "" : path + ": ";
    }

    boolean isLines() {
        return path.toString().endsWith(".ndjson") || path.toString().endsWith(".jsonl");
    }

    /** Returns the size of the file in bytes, 0 when it is not known. */
    long size() throws IOException {
        return isStandard() ? 0 : Files.size(path);
    }

    BufferedReader open() throws IOException {
        if (isStandard()) {
            return new BufferedReader(new InputStreamReader(standard, StandardCharsets.UTF_8));
        }
        try {
            return Files.newBufferedReader(path);
        } catch (NoSuchFileException e) {
            InputException refused = new InputException(
                    "",
                    List.of(new Problem("", "the file " + path + ", which is not there", "a file that can be read")));
            refused.initCause(e);
            throw refused;
        }
    }

    String whole() throws IOException {
        try (BufferedReader reader = open()) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            InputException refused =
                    new InputException(place(), List.of(new Problem("", "not in UTF-8", "text in UTF-8")));
            refused.initCause(e);
            throw refused;
        }
    }
}
