package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.InvalidCaseException;
import io.github.llamkay.InvalidFactException;
import io.github.llamkay.LabourCase;
import io.github.llamkay.RuleFailedException;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Period;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lives are longer than scenarios: cases of other years, and of workers hired long ago, are assessed as well. */
class ShiftedTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1995, 3, 1);
    private static final LocalDate FIRST = LocalDate.of(2012, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void aScenarioOfAWorkerHiredLongAgoIsAssessed() {
        Set<String> failures = new TreeSet<>();
        int assessed = 0;
        for (Scenario scenario : Scenario.all()) {
            List<Fact> facts = scenario.facts().stream()
                    .map(fact -> fact instanceof Employment employment
                            ? new Employment(
                                    employment.id(),
                                    employment.worker(),
                                    employment.employer(),
                                    LONG_AGO,
                                    employment.regime())
                            : fact)
                    .toList();
            assessed += assess(scenario, scenario.labourCase(facts), failures) ? 1 : 0;
        }
        assertThat(failures).isEmpty();
        assertThat(assessed).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, -2, 4})
    void aScenarioOfAnotherYearIsAssessed(int years) {
        Set<String> failures = new TreeSet<>();
        int assessed = 0;
        for (Scenario scenario : Scenario.all()) {
            LabourCase labourCase = scenario.labourCase();
            LocalDate asOf = labourCase.asOf().plusYears(years);
            LocalDate since = labourCase.since().plusYears(years);
            if (asOf.isBefore(FIRST) || asOf.isAfter(LAST) || since.isBefore(FIRST.minusMonths(5))) {
                continue;
            }
            List<Fact> facts = new ArrayList<>();
            try {
                for (Fact fact : scenario.facts()) {
                    facts.add(shifted(fact, day -> day.plusYears(years), years));
                }
            } catch (InvalidFactException impossible) {
                continue;
            }
            assessed += assess(scenario, LabourCase.of(asOf, facts).since(since), failures) ? 1 : 0;
        }
        assertThat(failures).isEmpty();
        assertThat(assessed).isPositive();
    }

    private static boolean assess(Scenario scenario, LabourCase labourCase, Set<String> failures) {
        try {
            Law.of(scenario.edition()).assess(labourCase);
            return true;
        } catch (InvalidCaseException refused) {
            return false;
        } catch (RuleFailedException failed) {
            failures.add(String.valueOf(failed.getMessage()));
            return true;
        }
    }

    private static Fact shifted(Fact fact, UnaryOperator<LocalDate> day, int years) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = shifted(components[i], components[i].getAccessor().invoke(fact), day, years);
            }
            Constructor<?> canonical = fact.getClass()
                    .getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return (Fact) canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFactException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object shifted(RecordComponent component, Object value, UnaryOperator<LocalDate> day, int years) {
        if (value instanceof LocalDate date) {
            return day.apply(date);
        } else if (value instanceof Period period) {
            return new Period(day.apply(period.from()), day.apply(period.to()));
        } else if (value instanceof YearMonth month) {
            return month.plusYears(years);
        } else if (value instanceof Integer year && component.getName().equals("year")) {
            return year + years;
        }
        return value;
    }
}
