package io.github.llamkay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.InvalidFactException;
import io.github.llamkay.fact.Absence;
import io.github.llamkay.fact.AbsenceKind;
import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Benefit;
import io.github.llamkay.fact.Child;
import io.github.llamkay.fact.ChildCondition;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.LeavePeriod;
import io.github.llamkay.fact.Objection;
import io.github.llamkay.fact.ObjectionTrait;
import io.github.llamkay.fact.PayItem;
import io.github.llamkay.fact.PayNature;
import io.github.llamkay.fact.PayTerms;
import io.github.llamkay.fact.Payer;
import io.github.llamkay.fact.Payment;
import io.github.llamkay.fact.Period;
import io.github.llamkay.fact.Regime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactReaderTest {

    @Test
    void textNumbersAndListsBecomeFacts() {
        assertThat(FactReader.read(
                        "Employment",
                        Map.of(
                                "id",
                                7,
                                "worker",
                                " w1 ",
                                "employer",
                                "acme",
                                "start",
                                "2015-03-02",
                                "regime",
                                "GENERAL")))
                .isEqualTo(new Employment("7", "w1", "acme", LocalDate.of(2015, 3, 2), Regime.GENERAL));
        assertThat(FactReader.read(
                        "Payment",
                        Map.of(
                                "employment",
                                "e1",
                                "benefit",
                                "CTS",
                                "period",
                                "2017-05-01/2017-10-31",
                                "amount",
                                new BigDecimal("1.2E+3"),
                                "on",
                                "2017-11-15")))
                .isEqualTo(new Payment(
                        "e1",
                        Benefit.CTS,
                        Period.parse("2017-05-01/2017-10-31"),
                        new BigDecimal("1200"),
                        LocalDate.of(2017, 11, 15)));
        assertThat(FactReader.read(
                        "PayTerms",
                        Map.of(
                                "employment",
                                "e1",
                                "name",
                                "bono",
                                "nature",
                                "PERIODIC",
                                "periodMonths",
                                "3",
                                "freelyDisposable",
                                true)))
                .isEqualTo(new PayTerms("e1", "bono", PayNature.PERIODIC, 3, true));
        assertThat(FactReader.read(
                        "Child",
                        Map.of(
                                "employment",
                                "e1",
                                "child",
                                "c1",
                                "birth",
                                "2001-01-01",
                                "conditions",
                                List.of("HIGHER_STUDIES"))))
                .isEqualTo(new Child("e1", "c1", LocalDate.of(2001, 1, 1), Set.of(ChildCondition.HIGHER_STUDIES)));
    }

    @Test
    void whatAShorterConstructorSuppliesMayBeLeftOut() {
        assertThat(FactReader.read(
                        "AgreedPay",
                        Map.of("employment", "e1", "concept", "BASIC_PAY", "monthly", 1200, "from", "2015-03-02")))
                .isEqualTo(new AgreedPay(
                        "e1", Concept.BASIC_PAY, "BASIC_PAY", new BigDecimal("1200"), LocalDate.of(2015, 3, 2)));
        assertThat(FactReader.read(
                        "PayItem",
                        Map.of("employment", "e1", "concept", "OVERTIME_PAY", "month", "2017-04", "amount", "0.5")))
                .isEqualTo(new PayItem(
                        "e1", Concept.OVERTIME_PAY, "OVERTIME_PAY", YearMonth.of(2017, 4), new BigDecimal("0.5")));
        assertThat(FactReader.read(
                        "Absence",
                        Map.of("employment", "e1", "kind", "STRIKE", "from", "2017-04-03", "to", "2017-04-04")))
                .isEqualTo(new Absence(
                        "e1", AbsenceKind.STRIKE, LocalDate.of(2017, 4, 3), LocalDate.of(2017, 4, 4), Payer.NOBODY));
        assertThat(FactReader.read(
                        "LeavePeriod",
                        Map.of(
                                "employment",
                                "e1",
                                "yearStart",
                                "2015-03-02",
                                "from",
                                "2017-04-03",
                                "to",
                                "2017-04-09")))
                .isEqualTo(new LeavePeriod(
                        "e1", LocalDate.of(2015, 3, 2), LocalDate.of(2017, 4, 3), LocalDate.of(2017, 4, 9), 7));
        assertThat(FactReader.read("Child", Map.of("employment", "e1", "child", "c1", "birth", "2001-01-01")))
                .isEqualTo(new Child("e1", "c1", LocalDate.of(2001, 1, 1), Set.of()));
    }

    @Test
    void aMomentIsADayAndAnHour() {
        Map<String, Object> filed = new HashMap<>(
                Map.of("election", "el", "objection", "t1", "filed", "2022-05-27T16:00", "traits", List.of("WRITTEN")));
        assertThat(FactReader.read("Objection", filed))
                .isEqualTo(new Objection(
                        "el", "t1", LocalDateTime.of(2022, 5, 27, 16, 0), Set.of(ObjectionTrait.WRITTEN)));
        filed.put("filed", "2022-05-27");
        assertThatThrownBy(() -> FactReader.read("Objection", filed))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("Objection.filed is '2022-05-27'; expected a day and hour such as 2017-07-15T16:00");
    }

    @Test
    void everyFactHasAName() {
        assertThat(FactReader.typeNames())
                .contains("Employment", "Employer", "RecordsComplete", "Done", "NotDone")
                .doesNotContain("EmploymentFact", "EmployerFact", "Period");
        assertThat(List.copyOf(FactReader.typeNames())).isSorted();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        refused("Salary", Map.of(), "Fact type", "'Salary'", "one of Absence, A");
        refused(
                "AgreedPay",
                with("amount", 5),
                "AgreedPay.amount",
                "not a component",
                "one of employment, concept, name");
        Map<String, Object> lacking = with("name", "x");
        lacking.remove("monthly");
        lacking.remove("from");
        refused("AgreedPay", lacking, "AgreedPay.monthly, from", "missing", "a value for each");
        refused("AgreedPay", with("monthly", null), "AgreedPay.monthly", "null", "a value");
        refused("AgreedPay", with("monthly", "S/ 1200"), "AgreedPay.monthly", "'S/ 1200'", "a number such as 1200.00");
        refused("AgreedPay", with("monthly", List.of(1, 2)), "AgreedPay.monthly", "'[1, 2]'", "a number");
        refused("AgreedPay", with("employment", List.of("e1")), "AgreedPay.employment", "'[e1]'", "a text");
        refused("AgreedPay", with("employment", Map.of("id", 1)), "AgreedPay.employment", "'{id=1}'", "a text");
        refused("AgreedPay", with("monthly", "1E+999999999"), "AgreedPay.monthly", "1E+999999999", "0 to 1000000000");
        refused(
                "AgreedPay",
                with("monthly", new BigDecimal("1E+999999999")),
                "AgreedPay.monthly",
                "1E+999999999",
                "0 to 1000000000 soles");
        refused("AgreedPay", with("monthly", "-0.01"), "AgreedPay.monthly", "-0.01", "0 to 1000000000 soles");
        refused("AgreedPay", with("concept", "SALARIO"), "AgreedPay.concept", "'SALARIO'", "one of BASIC_PAY, COMM");
        refused("AgreedPay", with("concept", "basic_pay"), "AgreedPay.concept", "'basic_pay'", "one of BASIC_PAY");
        refused("AgreedPay", with("from", "2017-02-29"), "AgreedPay.from", "'2017-02-29'", "a day such as 2017-07-15");
        refused("AgreedPay", with("from", "15/07/2017"), "AgreedPay.from", "'15/07/2017'", "a day such as 2017-07-15");
        refused("AgreedPay", with("employment", " "), "AgreedPay.employment", "blank", "1 to 200 characters");
        refused(
                "PayTerms",
                Map.of(
                        "employment",
                        "e1",
                        "name",
                        "bono",
                        "nature",
                        "FIXED",
                        "periodMonths",
                        "1.5",
                        "freelyDisposable",
                        "true"),
                "PayTerms.periodMonths",
                "'1.5'",
                "a whole number");
        refused(
                "PayTerms",
                Map.of(
                        "employment",
                        "e1",
                        "name",
                        "bono",
                        "nature",
                        "FIXED",
                        "periodMonths",
                        "1",
                        "freelyDisposable",
                        "yes"),
                "PayTerms.freelyDisposable",
                "'yes'",
                "true or false");
        refused(
                "Child",
                Map.of("employment", "e1", "child", "c1", "birth", "2001-01-01", "conditions", List.of("TALL")),
                "Child.conditions",
                "'TALL'",
                "one of IN_SCHOOL, HIGHER_STUDIES");
        refused(
                "Payment",
                Map.of("employment", "e1", "benefit", "CTS", "period", "2017", "amount", 1, "on", "2017-11-15"),
                "Payment.period",
                "'2017'",
                "two days such as 2017-01-01/2017-06-30");
    }

    private static Map<String, Object> with(String component, Object value) {
        Map<String, Object> components = new HashMap<>(
                Map.of("employment", "e1", "concept", "BASIC_PAY", "monthly", 1200, "from", "2015-03-02"));
        components.put(component, value);
        return components;
    }

    private static void refused(
            String type, Map<String, ?> components, String component, String value, String expected) {
        assertThatThrownBy(() -> FactReader.read(type, components))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageStartingWith(component + " is " + value)
                .hasMessageContaining("; expected " + expected)
                .extracting(refused -> ((InvalidFactException) refused).component())
                .isEqualTo(component);
    }
}
