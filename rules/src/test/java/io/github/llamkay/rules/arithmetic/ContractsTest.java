package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Contract;
import io.github.llamkay.fact.ContractExtension;
import io.github.llamkay.fact.ContractKind;
import io.github.llamkay.fact.ContractTerm;
import io.github.llamkay.fact.Form;
import io.github.llamkay.finding.Figure;
import io.github.llamkay.rules.arithmetic.Contracts.Chain;
import io.github.llamkay.rules.arithmetic.Contracts.Link;
import io.github.llamkay.rules.figures.Figures;
import io.github.llamkay.rules.internal.EmploymentFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final Figure FIVE_YEARS = Figures.on("MAX_SUCCESSIVE_TERM", LocalDate.of(2017, 6, 1));
    private static final Figure SIX_MONTHS = Figures.on("MAX_TERM_OCCASIONAL", LocalDate.of(2017, 6, 1));

    private static Contract contract(String from, ContractKind kind) {
        return new Contract("e1", LocalDate.parse(from), kind, Form.WRITTEN, LocalDate.parse(from));
    }

    private static ContractTerm term(String from, String to) {
        return new ContractTerm("e1", LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aTermRunsToItsLastExtension() {
        Contract contract = contract("2016-01-01", ContractKind.BUSINESS_RECONVERSION);
        EmploymentFile file = Files.of(
                "2016-01-01",
                "2017-01-01",
                "2017-06-30",
                contract,
                term("2016-01-01", "2016-12-31"),
                new ContractExtension("e1", LocalDate.parse("2016-01-01"), LocalDate.parse("2017-12-31")),
                new ContractExtension("e1", LocalDate.parse("2016-01-01"), LocalDate.parse("2017-06-30")));
        assertThat(Contracts.link(file, contract))
                .containsExactly(new Link(
                        LocalDate.parse("2016-01-01"),
                        LocalDate.parse("2017-12-31"),
                        true,
                        true,
                        LocalDate.parse("2017-06-30")));
        assertThat(Contracts.chain(file)).isEmpty();
    }

    @Test
    void aChainLeavesOutTheTimeBetween() {
        EmploymentFile file = Files.of(
                "2010-01-01",
                "2017-01-01",
                "2017-06-30",
                contract("2010-01-01", ContractKind.MARKET_NEEDS),
                term("2010-01-01", "2011-12-31"),
                contract("2014-01-01", ContractKind.SPECIFIC_WORK_OR_SERVICE),
                term("2014-01-01", "2016-12-31"));
        assertThat(Contracts.chain(file))
                .containsExactly(new Chain(LocalDate.parse("2010-01-01"), 730 + 1096, 2, true, true))
                .allMatch(chain -> !chain.longerThan(FIVE_YEARS));
    }

    @Test
    void occasionalMonthsAreThoseOfACalendarYear() {
        EmploymentFile file = Files.of(
                "2016-10-01",
                "2017-01-01",
                "2017-12-31",
                contract("2016-10-01", ContractKind.OCCASIONAL),
                term("2016-10-01", "2017-03-31"),
                contract("2017-06-01", ContractKind.OCCASIONAL),
                term("2017-06-01", "2017-09-01"));
        assertThat(Contracts.occasional(file))
                .containsExactly(
                        new Chain(LocalDate.parse("2016-10-01"), 92, 1, true, false),
                        new Chain(LocalDate.parse("2017-01-01"), 90 + 93, 2, true, false));
        assertThat(Contracts.occasional(file))
                .extracting(chain -> chain.longerThan(SIX_MONTHS))
                .containsExactly(false, true);
    }
}
