package io.github.llamkay.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llamkay.fact.Outsourcing;
import io.github.llamkay.fact.OutsourcingTrait;
import io.github.llamkay.fact.ProviderRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecentralisationTest {

    @ParameterizedTest
    @CsvSource({"50, 10", "52, 10", "54, 10", "55, 11", "4, 0", "0, 0"})
    void theLimitIsRoundedDown(int direct, int allowed) {
        assertThat(Decentralisation.allowed(direct, new BigDecimal("0.20"))).isEqualTo(allowed);
    }

    @Test
    void oneKindOfResourcesIsEnough() {
        assertThat(Decentralisation.lacking(of(EnumSet.of(
                        OutsourcingTrait.WHOLE_PART_OF_PROCESS,
                        OutsourcingTrait.OWN_ACCOUNT_AND_RISK,
                        OutsourcingTrait.OWN_MATERIAL_RESOURCES,
                        OutsourcingTrait.ANSWERS_FOR_RESULTS,
                        OutsourcingTrait.EXCLUSIVE_SUBORDINATION))))
                .isEmpty();
    }

    @Test
    void withoutAnyElementEachIsNamed() {
        assertThat(Decentralisation.lacking(of(Set.of())))
                .containsExactly(
                        OutsourcingTrait.WHOLE_PART_OF_PROCESS,
                        OutsourcingTrait.OWN_ACCOUNT_AND_RISK,
                        OutsourcingTrait.OWN_FINANCIAL_RESOURCES,
                        OutsourcingTrait.OWN_TECHNICAL_RESOURCES,
                        OutsourcingTrait.OWN_MATERIAL_RESOURCES,
                        OutsourcingTrait.ANSWERS_FOR_RESULTS,
                        OutsourcingTrait.EXCLUSIVE_SUBORDINATION);
    }

    @Test
    void whoeverThePrincipalSupervisesIsNotUnderTheProviderAlone() {
        assertThat(Decentralisation.lacking(of(EnumSet.of(
                        OutsourcingTrait.WHOLE_PART_OF_PROCESS,
                        OutsourcingTrait.OWN_ACCOUNT_AND_RISK,
                        OutsourcingTrait.OWN_MATERIAL_RESOURCES,
                        OutsourcingTrait.ANSWERS_FOR_RESULTS,
                        OutsourcingTrait.EXCLUSIVE_SUBORDINATION,
                        OutsourcingTrait.SUPERVISED_BY_PRINCIPAL))))
                .containsExactly(OutsourcingTrait.EXCLUSIVE_SUBORDINATION);
    }

    @Test
    void aCancelledRegistrationAloneIsNoGround() {
        assertThat(Decentralisation.grounds(of(Set.of(OutsourcingTrait.REGISTRATION_CANCELLED))))
                .isEmpty();
        assertThat(Decentralisation.grounds(of(EnumSet.of(
                        OutsourcingTrait.CONTINUED_SERVICE,
                        OutsourcingTrait.REGISTRATION_CANCELLED,
                        OutsourcingTrait.NO_AUTONOMY))))
                .containsExactly(OutsourcingTrait.NO_AUTONOMY, OutsourcingTrait.CONTINUED_SERVICE);
    }

    private static Outsourcing of(Set<OutsourcingTrait> traits) {
        return new Outsourcing("acme", "o1", ProviderRole.CONTRACTOR, traits, LocalDate.of(2017, 10, 2));
    }
}
