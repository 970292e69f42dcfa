package io.github.llamkay.core;

import io.github.llamkay.Section;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Period;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Party;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of rules: templates by key in each language, filled with the values of a finding. */
final class Words {

    private static final Properties NONE = new Properties();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY_ES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Map<Language, Properties> bundles;

    private Words(Map<Language, Properties> bundles) {
        this.bundles = bundles;
    }

    /** The words of the law, read when first asked for. */
    private static final class Law {
        static final Words WORDS = new Words(load());
    }

    /** Returns the words of the law. */
    static Words ofLaw() {
        return Law.WORDS;
    }

    /** Returns words of one's own, those of the law standing behind them. */
    static Words own(Properties es, Properties en) {
        Map<Language, Properties> bundles = new EnumMap<>(Language.class);
        bundles.put(Language.ES, es);
        bundles.put(Language.EN, en);
        return new Words(bundles);
    }

    /** Returns the template of a key. */
    Optional<String> template(String key, Language language) {
        Optional<String> own = own(key, language);
        return own.isEmpty() && this != ofLaw() ? ofLaw().own(key, language) : own;
    }

    /** Returns the template of a key, the law's not counted where these words are not those of the law. */
    Optional<String> own(String key, Language language) {
        return Optional.ofNullable(bundles.getOrDefault(language, NONE).getProperty(key));
    }

    /** Returns the words of the first key that has any. */
    String say(Language language, Map<String, Object> values, String... keys) {
        for (String key : keys) {
            Optional<String> template = template(key, language);
            if (template.isPresent()) {
                return fill(template.get(), language, values);
            }
        }
        throw new IllegalStateException("No words for " + String.join(", ", keys) + " in " + language
                + "; expected one of these keys in the words of llamkay-rules");
    }

    private static String fill(String template, Language language, Map<String, Object> values) {
        Matcher place = PLACE.matcher(template);
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            Object value = values.get(place.group(1));
            place.appendReplacement(text, Matcher.quoteReplacement(value == null ? "—" : format(value, language)));
        }
        return place.appendTail(text).toString();
    }

    /** Returns a value as a reader of the language expects it. */
    static String format(Object value, Language language) {
        if (value instanceof BigDecimal amount) {
            return "S/ " + money(amount);
        }
        if (value instanceof LocalDate day) {
            return language == Language.ES ? day.format(DAY_ES) : day.toString();
        }
        if (value instanceof LocalDateTime moment) {
            return format(moment.toLocalDate(), language) + " " + moment.format(HOUR);
        }
        if (value instanceof Period period) {
            return format(period.from(), language)
                    + (language == Language.ES ? " al " : " to ")
                    + format(period.to(), language);
        }
        if (value instanceof Concept concept) {
            return language == Language.ES ? concept.titleEs() : concept.titleEn();
        }
        if (value instanceof Party party) {
            return language == Language.ES ? party.titleEs() : party.titleEn();
        }
        if (value instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return ofLaw().template(key, language).orElse(constant.name());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> format(each, language)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** Returns the label of a missing fact, given its simple name and, in brackets, what it should say. */
    static String factLabel(String missing, Language language) {
        int bracket = missing.indexOf(" (");
        if (bracket < 0) {
            return ofLaw().template("Fact." + missing, language).orElse(missing);
        }
        String type = missing.substring(0, bracket);
        String said = Stream.of(
                        missing.substring(bracket + 2, missing.length() - 1).split(", "))
                .map(part -> sayPart(type, part, language))
                .collect(Collectors.joining(", "));
        return ofLaw().template("Fact." + type, language).orElse(type) + " (" + said + ")";
    }

    /** Returns the labels of missing facts, in order. */
    static List<String> factLabels(List<String> missing, Language language) {
        return missing.stream().map(each -> factLabel(each, language)).toList();
    }

    /** Returns what a missing fact should say: a constant by its label, a day as a reader expects it, else the text. */
    private static String sayPart(String type, String part, Language language) {
        if (DAY.matcher(part).matches()) {
            return format(LocalDate.parse(part), language);
        }
        return Stream.of(type, "Duty", "RecordKind", "Benefit", "HostileConduct")
                .flatMap(kind -> ofLaw().template(kind + "." + part, language).stream())
                .findFirst()
                .orElseGet(() -> Stream.of(Concept.values())
                        .filter(concept -> concept.name().equals(part))
                        .map(concept -> format(concept, language))
                        .findFirst()
                        .orElse(part));
    }

    private static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    private static Map<Language, Properties> load() {
        Map<Language, Properties> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties bundle = new Properties();
            require(bundle, "general", language);
            for (Section section : Section.values()) {
                read(bundle, section.name(), language);
            }
            bundles.put(language, bundle);
        }
        return bundles;
    }

    /** Reads words that every version of the rules has. */
    static void require(Properties bundle, String name, Language language) {
        if (!read(bundle, name, language)) {
            throw new IllegalStateException("No words '" + name + "' in " + language
                    + " on the class path; expected the" + " artifact io.github.llamkay:llamkay-rules");
        }
    }

    private static boolean read(Properties bundle, String name, Language language) {
        String resource = "/io/github/llamkay/rules/words/" + name + "_"
                + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in != null) {
                bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource, e);
        }
    }
}
