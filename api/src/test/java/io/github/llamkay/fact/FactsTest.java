package io.github.llamkay.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.InvalidFactException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact refuses what cannot be, and says which component, what it found and what it expects: no more. */
class FactsTest {

    private static final LocalDate FROM = LocalDate.of(2017, 3, 1);
    private static final LocalDate TO = LocalDate.of(2017, 3, 31);

    static List<Class<?>> facts() {
        List<Class<?>> facts = new ArrayList<>();
        collect(Fact.class, facts);
        return facts;
    }

    private static void collect(Class<?> sealed, List<Class<?>> facts) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, facts);
            } else {
                facts.add(permitted);
            }
        }
    }

    /** A value that the component accepts. */
    private static Object sample(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return component.getName().equals("ruc") ? "20123456789" : "secret-" + component.getName();
        } else if (type == LocalDate.class) {
            return component.getName().equals("to") ? TO : FROM;
        } else if (type == LocalDateTime.class) {
            return FROM.atTime(16, 0);
        } else if (type == LocalTime.class) {
            return LocalTime.of(
                    component.getName().equals("exit")
                            ? 17
                            : component.getName().equals("entry") ? 8 : 12,
                    0);
        } else if (type == BigDecimal.class) {
            return new BigDecimal("0.75");
        } else if (type == int.class) {
            return component.getName().equals("year") ? 2017 : 2;
        } else if (type == boolean.class) {
            return true;
        } else if (type == YearMonth.class) {
            return YearMonth.of(2017, 3);
        } else if (type == Period.class) {
            return new Period(FROM, TO);
        } else if (type == Set.class) {
            return component.getName().equals("activities")
                    ? Set.of(MinorActivity.OTHER)
                    : component.getName().equals("freedoms") ? Set.of(WorkFreedom.WHETHER) : Set.of();
        }
        return type.getEnumConstants()[0];
    }

    private static Object[] samples(Class<?> fact) {
        return Arrays.stream(fact.getRecordComponents()).map(FactsTest::sample).toArray();
    }

    private static Fact make(Class<?> fact, Object[] values) throws Throwable {
        Class<?>[] types = Arrays.stream(fact.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Fact) fact.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Fact makeWith(Class<?> fact, int position, Object value) throws Throwable {
        Object[] values = samples(fact);
        values[position] = value;
        return make(fact, values);
    }

    /** Values that a component of a type must refuse. */
    private static List<Object> impossible(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return component.getName().equals("ruc")
                    ? List.of("", "2012345678", "201234567890", "30123456789", "2012345678X")
                    : List.of("", "  ", "\t\n", "x".repeat(201));
        } else if (type == LocalDate.class) {
            return List.of(LocalDate.of(1929, 12, 31), LocalDate.of(2100, 1, 1), LocalDate.MIN, LocalDate.MAX);
        } else if (type == LocalDateTime.class) {
            return List.of(
                    LocalDate.of(1929, 12, 31).atTime(23, 59),
                    LocalDate.of(2100, 1, 1).atStartOfDay());
        } else if (type == YearMonth.class) {
            return List.of(YearMonth.of(1929, 12), YearMonth.of(2100, 1));
        } else if (type == BigDecimal.class) {
            return List.of(new BigDecimal("-0.01"), new BigDecimal("1000000000.01"), new BigDecimal("1E+999999999"));
        } else if (type == int.class) {
            return List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return List.of();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactOfPossibleValuesIsMade(Class<?> type) throws Throwable {
        Fact fact = make(type, samples(type));
        assertThat(fact).isEqualTo(make(type, samples(type))).hasSameHashCodeAs(make(type, samples(type)));
        assertThat(fact.subject()).startsWith("secret-");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noComponentIsNull(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                int position = i;
                refused(type, components[i], "null", () -> makeWith(type, position, null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void impossibleValuesAreRefused(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int position = i;
            for (Object value : impossible(components[i])) {
                refused(type, components[i], "", () -> makeWith(type, position, value));
            }
        }
    }

    private interface Making {
        Fact make() throws Throwable;
    }

    /** Expects a refusal that names the component and its value, and no value of any other component. */
    private static void refused(Class<?> type, RecordComponent component, String value, Making making) {
        String name = type.getSimpleName() + "." + component.getName();
        assertThatThrownBy(making::make)
                .as(name)
                .isInstanceOf(InvalidFactException.class)
                .hasMessageStartingWith(name + " is " + value)
                .hasMessageContaining("; expected ")
                .extracting(refused -> ((InvalidFactException) refused).component())
                .isEqualTo(name);
        String[] others = Stream.of(type.getRecordComponents())
                .filter(other -> !other.getName().equals(component.getName())
                        && other.getType() != int.class
                        && other.getType() != Set.class)
                .map(other -> sample(other).toString())
                .filter(text -> !text.equals("true"))
                .toArray(String[]::new);
        assertThatThrownBy(making::make).as(name).hasMessageNotContainingAny(with("no such text", others));
    }

    private static String[] with(String first, String[] rest) {
        return Stream.concat(Stream.of(first), Arrays.stream(rest)).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void anEndBeforeItsStartIsRefused(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals("to")) {
                int position = i;
                refused(
                        type,
                        components[i],
                        "2017-02-28; expected a day not before " + type.getSimpleName() + ".from",
                        () -> makeWith(type, position, FROM.minusDays(1)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aSetIsCopiedAndHoldsNoNull(Class<?> type) throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == Set.class) {
                Set<Object> given = new HashSet<>(constants(components[i].getGenericType()));
                Fact fact = makeWith(type, i, given);
                Set<?> held = (Set<?>) components[i].getAccessor().invoke(fact);
                given.clear();
                assertThat(held).as(type.getSimpleName()).isNotEmpty();
                assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
                int position = i;
                refused(type, components[i], "null", () -> makeWith(type, position, Collections.singleton(null)));
            }
        }
    }

    private static List<?> constants(Type set) {
        Class<?> item = (Class<?>) ((ParameterizedType) set).getActualTypeArguments()[0];
        return List.of(item.getEnumConstants());
    }

    /** A shorter constructor refuses what the full one refuses. */
    @ParameterizedTest
    @MethodSource("facts")
    void everyConstructorRefusesNull(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            for (int i = 0; i < constructor.getParameterCount(); i++) {
                Object[] values = Arrays.stream(constructor.getParameters())
                        .map(parameter -> sample(Arrays.stream(type.getRecordComponents())
                                .filter(component -> component.getName().equals(parameter.getName()))
                                .findFirst()
                                .orElseThrow()))
                        .toArray();
                if (!constructor.getParameterTypes()[i].isPrimitive()) {
                    values[i] = null;
                    assertThatThrownBy(() -> constructor.newInstance(values))
                            .as("%s without %s", constructor, constructor.getParameters()[i].getName())
                            .isInstanceOf(InvocationTargetException.class)
                            .hasCauseInstanceOf(InvalidFactException.class);
                }
            }
        }
    }

    @Test
    void shorterConstructorsSupplyWhatIsUsual() {
        assertThat(new Absence("e1", AbsenceKind.STRIKE, FROM, TO).payer()).isEqualTo(Payer.NOBODY);
        assertThat(new Absence("e1", AbsenceKind.PRENATAL_REST, FROM, TO).payer())
                .isEqualTo(Payer.SOCIAL_SECURITY);
        assertThat(new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.TEN, FROM).name())
                .isEqualTo("BASIC_PAY");
        assertThat(new PayItem("e1", Concept.OVERTIME_PAY, YearMonth.of(2017, 3), BigDecimal.TEN).name())
                .isEqualTo("OVERTIME_PAY");
        assertThat(new Child("e1", "c1", FROM).conditions()).isEmpty();
        assertThat(new LeavePeriod("e1", FROM, FROM, TO).days()).isEqualTo(31);
        assertThat(new QuotaStaff("acme", 2017, 3, 1, 12, 0).registered()).isTrue();
    }

    @Test
    void theBoundsOfEachComponentAreHeld() {
        assertThat(new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("1000000000"), FROM).monthly())
                .isEqualByComparingTo("1000000000");
        assertThat(new AgreedPay("e1", Concept.BASIC_PAY, BigDecimal.ZERO, FROM).monthly())
                .isZero();
        assertThatThrownBy(() -> new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("0.0000001"), FROM))
                .hasMessage("AgreedPay.monthly is 1E-7; expected at most 6 decimals");
        assertThatThrownBy(() -> new WeeklySchedule("e1", 0, BigDecimal.ONE))
                .hasMessage("WeeklySchedule.daysPerWeek is 0; expected 1 to 7");
        assertThatThrownBy(() -> new WeeklySchedule("e1", 8, BigDecimal.ONE)).hasMessageContaining("is 8;");
        assertThatThrownBy(() -> new WeeklySchedule("e1", 5, BigDecimal.ZERO))
                .hasMessage("WeeklySchedule.hoursPerWeek is 0; expected above 0 and at most 120 hours");
        assertThatThrownBy(() -> new WeeklySchedule("e1", 5, new BigDecimal("120.5")))
                .hasMessageContaining("120.5");
        assertThat(new WeeklySchedule("e1", 5, new BigDecimal("120")).hoursPerWeek())
                .isEqualByComparingTo("120");
        assertThatThrownBy(() -> new WeeklySchedule("e1", 7, new BigDecimal("175")))
                .hasMessage("WeeklySchedule.hoursPerWeek is 175; expected above 0 and at most 168 hours");
        assertThatThrownBy(() -> new WorkedDay("e1", FROM, BigDecimal.valueOf(8), BigDecimal.valueOf(25)))
                .hasMessage("WorkedDay.hours is 25; expected above 0 and at most 24 hours");
        assertThatThrownBy(() ->
                        new RestDayWork("e1", FROM, RestDay.SATURDAY, new BigDecimal("24.5"), RestSubstitution.NONE))
                .hasMessage("RestDayWork.hours is 24.5; expected above 0 and at most 24 hours");
        assertThatThrownBy(() -> new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 0, 0, true, FROM))
                .hasMessage("SafetyLeave.requested is 0; expected 1 to 366");
        assertThatThrownBy(() -> new SafetyLeave("e1", "l1", SafetyLeavePurpose.MEETING, 2, 3, true, FROM))
                .hasMessage("SafetyLeave.granted is 3; expected 0 to 2, no more than SafetyLeave.requested");
        assertThatThrownBy(() -> new InfringementReach("acme", "i1", 0))
                .hasMessage("InfringementReach.workers is 0; expected 1 to 1000000");
        assertThatThrownBy(() ->
                        new ExposureMeasurement("acme", "i1", new BigDecimal("-1"), BigDecimal.ONE, Set.of(), FROM))
                .hasMessage("ExposureMeasurement.level is -1; expected 0 to 1000000000");
        assertThatThrownBy(() -> new OvertimeRate("e1", new BigDecimal("1.25")))
                .hasMessage("OvertimeRate.firstHours is 1.25; expected 0 to 1 (0.05 is 5 %)");
        assertThatThrownBy(() -> new WorkingTimeIncrease("e1", FROM, BigDecimal.valueOf(48), BigDecimal.valueOf(40)))
                .hasMessage("WorkingTimeIncrease.hoursAfter is 40; expected no fewer hours than before");
        LocalTime eight = LocalTime.of(8, 0);
        assertThatThrownBy(() -> new DailyTimetable("e1", eight, eight, eight, 45, false))
                .hasMessage("DailyTimetable.exit is 08:00; expected another hour than that of entry");
        assertThatThrownBy(() -> new DailyTimetable("e1", eight, LocalTime.of(12, 0), LocalTime.of(13, 0), 45, false))
                .hasMessage("DailyTimetable.breakFrom is 13:00; expected an hour within the working day");
        assertThatThrownBy(() -> new DailyTimetable("e1", eight, LocalTime.of(9, 0), LocalTime.of(8, 30), 60, false))
                .hasMessage("DailyTimetable.breakMinutes is 60; expected 0 to 59");
        assertThat(new DailyTimetable("e1", LocalTime.of(22, 0), LocalTime.of(6, 0), LocalTime.of(2, 0), 45, false)
                        .workingMinutes())
                .isEqualTo(435);
        assertThatThrownBy(() -> new CtsInterestRate("e1", new BigDecimal("1.01")))
                .hasMessage("CtsInterestRate.annualRate is 1.01; expected 0 to 1 (0.05 is 5 %)");
        assertThatThrownBy(() -> new LegalInterestFactor("acme", FROM, BigDecimal.ZERO))
                .hasMessage("LegalInterestFactor.factor is 0; expected above 0 and at most 1000");
        assertThatThrownBy(() -> new LegalInterestFactor("acme", FROM, new BigDecimal("1000.1")))
                .hasMessageContaining("is 1000.1;");
        assertThatThrownBy(() -> new PendingBenefit("e1", Benefit.LIQUIDACION, new Period(FROM, TO), BigDecimal.TEN))
                .hasMessage(
                        "PendingBenefit.benefit is LIQUIDACION; expected one benefit in money: the settlement is their"
                                + " sum, leave is days");
        assertThatThrownBy(() -> new PendingBenefit("e1", Benefit.VACACIONES, new Period(FROM, TO), BigDecimal.TEN))
                .hasMessageContaining("PendingBenefit.benefit is VACACIONES");
        assertThatThrownBy(() -> new LeavePeriod("e1", FROM, FROM, TO, 32)).hasMessageContaining("1 to 31");
        assertThatThrownBy(() -> new LeavePeriod("e1", FROM, FROM, TO, 0))
                .hasMessageContaining("LeavePeriod.days is 0");
        assertThatThrownBy(() -> new LeaveRecord("e1", FROM, 367, 0)).hasMessageContaining("0 to 366");
        assertThatThrownBy(() -> new LeaveAccumulation("e1", FROM, 1, Form.WRITTEN))
                .hasMessageContaining("2 to 20");
        assertThatThrownBy(() -> new LeaveSale("e1", FROM, 31, Form.WRITTEN)).hasMessageContaining("1 to 30");
        assertThatThrownBy(() -> new AffectedWorkers("acme", Benefit.CTS, 0)).hasMessageContaining("1 to 1000000");
        assertThatThrownBy(() -> new PayTerms("e1", "bono", PayNature.FIXED, 0, true))
                .hasMessageContaining("1 to 120");
        assertThatThrownBy(() -> new ProfitStatement(
                        "acme", 2017, new BigDecimal("1.01"), BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("ProfitStatement.rate is 1.01; expected 0 to 1 (0.05 is 5 %)");
        assertThatThrownBy(() -> new ProfitWork("e1", 2017, 367, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("ProfitWork.days is 367; expected 0 to 366");
        assertThatThrownBy(() -> new ProfitWork("e1", 2011, 300, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("ProfitWork.year is 2011; expected 2012 to 2099");
        assertThatThrownBy(() -> new LegalInterestFactor("acme", FROM, BigDecimal.ZERO))
                .hasMessage("LegalInterestFactor.factor is 0; expected above 0 and at most 1000");
        assertThatThrownBy(() -> AverageHeadcount.ofMonths("acme", 2017, List.of(20, 21)))
                .hasMessage("AverageHeadcount.months is 2; expected 12 to 12");
        assertThat(AverageHeadcount.ofMonths("acme", 2017, List.of(20, 20, 20, 20, 20, 20, 21, 21, 21, 21, 21, 21))
                        .average())
                .isEqualByComparingTo("20.5");
        assertThatThrownBy(() -> new OrdinaryWeek("acme", new BigDecimal("168.5")))
                .hasMessage("OrdinaryWeek.hours is 168.5; expected above 0 and at most 168 hours");
        assertThatThrownBy(() -> new ContractTerm("e1", TO, FROM))
                .hasMessage("ContractTerm.to is 2017-03-01; expected a day not before ContractTerm.from");
        assertThatThrownBy(() -> new LactationRoom(
                        "acme", "lima", FROM, LactationRoomPlace.ON_SITE, new BigDecimal("-3"), 1, Set.of()))
                .hasMessage("LactationRoom.areaM2 is -3; expected above 0 and at most 10000 square metres");
        assertThatThrownBy(() -> new LactationRoom(
                        "acme", "lima", FROM, LactationRoomPlace.ON_SITE, BigDecimal.TEN, 0, Set.of()))
                .hasMessage("LactationRoom.floor is 0; expected 1 to 200");
        assertThatThrownBy(() -> new SiteHeadcount("acme", "lima", -1, 0, FROM))
                .hasMessage("SiteHeadcount.ownWorkers is -1; expected 0 to 10000000");
        assertThatThrownBy(() -> new SiteHeadcount("acme", "lima", 0, -1, FROM))
                .hasMessage("SiteHeadcount.otherWorkers is -1; expected 0 to 10000000");
        assertThatThrownBy(() -> new OccupationalPhysician("acme", "lima", new BigDecimal("25"), 5))
                .hasMessage("OccupationalPhysician.hoursPerDay is 25; expected above 0 and at most 24 hours");
        assertThatThrownBy(() -> new OccupationalPhysician("acme", "lima", BigDecimal.ONE, 8))
                .hasMessage("OccupationalPhysician.daysPerWeek is 8; expected 0 to 7");
        assertThatThrownBy(() -> new OshPlan("acme", 1900, Set.of(), Set.of()))
                .hasMessage("OshPlan.year is 1900; expected 1930 to 2100");
        assertThatThrownBy(() -> new InternalRulesChange("acme", FROM, 101))
                .hasMessage("InternalRulesChange.copies is 101; expected 0 to 100");
        assertThatThrownBy(() -> new FertileAgeCount("acme", "lima", -1, FROM))
                .hasMessage("FertileAgeCount.women is -1; expected 0 to 1000000");
        assertThatThrownBy(() -> new Delivery("e1", FROM, 60, 0, true, 100, Set.of()))
                .hasMessage("Delivery.gestationWeeks is 60; expected 1 to 45");
        assertThatThrownBy(() -> new Delivery("e1", FROM, 30, 7, true, 100, Set.of()))
                .hasMessage("Delivery.gestationDays is 7; expected 0 to 6");
        assertThatThrownBy(() -> new Delivery("e1", FROM, 28, 0, false, 5, Set.of()))
                .hasMessage("Delivery.hoursLived is 5; expected 0 to 0");
        assertThatThrownBy(() -> new Pregnancy("e1", TO, FROM))
                .hasMessage("Pregnancy.expectedBirth is 2017-03-01; expected a day not before Pregnancy.conceived");
        assertThatThrownBy(() -> new Pregnancy("e1", FROM, FROM.plusDays(321)))
                .hasMessageContaining("a day at most 320 days after Pregnancy.conceived");
        assertThatThrownBy(() -> new FamilyEvent("e1", FamilyEventKind.DEATH, Kinship.MOTHER, TO, FROM))
                .hasMessage("FamilyEvent.known is 2017-03-01; expected a day not before FamilyEvent.on");
        assertThatThrownBy(() -> new HospitalDischarge("e1", TO, FROM, TO))
                .hasMessage(
                        "HospitalDischarge.mother is 2017-03-01; expected a day not before HospitalDischarge.birth");
        assertThatThrownBy(() -> new LeaveNotice("e1", LeaveGround.PATERNITY, FROM, FROM, 731, Set.of()))
                .hasMessageContaining("1 to 730");
        assertThatThrownBy(() -> new AgreedLeave("e1", LeaveGround.BEREAVEMENT, LeaveSource.CONTRACT, 0))
                .hasMessageContaining("1 to 365");
        assertThat(new FamilyEvent("e1", FamilyEventKind.DEATH, Kinship.MOTHER, FROM).known())
                .isEqualTo(FROM);
        assertThat(new WorkerBirth("e1", LocalDate.of(2000, 3, 2)).ageOn(FROM)).isEqualTo(16);
        assertThatThrownBy(() -> new QuotaStaff("acme", 2017, 3, 4, 12, 0))
                .hasMessage("QuotaStaff.certified is 4; expected 0 to 3, no more than QuotaStaff.workers");
        assertThatThrownBy(() -> new QuotaStaff("acme", 2017, 3, 0, 13, 0))
                .hasMessage("QuotaStaff.months is 13; expected 0 to 12");
        assertThatThrownBy(() -> new QuotaStaff("acme", 2017, 3, 0, 12, 1))
                .hasMessage("QuotaStaff.days is 1; expected 0 to 0");
        assertThatThrownBy(() -> new QuotaStaff("acme", 2017, 3, 0, 11, 30))
                .hasMessage("QuotaStaff.days is 30; expected 0 to 29");
        assertThatThrownBy(() -> new QuotaStaff("acme", 2017, 3, 0, 0, 0))
                .hasMessage("QuotaStaff.days is 0; expected 1 to 29");
        assertThatThrownBy(() -> new QuotaStaff("acme", 1929, 3, 0, 12, 0)).hasMessageContaining("1930 to 2099");
        assertThatThrownBy(() -> new QuotaStaffChange("acme", 2017, 58, 60, true, 0))
                .hasMessage("QuotaStaffChange.samePersons is true; expected false where workers and previousWorkers"
                        + " differ");
        assertThat(new Employer("acme", "10123456789").ruc()).isEqualTo("10123456789");
    }

    @Test
    void theSetOfAFactIsInTheOrderOfItsConstants() {
        Set<PayslipItem> given = new HashSet<>(EnumSet.allOf(PayslipItem.class));
        assertThat(List.copyOf(new Payslip("e1", Benefit.CTS, new Period(FROM, TO), TO, given).items()))
                .containsExactly(PayslipItem.values());
    }

    @Test
    void moreCertificatesThanWorksAreRefused() {
        assertThatThrownBy(() -> new RetccApplication("e1", FROM, Region.CUSCO, false, 1, 2, Set.of()))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("RetccApplication.workCertificates is 2; expected 0 to 1");
        assertThatThrownBy(() ->
                        new UnionFiling("acme", "u", UnionDegree.FEDERATION, FROM, CopyKind.NOTARY, 1, 2, Set.of()))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("UnionFiling.identifiedAffiliates is 2; expected 0 to 1");
        assertThatThrownBy(() -> new AnnualSales("acme", 2016, new BigDecimal("-1")))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("AnnualSales.amount is -1; expected 0 to 1000000000 soles");
    }

    @Test
    void theVoteOfThePresidentOfTheBoardIsAmongThoseCounted() {
        assertThatThrownBy(() -> new BoardDecision("el", "q", 0, 4, 0, BoardVote.IN_FAVOUR))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("BoardDecision.president is IN_FAVOUR; expected a vote that is among those counted");
        assertThatThrownBy(() -> new BoardDecision("el", "q", 4, 0, 0, BoardVote.ABSTAINED))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("BoardDecision.president is ABSTAINED");
        assertThat(new Candidate("el", "eva").candidacy()).isEqualTo("eva");
        assertThat(new ElectionPersonBirth("el", "eva", LocalDate.of(2004, 5, 9)).ageOn(LocalDate.of(2022, 5, 9)))
                .isEqualTo(18);
    }

    @Test
    void impossibleWorkOfMinorsAndTrainingIsRefused() {
        assertThatThrownBy(() -> new MinorWork("e1", FROM, WorkAccount.OWN, Set.of(), true))
                .hasMessage("MinorWork.activities is []; expected at least one activity");
        assertThatThrownBy(() -> new FreedomRestriction("e1", Set.of(), true))
                .hasMessage("FreedomRestriction.freedoms is []; expected at least one freedom");
        assertThatThrownBy(() -> new Endangerment("e1", EndangermentConduct.BEGGING, FROM, false, 0))
                .hasMessage("Endangerment.persons is 0; expected 1 to 1000");
        assertThatThrownBy(() -> new FineRange("acme", BigDecimal.ZERO))
                .hasMessage("FineRange.most is 0; expected above 0 and at most 1000 tax units (UIT)");
        assertThatThrownBy(() -> new TrainingAgreement(
                        "e1", TrainingModality.YOUTH_TRAINING, FROM, TO, FROM, Set.of(), Set.of()))
                .hasMessage("TrainingAgreement.to is 2017-03-01; expected a day not before TrainingAgreement.from");
        assertThatThrownBy(() -> new YouthTrainees("acme", FROM, 2, 3))
                .hasMessage(
                        "YouthTrainees.protectedTrainees is 3; expected 0 to 2, no more than YouthTrainees.trainees");
        assertThatThrownBy(() -> new YouthTraineeArea("acme", "sales", FROM, -1, 0, 0))
                .hasMessage("YouthTraineeArea.personnel is -1; expected 0 to 10000000");
        assertThatThrownBy(() -> new PracticeLimit("e1", 0)).hasMessage("PracticeLimit.months is 0; expected 1 to 120");
        assertThatThrownBy(() -> new EarlierPractice("e1", 601))
                .hasMessage("EarlierPractice.months is 601; expected 0 to 600");
    }

    /** Transfers and harassment have facts of their own, which say more than that they happened. */
    @Test
    void aHostileActThatAnotherFactStatesIsRefused() {
        for (HostileConduct conduct : HostileConduct.values()) {
            switch (conduct) {
                case HARMFUL_TRANSFER ->
                    assertThatThrownBy(() -> new HostileAct("e1", conduct, FROM, Justification.NONE))
                            .isInstanceOf(InvalidFactException.class)
                            .hasMessage(
                                    "HostileAct.conduct is HARMFUL_TRANSFER; expected a WorkTransfer, which states it");
                case SEXUAL_HARASSMENT, MORAL_HARASSMENT ->
                    assertThatThrownBy(() -> new HostileAct("e1", conduct, FROM, Justification.NONE))
                            .isInstanceOf(InvalidFactException.class)
                            .hasMessage("HostileAct.conduct is " + conduct
                                    + "; expected a HarassmentConduct, which states it");
                default ->
                    assertThat(new HostileAct("e1", conduct, FROM, Justification.NONE).conduct())
                            .isEqualTo(conduct);
            }
        }
    }

    @Test
    void impossibleFactsOfADismissalAreRefused() {
        assertThatThrownBy(() -> new Fault("e1", "f", FaultKind.INSULT, FROM, 0, Set.of()))
                .hasMessage("Fault.times is 0; expected 1 to 1000");
        assertThatThrownBy(() -> new DismissalNotice("e1", DismissalKind.CONDUCT, FROM, Set.of(), 181))
                .hasMessage("DismissalNotice.days is 181; expected 0 to 180");
        assertThatThrownBy(() -> new DismissalVerification(
                        "e1", VerificationKind.POLICE, Region.CUSCO, FROM, new BigDecimal("-1")))
                .hasMessageContaining("DismissalVerification.charged is -1; expected 0 to 1000000000 soles");
        assertThatThrownBy(() -> new ConciliationRequest(
                        "e1", " ", ConciliationRequester.WORKER, ConciliationChannel.INDIVIDUAL, FROM))
                .hasMessage("ConciliationRequest.id is blank; expected 1 to 200 characters");
    }

    @Test
    void impossibleFactsOfOutsourcingAndInspectionAreRefused() {
        assertThatThrownBy(() -> new PostedTemporaryWorkers("acme", -1, 50, FROM))
                .hasMessage("PostedTemporaryWorkers.posted is -1; expected 0 to 10000000");
        assertThatThrownBy(() -> new InstalmentRequest("acme", "r1", new BigDecimal("-1"), Set.of(), Set.of(), FROM))
                .hasMessageContaining("InstalmentRequest.outstanding is -1; expected 0 to 1000000000 soles");
        assertThatThrownBy(() -> new SanctionAct("acme", " ", SanctionActKind.ACTA_ISSUED, FROM))
                .hasMessage("SanctionAct.procedure is blank; expected 1 to 200 characters");
    }

    @Test
    void impossibleFactsOfUnionsAreRefused() {
        assertThatThrownBy(() -> new UnionBody("acme", "u", UnionKind.COMPANY, UnionStage.FORMING, 3, FROM))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("UnionBody.outside is 3; expected 0: a company union gathers workers of one employer");
        assertThat(new UnionBody("acme", "u", UnionKind.GUILD, UnionStage.FORMING, 3, FROM).outside())
                .isEqualTo(3);
        assertThatThrownBy(() -> new UnionStatuteChange("acme", "u", StatuteApprover.BOARD, FROM, FROM.minusDays(1)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage(
                        "UnionStatuteChange.from is 2017-02-28; expected a day not before UnionStatuteChange.approved");
    }

    /** Numbers that are short to write and gigabytes to add up. */
    @Test
    void decimalsAreBoundedHoweverTheyAreWritten() {
        BigDecimal tiny = new BigDecimal("1E-999999999");
        BigDecimal nothing = new BigDecimal("0E-999999999");
        List<BiConsumer<String, BigDecimal>> checks = List.of(
                Checks::money,
                Checks::factor,
                (component, hours) -> Checks.hours(component, hours, 24),
                Checks::days,
                Checks::workers,
                Checks::measure,
                Checks::taxUnits,
                Checks::squareMetres,
                Checks::fraction);
        for (BiConsumer<String, BigDecimal> check : checks) {
            assertThatThrownBy(() -> check.accept("Some.component", tiny))
                    .isInstanceOf(InvalidFactException.class)
                    .hasMessageMatching("Some.component is 1E-999999999; expected at most (6|12) decimals");
            assertThatThrownBy(() -> check.accept("Some.component", nothing))
                    .isInstanceOf(InvalidFactException.class)
                    .hasMessageStartingWith("Some.component is 0E-999999999; expected ");
            assertThatCode(() -> check.accept("Some.component", new BigDecimal("0.123456")))
                    .doesNotThrowAnyException();
        }
    }
}
