package io.github.llamkay.core;

import io.github.llamkay.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The order of the source: sections as they follow, questions by number, decisions by letter. */
final class DecisionOrder implements Comparator<String> {

    static final DecisionOrder INSTANCE = new DecisionOrder();

    /** Ids come from the rules alone, so that no more of them are kept than there are decisions. */
    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    private DecisionOrder() {}

    @Override
    public int compare(String one, String other) {
        return one.equals(other) ? 0 : key(one).compareTo(key(other));
    }

    private Key key(String id) {
        Key known = keys.get(id);
        return known == null ? keys.computeIfAbsent(id, Key::of) : known;
    }

    private record Key(Section section, List<String> parts) implements Comparable<Key> {

        static Key of(String id) {
            return new Key(Section.of(id), List.of(id.split("\\.")));
        }

        @Override
        public int compareTo(Key other) {
            int bySection = section.compareTo(other.section);
            if (bySection != 0) {
                return bySection;
            }
            for (int i = 1; i < Math.min(parts.size(), other.parts.size()); i++) {
                int byPart = compareParts(parts.get(i), other.parts.get(i));
                if (byPart != 0) {
                    return byPart;
                }
            }
            return Integer.compare(parts.size(), other.parts.size());
        }

        private static int compareParts(String one, String other) {
            if (isArticle(one) != isArticle(other)) {
                return isArticle(one) ? -1 : 1;
            }
            return isNumber(one) && isNumber(other)
                    ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                    : one.compareTo(other);
        }

        /** The articles of a resolution come before the numerals of what it approves. */
        private static boolean isArticle(String part) {
            return part.startsWith("Art");
        }

        private static boolean isNumber(String part) {
            return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
        }
    }
}
