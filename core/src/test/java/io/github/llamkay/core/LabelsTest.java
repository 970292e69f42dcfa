package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.Assessment;
import io.github.llamkay.Edition;
import io.github.llamkay.Section;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Duty;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.RecordKind;
import io.github.llamkay.fact.Regime;
import io.github.llamkay.finding.Certainty;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.finding.FineReduction;
import io.github.llamkay.finding.Language;
import io.github.llamkay.finding.Party;
import io.github.llamkay.finding.Severity;
import io.github.llamkay.finding.Status;
import io.github.llamkay.finding.Violation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static final Pattern ARTICLE = Pattern.compile("^(el|la|los|las|un|una|the|an?) .*");

    private static final Pattern NO_LABEL = Pattern.compile("|.*[{}_—].*|.*\\.|\\s.*|.*\\s");

    /** Shown beside findings: in what regime somebody works, what records to ask for, what was agreed. */
    private static final List<Class<? extends Enum<?>>> OF_FACTS =
            List.of(Regime.class, RecordKind.class, Concept.class);

    @Test
    void theWalkGoesIntoFindingsFiguresFinesAndTheStamp() {
        assertThat(shown())
                .contains(Violation.Kind.class, Certainty.class, Figure.Unit.class, FineReduction.class, Edition.class)
                .doesNotContain(Regime.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantThatAnAssessmentShowsHasALabel(Language language) {
        List<String> wrong = new ArrayList<>();
        Stream.concat(shown().stream(), OF_FACTS.stream())
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(constant -> {
                    String label = labelOrReason(constant, language);
                    if (NO_LABEL.matcher(label).matches()
                            || ARTICLE.matcher(label).matches()) {
                        wrong.add(constant.getDeclaringClass().getSimpleName() + "." + constant + ": " + label);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aLabelIsAShortPhraseForATable() {
        assertThat(label(Benefit.GRATIFICACION, Language.ES)).isEqualTo("gratificación");
        assertThat(label(Benefit.CTS, Language.EN)).isEqualTo("CTS");
        assertThat(label(Duty.EXAMINE_WORKER, Language.ES)).isEqualTo("examen médico ocupacional");
        assertThat(label(Duty.DEPOSIT_CTS, Language.EN)).isEqualTo("deposit of CTS");
        assertThat(label(Violation.Kind.SHORT, Language.ES)).isEqualTo("se pagó de menos");
        assertThat(label(Figure.Unit.BUSINESS_DAYS, Language.ES)).isEqualTo("días hábiles");
        assertThat(label(Party.LABOUR_AUTHORITY, Language.EN)).isEqualTo("labour authority");
        assertThat(label(Severity.VERY_GRAVE, Language.ES)).isEqualTo("muy grave");
        assertThat(label(Regime.SMALL_ENTERPRISE, Language.EN)).isEqualTo("small enterprise");
        assertThat(label(Concept.OVERTIME_PAY, Language.ES)).isEqualTo("Horas extras");
        assertThat(label(Section.VIII, Language.EN)).isEqualTo("Annual leave");
    }

    /** The committee's approval is called one thing where a sentence says that it lacks and another as a status. */
    @Test
    void sentencesKeepTheirOwnWords() {
        assertThat(Words.format(Benefit.GRATIFICACION, Language.ES)).isEqualTo("la gratificación");
        assertThat(Words.format(Status.OSH_RULES_NOT_APPROVED, Language.ES)).isEqualTo("la aprobación del comité");
        assertThat(label(Status.OSH_RULES_NOT_APPROVED, Language.ES))
                .isEqualTo("reglamento de seguridad y salud no aprobado por el comité");
    }

    @Test
    void aConstantWithoutALabelIsRefusedByName() {
        assertThatThrownBy(() -> label(DayOfWeek.MONDAY, Language.ES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DayOfWeek.MONDAY has no label in ES");
        assertThatThrownBy(() -> label(Concept.Listing.UNLISTED, Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Concept.Listing.UNLISTED has no label in EN");
    }

    @Test
    void everyLabelIsOfAConstant() {
        Set<String> constants = new TreeSet<>();
        Stream.concat(shown().stream(), OF_FACTS.stream())
                .forEach(type -> Stream.of(type.getEnumConstants())
                        .forEach(constant -> constants.add(type.getCanonicalName()
                                        .substring(type.getPackageName().length() + 1)
                                + "." + constant.name())));
        for (Language language : Language.values()) {
            Properties labels = new Properties();
            Words.require(labels, "labels", language);
            Set<String> stray = new TreeSet<>(labels.stringPropertyNames());
            stray.removeAll(constants);
            assertThat(stray).as("labels in %s of no constant", language).isEmpty();
        }
    }

    private static String label(Enum<?> constant, Language language) {
        return Law.IN_FORCE.label(constant, language);
    }

    private static String labelOrReason(Enum<?> constant, Language language) {
        try {
            return label(constant, language);
        } catch (IllegalArgumentException e) {
            return e.getMessage() + ".";
        }
    }

    /** Returns the enums that an assessment leads to; a fact is the caller's own and its constants are not followed. */
    private static Set<Class<? extends Enum<?>>> shown() {
        Set<Class<? extends Enum<?>>> enums = new HashSet<>();
        walk(Assessment.class, enums, new HashSet<>());
        return enums;
    }

    private static void walk(Type type, Set<Class<? extends Enum<?>>> enums, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> walk(argument, enums, seen));
        }
        if (!(type instanceof Class<?> plain)
                || !plain.getName().startsWith("io.github.llamkay.")
                || plain == Fact.class) {
            return;
        }
        if (plain.isEnum()) {
            enums.add(enumOf(plain));
            return;
        }
        if (plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(permitted -> walk(permitted, enums, seen));
        }
        for (Method method : plain.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                walk(method.getGenericReturnType(), enums, seen);
            }
        }
    }

    @SuppressWarnings("unchecked") // Asked before.
    private static Class<? extends Enum<?>> enumOf(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
