package io.github.llamkay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rules of one's own beside the law, as text: a collective agreement that improves on it, say.
 *
 * <p>A pack is a folder in the shape of a section of the law: {@code pack.properties} with its {@code id} and the
 * {@code document} that it applies, rules in {@code .drl} files, the clauses that they decide in {@code questions.csv}, their words
 * in {@code words_es.properties} and {@code words_en.properties}, and dated figures, where it has any, in {@code figures.csv}. It is
 * compiled when the law is loaded, which needs {@code org.drools:drools-mvel} on the class path.
 *
 * <p>What the law gives stays due: of a clause of a pack and the law, the better for the worker is granted, and a breach of the law is
 * reported whatever a pack says. <strong>A pack is code: it runs with all rights of the program that loads it. Load only packs that
 * you trust as you trust your own code.</strong>
 *
 * @param name the name of the pack, for messages: that of its folder
 * @param files the text of its files, by file name
 */
public record Pack(String name, SortedMap<String, String> files) {

    private static final List<String> KINDS = List.of(".drl", ".csv", ".properties");

    /**
     * Copies the map.
     *
     * @param name the name of the pack, for messages; not blank
     * @param files the text of its files, by file name
     * @throws IllegalArgumentException when the name is blank
     */
    public Pack {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A pack has a blank name; expected one to tell it by in messages");
        }
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Makes a pack of texts, such as resources of an application.
     *
     * @param name the name of the pack, for messages; not blank
     * @param files the text of its files, by file name
     * @return the pack, not compiled yet
     * @throws IllegalArgumentException when the name is blank
     */
    public static Pack of(String name, Map<String, String> files) {
        return new Pack(name, new TreeMap<>(files));
    }

    /**
     * Reads a pack from a folder: its {@code .drl}, {@code .csv} and {@code .properties} files, in UTF-8; others are left alone, and so
     * are folders in it.
     *
     * @param folder the folder
     * @return the pack, not compiled yet
     * @throws InvalidPackException when it is no folder or a file is not UTF-8
     * @throws UncheckedIOException when it cannot be read
     */
    public static Pack read(Path folder) {
        Path named = folder.toAbsolutePath().normalize().getFileName();
        String name = named == null ? folder.toString() : named.toString();
        if (!Files.isDirectory(folder)) {
            throw new InvalidPackException(List.of(name + ": there is no such folder; expected that of a pack"));
        }
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.filter(Pack::isOfPack).toList()) {
                files.put(String.valueOf(file.getFileName()), text(name, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pack " + name + " cannot be read", e);
        }
        return new Pack(name, files);
    }

    private static boolean isOfPack(Path file) {
        return Files.isRegularFile(file) && KINDS.stream().anyMatch(file.toString()::endsWith);
    }

    private static String text(String name, Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InvalidPackException(
                    List.of(name + "/" + file.getFileName() + ": this is not UTF-8; expected text in UTF-8"), e);
        }
    }

    /**
     * Returns what tells this pack from one of other content.
     *
     * @return the SHA-256 of its files' names and texts, 64 hexadecimal digits
     */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((file, text) -> {
                digest.update((file + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Names the pack and its files, not their text. */
    @Override
    public String toString() {
        return "Pack[" + name + ", " + files.keySet() + "]";
    }
}
