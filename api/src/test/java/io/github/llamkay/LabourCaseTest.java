package io.github.llamkay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llamkay.fact.AgreedPay;
import io.github.llamkay.fact.Concept;
import io.github.llamkay.fact.Employment;
import io.github.llamkay.fact.Fact;
import io.github.llamkay.fact.Regime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabourCaseTest {

    private static final LocalDate AS_OF = LocalDate.of(2017, 8, 31);
    private static final Employment EMPLOYMENT =
            new Employment("e1", "SECRET", "acme", LocalDate.of(2015, 3, 2), Regime.GENERAL);
    private static final AgreedPay PAY =
            new AgreedPay("e1", Concept.BASIC_PAY, new BigDecimal("98765"), LocalDate.of(2015, 3, 2));

    @Test
    void aCaseLooksBackSixMonthsUnlessItIsToldOtherwise() {
        LabourCase labourCase = LabourCase.of(AS_OF, EMPLOYMENT, PAY);
        assertThat(labourCase.since()).isEqualTo("2017-02-28");
        assertThat(labourCase.since(AS_OF).since()).isEqualTo(AS_OF);
        assertThat(labourCase.since(LocalDate.of(2012, 1, 1)).facts()).containsExactly(EMPLOYMENT, PAY);
        assertThat(labourCase.asOf()).isEqualTo(AS_OF);
    }

    @Test
    void whatIsMissingIsRefused() {
        assertThatThrownBy(() -> LabourCase.of(null, EMPLOYMENT))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("LabourCase.asOf is null; expected the day on which the question is asked");
        assertThatThrownBy(() -> LabourCase.of(AS_OF, EMPLOYMENT, null))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageStartingWith("LabourCase.facts is null; expected facts only");
        assertThatThrownBy(() -> LabourCase.of(AS_OF, (Fact[]) null))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("LabourCase.facts is null; expected facts, possibly none");
        assertThatThrownBy(() -> LabourCase.of(AS_OF, (Collection<Fact>) null))
                .isInstanceOf(InvalidFactException.class);
    }

    @Test
    void datesThatCannotBeAreRefused() {
        LabourCase labourCase = LabourCase.of(AS_OF, EMPLOYMENT);
        assertThatThrownBy(() -> labourCase.since(AS_OF.plusDays(1)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("LabourCase.since is 2017-09-01; expected a day not after the as-of date 2017-08-31");
        assertThatThrownBy(() -> labourCase.since(null)).isInstanceOf(InvalidFactException.class);
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1929, 12, 31), LocalDate.of(2100, 1, 1))) {
            assertThatThrownBy(() -> LabourCase.of(day, EMPLOYMENT))
                    .isInstanceOf(InvalidFactException.class)
                    .hasMessageStartingWith("LabourCase.asOf is ");
        }
    }

    @Test
    void aCaseIsWhatItWasMadeOf() {
        List<Fact> facts = new ArrayList<>(List.of(EMPLOYMENT, PAY));
        LabourCase labourCase = LabourCase.of(AS_OF, facts);
        facts.clear();
        assertThat(labourCase.facts()).hasSize(2);
        assertThat(labourCase)
                .isEqualTo(LabourCase.of(AS_OF, EMPLOYMENT, PAY))
                .hasSameHashCodeAs(LabourCase.of(AS_OF, EMPLOYMENT, PAY))
                .isNotEqualTo(LabourCase.of(AS_OF, EMPLOYMENT))
                .isNotEqualTo(LabourCase.of(AS_OF.plusDays(1), EMPLOYMENT, PAY))
                .isNotEqualTo(labourCase.since(AS_OF));
        assertThat(labourCase).hasToString("LabourCase[asOf=2017-08-31, since=2017-02-28, facts=2]");
    }

    @Test
    void aSectionIsToldByTheIdOfADecision() {
        assertThat(Section.of("VIII.12.a")).isEqualTo(Section.VIII);
        assertThat(Section.of("VI.1")).isEqualTo(Section.VI);
        assertThat(Section.of("CSST.7.b")).isEqualTo(Section.CSST);
        for (String id : List.of("", "8.12.a", "XXVIII.1", ".1")) {
            assertThatThrownBy(() -> Section.of(id))
                    .as("'%s'", id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + id + "'");
        }
    }
}
