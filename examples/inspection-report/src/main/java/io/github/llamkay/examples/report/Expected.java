package io.github.llamkay.examples.report;

import io.github.llamkay.InvalidFactException;
import io.github.llamkay.fact.Period;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in Spanish what a column of a fact holds. The library's own messages, in English, are quoted where they say more. */
final class Expected {

    private Expected() {}

    /** Returns what is expected in the columns that a fact was refused for. */
    static String of(Class<?> fact, InvalidFactException refused) {
        String column = column(refused);
        String kind = Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getName().equals(column))
                .map(Expected::kind)
                .findFirst()
                .orElse("un valor en cada columna");
        boolean unreadable = refused.getCause() != null || refused.value().equals("missing");
        return unreadable ? kind : kind + " (" + refused.expected() + ")";
    }

    /** Returns the column at fault, or several parted by commas. */
    static String column(InvalidFactException refused) {
        return refused.component().substring(refused.component().indexOf('.') + 1);
    }

    private static String kind(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType set) {
            return "uno o varios, separados por |, de " + constants((Class<?>) set.getActualTypeArguments()[0]);
        }
        Class<?> plain = component.getType();
        if (plain.isEnum()) {
            return "uno de " + constants(plain);
        } else if (plain == LocalDate.class) {
            return "un día como 2025-07-15";
        } else if (plain == LocalDateTime.class) {
            return "un día y hora como 2025-07-15T16:00";
        } else if (plain == LocalTime.class) {
            return "una hora como 08:30";
        } else if (plain == YearMonth.class) {
            return "un mes como 2025-07";
        } else if (plain == Period.class) {
            return "dos días como 2025-01-01/2025-06-30 o un mes como 2025-07";
        } else if (plain == BigDecimal.class) {
            return "un número como 1200.00";
        } else if (plain == int.class) {
            return "un número entero";
        } else if (plain == boolean.class) {
            return "true o false";
        }
        return "un texto";
    }

    private static String constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : "un texto";
    }
}
