package io.github.llamkay.examples.documentation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes anchors of the texts of one page: readable, ASCII, each one once. */
final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9.]+");
    private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");
    private static final int LONGEST = 70;

    private final Set<String> taken = new HashSet<>();

    /**
     * Returns a new anchor.
     *
     * @param text what it stands for
     * @return the text in lower case without accents, cut at a word, numbered where another text gave the same
     */
    String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String slug = EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        if (slug.length() > LONGEST) {
            int word = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, word > 0 ? word : LONGEST);
        }
        slug = slug.toLowerCase(Locale.ROOT);
        String anchor = slug;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = slug + "-" + number;
        }
        return anchor;
    }
}
