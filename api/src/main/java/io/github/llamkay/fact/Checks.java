package io.github.llamkay.fact;

import io.github.llamkay.InvalidFactException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that the facts make of their components; each failure names component, value and expectation. */
final class Checks {

    /** No fact of a working life lies outside these years: a date beyond them is a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000");
    private static final BigDecimal MOST_FACTOR = BigDecimal.valueOf(1000);
    private static final BigDecimal LARGEST_ROOM = new BigDecimal("10000");
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DECIMALS_OF_A_RATE = 12;
    private static final int LONGEST_SCALE = 30;
    private static final int LONGEST_ID = 200;
    private static final Pattern RUC = Pattern.compile("(10|15|16|17|20)\\d{9}");

    private Checks() {}

    static <T> T present(String component, @Nullable T value) {
        if (value == null) {
            throw new InvalidFactException(component, "null", "a value: what is not known is not inserted");
        }
        return value;
    }

    static void id(String component, @Nullable String id) {
        present(component, id);
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new InvalidFactException(
                    component, id.isBlank() ? "blank" : id.length() + " characters long", "1 to 200 characters");
        }
    }

    static void ruc(String component, @Nullable String ruc) {
        present(component, ruc);
        if (!RUC.matcher(ruc).matches()) {
            throw new InvalidFactException(
                    component, "'" + ruc + "'", "a RUC of 11 digits that begins with 10, 15, 16, 17 or 20");
        }
    }

    static void date(String component, @Nullable LocalDate date) {
        present(component, date);
        if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
            throw new InvalidFactException(component, date.toString(), "a day from " + EARLIEST + " to 2099-12-31");
        }
    }

    static void moment(String component, @Nullable LocalDateTime moment) {
        present(component, moment);
        date(component, moment.toLocalDate());
    }

    static void month(String component, @Nullable YearMonth month) {
        present(component, month);
        date(component, month.atDay(1));
    }

    static void order(String fromComponent, LocalDate from, String toComponent, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidFactException(toComponent, to.toString(), "a day not before " + fromComponent);
        }
    }

    static void range(String component, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidFactException(component, Integer.toString(value), least + " to " + most);
        }
    }

    static void money(String component, @Nullable BigDecimal amount) {
        present(component, amount);
        if (amount.signum() < 0 || amount.compareTo(MOST_MONEY) > 0) {
            throw new InvalidFactException(component, amount.toString(), "0 to 1000000000 soles");
        }
        decimals(component, amount, MOST_DECIMALS);
    }

    /** Checks that a number has few decimals, written or implied: 0E-999999999 would take a gigabyte to add up. */
    private static void decimals(String component, BigDecimal value, int most) {
        if (value.scale() > LONGEST_SCALE || value.stripTrailingZeros().scale() > most) {
            throw new InvalidFactException(component, value.toString(), "at most " + most + " decimals");
        }
    }

    /** Checks an accumulated factor of interest. */
    static void factor(String component, @Nullable BigDecimal factor) {
        present(component, factor);
        if (factor.signum() <= 0 || factor.compareTo(MOST_FACTOR) > 0) {
            throw new InvalidFactException(component, factor.toString(), "above 0 and at most 1000");
        }
        decimals(component, factor, MOST_DECIMALS_OF_A_RATE);
    }

    /** Checks a benefit that can be owed in money when the employment ends. */
    static void owed(String component, @Nullable Benefit benefit) {
        present(component, benefit);
        if (benefit == Benefit.LIQUIDACION || benefit == Benefit.VACACIONES) {
            throw new InvalidFactException(
                    component, benefit.toString(), "one benefit in money: the settlement is their sum, leave is days");
        }
    }

    /** Checks a hostile act that no fact of its own states. */
    static void declared(String component, @Nullable HostileConduct conduct) {
        present(component, conduct);
        if (conduct == HostileConduct.HARMFUL_TRANSFER) {
            throw new InvalidFactException(component, conduct.toString(), "a WorkTransfer, which states it");
        }
        if (conduct == HostileConduct.SEXUAL_HARASSMENT || conduct == HostileConduct.MORAL_HARASSMENT) {
            throw new InvalidFactException(component, conduct.toString(), "a HarassmentConduct, which states it");
        }
    }

    static void atMost(String component, int value, String otherComponent, int most) {
        if (value < 0 || value > most) {
            throw new InvalidFactException(
                    component, Integer.toString(value), "0 to " + most + ", no more than " + otherComponent);
        }
    }

    /** Refuses a word that the other components rule out. */
    static void onlyIf(String component, boolean value, boolean possible, String expected) {
        if (value && !possible) {
            throw new InvalidFactException(component, "true", expected);
        }
    }

    static void hours(String component, @Nullable BigDecimal hours, int most) {
        present(component, hours);
        if (hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidFactException(component, hours.toString(), "above 0 and at most " + most + " hours");
        }
        decimals(component, hours, MOST_DECIMALS);
    }

    /** Days of many workers together. */
    static void days(String component, @Nullable BigDecimal days) {
        within(component, days, "0 to 1000000000 days");
    }

    /** An average number of workers. */
    static void workers(String component, @Nullable BigDecimal workers) {
        within(component, workers, "0 to 1000000000 workers");
    }

    /** Refuses a vote of the president that the votes counted rule out. */
    static void presidentVote(BoardVote president, int inFavour, int against, int abstaining) {
        int alike = switch (president) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAINED -> abstaining;
        };
        if (alike == 0) {
            throw new InvalidFactException(
                    "BoardDecision.president", president.toString(), "a vote that is among those counted");
        }
    }

    private static void within(String component, @Nullable BigDecimal value, String expected) {
        present(component, value);
        if (value.signum() < 0 || value.compareTo(MOST_MONEY) > 0) {
            throw new InvalidFactException(component, value.toString(), expected);
        }
        decimals(component, value, MOST_DECIMALS);
    }

    /** A measured level, in whatever unit. */
    static void measure(String component, @Nullable BigDecimal level) {
        within(component, level, "0 to 1000000000");
    }

    static void taxUnits(String component, @Nullable BigDecimal units) {
        present(component, units);
        if (units.signum() <= 0 || units.compareTo(MOST_FACTOR) > 0) {
            throw new InvalidFactException(component, units.toString(), "above 0 and at most 1000 tax units (UIT)");
        }
        decimals(component, units, MOST_DECIMALS);
    }

    static void squareMetres(String component, @Nullable BigDecimal area) {
        present(component, area);
        if (area.signum() <= 0 || area.compareTo(LARGEST_ROOM) > 0) {
            throw new InvalidFactException(component, area.toString(), "above 0 and at most 10000 square metres");
        }
        decimals(component, area, MOST_DECIMALS);
    }

    static void within(String fromComponent, LocalDate from, String toComponent, LocalDate to, int days) {
        if (to.isAfter(from.plusDays(days))) {
            throw new InvalidFactException(
                    toComponent, to.toString(), "a day at most " + days + " days after " + fromComponent);
        }
    }

    static void fraction(String component, @Nullable BigDecimal fraction) {
        present(component, fraction);
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidFactException(component, fraction.toString(), "0 to 1 (0.05 is 5 %)");
        }
        decimals(component, fraction, MOST_DECIMALS_OF_A_RATE);
    }

    /** Returns the set, unmodifiable and in the order of the enum. */
    static <E extends Enum<E>> Set<E> set(String component, @Nullable Set<E> items) {
        present(component, items);
        for (E item : items) {
            present(component, item);
        }
        return items.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(items));
    }

    /** Returns the calendar days from one day to another, both counted. */
    static int length(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
