package io.github.llamkay.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.llamkay.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules and what each may use; what no code of the library does. */
@AnalyzeClasses(packages = "io.github.llamkay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] API = {
        "io.github.llamkay", "io.github.llamkay.fact", "io.github.llamkay.finding", "io.github.llamkay.catalogue"
    };
    private static final String RULES = "io.github.llamkay.rules..";
    private static final String CORE = "io.github.llamkay.core..";

    @ArchTest
    static final ArchRule API_STANDS_ALONE = classes()
            .that()
            .resideInAnyPackage(API)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.llamkay",
                    "io.github.llamkay.fact",
                    "io.github.llamkay.finding",
                    "io.github.llamkay.catalogue",
                    "java..",
                    "org.jspecify..")
            .because("who compiles against the API takes on no other library");

    @ArchTest
    static final ArchRule RULES_USE_THE_API_AND_THE_LANGUAGE_OF_THE_RULES = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE)
            .because("the law does not know how it is run");

    @ArchTest
    static final ArchRule HAND_WRITTEN_RULES_CODE_IS_FREE_OF_DROOLS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.llamkay.rules.arithmetic..",
                    "io.github.llamkay.rules.figures..",
                    "io.github.llamkay.rules.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because(
                    "figures, arithmetic and derived facts are plain Java; only the rules compiled from DRL need Drools");

    @ArchTest
    static final ArchRule ARITHMETIC_STANDS_ON_NOTHING_OF_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("io.github.llamkay.rules.figures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.llamkay.rules.internal..", "io.github.llamkay.rules.arithmetic..")
            .because("the dated figures can be read and tested by themselves");

    @ArchTest
    static final ArchRule FACTS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Fact.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .resideInAPackage("io.github.llamkay.fact")
            .because("a fact says the same for ever, to every thread");

    @ArchTest
    static final ArchRule FACTS_ARE_IMMUTABLE = classes()
            .that()
            .areAssignableTo(Fact.class)
            .and()
            .areNotInterfaces()
            .should(haveComponentsOfImmutableTypes())
            .because("a fact says the same for ever, to every thread");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(readsTheClockOrTheDefaults())
            .because("the as-of date is the caller's, and the answer is the same on every machine");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.llamkay.rules.pay..", "io.github.llamkay.rules.common..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class)
            .because("java.time says which day it is, in no time zone");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a library is silent: it answers or it throws");

    @ArchTest
    static void noPackageLiesInTwoModules(JavaClasses imported) {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (JavaClass each : imported) {
            String path = each.getSource().orElseThrow().getUri().toString();
            String root = path.substring(0, path.lastIndexOf("/io/github/llamkay/"));
            modules.computeIfAbsent(each.getPackageName(), key -> new TreeSet<>())
                    .add(root);
        }
        assertThat(modules.keySet())
                .contains(API)
                .contains("io.github.llamkay.core", "io.github.llamkay.rules.internal");
        assertThat(modules)
                .allSatisfy((name, roots) ->
                        assertThat(roots).as("modules of %s", name).hasSize(1));
        assertThat(modules.values().stream().flatMap(Set::stream).distinct())
                .as("the modules api, rules and core")
                .hasSize(3);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClockOrTheDefaults() {
        return DescribedPredicate.describe("reads the clock, or the default locale, time zone or charset", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            int arguments = call.getTarget().getRawParameterTypes().size();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.startsWith("java.time.") && name.startsWith("system"))
                    || (owner.equals("java.lang.System") && name.startsWith("currentTime"))
                    || (owner.equals("java.lang.String")
                            && (name.equals("toLowerCase") || name.equals("toUpperCase"))
                            && arguments == 0)
                    || (owner.equals("java.lang.String") && name.equals("format") && arguments == 2)
                    || (owner.equals("java.lang.String") && name.equals("formatted"))
                    || (owner.equals("java.lang.String") && name.equals("getBytes") && arguments == 0)
                    || (owner.equals("java.time.format.DateTimeFormatter")
                            && name.equals("ofPattern")
                            && arguments == 1)
                    || ((owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone"))
                            && name.equals("getDefault"));
        });
    }

    private static ArchCondition<JavaClass> haveComponentsOfImmutableTypes() {
        Set<String> immutable = Set.of(
                String.class.getName(),
                BigDecimal.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                LocalTime.class.getName(),
                YearMonth.class.getName(),
                "io.github.llamkay.fact.Period",
                "java.util.Set",
                "int",
                "boolean");
        return new ArchCondition<>("have components of immutable types (sets are copied: FactsTest)") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                record.getFields().forEach(field -> {
                    JavaClass type = field.getRawType();
                    boolean good = field.getModifiers().contains(JavaModifier.FINAL)
                            && (immutable.contains(type.getName()) || type.isEnum());
                    events.add(new SimpleConditionEvent(field, good, field.getFullName() + " is a " + type.getName()));
                });
            }
        };
    }
}
