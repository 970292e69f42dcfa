package io.github.llamkay.examples.json;

import io.github.llamkay.LabourCase;
import io.github.llamkay.core.CaseProblem;
import io.github.llamkay.core.UnreadableCaseException;
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
    private String place() {
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
            throw new InputException(
                    "",
                    List.of(new CaseProblem(
                            "", "the file " + path + ", which is not there", "a file that can be read")),
                    e);
        }
    }

    /** Reads the case that the input is. */
    LabourCase labourCase() throws IOException {
        try {
            return Json.labourCase(whole());
        } catch (UnreadableCaseException unreadable) {
            throw refused(unreadable);
        }
    }

    /** Says in the name of the input why it was refused. */
    InputException refused(RuntimeException refused) {
        return new InputException(place(), CaseProblem.of(refused), refused);
    }

    private String whole() throws IOException {
        try (BufferedReader reader = open()) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new InputException(place(), List.of(new CaseProblem("", "not in UTF-8", "text in UTF-8")), e);
        }
    }
}
